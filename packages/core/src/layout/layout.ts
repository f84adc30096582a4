/** Positions for the picture: ForceAtlas2, then no overlaps; the same for the same graph, on any machine. */
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import type { ActorGraph, ActorNode } from '../graph/actor-graph.ts'
import { LAYOUT_FORCES, nodeRadius, seededRandom } from './forces.ts'
import { separate } from './separate.ts'

// The package is CommonJS whose types describe an ES default export: at run time the import itself is the function.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

/** How far away a group of nodes counts as one, from 0: larger is faster, and at this the picture is no worse. */
const BARNES_HUT_THETA = 1.2
/** Room between two nodes, beside their radii. */
const MARGIN = 4
/** Steps in which nodes are moved apart: between these, and so many that nodes times steps are about as many moves. */
const STEPS_APART = { least: 100, most: 400, moves: 1_200_000 }

const round = (value: number) => Math.round(value * 1000) / 1000

/**
 * Gives every node of the graph its `x` and `y`, in place: a seeded circle, ForceAtlas2 for a number of steps that
 * shrinks as the graph grows, then no node on another. Rounded to a thousandth.
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
    moveApart(graph)
  }
  graph.forEachNode((node, { x, y }) => graph.mergeNodeAttributes(node, { x: round(x), y: round(y) }))
}

function moveApart(graph: ActorGraph): void {
  const nodes = graph.nodes()
  const column = (of: (attributes: ActorNode) => number) =>
    Float64Array.from(nodes, (node) => of(graph.getNodeAttributes(node)))
  const discs = {
    x: column(({ x }) => x),
    y: column(({ y }) => y),
    radius: column(({ statements }) => nodeRadius(statements)),
  }
  const { least, most, moves } = STEPS_APART
  separate(discs, MARGIN, Math.max(least, Math.min(most, Math.round(moves / nodes.length))))
  for (const [at, node] of nodes.entries())
    graph.mergeNodeAttributes(node, { x: discs.x[at]!, y: discs.y[at]! })
}
