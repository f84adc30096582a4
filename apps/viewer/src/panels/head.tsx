/** The head of the page: what is open, the search, and the buttons. */
import { ActionIcon, Button } from '@mantine/core'
import { memo } from 'react'
import { isFiltering } from '../core/filter-model.ts'
import { useScheme, useToggleScheme } from '../state/use-scheme.ts'
import { useViewer, useViewPart } from '../state/viewer-context.ts'
import { ContestedIcon, FilterIcon, MoonIcon, QueryIcon, ReviewIcon, SunIcon } from './icons.tsx'
import { OpenFileButton } from './open-file-button.tsx'
import { SaveMenu } from './save-menu.tsx'
import { SearchBox } from './search-box.tsx'

const plural = (count: number, word: string) =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

function QueryButton() {
  const { store } = useViewer()
  const query = useViewPart((view) => view.query)
  return (
    <ActionIcon
      variant={query ? 'filled' : 'default'}
      size="lg"
      aria-label="Questions in Cypher"
      aria-pressed={query}
      onClick={() => store.showQuery(!query)}
    >
      <QueryIcon />
    </ActionIcon>
  )
}

function ReviewButton() {
  const { store } = useViewer()
  const isOpen = useViewPart((view) => view.review !== null)
  return (
    <ActionIcon
      variant={isOpen ? 'filled' : 'default'}
      size="lg"
      aria-label="Actors that may be one"
      title="Actors that may be one"
      aria-pressed={isOpen}
      onClick={() => store.showReview(!isOpen)}
    >
      <ReviewIcon />
    </ActionIcon>
  )
}

function SchemeButton() {
  const scheme = useScheme()
  const toggle = useToggleScheme()
  const label = scheme === 'light' ? 'Dark colours' : 'Light colours'
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} onClick={toggle}>
      {scheme === 'light' ? <MoonIcon /> : <SunIcon />}
    </ActionIcon>
  )
}

/** The head. */
export const Head = memo(function Head({
  onActor,
  onSidebar,
}: {
  onActor: (id: string) => void
  onSidebar: (() => void) | undefined
}) {
  const { meta, store } = useViewer()
  const contradictions = useViewPart((view) => view.contradictions)
  const isFiltered = useViewPart(({ filters }) => isFiltering(filters))
  const { counts } = meta
  return (
    <header className="head">
      {onSidebar && (
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label="Legend and actors"
          onClick={onSidebar}
          className="sidebar-button"
        >
          <FilterIcon />
          {isFiltered && <span className="dot" />}
        </ActionIcon>
      )}
      <div className="title">
        <h1>{meta.title}</h1>
        <p>
          {meta.isFile ? (
            <>
              {plural(counts.actors, 'node')} · {plural(counts.edges, 'edge')}
            </>
          ) : (
            <>
              {plural(counts.documents, 'document')} · {plural(counts.actors, 'actor')} ·{' '}
              {plural(counts.statements, 'statement')}
            </>
          )}
        </p>
      </div>
      <div className="head-search">
        <SearchBox onActor={onActor} />
      </div>
      {!meta.isFile && (
        <Button
          className="contradictions-button"
          variant={contradictions ? 'filled' : 'default'}
          leftSection={<ContestedIcon />}
          aria-pressed={contradictions}
          aria-label={plural(counts.contradictions, 'contradiction')}
          onClick={() => store.showContradictions(!contradictions)}
        >
          {counts.contradictions}{' '}
          <span className="wide-only">
            &nbsp;{counts.contradictions === 1 ? 'contradiction' : 'contradictions'}
          </span>
        </Button>
      )}
      {meta.canQuery && <QueryButton />}
      {meta.canReview && <ReviewButton />}
      <OpenFileButton />
      <SaveMenu />
      <SchemeButton />
    </header>
  )
})
