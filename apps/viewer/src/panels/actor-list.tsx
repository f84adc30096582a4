/** The actors of the picture as a list: for reading, for screen readers, and where nothing can be drawn. */
import { Button, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { kindColor, shapeOf } from '../core/palette.ts'
import { kindWord } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useView, useViewer, useVisible } from '../state/viewer-context.ts'
import { ShapeIcon } from './icons.tsx'

const STEP = 60

function useActors(words: string): string[] {
  const { graph } = useViewer()
  const visible = useVisible()
  return useMemo(() => {
    const wanted = words.trim().toLowerCase()
    return [...visible.nodes]
      .filter((id) => graph.getNodeAttribute(id, 'name').toLowerCase().includes(wanted))
      .sort(
        (a, b) =>
          graph.getNodeAttribute(b, 'statements') - graph.getNodeAttribute(a, 'statements') ||
          (a < b ? -1 : 1),
      )
  }, [graph, visible, words])
}

/** The list, most statements first. */
export function ActorList() {
  const { graph, store, meta } = useViewer()
  const { selection } = useView()
  const scheme = useScheme()
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(STEP)
  const actors = useActors(words)
  return (
    <div className="actor-list">
      <TextInput
        size="xs"
        aria-label="Search in the list of actors"
        placeholder="Search in this list"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="soft" role="status">
        {actors.length} of {graph.order} actors
      </p>
      <ul>
        {actors.slice(0, limit).map((id) => {
          const { name, kind, statements } = graph.getNodeAttributes(id)
          const isSelected = selection?.kind === 'actor' && selection.id === id
          return (
            <li key={id}>
              <button
                type="button"
                className="actor-row"
                aria-current={isSelected ? 'true' : undefined}
                onClick={() => store.select({ kind: 'actor', id })}
              >
                <ShapeIcon shape={shapeOf(kind)} color={kindColor(kind, scheme)} />
                <span className="row-name">
                  {name}
                  <span className="for-readers">, {kindWord(kind)},</span>
                </span>
                <span className="number">
                  {statements}
                  <span className="for-readers">
                    {' '}
                    {meta.isFile ? 'edge' : 'statement'}
                    {statements === 1 ? '' : 's'}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {actors.length > limit && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + STEP)}>
          Show more ({actors.length - limit} left)
        </Button>
      )}
    </div>
  )
}
