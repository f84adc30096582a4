/** Which labels can be drawn without covering one another, and on which side of its node each stands. */

/** The side of its node on which a label stands. */
export type LabelSide = 'right' | 'left' | 'above' | 'below'

/** A node on the screen; lengths in pixels. */
export interface PlacedNode {
  id: string
  x: number
  y: number
  radius: number
  width: number
  height: number
  /** Higher is placed first. */
  priority: number
  /** Placed whatever it covers. */
  forced: boolean
  /** Rather lies over a smaller node than be left out; never over another label. */
  important?: boolean
}

/** An edge on the screen: the middle of its curve, and the direction it runs there. */
export interface PlacedEdge {
  id: string
  x: number
  y: number
  angle: number
  /** Room for a label along the curve. */
  room: number
  width: number
  height: number
  priority: number
  forced: boolean
}

/** What is drawn. */
export interface Placement {
  nodes: Map<string, LabelSide>
  edges: Set<string>
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
  /** The radius of the node that it is the body of. */
  radius?: number
}

const CELL = 64
/** More rows of cells than any screen has: a cell has one number. */
const ROWS = 100_000
/** Pixels kept free around a label. */
const AIR = 2
/** The label of an important node may lie over nodes of at most this radius, or of this part of its own. */
const SMALL_RADIUS = 6
const MOST_COVERED = 0.7
/** Between a node and its label. */
export const LABEL_MARGIN = 4

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Boxes by the cells of a grid that they touch. */
class Occupied {
  readonly #cells = new Map<number, Box[]>()
  #around(box: Box, visit: (key: number) => boolean): boolean {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
        if (visit(column * ROWS + row)) return true
      }
    }
    return false
  }
  /** How many boxes a box touches, counted once a cell. */
  count(box: Box): number {
    let found = 0
    this.#around(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other)) found += 1
      return false
    })
    return found
  }
  /** The radius of the largest node whose body a box touches. */
  largest(box: Box): number {
    let found = 0
    this.#around(box, (key) => {
      for (const other of this.#cells.get(key) ?? [])
        if (overlap(box, other)) found = Math.max(found, other.radius ?? 0)
      return false
    })
    return found
  }
  hits(box: Box): boolean {
    return this.#around(box, (key) => (this.#cells.get(key) ?? []).some((other) => overlap(box, other)))
  }
  add(box: Box): void {
    this.#around(box, (key) => {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
      return false
    })
  }
}

const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above']

function labelBox({ x, y, radius, width, height }: PlacedNode, side: LabelSide): Box {
  const off = radius + LABEL_MARGIN
  const left = side === 'right' ? x + off : side === 'left' ? x - off - width : x - width / 2
  const top = side === 'above' ? y - off - height : side === 'below' ? y + off : y - height / 2
  return { left: left - AIR, top: top - AIR, right: left + width + AIR, bottom: top + height + AIR }
}

/** Small squares along a slanted label: close enough to its true outline. */
function boxesAlong({ x, y, angle, width, height }: PlacedEdge): Box[] {
  const steps = Math.max(1, Math.ceil(width / height))
  const half = height / 2 + 1
  return Array.from({ length: steps }, (_, index) => {
    const along = steps === 1 ? 0 : (index / (steps - 1) - 0.5) * Math.max(0, width - height)
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along]
    return { left: cx - half, top: cy - half, right: cx + half, bottom: cy + half }
  })
}

const byPriority = (a: { priority: number; forced: boolean }, b: { priority: number; forced: boolean }) =>
  Number(b.forced) - Number(a.forced) || b.priority - a.priority

function nodeBox({ x, y, radius }: PlacedNode): Box {
  const side = radius * 0.85
  return { left: x - side, top: y - side, right: x + side, bottom: y + side, radius }
}

/** Where labels may stand, and the lines that they had better not cover. */
export interface Surroundings {
  width: number
  height: number
  /** Points along the edges, a few pixels apart. */
  lines: readonly { x: number; y: number }[]
}

const OPEN: Surroundings = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY, lines: [] }

/** The free side on which a label covers least; the first of them where several are as good. */
function bestSide(
  node: PlacedNode,
  isFree: (box: Box) => boolean,
  covers: (box: Box) => number,
): LabelSide | undefined {
  let best: { side: LabelSide; covered: number } | undefined
  for (const side of SIDES) {
    const box = labelBox(node, side)
    if (!isFree(box)) continue
    const covered = covers(box)
    if (best === undefined || covered < best.covered) best = { side, covered }
  }
  return best?.side
}

/**
 * Places labels greedily, the most important first: of a node on the free side where it covers the fewest lines, of an
 * edge along its curve. What finds no room stays without a label until one zooms in, or points at it.
 */
export function placeLabels(
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
  { width, height, lines }: Surroundings = OPEN,
): Placement {
  const [labels, bodies, lineBoxes] = [new Occupied(), new Occupied(), new Occupied()]
  for (const node of nodes) bodies.add(nodeBox(node))
  for (const { x, y } of lines) lineBoxes.add({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 })
  const isApart = (box: Box) =>
    box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height && !labels.hits(box)
  const isFree = (box: Box) => isApart(box) && !bodies.hits(box)
  const placement: Placement = { nodes: new Map(), edges: new Set() }
  for (const node of [...nodes].sort(byPriority)) {
    const isOverSmaller = (box: Box) =>
      isApart(box) && bodies.largest(box) <= Math.max(SMALL_RADIUS, MOST_COVERED * node.radius)
    const side =
      bestSide(node, isFree, (box) => lineBoxes.count(box)) ??
      (node.important ? bestSide(node, isOverSmaller, (box) => bodies.count(box)) : undefined) ??
      (node.forced ? 'right' : undefined)
    if (side === undefined) continue
    labels.add(labelBox(node, side))
    placement.nodes.set(node.id, side)
  }
  for (const edge of [...edges].sort(byPriority)) {
    if (edge.room < edge.width && !edge.forced) continue
    const boxes = boxesAlong(edge)
    if (!edge.forced && !boxes.every(isFree)) continue
    for (const box of boxes) labels.add(box)
    placement.edges.add(edge.id)
  }
  return placement
}
