/** The shortest way from one actor to another, each step with its edge. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { shortestPath } from '../core/paths.ts'
import { useViewer, useVisible } from '../state/viewer-context.ts'
import { ActorName } from './actor-name.tsx'
import { EdgeRow } from './edge-row.tsx'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'

function Steps({ from, to }: { from: string; to: string }) {
  const { graph } = useViewer()
  const visible = useVisible()
  const path = useMemo(() => shortestPath(graph, visible, from, to), [graph, visible, from, to])
  if (!path) {
    return (
      <Message title="No way between them">
        No chain of edges that are shown leads from one to the other. Filters may have taken it out.
      </Message>
    )
  }
  return (
    <ol className="path">
      {path.nodes.map((node, index) => {
        const edge = path.edges[index]
        return (
          <li key={node}>
            <ActorName actor={{ id: node, ...graph.getNodeAttributes(node) }} />
            {edge && <EdgeRow edge={edge} actor={node} />}
          </li>
        )
      })}
    </ol>
  )
}

/** The panel. */
export function PathPanel({ from, to }: { from: string; to: string | null }) {
  const { graph, store } = useViewer()
  const visible = useVisible()
  const choices = useMemo(
    () =>
      [...visible.nodes]
        .filter((id) => id !== from)
        .map((value) => ({ value, label: graph.getNodeAttribute(value, 'name') }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    [graph, visible, from],
  )
  const { name } = graph.getNodeAttributes(from)
  return (
    <PanelFrame
      focusKey={`${from} ${to}`}
      label={`Way from ${name}`}
      heading={`Way from ${name}`}
      onClose={() => store.leave()}
    >
      <Select
        label="To"
        placeholder="Another actor"
        searchable
        limit={100}
        data={choices}
        value={to}
        onChange={(actor) => store.select({ kind: 'path', id: from, to: actor })}
      />
      {to && graph.hasNode(to) && <Steps from={from} to={to} />}
    </PanelFrame>
  )
}
