/** The text of `graph.json`, a node or an edge a line: the picture of big tables has edges by the hundred thousand. */
import type { ActorGraph, ActorLink, ActorNode } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'

/** Nodes and edges of the picture, each in JSON as in graphology's `export()`. */
export interface PictureLines {
  /** Without positions. */
  readonly nodes: Iterable<string>
  readonly edges: Iterable<string>
}

/** What a picture says of an actor, but for where it stands. */
export type UnplacedNode = Omit<ActorNode, 'x' | 'y'>

/** The line between nodes and edges. */
export const EDGES = '],"edges":['
/** The last line. */
export const END = ']}}'

const { options, attributes } = new MultiDirectedGraph().export()
const OPENING = `"graph":{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes)},"nodes":[`

/** The first line, without its end. */
export const headLine = (meta: object) => `{"meta":${JSON.stringify(meta)},${OPENING}`

/** A node. */
export function nodeLine(key: string, node: UnplacedNode): string {
  const { name, kind, country, aliases, statements, contested } = node
  return JSON.stringify({ key, attributes: { name, kind, country, aliases, statements, contested } })
}

/** An edge. */
export const edgeLine = (key: string, source: string, target: string, attributes: ActorLink) =>
  JSON.stringify({ key, source, target, attributes })

/** `{ meta, graph }` in JSON, with what graphology's `export()` gives of the graph but its positions, and a line end. */
export function* picturePieces(meta: object, { nodes, edges }: PictureLines): Generator<string> {
  yield `${headLine(meta)}\n`
  yield* listed(nodes)
  yield `${EDGES}\n`
  yield* listed(edges)
  yield `${END}\n`
}

/** All but the first of a list begin with a comma, and the first with a space: so a line is as long wherever it stands. */
function* listed(items: Iterable<string>): Generator<string> {
  let comma = ' '
  for (const item of items) {
    yield `${comma}${item}\n`
    comma = ','
  }
}

/** The lines of a graph in memory. */
export function linesOfGraph(graph: ActorGraph): PictureLines {
  return {
    nodes: (function* () {
      for (const { node, attributes } of graph.nodeEntries()) yield nodeLine(node, attributes)
    })(),
    edges: (function* () {
      for (const { edge, source, target, attributes } of graph.edgeEntries())
        yield edgeLine(edge, source, target, attributes)
    })(),
  }
}
