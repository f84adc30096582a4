/** Which actors and edges are shown, and the numbers of the legend. */
import { compareStrings } from '@demarche/core'
import { type FilterIndex, filterIndex, hiddenGroups, kept } from './filter-index.ts'
import { type Filters, filtersStatements, READINGS, type Visible } from './filter-model.ts'
import type { ColorBy } from './groups.ts'
import { neighbourhood } from './paths.ts'
import { passing, type StatementColumns } from './statement-columns.ts'
import type { ViewerGraph } from './viewer-graph.ts'
import { bytesIn, visibleFrom } from './visible.ts'

/** One byte an edge: 1 where one of its statements passes; null where no statements are filtered or none are known yet. */
function edgesByStatements(columns: StatementColumns | null, filters: Filters): Uint8Array | null {
  if (!columns || !filtersStatements(filters)) return null
  const passes = passing(columns, filters)
  const { rows, edgeStart } = columns
  const found = new Uint8Array(edgeStart.length - 1)
  for (let edge = 0; edge < found.length; edge += 1) {
    const end = edgeStart[edge + 1]!
    for (let at = edgeStart[edge]!; at < end; at += 1) {
      if (passes[rows[at]!] === 0) continue
      found[edge] = 1
      break
    }
  }
  return found
}

/** One byte a node: 1 where none of its groups is hidden. */
function shownNodes(index: FilterIndex, filters: Filters): Uint8Array {
  const shown = new Uint8Array(index.nodes.length).fill(1)
  for (const [by, hidden] of hiddenGroups(filters)) {
    // Communities take their time to find: only where one of them is hidden.
    if (hidden.length === 0) continue
    const groups = index.groups(by)
    const keep = kept(groups, hidden)
    for (let node = 0; node < shown.length; node += 1) shown[node]! &= keep[groups.codes[node]!]!
  }
  return shown
}

/** One byte an edge: 1 where it is shown, as far as it goes by what it is and by its ends. */
function shownEdges(index: FilterIndex, filters: Filters, nodes: Uint8Array): Uint8Array {
  const { from, to, types, reading, contested } = index
  const keep = kept(types, filters.types)
  const readings = READINGS.map((name) => (filters.readings.includes(name) ? 1 : 0))
  const shown = new Uint8Array(index.edges.length)
  for (let edge = 0; edge < shown.length; edge += 1) {
    const isShown =
      keep[types.codes[edge]!] === 1 &&
      readings[reading[edge]!] === 1 &&
      (!filters.contestedOnly || contested[edge] === 1) &&
      nodes[from[edge]!] === 1 &&
      nodes[to[edge]!] === 1
    shown[edge] = isShown ? 1 : 0
  }
  return shown
}

/** The ends of the edges that are shown. */
function endsOf({ nodes, from, to }: FilterIndex, edges: Uint8Array): Uint8Array {
  const found = new Uint8Array(nodes.length)
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] === 0) continue
    found[from[edge]!] = 1
    found[to[edge]!] = 1
  }
  return found
}

/**
 * What the filters leave. An actor stays without edges, unless edges are chosen by what stands behind them: then only
 * what they link is shown.
 */
export function visibleIn(graph: ViewerGraph, filters: Filters, columns: StatementColumns | null): Visible {
  const index = filterIndex(graph)
  const shown = shownNodes(index, filters)
  const edges = shownEdges(index, filters, shown)
  const byStatements = edgesByStatements(columns, filters)
  if (byStatements) for (let edge = 0; edge < edges.length; edge += 1) edges[edge]! &= byStatements[edge]!
  const linksOnly = filters.contestedOnly || byStatements !== null || !filters.readings.includes('affirmed')
  const nodes = linksOnly ? endsOf(index, edges) : shown
  const visible = visibleFrom({ index, nodes, edges })
  return filters.around ? neighbourhood(graph, visible, filters.around.actor, filters.around.steps) : visible
}

/** One line of the legend. */
export interface Count {
  id: string
  /** In the whole graph. */
  total: number
  /** Of those, how many are shown. */
  shown: number
}

const sizesOf = (codes: Int32Array, count: number, isCounted: (place: number) => boolean) => {
  const sizes = new Int32Array(count)
  for (let place = 0; place < codes.length; place += 1) if (isCounted(place)) sizes[codes[place]!]! += 1
  return sizes
}

/** Counts by value, most first; of what is counted at all. */
function counted(values: readonly string[], totals: Int32Array, shown: Int32Array): Count[] {
  return values
    .map((id, code) => ({ id, total: totals[code]!, shown: shown[code]! }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compareStrings(a.id, b.id))
}

/**
 * How many edges of each type, and actors of each group, there are and are shown; most first. What is denied or supposed
 * counts only while it is shown.
 */
export function legendCounts(
  graph: ViewerGraph,
  visible: Visible,
  by: ColorBy = 'kind',
): { types: Count[]; groups: Count[] } {
  const index = filterIndex(graph)
  const { types, reading } = index
  const groups = index.groups(by)
  const shown = bytesIn(index, visible)
  const ofTypes = (isCounted: (place: number) => boolean) =>
    sizesOf(types.codes, types.values.length, isCounted)
  const ofGroups = (isCounted: (place: number) => boolean) =>
    sizesOf(groups.codes, groups.values.length, isCounted)
  return {
    types: counted(
      types.values,
      ofTypes((edge) => reading[edge] === 0 || shown.edges[edge] === 1),
      ofTypes((edge) => shown.edges[edge] === 1),
    ),
    groups: counted(
      groups.values,
      ofGroups(() => true),
      ofGroups((node) => shown.nodes[node] === 1),
    ),
  }
}
