/** Which actors and edges are shown, and the numbers of the legend. */
import type { ActorGraph } from '@demarche/core'

/** What the reader has taken out of the picture. */
export interface Filters {
  /** Types of edges that are hidden. */
  types: readonly string[]
  /** Kinds of actors that are hidden. */
  kinds: readonly string[]
  /** Only what someone contradicts. */
  contestedOnly: boolean
}

/** Nothing is hidden. */
export const NO_FILTERS: Filters = { types: [], kinds: [], contestedOnly: false }

/** True where something may be hidden. */
export const isFiltering = ({ types, kinds, contestedOnly }: Filters) =>
  contestedOnly || types.length > 0 || kinds.length > 0

/** What is shown. */
export interface Visible {
  nodes: Set<string>
  edges: Set<string>
}

/** What the filters leave. An actor stays without edges, unless only what is contested is wanted. */
export function visibleIn(graph: ActorGraph, filters: Filters): Visible {
  const [types, kinds] = [new Set(filters.types), new Set(filters.kinds)]
  const nodes = new Set(graph.filterNodes((_node, { kind }) => !kinds.has(kind)))
  const edges = new Set(
    graph.filterEdges(
      (_edge, { type, contested }, from, to) =>
        !types.has(type) && (!filters.contestedOnly || contested) && nodes.has(from) && nodes.has(to),
    ),
  )
  if (!filters.contestedOnly) return { nodes, edges }
  const linked = new Set([...edges].flatMap((edge) => graph.extremities(edge)))
  return { nodes: new Set([...nodes].filter((node) => linked.has(node))), edges }
}

/** One line of the legend. */
export interface Count {
  id: string
  /** In the whole graph. */
  total: number
  /** Of those, how many are shown. */
  shown: number
}

/** How many edges of each type, and actors of each kind, there are and are shown; most first. */
export function legendCounts(graph: ActorGraph, visible: Visible): { types: Count[]; kinds: Count[] } {
  const [types, kinds] = [new Map<string, Count>(), new Map<string, Count>()]
  const add = (counts: Map<string, Count>, id: string, isShown: boolean) => {
    const count = counts.get(id) ?? { id, total: 0, shown: 0 }
    count.total += 1
    if (isShown) count.shown += 1
    counts.set(id, count)
  }
  graph.forEachNode((node, { kind }) => add(kinds, kind, visible.nodes.has(node)))
  graph.forEachEdge((edge, { type }) => add(types, type, visible.edges.has(edge)))
  const sorted = (counts: Map<string, Count>) =>
    [...counts.values()].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
  return { types: sorted(types), kinds: sorted(kinds) }
}
