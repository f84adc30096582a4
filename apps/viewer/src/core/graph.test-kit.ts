/** Small graphs for tests. */
import { MultiDirectedGraph } from 'graphology'
import type { PictureActor, PictureLink } from '../../server/views.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** One edge: from, type, to, and what differs from an ordinary one. */
export type TestEdge = readonly [from: string, type: string, to: string, link?: Partial<PictureLink>]

/** A graph of the named actors, each with what differs from an ordinary one. */
export function testGraph(
  actors: Readonly<Record<string, Partial<PictureActor>>>,
  edges: readonly TestEdge[],
): ViewerGraph {
  const graph: ViewerGraph = new MultiDirectedGraph()
  for (const [id, own] of Object.entries(actors)) {
    const plain = {
      kind: 'person',
      country: null,
      statements: 1,
      contested: 0,
      x: 0,
      y: 0,
    } as const
    graph.addNode(id, { name: id.toUpperCase(), aliases: [], ...plain, ...own })
  }
  for (const [from, type, to, own] of edges) {
    const id = `${from}-${type}-${to}${own?.reading ? `-${own.reading}` : ''}`
    const plain = {
      family: 'event',
      quad: null,
      count: 1,
      first: null,
      last: null,
      contested: false,
    } as const
    graph.addDirectedEdgeWithKey(id, from, to, { ...plain, type, statements: [`pr ${id}`], ...own })
  }
  return graph
}
