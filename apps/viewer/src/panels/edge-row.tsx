/** An edge as a line of a list: what, with whom, how often. */
import { groupColor, groupOf } from '../core/palette.ts'
import { linkVerb } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { LineIcon } from './icons.tsx'

/** One edge, read from the actor whose panel it stands in. */
export function EdgeRow({ edge, actor }: { edge: string; actor: string }) {
  const { graph, store } = useViewer()
  const scheme = useScheme()
  const link = graph.getEdgeAttributes(edge)
  const { quad, count, contested, mutual } = link
  const from = graph.source(edge)
  const nameOf = (id: string) => graph.getNodeAttribute(id, 'name')
  const verb = linkVerb(link)
  return (
    <button type="button" className="edge-row" onClick={() => store.select({ kind: 'edge', id: edge })}>
      <LineIcon color={groupColor(groupOf(quad), scheme)} contested={contested} />
      <span className="edge-words">
        {from === actor || mutual ? (
          <>
            <span className="soft">{verb}</span> {nameOf(graph.opposite(actor, edge))}
          </>
        ) : (
          <>
            {nameOf(from)} <span className="soft">{verb} it</span>
          </>
        )}
      </span>
      {contested && <span className="contested-note">contested</span>}
      <span className="number">{count}</span>
    </button>
  )
}
