/** The picture as SVG: what is seen, in lines and letters that an editor can change. */
import { xml as text } from '../core/export-xml.ts'
import { LABEL_MARGIN } from '../core/label-placement.ts'
import type { DrawnEdge, DrawnNode, DrawnState } from './drawn-state.ts'
import { LABEL_FONT } from './styles.ts'

const figure = (value: number) => String(Math.round(value * 100) / 100)

interface Point {
  x: number
  y: number
}

/** The corners of a shape, as sigma draws it; none for a circle. */
function corners({ x, y, radius, shape }: DrawnNode): Point[] {
  const at = (turn: number, reach = radius) => ({
    x: x + Math.cos(turn * Math.PI * 2) * reach,
    y: y - Math.sin(turn * Math.PI * 2) * reach,
  })
  if (shape === 'square') return [0.125, 0.375, 0.625, 0.875].map((turn) => at(turn))
  if (shape === 'diamond') return [0, 0.25, 0.5, 0.75].map((turn) => at(turn))
  if (shape === 'triangle') return [0.25, 7 / 12, 11 / 12].map((turn) => at(turn))
  if (shape === 'hexagon') return [0, 1, 2, 3, 4, 5].map((corner) => at(corner / 6))
  return []
}

const points = (list: readonly Point[]) => list.map(({ x, y }) => `${figure(x)},${figure(y)}`).join(' ')

function nodeMark(node: DrawnNode, ring: string): string {
  const { x, y, radius, color, opacity } = node
  const look = `fill="${text(color)}" stroke="${ring}" stroke-width="1.5" opacity="${figure(opacity)}"`
  const list = corners(node)
  return list.length === 0
    ? `<circle cx="${figure(x)}" cy="${figure(y)}" r="${figure(radius)}" ${look}/>`
    : `<polygon points="${points(list)}" ${look}/>`
}

/** Letters with a rim of the page's colour, which keeps them apart from what lies below. */
function letters(words: string, place: string, size: number, fill: string, rim: string): string {
  return `<text ${place} font-size="${figure(size)}" fill="${fill}" stroke="${rim}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text(words)}</text>`
}

function nodeLabel({ x, y, radius, label }: DrawnNode, { ink, background }: DrawnState): string {
  if (!label) return ''
  const off = radius + LABEL_MARGIN
  const middle = y + label.size * 0.35
  const places = {
    right: `x="${figure(x + off)}" y="${figure(middle)}"`,
    left: `x="${figure(x - off)}" y="${figure(middle)}" text-anchor="end"`,
    above: `x="${figure(x)}" y="${figure(y - off - label.size * 0.2)}" text-anchor="middle"`,
    below: `x="${figure(x)}" y="${figure(y + off + label.size)}" text-anchor="middle"`,
  }
  return letters(label.text, places[label.side], label.size, ink, background)
}

/** A point so far from an end, in the direction of another. */
function toward(end: Point, other: Point, distance: number): Point {
  const length = Math.hypot(other.x - end.x, other.y - end.y) || 1
  return {
    x: end.x + ((other.x - end.x) / length) * distance,
    y: end.y + ((other.y - end.y) / length) * distance,
  }
}

function arrowHead(node: DrawnNode, control: Point, width: number, color: string): string {
  const tip = toward(node, control, node.radius)
  const foot = toward(node, control, node.radius + width * 4.6)
  const [dx, dy] = [tip.y - foot.y, foot.x - tip.x].map((part) => (part / (width * 4.6)) * width * 2.1)
  const list = [tip, { x: foot.x + dx!, y: foot.y + dy! }, { x: foot.x - dx!, y: foot.y - dy! }]
  return `<polygon points="${points(list)}" fill="${text(color)}"/>`
}

const DASHES = {
  none: '',
  contested: ' stroke-dasharray="6 3.5"',
  'other-reading': ' stroke-dasharray="6 1.5"',
}

function edgeMark({ from, to, control, width, color, opacity, heads, dashes }: DrawnEdge): string {
  const start = toward(from, control, from.radius + (heads === 'both' ? width * 4 : 0))
  const end = toward(to, control, to.radius + (heads === 'none' ? 0 : width * 4))
  const way = `M${figure(start.x)} ${figure(start.y)}Q${figure(control.x)} ${figure(control.y)} ${figure(end.x)} ${figure(end.y)}`
  const line = `<path d="${way}" fill="none" stroke="${text(color)}" stroke-width="${figure(width)}"${DASHES[dashes]}/>`
  const head = heads === 'none' ? '' : arrowHead(to, control, width, color)
  const tail = heads === 'both' ? arrowHead(from, control, width, color) : ''
  return `<g opacity="${figure(opacity)}">${line}${head}${tail}</g>`
}

function edgeLabel({ from, to, control, label }: DrawnEdge, state: DrawnState): string {
  if (!label) return ''
  const x = (from.x + 2 * control.x + to.x) / 4
  const y = (from.y + 2 * control.y + to.y) / 4
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  // Never upside down.
  const angle = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn
  const place = `x="${figure(x)}" y="${figure(y + state.edgeLabelSize * 0.35)}" text-anchor="middle" transform="rotate(${figure(angle)} ${figure(x)} ${figure(y)})"`
  return letters(label, place, state.edgeLabelSize, state.softInk, state.background)
}

/** The picture as an SVG document. */
export function svgOf(state: DrawnState): string {
  const { width, height, background, nodes, edges } = state
  const size = `width="${figure(width)}" height="${figure(height)}" viewBox="0 0 ${figure(width)} ${figure(height)}"`
  const lines = [
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...edges.map(edgeMark),
    ...edges.map((edge) => edgeLabel(edge, state)),
    ...nodes.map((node) => nodeMark(node, background)),
    ...nodes.map((node) => nodeLabel(node, state)),
  ].filter(Boolean)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${text(LABEL_FONT)}">
${lines.join('\n')}
</svg>
`
}
