/** How the page is laid out: head, sidebar, picture, panel. */
import { ActionIcon, Button, Drawer, SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { isFiltering } from '../core/filters.ts'
import type { Selection } from '../core/view.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useView, useViewer } from '../state/viewer-context.ts'
import { ActorList } from './actor-list.tsx'
import { ContestedIcon, FilterIcon, MoonIcon, SunIcon } from './icons.tsx'
import { LegendPanel } from './legend-panel.tsx'
import { PicturePanel } from './picture-panel.tsx'
import { SearchBox } from './search-box.tsx'
import { SidePanel } from './side-panel.tsx'

const NARROW = '(max-width: 860px)'

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isNarrow
}

/** Escape closes what lies on top; a slash brings the focus to the search. */
function usePageKeys(): void {
  const { store } = useViewer()
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null
      const isTyping = target?.matches('input, textarea, [contenteditable]') ?? false
      if (event.key === 'Escape' && !event.defaultPrevented) {
        if (isTyping) target?.blur()
        else store.leave()
      }
      if (event.key === '/' && !isTyping) {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

function Sidebar() {
  const [tab, setTab] = useState('legend')
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="What the sidebar shows"
        value={tab}
        onChange={setTab}
        data={[
          { value: 'legend', label: 'Legend' },
          { value: 'actors', label: 'Actors' },
        ]}
      />
      {tab === 'legend' ? <LegendPanel /> : <ActorList />}
    </>
  )
}

const plural = (count: number, word: string) =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

function Head({
  onActor,
  onSidebar,
}: {
  onActor: (id: string) => void
  onSidebar: (() => void) | undefined
}) {
  const { meta, store } = useViewer()
  const { contradictions, filters } = useView()
  const { scheme, toggle } = useScheme()
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
          {isFiltering(filters) && <span className="dot" />}
        </ActionIcon>
      )}
      <div className="title">
        <h1>{meta.title}</h1>
        <p>
          {plural(counts.documents, 'document')} · {plural(counts.actors, 'actor')} ·{' '}
          {plural(counts.statements, 'statement')}
        </p>
      </div>
      <div className="head-search">
        <SearchBox onActor={onActor} />
      </div>
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
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={scheme === 'light' ? 'Dark colours' : 'Light colours'}
        onClick={toggle}
      >
        {scheme === 'light' ? <MoonIcon /> : <SunIcon />}
      </ActionIcon>
    </header>
  )
}

/** The open graph. */
export function Shell() {
  const { store } = useViewer()
  const view = useView()
  const isNarrow = useIsNarrow()
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [target, setTarget] = useState<Selection | null>(null)
  usePageKeys()
  const hasPanel = view.document !== null || view.contradictions || view.selection !== null
  const goToActor = (id: string) => {
    store.select({ kind: 'actor', id })
    setTarget({ kind: 'actor', id })
  }
  const wide = view.contradictions && !view.document ? 'wide-panel' : ''
  return (
    <div className={`shell ${hasPanel ? 'has-panel' : ''} ${wide}`}>
      <a className="skip" href="#search">
        Skip to the search
      </a>
      <Head onActor={goToActor} onSidebar={isNarrow ? () => setDrawerOpen(true) : undefined} />
      {isNarrow ? (
        <Drawer
          opened={isDrawerOpen}
          onClose={() => setDrawerOpen(false)}
          size="85%"
          title="Legend and actors"
        >
          <Sidebar />
        </Drawer>
      ) : (
        <nav className="sidebar" aria-label="Legend and actors">
          <Sidebar />
        </nav>
      )}
      <main className="stage">
        <PicturePanel target={target} />
      </main>
      {hasPanel && <SidePanel />}
    </div>
  )
}
