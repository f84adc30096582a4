/** Communities: actors that have more to do with one another than with the rest (Louvain, Blondel et al. 2008). */

import { compareStrings, seededRandom } from '@demarche/core'
import louvainModule from 'graphology-communities-louvain'
import { undirectedGraph } from './plain-graph.ts'
import type { ViewerGraph } from './viewer-graph.ts'

// The package is CommonJS whose types describe an ES default export: at run time the import itself is the function.
const louvain = louvainModule as unknown as (
  graph: ReturnType<typeof undirectedGraph>,
  options: { getEdgeWeight: string; rng: () => number },
) => Record<string, number>

const known = new WeakMap<ViewerGraph, ReadonlyMap<string, string>>()

/** The most said-of actor of each community; of two the one with the smaller id. */
function leaders(graph: ViewerGraph, members: readonly string[]): string {
  const said = (node: string) => graph.getNodeAttribute(node, 'statements')
  return members.reduce((best, node) => {
    const more = said(node) - said(best)
    return more > 0 || (more === 0 && compareStrings(node, best) < 0) ? node : best
  })
}

function find(graph: ViewerGraph): ReadonlyMap<string, string> {
  const plain = undirectedGraph(graph)
  // Without an edge there is nothing to weigh, and every actor stands alone.
  if (plain.size === 0) return new Map(graph.mapNodes((node) => [node, node]))
  const numbers = louvain(plain, { getEdgeWeight: 'weight', rng: seededRandom(1) })
  const members = new Map<number, string[]>()
  for (const [node, number] of Object.entries(numbers)) {
    const list = members.get(number)
    if (list) list.push(node)
    else members.set(number, [node])
  }
  return new Map([...members.values()].flatMap((list) => list.map((node) => [node, leaders(graph, list)])))
}

/**
 * The community of every actor, named by the id of its leading actor: the one that most statements are about. The same
 * for the same graph, in whatever order its actors and edges come; worked out once a graph.
 */
export function communities(graph: ViewerGraph): ReadonlyMap<string, string> {
  const before = known.get(graph)
  if (before) return before
  const found = find(graph)
  known.set(graph, found)
  return found
}
