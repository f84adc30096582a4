/** An edge as a line of a list: what, with whom, how often. */
import { groupColor, groupOf } from '../core/palette.ts'
import { typeWords } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { LineIcon } from './icons.tsx'

/** One edge, read from the actor whose panel it stands in. */
export function EdgeRow({ edge, actor }: { edge: string; actor: string }) {
  const { graph, store } = useViewer()
  const { scheme } = useScheme()
  const { type, quad, count, contested } = graph.getEdgeAttributes(edge)
  const [from, to] = graph.extremities(edge)
  const nameOf = (id: string) => graph.getNodeAttribute(id, 'name')
  const { verb } = typeWords(type)
  return (
    <button type="button" className="edge-row" onClick={() => store.select({ kind: 'edge', id: edge })}>
      <LineIcon color={groupColor(groupOf(quad), scheme)} contested={contested} />
      <span className="edge-words">
        {from === actor ? (
          <>
            <span className="soft">{verb}</span> {nameOf(to)}
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
