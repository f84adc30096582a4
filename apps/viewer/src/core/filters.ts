/** Which actors and edges are shown, and the numbers of the legend. */
import type { ActorGraph } from '@demarche/core'
import { type Filters, filtersStatements, type Visible } from './filter-model.ts'
import { neighbourhood } from './paths.ts'
import { passing, type StatementColumns } from './statement-columns.ts'

/** The edges with a statement that passes; undefined where no statements are filtered or none are known yet. */
function edgesByStatements(
  columns: StatementColumns | null,
  filters: Filters,
): ((edge: string) => boolean) | undefined {
  if (!columns || !filtersStatements(filters)) return undefined
  const passes = passing(columns, filters)
  return (edge) => columns.rowsOf(edge).some((row) => passes[row] === 1)
}

/**
 * What the filters leave. An actor stays without edges, unless edges are chosen by what stands behind them: then only
 * what they link is shown.
 */
export function visibleIn(graph: ActorGraph, filters: Filters, columns: StatementColumns | null): Visible {
  const [types, kinds] = [new Set(filters.types), new Set(filters.kinds)]
  const hasStatement = edgesByStatements(columns, filters)
  const shown = new Set(graph.filterNodes((_node, { kind }) => !kinds.has(kind)))
  const edges = new Set<string>()
  graph.forEachEdge((edge, { type, contested }, from, to) => {
    if (types.has(type) || (filters.contestedOnly && !contested) || !shown.has(from) || !shown.has(to)) return
    if (hasStatement === undefined || hasStatement(edge)) edges.add(edge)
  })
  let nodes = shown
  if (filters.contestedOnly || hasStatement)
    nodes = new Set([...edges].flatMap((edge) => graph.extremities(edge)))
  if (!filters.around) return { nodes, edges }
  const { actor, steps } = filters.around
  return neighbourhood(graph, { nodes, edges }, actor, steps)
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
