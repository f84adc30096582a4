/** Keeps the labels of the picture apart: places them anew when the camera, the filters or the selection change. */
import type { Sigma } from 'sigma'
import { curvePoint, type Point } from '../core/curves.ts'
import type { Visible } from '../core/filter-model.ts'
import { type PlacedEdge, type PlacedNode, type Placement, placeLabels } from '../core/label-placement.ts'
import { textWidth } from './measure-text.ts'
import type { PictureEdge, PictureGraph, PictureNode } from './picture-graph.ts'
import {
  EDGE_LABEL_SIZE,
  nodeLabelSize,
  type OwnEdgeState,
  type OwnGraphState,
  type OwnNodeState,
} from './styles.ts'

type OurSigma = Sigma<PictureNode, PictureEdge, object, OwnNodeState, OwnEdgeState, OwnGraphState>

/** Labels are placed for at most so many nodes and edges at a time, the most important ones. */
const MOST_NODES = 600
const MOST_EDGES = 900
const POINT_STEP = 12
const MOST_POINTS = 12_000
/** At most once in so many milliseconds while the camera moves. */
const PAUSE_MS = 90

/** Places labels and tells sigma which to draw. */
export class LabelKeeper {
  readonly #sigma: OurSigma
  readonly #graph: PictureGraph
  #visible: Visible | null = null
  #near: Visible | null = null
  #placed: Placement = { nodes: new Map(), edges: new Set() }
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(sigma: OurSigma, graph: PictureGraph) {
    this.#sigma = sigma
    this.#graph = graph
  }

  /** Places labels again soon; `near` is what is selected with its surroundings, which alone gets labels then. */
  update(visible?: Visible, near?: Visible | null): void {
    if (visible) this.#visible = visible
    if (near !== undefined) this.#near = near
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#place()
    }, PAUSE_MS)
  }

  /** No more placing. */
  kill(): void {
    clearTimeout(this.#timer)
  }

  #place(): void {
    const { width, height } = this.#sigma.getDimensions()
    const lines: Point[] = []
    const edges = this.#edges(lines)
    this.#apply(placeLabels(this.#nodes(), edges, { width, height, lines }))
  }

  #isIn(set: 'nodes' | 'edges', id: string): boolean {
    return (this.#visible?.[set].has(id) ?? true) && (this.#near?.[set].has(id) ?? true)
  }

  #nodes(): PlacedNode[] {
    const { width, height } = this.#sigma.getDimensions()
    const { scale } = this.#sigma.getGraphState()
    const found: PlacedNode[] = []
    this.#graph.forEachNode((id, { name, radius, statements }) => {
      if (!this.#isIn('nodes', id)) return
      const data = this.#sigma.getNodeDisplayData(id)
      if (!data) return
      const { x, y } = this.#sigma.framedGraphToViewport(data)
      if (x < 0 || y < 0 || x > width || y > height) return
      const size = nodeLabelSize(radius * scale)
      const label = { width: textWidth(name, size) + 4, height: size * 1.25 }
      found.push({
        id,
        x,
        y,
        radius: this.#sigma.scaleSize(data.size),
        ...label,
        priority: statements,
        forced: false,
      })
    })
    return found.sort((a, b) => b.priority - a.priority).slice(0, MOST_NODES)
  }

  /** Points along a curve, a label's height apart, for at most so many edges as matter. */
  #addLine(lines: Point[], source: Point, target: Point, curvature: number, length: number): void {
    if (lines.length > MOST_POINTS) return
    const steps = Math.min(60, Math.ceil(length / POINT_STEP))
    for (let step = 1; step < steps; step += 1) {
      lines.push(this.#sigma.framedGraphToViewport(curvePoint(source, target, curvature, step / steps)))
    }
  }

  #edges(lines: Point[]): PlacedEdge[] {
    const { width, height } = this.#sigma.getDimensions()
    const found: PlacedEdge[] = []
    this.#graph.forEachEdge((id, { label, curvature, count, contested }, from, to) => {
      if (!this.#isIn('edges', id) || from === to) return
      const [source, target] = [this.#sigma.getNodeDisplayData(from), this.#sigma.getNodeDisplayData(to)]
      if (!source || !target) return
      const [start, end] = [
        this.#sigma.framedGraphToViewport(source),
        this.#sigma.framedGraphToViewport(target),
      ]
      const length = Math.hypot(end.x - start.x, end.y - start.y)
      this.#addLine(lines, source, target, curvature, length)
      const middle = this.#sigma.framedGraphToViewport(curvePoint(source, target, curvature, 0.5))
      if (middle.x < 0 || middle.y < 0 || middle.x > width || middle.y > height) return
      const ends = this.#sigma.scaleSize(source.size) + this.#sigma.scaleSize(target.size)
      found.push({
        id,
        ...middle,
        angle: Math.atan2(end.y - start.y, end.x - start.x),
        room: length * (1 + curvature * curvature) - ends - 56,
        width: textWidth(label, EDGE_LABEL_SIZE) + 6,
        height: EDGE_LABEL_SIZE * 1.3,
        priority: count + (contested ? 2 : 0),
        forced: false,
      })
    })
    return found.sort((a, b) => b.priority - a.priority).slice(0, MOST_EDGES)
  }

  #apply(next: Placement): void {
    const before = this.#placed
    this.#placed = next
    for (const [node, labelSide] of next.nodes) {
      if (before.nodes.get(node) !== labelSide) this.#sigma.setNodeState(node, { labelSide })
    }
    for (const node of before.nodes.keys()) {
      if (!next.nodes.has(node)) this.#sigma.setNodeState(node, { labelSide: 'none' })
    }
    for (const edge of next.edges) {
      if (!before.edges.has(edge)) this.#sigma.setEdgeState(edge, { isLabelled: true })
    }
    for (const edge of before.edges) {
      if (!next.edges.has(edge)) this.#sigma.setEdgeState(edge, { isLabelled: false })
    }
  }
}
