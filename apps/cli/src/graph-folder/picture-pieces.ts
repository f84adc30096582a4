/** The text of `graph.json`, piece by piece: the picture of big tables has edges by the hundred thousand. */
import type { ActorGraph } from '@demarche/core'

/** `{ meta, graph }` in JSON, with what graphology's `export()` gives of the graph but its positions, and a line end. */
export function* picturePieces(meta: object, graph: ActorGraph): Generator<string> {
  const { options, attributes } = graph.emptyCopy().export()
  yield `{"meta":${JSON.stringify(meta)},"graph":{"options":${JSON.stringify(options)}`
  yield `,"attributes":${JSON.stringify(attributes)},"nodes":[`
  let comma = ''
  for (const { node: key, attributes: placed } of graph.nodeEntries()) {
    const { x, y, ...attributes } = placed
    yield `${comma}${JSON.stringify({ key, attributes })}`
    comma = ','
  }
  yield '],"edges":['
  comma = ''
  for (const { edge: key, source, target, attributes } of graph.edgeEntries()) {
    yield `${comma}${JSON.stringify({ key, source, target, attributes })}`
    comma = ','
  }
  yield ']}}\n'
}
