/**
 * Moves nodes apart until none lies on another: each pair that is too near is pushed away from one another by half of what is
 * missing, again and again. Only neighbours in a grid are compared, so that a step takes time in proportion to the nodes.
 */

/** Nodes as columns: positions, which are changed in place, and radii. */
export interface Discs {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
}

/** Nearer than this, two nodes have no direction from one another: they are pushed apart sideways. */
const SAME_PLACE = 1e-6
/** Two nodes with so much of the room between them that is wanted are far enough apart to stop. */
const ENOUGH = 0.25

/** Which nodes lie in which cell of a grid, row by row. */
interface Grid {
  readonly columns: number
  readonly rows: number
  /** The cell of each node. */
  readonly cellOf: Int32Array
  /** Where the nodes of each cell begin in `nodes`, which are in the order of their numbers. */
  readonly begins: Int32Array
  readonly nodes: Int32Array
}

/** A grid of cells at least `least` wide, and not many more of them than nodes. */
function gridOf({ x, y }: Discs, least: number): Grid {
  const size = x.length
  const range = (values: Float64Array) => [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ]
  const [[left, right], [top, bottom]] = [range(x), range(y)] as [[number, number], [number, number]]
  const side = Math.max(least, Math.sqrt(((right - left + 1) * (bottom - top + 1)) / (4 * size)))
  const columns = Math.floor((right - left) / side) + 1
  const rows = Math.floor((bottom - top) / side) + 1
  const cellOf = new Int32Array(size)
  const begins = new Int32Array(columns * rows + 1)
  for (let node = 0; node < size; node++) {
    const cell = Math.floor((y[node]! - top) / side) * columns + Math.floor((x[node]! - left) / side)
    cellOf[node] = cell
    begins[cell + 1]! += 1
  }
  for (let cell = 0; cell < columns * rows; cell++) begins[cell + 1]! += begins[cell]!
  const nodes = new Int32Array(size)
  const filled = begins.slice()
  for (let node = 0; node < size; node++) nodes[filled[cellOf[node]!]!++] = node
  return { columns, rows, cellOf, begins, nodes }
}

/** Pushes two nodes apart; true where they were nearer than they may stay. */
function push({ x, y, radius }: Discs, one: number, other: number, margin: number): boolean {
  const [dx, dy] = [x[other]! - x[one]!, y[other]! - y[one]!]
  const touching = radius[one]! + radius[other]!
  const square = dx * dx + dy * dy
  if (square >= (touching + margin) * (touching + margin)) return false
  const distance = Math.sqrt(square)
  const [alongX, alongY] = distance < SAME_PLACE ? [1, 0] : [dx / distance, dy / distance]
  const half = (touching + margin - distance) / 2
  x[one]! -= alongX * half
  y[one]! -= alongY * half
  x[other]! += alongX * half
  y[other]! += alongY * half
  return distance < touching + ENOUGH * margin
}

/** One step; false where all are far enough apart. */
function step(discs: Discs, side: number, margin: number): boolean {
  const { columns, rows, cellOf, begins, nodes } = gridOf(discs, side)
  let isNear = false
  for (let node = 0; node < cellOf.length; node++) {
    const [row, column] = [Math.floor(cellOf[node]! / columns), cellOf[node]! % columns]
    const [first, last] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)]
    for (let near = Math.max(0, row - 1); near <= Math.min(rows - 1, row + 1); near++) {
      // cells side by side in a row follow one another
      const end = begins[near * columns + last + 1]!
      for (let at = begins[near * columns + first]!; at < end; at++) {
        const other = nodes[at]!
        if (other > node && push(discs, node, other, margin)) isNear = true
      }
    }
  }
  return isNear
}

/**
 * Moves nodes apart, in place.
 *
 * @param margin how much room is wanted between two nodes; a quarter of it is enough
 * @param steps how many steps there are at the most
 * @returns the number of each step after which some are still too near
 */
export function* separating(discs: Discs, margin: number, steps: number): Generator<number, void, void> {
  const largest = discs.radius.reduce((most, radius) => Math.max(most, radius), 0)
  for (let at = 1; at <= steps && step(discs, 2 * largest + margin, margin); at++) yield at
}
