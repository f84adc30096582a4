/** How far each edge bends, so that edges between the same two actors lie apart. */

/** The ends of one edge. */
export interface EdgeEnds {
  id: string
  from: string
  to: string
}

/** Distance between neighbouring curves: the height of the control point in parts of the edge's length. */
const STEP = 0.2
/** No curve is higher than this, however many edges share its ends. */
const HIGHEST = 0.9

/**
 * The curvature of each edge: 0 for one alone, else spread evenly to both sides of the straight line. A curve is seen
 * from its own start, so an edge the other way round has its sign turned: else two opposite edges would fall together.
 */
export function curvatures(edges: Iterable<EdgeEnds>): Map<string, number> {
  const bundles = new Map<string, EdgeEnds[]>()
  for (const edge of edges) {
    const key = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`
    const bundle = bundles.get(key)
    if (bundle) bundle.push(edge)
    else bundles.set(key, [edge])
  }
  const found = new Map<string, number>()
  for (const bundle of bundles.values()) {
    // One direction on one side: the eye can then follow who does what to whom.
    bundle.sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
    const step = Math.min(STEP, (2 * HIGHEST) / Math.max(1, bundle.length - 1))
    for (const [index, { id, from, to }] of bundle.entries()) {
      const bend = (index - (bundle.length - 1) / 2) * step
      found.set(id, from <= to ? bend : -bend)
    }
  }
  return found
}

/** A point of the plane. */
export interface Point {
  x: number
  y: number
}

/** A point of the quadratic curve from `from` to `to` whose control point stands off by `curvature` lengths. */
export function curvePoint(from: Point, to: Point, curvature: number, t: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bend = 2 * t * (1 - t) * curvature
  return { x: from.x + dx * t - dy * bend, y: from.y + dy * t + dx * bend }
}
