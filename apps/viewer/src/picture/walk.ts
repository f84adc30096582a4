/** Walking from actor to actor with the arrow keys. */
import type { Point } from '../core/curves.ts'
import type { PictureGraph } from './picture-graph.ts'

/** Which actors are there, and where they stand; y grows upwards. */
export interface Ground {
  shown(node: string): boolean
  at(node: string): Point | undefined
}

function mostSaid(graph: PictureGraph, { shown }: Ground): string | null {
  let best: string | null = null
  graph.forEachNode((node, { statements }) => {
    if (shown(node) && (best === null || statements > graph.getNodeAttribute(best, 'statements'))) best = node
  })
  return best
}

const turnBetween = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)))

function nearest(
  from: string,
  candidates: readonly string[],
  angle: number,
  { at }: Ground,
): string | undefined {
  const origin = at(from)
  if (!origin) return undefined
  let best: { node: string; cost: number } | undefined
  for (const node of candidates) {
    const point = at(node)
    if (!point || node === from) continue
    const [dx, dy] = [point.x - origin.x, origin.y - point.y]
    const turn = turnBetween(Math.atan2(dy, dx), angle)
    const cost = Math.hypot(dx, dy) * (1 + 2 * turn)
    if (turn < Math.PI / 3 && (best === undefined || cost < best.cost)) best = { node, cost }
  }
  return best?.node
}

/**
 * The actor that lies in a direction: a neighbour if there is one that way, else any; the one in most statements to
 * begin with; the same one at the edge of the picture.
 */
export function stepFrom(
  graph: PictureGraph,
  from: string | null,
  angle: number,
  ground: Ground,
): string | null {
  if (!from || !graph.hasNode(from)) return mostSaid(graph, ground)
  const linked = graph.neighbors(from).filter(ground.shown)
  return (
    nearest(from, linked, angle, ground) ??
    nearest(from, graph.nodes().filter(ground.shown), angle, ground) ??
    from
  )
}
