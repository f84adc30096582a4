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
/** Cells of the grid along one side, either way of the middle. */
const HALF = 1 << 20

/** Which nodes lie in which cell. */
function cellsOf({ x, y }: Discs, side: number): Map<number, number[]> {
  const cells = new Map<number, number[]>()
  for (let node = 0; node < x.length; node++) {
    const key = cellKey(Math.floor(x[node]! / side), Math.floor(y[node]! / side))
    const cell = cells.get(key)
    if (cell) cell.push(node)
    else cells.set(key, [node])
  }
  return cells
}

const cellKey = (column: number, row: number) => (column + HALF) * 2 * HALF + row + HALF

/** Pushes two nodes apart; false where they are far enough from one another. */
function push({ x, y, radius }: Discs, one: number, other: number, margin: number): boolean {
  const [dx, dy] = [x[other]! - x[one]!, y[other]! - y[one]!]
  const wanted = radius[one]! + radius[other]! + margin
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance >= wanted) return false
  const [alongX, alongY] = distance < SAME_PLACE ? [1, 0] : [dx / distance, dy / distance]
  const half = (wanted - distance) / 2
  x[one]! -= alongX * half
  y[one]! -= alongY * half
  x[other]! += alongX * half
  y[other]! += alongY * half
  return true
}

/** One step; false where nothing had to be moved. */
function step(discs: Discs, side: number, margin: number): boolean {
  const cells = cellsOf(discs, side)
  let moved = false
  for (let node = 0; node < discs.x.length; node++) {
    const [column, row] = [Math.floor(discs.x[node]! / side), Math.floor(discs.y[node]! / side)]
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(cellKey(column + dx, row + dy)) ?? [])
          if (other > node && push(discs, node, other, margin)) moved = true
      }
    }
  }
  return moved
}

/**
 * Moves nodes apart, in place.
 *
 * @param margin how much room is left between two nodes
 * @param steps how many steps there are at the most
 */
export function separate(discs: Discs, margin: number, steps: number): void {
  const largest = discs.radius.reduce((most, radius) => Math.max(most, radius), 0)
  for (let at = 0; at < steps; at++) if (!step(discs, 2 * largest + margin, margin)) return
}
