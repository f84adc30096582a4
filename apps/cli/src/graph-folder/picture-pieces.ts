/** The text of `graph.json`, piece by piece: the picture of big tables has edges by the hundred thousand. */
import type { ActorGraph } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'

/** Nodes and edges of the picture, each in JSON as in graphology's `export()`. */
export interface PictureLines {
  /** Without positions. */
  readonly nodes: Iterable<string>
  readonly edges: Iterable<string>
}

/** `{ meta, graph }` in JSON, with what graphology's `export()` gives of the graph but its positions, and a line end. */
export function* picturePieces(meta: object, { nodes, edges }: PictureLines): Generator<string> {
  const { options, attributes } = new MultiDirectedGraph().export()
  yield `{"meta":${JSON.stringify(meta)},"graph":{"options":${JSON.stringify(options)}`
  yield `,"attributes":${JSON.stringify(attributes)},"nodes":[`
  yield* joined(nodes)
  yield '],"edges":['
  yield* joined(edges)
  yield ']}}\n'
}

function* joined(items: Iterable<string>): Generator<string> {
  let comma = ''
  for (const item of items) {
    yield `${comma}${item}`
    comma = ','
  }
}

/** The lines of a graph in memory. */
export function linesOfGraph(graph: ActorGraph): PictureLines {
  return {
    nodes: (function* () {
      for (const { node: key, attributes: placed } of graph.nodeEntries()) {
        const { x, y, ...attributes } = placed
        yield JSON.stringify({ key, attributes })
      }
    })(),
    edges: (function* () {
      for (const { edge: key, source, target, attributes } of graph.edgeEntries())
        yield JSON.stringify({ key, source, target, attributes })
    })(),
  }
}
