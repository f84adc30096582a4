/** The panel of an actor: what it is, its edges, its statements. */
import { Button, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { kindColor, shapeOf } from '../core/palette.ts'
import { kindWord, linkVerb } from '../core/type-words.ts'
import { affirmedDegree, isAffirmed, mostCountedFirst } from '../core/viewer-graph.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useView, useViewer, useVisible } from '../state/viewer-context.ts'
import { Accusations, Offices } from './actor-ties.tsx'
import { Details } from './details.tsx'
import { EdgeRow } from './edge-row.tsx'
import { ShapeIcon } from './icons.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { StatementList } from './statement-list.tsx'

const FIRST_EDGES = 8
const MORE_EDGES = 50
const SEARCH_FROM = 20

function useEdges(actor: string, words: string): string[] {
  const { graph } = useViewer()
  const visible = useVisible()
  return useMemo(() => {
    const wanted = words.trim().toLowerCase()
    const text = (edge: string) =>
      `${linkVerb(graph.getEdgeAttributes(edge))} ${graph.getNodeAttribute(graph.opposite(actor, edge), 'name')}`
    return graph
      .filterEdges(actor, (edge) => visible.edges.has(edge) && text(edge).toLowerCase().includes(wanted))
      .sort(mostCountedFirst(graph))
  }, [graph, visible, actor, words])
}

function Edges({ actor }: { actor: string }) {
  const { graph, meta } = useViewer()
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(FIRST_EDGES)
  const edges = useEdges(actor, words)
  const others = edges.filter((edge) => !isAffirmed(graph.getEdgeAttributes(edge)))
  const degree = affirmedDegree(graph, actor) + others.length
  if (degree === 0)
    return (
      <p className="soft">
        No edges{meta.isFile ? '.' : ': it stands only in chains of sources or as a place.'}
      </p>
    )
  return (
    <section aria-label="Edges" className="edges">
      <h3>
        {edges.length} {edges.length === 1 ? 'edge' : 'edges'}
        {edges.length < degree && <span className="soft"> of {degree}</span>}
      </h3>
      {degree > SEARCH_FROM && (
        <TextInput
          size="xs"
          aria-label="Search in these edges"
          placeholder="Search in these edges"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {edges.slice(0, limit).map((edge) => (
        <EdgeRow key={edge} edge={edge} actor={actor} />
      ))}
      {edges.length > limit && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + MORE_EDGES)}>
          Show more ({edges.length - limit} left)
        </Button>
      )}
    </section>
  )
}

function Surroundings({ actor }: { actor: string }) {
  const { store, picture } = useViewer()
  const { filters, pins } = useView()
  const { around } = filters
  const isPinned = pins.some((pin) => pin.actor === actor)
  const now = around?.actor === actor ? around.steps : 0
  const button = (steps: number, words: string) => (
    <Button
      size="compact-xs"
      variant={now === steps ? 'filled' : 'default'}
      aria-pressed={now === steps}
      onClick={() => store.filter({ around: now === steps ? null : { actor, steps } })}
    >
      {words}
    </Button>
  )
  return (
    <p className="surroundings">
      <span className="soft">Show only</span> {button(1, '1 step')} {button(2, '2 steps')}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => store.select({ kind: 'path', id: actor, to: null })}
      >
        Way to …
      </Button>
      <Button
        size="compact-xs"
        variant={isPinned ? 'filled' : 'default'}
        aria-pressed={isPinned}
        disabled={!picture.current && !isPinned}
        onClick={() => {
          if (isPinned) store.unpin(actor)
          else if (picture.current) store.pin(picture.current.pinAt(actor))
        }}
      >
        Pin
      </Button>
    </p>
  )
}

/** The panel. */
export function ActorPanel({ id }: { id: string }) {
  const { graph, store, meta } = useViewer()
  const scheme = useScheme()
  const { name, kind, country, aliases, statements, contested, details } = graph.getNodeAttributes(id)
  const others = aliases.filter((alias) => alias !== name)
  return (
    <PanelFrame
      focusKey={id}
      label={`Actor: ${name}`}
      onClose={() => store.leave()}
      heading={
        <>
          <ShapeIcon shape={shapeOf(kind)} color={kindColor(kind, scheme)} /> {name}
        </>
      }
    >
      <p className="facts">
        <span>{kindWord(kind)}</span>
        {country && <span>{country}</span>}
        {!meta.isFile && (
          <span>
            in {statements} {statements === 1 ? 'statement' : 'statements'}
          </span>
        )}
        {contested > 0 && <span className="contested-note">{contested} contested</span>}
      </p>
      {others.length > 0 && <p className="aliases">Also written: {others.slice(0, 12).join(' · ')}</p>}
      <Surroundings actor={id} />
      {!meta.isFile && <Offices actor={id} />}
      <Accusations actor={id} />
      <Edges key={id} actor={id} />
      {meta.isFile ? (
        <Details details={details} />
      ) : (
        <StatementList key={`statements ${id}`} of={{ actor: id }} />
      )}
    </PanelFrame>
  )
}
