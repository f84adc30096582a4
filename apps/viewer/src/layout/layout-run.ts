/** A layout that is worked out step by step: ForceAtlas2 (Jacomy et al. 2014), with actors that stay where they are put. */
import { LAYOUT_FORCES, seededRandom } from '@demarche/core'
import iterate from 'graphology-layout-forceatlas2/iterate.js'

/** Numbers a node takes in the library's matrix, and which of them are meant here. */
const NODE = 10
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9] as const
const EDGE = 3

/** A graph as numbers: nodes and the ends of edges by their place. */
export interface LayoutInput {
  /** x and y of every node. */
  places: Float32Array
  /** Radius of every node in the units of the graph. */
  radii: Float32Array
  /** From, to and weight of every edge. */
  edges: Float32Array
}

/** How far a layout has come. */
export interface LayoutProgress {
  iterations: number
  /** How far a node moves in an iteration on average, in parts of the width of the graph. */
  movement: number
  isDone: boolean
}

/** A node moves less than this part of the width: nobody sees it move any more. */
const STILL = 0.0002
const MOST_ITERATIONS = 3000
/** The last iterations push apart what lies on one another; each node against each, so not for large graphs. */
const LAST_ITERATIONS = 80
const MOST_PUSHED = 1000

const settingsFor = (order: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  ...LAYOUT_FORCES,
  slowDown: 1 + Math.log(Math.max(1, order)),
  barnesHutOptimize: order > 1000,
  barnesHutTheta: 0.8,
})

/** The ends of edges as places in the matrix, and the mass of nodes: the weight of their edges. */
function matrices({ places, radii, edges }: LayoutInput): { nodes: Float32Array; links: Float32Array } {
  const order = places.length / 2
  const nodes = new Float32Array(order * NODE)
  for (let node = 0; node < order; node += 1) {
    nodes[node * NODE] = places[node * 2]!
    nodes[node * NODE + 1] = places[node * 2 + 1]!
    nodes[node * NODE + MASS] = 1
    nodes[node * NODE + CONVERGENCE] = 1
    nodes[node * NODE + SIZE] = radii[node]! * 1.2 + 6
  }
  const links = Float32Array.from(edges)
  for (let at = 0; at < links.length; at += EDGE) {
    const [from, to, weight] = [edges[at]! * NODE, edges[at + 1]! * NODE, edges[at + 2]!]
    nodes[from + MASS]! += weight
    nodes[to + MASS]! += weight
    links[at] = from
    links[at + 1] = to
  }
  return { nodes, links }
}

/** Nodes at one and the same place, or at none, do not push one another: each is moved a little, always the same way. */
function spread(nodes: Float32Array): void {
  const random = seededRandom(1)
  const taken = new Set<string>()
  const reach = 10 * Math.sqrt(nodes.length / NODE)
  for (let at = 0; at < nodes.length; at += NODE) {
    for (const axis of [at, at + 1]) if (!Number.isFinite(nodes[axis]!)) nodes[axis] = 0
    while (taken.has(`${nodes[at]} ${nodes[at + 1]}`)) {
      nodes[at]! += (random() - 0.5) * reach
      nodes[at + 1]! += (random() - 0.5) * reach
    }
    taken.add(`${nodes[at]} ${nodes[at + 1]}`)
  }
}

/** One layout under way. */
export class LayoutRun {
  readonly #nodes: Float32Array
  readonly #links: Float32Array
  readonly #settings: ReturnType<typeof settingsFor>
  #iterations = 0
  #movement = 1
  #last = 0

  constructor(input: LayoutInput) {
    const { nodes, links } = matrices(input)
    this.#nodes = nodes
    this.#links = links
    this.#settings = settingsFor(nodes.length / NODE)
    spread(nodes)
  }

  /** Puts a node in a place where it stays. */
  pin(node: number, x: number, y: number): void {
    const at = node * NODE
    this.#nodes.set([x, y, 0, 0, 0, 0], at)
    this.#nodes[at + FIXED] = 1
    this.#restart()
  }

  /** Lets a node go again. */
  unpin(node: number): void {
    this.#nodes[node * NODE + FIXED] = 0
    this.#restart()
  }

  /** What is moved by hand moves others: it is not at rest any longer. */
  #restart(): void {
    this.#last = 0
    this.#settings.adjustSizes = false
  }

  /** One iteration. */
  step(): LayoutProgress {
    const nodes = this.#nodes
    const before = nodes.slice()
    iterate(this.#settings, nodes, this.#links)
    this.#iterations += 1
    this.#movement = movementBetween(before, nodes)
    const isStill = this.#movement < STILL || this.#iterations >= MOST_ITERATIONS
    const isSmall = nodes.length / NODE <= MOST_PUSHED
    if (isStill && isSmall && this.#last === 0) this.#settings.adjustSizes = true
    if (isStill || this.#last > 0) this.#last += 1
    const isDone = this.#last > (isSmall ? LAST_ITERATIONS : 0)
    return { iterations: this.#iterations, movement: this.#movement, isDone }
  }

  /** x and y of every node. */
  places(): Float32Array {
    const order = this.#nodes.length / NODE
    const places = new Float32Array(order * 2)
    for (let node = 0; node < order; node += 1) {
      places[node * 2] = this.#nodes[node * NODE]!
      places[node * 2 + 1] = this.#nodes[node * NODE + 1]!
    }
    return places
  }
}

/** The mean way of a node, in parts of the width of all. */
function movementBetween(before: Float32Array, after: Float32Array): number {
  let [sum, left, right] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < after.length; at += NODE) {
    sum += Math.hypot(after[at]! - before[at]!, after[at + 1]! - before[at + 1]!)
    left = Math.min(left, after[at]!)
    right = Math.max(right, after[at]!)
  }
  const order = after.length / NODE
  return order === 0 || right === left ? 0 : sum / order / (right - left)
}
