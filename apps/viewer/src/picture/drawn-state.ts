/** What sigma draws now, as shapes on the screen: for writing the picture into a file of lines and letters. */
import { curvePoint } from '../core/curves.ts'
import type { LabelSide } from '../core/label-placement.ts'
import { type NodeShape, PAGE } from '../core/palette.ts'
import type { OurSigma } from './create-sigma.ts'
import type { PictureGraph } from './picture-graph.ts'
import { EDGE_LABEL_SIZE, nodeLabelSize } from './styles.ts'

/** A node on the screen, in pixels. */
export interface DrawnNode {
  id: string
  x: number
  y: number
  radius: number
  shape: NodeShape
  color: string
  opacity: number
  label: { text: string; side: LabelSide; size: number } | null
}

/** An edge on the screen: a curve from one node to another. */
export interface DrawnEdge {
  from: DrawnNode
  to: DrawnNode
  /** The control point of the curve; the middle of a straight line. */
  control: { x: number; y: number }
  width: number
  color: string
  opacity: number
  heads: 'one' | 'both' | 'none'
  dashes: 'none' | 'contested' | 'other-reading'
  label: string | null
}

/** The whole picture. */
export interface DrawnState {
  width: number
  height: number
  background: string
  ink: string
  softInk: string
  nodes: DrawnNode[]
  edges: DrawnEdge[]
  edgeLabelSize: number
}

function drawnNodes(sigma: OurSigma, graph: PictureGraph): Map<string, DrawnNode> {
  const { scheme, scale } = sigma.getGraphState()
  const labelled = sigma.getNodeDisplayedLabels()
  const found = new Map<string, DrawnNode>()
  graph.forEachNode((id, { radius, shape, tone, name }) => {
    const [data, state] = [sigma.getNodeDisplayData(id), sigma.getNodeState(id)]
    if (!data || state.isHidden) return
    const { x, y } = sigma.framedGraphToViewport(data)
    const side = state.labelSide === 'none' ? 'right' : state.labelSide
    found.set(id, {
      id,
      x,
      y,
      radius: sigma.scaleSize(data.size),
      shape,
      color: tone[scheme],
      opacity: data.opacity,
      label: labelled.has(id) ? { text: name, side, size: nodeLabelSize(radius * scale) } : null,
    })
  })
  return found
}

const isOutside = (node: DrawnNode, width: number, height: number) =>
  node.x < -node.radius ||
  node.y < -node.radius ||
  node.x > width + node.radius ||
  node.y > height + node.radius

/** What sigma draws now. */
export function drawnState(sigma: OurSigma, graph: PictureGraph): DrawnState {
  const { width, height } = sigma.getDimensions()
  const { scheme, lineStrength } = sigma.getGraphState()
  const nodes = drawnNodes(sigma, graph)
  const labelled = sigma.getEdgeDisplayedLabels()
  const edges: DrawnEdge[] = []
  graph.forEachEdge((id, attributes, source, target) => {
    const [from, to] = [nodes.get(source), nodes.get(target)]
    const data = sigma.getEdgeDisplayData(id)
    if (!from || !to || !data || source === target || sigma.getEdgeState(id).isHidden) return
    if (isOutside(from, width, height) && isOutside(to, width, height)) return
    const { curvature, contested, isAffirmed, heads, label } = attributes
    const ends = [sigma.getNodeDisplayData(source), sigma.getNodeDisplayData(target)] as const
    // The control point lies twice as far off as the middle of the curve.
    const control = curvePoint(ends[0]!, ends[1]!, 2 * curvature, 0.5)
    edges.push({
      from,
      to,
      control: sigma.framedGraphToViewport(control),
      width: sigma.scaleSize(data.size),
      color: data.color,
      opacity: data.opacity,
      heads: lineStrength < 1 ? 'none' : heads,
      dashes: isAffirmed ? (contested ? 'contested' : 'none') : 'other-reading',
      label: labelled.has(id) ? label : null,
    })
  })
  const seen = [...nodes.values()].filter((node) => !isOutside(node, width, height))
  const [background, ink, softInk] = [PAGE.background[scheme], PAGE.ink[scheme], PAGE.softInk[scheme]]
  return { width, height, background, ink, softInk, nodes: seen, edges, edgeLabelSize: EDGE_LABEL_SIZE }
}
