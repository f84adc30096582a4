/** Positions for the picture: ForceAtlas2, then no overlaps; the same for the same graph, on any machine. */
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import noverlapModule from 'graphology-layout-noverlap'
import type { ActorGraph } from '../graph/actor-graph.ts'
import { LAYOUT_FORCES, nodeRadius, seededRandom } from './forces.ts'

// The packages are CommonJS whose types describe an ES default export: at run time the import itself is the function.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
const noverlap = noverlapModule as unknown as typeof noverlapModule.default

/** Cells along one side of the grid in which neighbours are looked for: one a node, at least these. */
const LEAST_CELLS = 20

/** How far away a group of nodes counts as one, from 0: larger is faster, and at this the picture is no worse. */
const BARNES_HUT_THETA = 1.2
/** Beyond these few steps noverlap moves little. */
const NOVERLAP_STEPS = 40

const round = (value: number) => Math.round(value * 1000) / 1000

/**
 * Gives every node of the graph its `x` and `y`, in place: a seeded circle, ForceAtlas2 for a number of steps that
 * shrinks as the graph grows, then noverlap by the nodes' radius. Rounded to a thousandth.
 */
export function layOut(graph: ActorGraph, seed = 1): void {
  const random = seededRandom(seed)
  graph.forEachNode((node) => {
    graph.mergeNodeAttributes(node, { x: random() * 100 - 50, y: random() * 100 - 50 })
  })
  if (graph.order > 1) {
    const iterations = Math.max(50, Math.min(600, Math.round(200_000 / graph.order)))
    forceAtlas2.assign(graph, {
      iterations,
      getEdgeWeight: (_edge, { count }) => Math.log2(1 + count),
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order > 1000,
        barnesHutTheta: BARNES_HUT_THETA,
        ...LAYOUT_FORCES,
      },
    })
    const size = new Map(graph.mapNodes((node, { statements }) => [node, nodeRadius(statements)] as const))
    noverlap.assign(graph, {
      maxIterations: NOVERLAP_STEPS,
      inputReducer: (key, { x, y }) => ({ x, y, size: size.get(key) ?? 4 }),
      settings: { margin: 6, ratio: 1.2, gridSize: Math.max(LEAST_CELLS, Math.ceil(Math.sqrt(graph.order))) },
    })
  }
  graph.forEachNode((node, { x, y }) => graph.mergeNodeAttributes(node, { x: round(x), y: round(y) }))
}
