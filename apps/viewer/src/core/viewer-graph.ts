/** The graph that the viewer holds: the actor graph, with edges that nobody affirms beside it. */
import type { MultiDirectedGraph } from 'graphology'
import type { PictureActor, PictureLink } from '../../server/views.ts'

/** The open graph. */
export type ViewerGraph = MultiDirectedGraph<PictureActor, PictureLink>

/** True for an edge that stands in the graph; false for one that is denied or only supposed. */
export const isAffirmed = ({ reading }: PictureLink): boolean => reading === undefined

/** How many edges of an actor stand in the graph. */
export function affirmedDegree(graph: ViewerGraph, actor: string): number {
  return graph.filterEdges(actor, (_edge, attributes) => isAffirmed(attributes)).length
}

/** The order of lists of edges: what is told most often first. */
export const mostCountedFirst =
  (graph: ViewerGraph) =>
  (a: string, b: string): number =>
    graph.getEdgeAttribute(b, 'count') - graph.getEdgeAttribute(a, 'count') || (a < b ? -1 : 1)
