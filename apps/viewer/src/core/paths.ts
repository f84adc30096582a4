/** Ways through the graph: who is near an actor, and how two actors are linked. Edges are followed either way. */

import type { Visible } from './filter-model.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Visits what is linked to an actor by edges that are shown. */
function forEachLinked(
  graph: ViewerGraph,
  { edges }: Visible,
  actor: string,
  visit: (other: string, edge: string) => void,
) {
  graph.forEachEdge(actor, (edge, _attributes, from, to) => {
    if (edges.has(edge)) visit(from === actor ? to : from, edge)
  })
}

/** An actor with all that is at most so many steps from it, and the edges among them. */
export function neighbourhood(graph: ViewerGraph, visible: Visible, actor: string, steps: number): Visible {
  if (!graph.hasNode(actor)) return visible
  const nodes = new Set([actor])
  let rim = [actor]
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = []
    for (const node of rim) {
      forEachLinked(graph, visible, node, (other) => {
        if (nodes.has(other)) return
        nodes.add(other)
        next.push(other)
      })
    }
    rim = next
  }
  const edges = new Set(
    [...visible.edges].filter((edge) => {
      const [from, to] = graph.extremities(edge)
      return nodes.has(from) && nodes.has(to)
    }),
  )
  return { nodes, edges }
}

/** The edge between two neighbours that stands for the most statements. */
function strongest(graph: ViewerGraph, visible: Visible, one: string, other: string): string | undefined {
  let best: string | undefined
  for (const edge of graph.edges(one, other).concat(graph.edges(other, one))) {
    if (!visible.edges.has(edge)) continue
    if (best === undefined || graph.getEdgeAttribute(edge, 'count') > graph.getEdgeAttribute(best, 'count'))
      best = edge
  }
  return best
}

/** The shortest way from one actor to another: its actors and, between each two, the strongest edge. */
export interface Path {
  nodes: string[]
  edges: string[]
}

/** The shortest path over edges that are shown; null where there is none. */
export function shortestPath(graph: ViewerGraph, visible: Visible, from: string, to: string): Path | null {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null
  const cameFrom = new Map<string, string | null>([[from, null]])
  let rim = [from]
  while (rim.length > 0 && !cameFrom.has(to)) {
    const next: string[] = []
    for (const node of rim) {
      forEachLinked(graph, visible, node, (other) => {
        if (cameFrom.has(other)) return
        cameFrom.set(other, node)
        next.push(other)
      })
    }
    rim = next
  }
  if (!cameFrom.has(to)) return null
  const nodes: string[] = []
  for (let node: string | null | undefined = to; node; node = cameFrom.get(node)) nodes.unshift(node)
  const edges = nodes.slice(1).flatMap((node, index) => strongest(graph, visible, nodes[index]!, node) ?? [])
  return { nodes, edges }
}
