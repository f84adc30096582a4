/** What the size of an actor can stand for. */

import { nodeRadius } from '@demarche/core'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import { directedGraph, edgeWeight } from './plain-graph.ts'
import type { ViewerGraph } from './viewer-graph.ts'

// The package is CommonJS whose types describe an ES default export: at run time the import itself is the function.
const pagerank = pagerankModule as unknown as (
  graph: ReturnType<typeof directedGraph>,
  options: { getEdgeWeight: string; tolerance: number; maxIterations: number },
) => Record<string, number>

/** The measures that can be chosen. */
export const SIZES = ['statements', 'degree', 'pagerank'] as const
export type SizeBy = (typeof SIZES)[number]

/** What each measure means, in a line. */
export const SIZE_WORDS: Readonly<Record<SizeBy, string>> = {
  statements: 'Statements',
  degree: 'Edges',
  pagerank: 'PageRank',
}

/** What a radius is computed from: a number of the order of statements, so that all measures look alike. */
export type Measure = ReadonlyMap<string, number>

function degrees(graph: ViewerGraph): Map<string, number> {
  const found = new Map(graph.mapNodes((node) => [node, 0]))
  graph.forEachEdge((_edge, attributes, from, to) => {
    if (edgeWeight(attributes) === 0) return
    found.set(from, found.get(from)! + 1)
    if (to !== from) found.set(to, found.get(to)! + 1)
  })
  return found
}

/** PageRank over edges from actor to recipient, in multiples of an even share times four. */
function ranks(graph: ViewerGraph): Map<string, number> {
  if (graph.order === 0) return new Map()
  const found = pagerank(directedGraph(graph), {
    getEdgeWeight: 'weight',
    tolerance: 1e-7,
    maxIterations: 500,
  })
  return new Map(Object.entries(found).map(([node, share]) => [node, share * graph.order * 4]))
}

/** The measure of every actor. */
export function measure(graph: ViewerGraph, by: SizeBy): Measure {
  if (by === 'degree') return degrees(graph)
  if (by === 'pagerank') return ranks(graph)
  return new Map(graph.mapNodes((node, { statements }) => [node, statements]))
}

/** Radii on the screen: full size while there is room, smaller in a crowd. */
function crowdScale(order: number): number {
  return Math.max(0.28, Math.min(1, 9 / Math.sqrt(order)))
}

/** The radius of every actor by a measure; by the first one its own, where a graph file gives it one. */
export function radii(graph: ViewerGraph, by: SizeBy): Map<string, number> {
  const scale = crowdScale(graph.order)
  const own = (node: string) => (by === 'statements' ? graph.getNodeAttribute(node, 'radius') : undefined)
  return new Map(
    [...measure(graph, by)].map(([node, value]) => [node, (own(node) ?? nodeRadius(value)) * scale]),
  )
}
