/** The picture as a simple weighted graph: what measures of the whole graph are worked out on. */

import { DirectedGraph, UndirectedGraph } from 'graphology'
import type { PictureLink } from '../../server/views.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** The weight of all edges between two actors. */
interface Weighted {
  weight: number
}

/** What an edge counts: more statements weigh more, each further one less. What is denied or only supposed does not. */
export const edgeWeight = ({ count, reading }: PictureLink): number => (reading ? 0 : Math.log2(1 + count))

/** The graph with one undirected edge for all that links two actors. */
export function undirectedGraph(graph: ViewerGraph): UndirectedGraph<object, Weighted> {
  const plain = new UndirectedGraph<object, Weighted>()
  for (const node of graph.nodes().sort()) plain.addNode(node)
  addWeights(graph, (from, to, weight) =>
    plain.updateUndirectedEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + weight })),
  )
  return plain
}

/** The graph with one directed edge for all that one actor does to another. */
export function directedGraph(graph: ViewerGraph): DirectedGraph<object, Weighted> {
  const plain = new DirectedGraph<object, Weighted>()
  for (const node of graph.nodes().sort()) plain.addNode(node)
  addWeights(graph, (from, to, weight) =>
    plain.updateDirectedEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + weight })),
  )
  return plain
}

function addWeights(graph: ViewerGraph, add: (from: string, to: string, weight: number) => void): void {
  graph.forEachEdge((_edge, attributes, from, to) => {
    const weight = edgeWeight(attributes)
    if (from !== to && weight > 0) add(from, to, weight)
  })
}
