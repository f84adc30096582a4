/** The one panel that is open beside the picture. */
import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useView, useViewer } from '../state/viewer-context.ts'
import { ActorPanel } from './actor-panel.tsx'
import { ContradictionsPanel } from './contradictions-panel.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { PathPanel } from './path-panel.tsx'

/** The editor of questions and the review are fetched once they are wanted: most readers never ask one. */
const QueryPanel = lazy(async () => ({ default: (await import('./query-panel.tsx')).QueryPanel }))
const ReviewPanel = lazy(async () => ({ default: (await import('./review-panel.tsx')).ReviewPanel }))

function Missing({ what }: { what: string }) {
  const { store } = useViewer()
  return (
    <PanelFrame
      focusKey={what}
      label="Not in this graph"
      heading="Not in this graph"
      onClose={() => store.select(null)}
    >
      <Message title={`This ${what} is not here`}>
        The link names one that this graph does not hold. It may have been built again from other documents
        since.
      </Message>
    </PanelFrame>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <aside className="panel" aria-label={label}>
      <Loader size="sm" role="status" aria-label="Loading the panel" className="waiting" />
    </aside>
  )
}

/** The document, the contradictions, the actor or the edge: whichever lies on top. */
export function SidePanel() {
  const { graph } = useViewer()
  const { selection, document, contradictions, query, review } = useView()
  if (document) return <DocumentPanel open={document} />
  if (contradictions) return <ContradictionsPanel />
  if (query) {
    return (
      <Suspense fallback={<Waiting label="Questions in Cypher" />}>
        <QueryPanel />
      </Suspense>
    )
  }
  if (review !== null) {
    return (
      <Suspense fallback={<Waiting label="Actors that may be one" />}>
        <ReviewPanel place={review} />
      </Suspense>
    )
  }
  if (!selection) return null
  if (selection.kind === 'path') {
    if (graph.hasNode(selection.id)) return <PathPanel from={selection.id} to={selection.to} />
    return <Missing what="actor" />
  }
  if (selection.kind === 'actor') {
    return graph.hasNode(selection.id) ? <ActorPanel id={selection.id} /> : <Missing what="actor" />
  }
  return graph.hasEdge(selection.id) ? <EdgePanel id={selection.id} /> : <Missing what="edge" />
}
