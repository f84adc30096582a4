/** Positions for the picture: ForceAtlas2, then no overlaps; the same for the same graph, on any machine. */
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { ActorGraph, ActorNode } from '../graph/actor-graph.ts'
import { LAYOUT_FORCES, nodeRadius, seededRandom } from './forces.ts'
import { type Discs, separating } from './separate.ts'

/** Raised whenever the same graph is given other positions than before. */
export const LAYOUT_VERSION = 1

/** How far away a group of nodes counts as one, from 0: larger is faster, and at this the picture is no worse. */
const BARNES_HUT_THETA = 1.2
/** Room between two nodes, beside their radii. */
const MARGIN = 4
/** Steps in which nodes are moved apart: between these, and so many that nodes times steps are about as many moves. */
const STEPS_APART = { least: 100, most: 400, moves: 1_200_000 }
/** The part of the work that the forces are; moving apart is the rest. */
const FORCES_SHARE = 0.8

/** Numbers that a node and an edge take in the library's matrices, and which of them are meant here. */
const NODE = 10
const EDGE = 3
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8] as const

const round = (value: number) => Math.round(value * 1000) / 1000

function settingsFor(order: number): object {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > 1000,
    barnesHutTheta: BARNES_HUT_THETA,
    ...LAYOUT_FORCES,
  }
}

/** The graph as the library's numbers: a seeded place for each node, its mass the weight of its edges. */
function matrices(graph: ActorGraph, seed: number): { nodes: Float32Array; edges: Float32Array } {
  const random = seededRandom(seed)
  const nodes = new Float32Array(graph.order * NODE)
  const edges = new Float32Array(graph.size * EDGE)
  const places = new Map<string, number>()
  graph.forEachNode((node) => {
    const at = places.size * NODE
    places.set(node, at)
    nodes[at] = random() * 100 - 50
    nodes[at + 1] = random() * 100 - 50
    for (const one of [MASS, CONVERGENCE, SIZE]) nodes[at + one] = 1
  })
  let at = 0
  graph.forEachEdge((_edge, { count }, source, target) => {
    const [from, to, weight] = [places.get(source)!, places.get(target)!, Math.log2(1 + count)]
    nodes[from + MASS]! += weight
    nodes[to + MASS]! += weight
    edges[at++] = from
    edges[at++] = to
    edges[at++] = weight
  })
  return { nodes, edges }
}

/** Nodes where the forces left them, with their radii. */
function discsOf(graph: ActorGraph, nodes: Float32Array): Discs {
  const place = (axis: number) =>
    Float64Array.from({ length: graph.order }, (_, at) => nodes[at * NODE + axis]!)
  const radiusOf = ({ statements }: ActorNode) => nodeRadius(statements)
  const radii = graph.mapNodes((_node, attributes) => radiusOf(attributes))
  return { x: place(0), y: place(1), radius: Float64Array.from(radii) }
}

/**
 * Gives every node of the graph its `x` and `y`, in place, and only when all are found: a seeded circle, ForceAtlas2 for a
 * number of steps that shrinks as the graph grows, then no node on another. Rounded to a thousandth.
 *
 * @returns how much is done, from 0 to 1, after each step; whoever runs it may do something else in between
 */
export function* layoutSteps(graph: ActorGraph, seed = 1): Generator<number, void, void> {
  const { nodes, edges } = matrices(graph, seed)
  const settings = settingsFor(graph.order)
  const iterations = graph.order > 1 ? Math.max(50, Math.min(600, Math.round(200_000 / graph.order))) : 0
  for (let step = 1; step <= iterations; step++) {
    iterate(settings, nodes, edges)
    yield (step / iterations) * FORCES_SHARE
  }
  const discs = discsOf(graph, nodes)
  const { least, most, moves } = STEPS_APART
  const apart = graph.order > 1 ? Math.max(least, Math.min(most, Math.round(moves / graph.order))) : 0
  for (const step of separating(discs, MARGIN, apart))
    yield FORCES_SHARE + (step / apart) * (1 - FORCES_SHARE)
  let at = 0
  graph.updateEachNodeAttributes((_node, attributes) => {
    const [x, y] = [round(discs.x[at]!), round(discs.y[at]!)]
    at += 1
    return { ...attributes, x, y }
  })
}

/** The same in one go. */
export function layOut(graph: ActorGraph, seed = 1): void {
  for (const _ of layoutSteps(graph, seed));
}
