/** Keeps the labels of the picture apart: places them anew when the camera rests, the filters or the selection change. */
import { curvePoint, type Point } from '../core/curves.ts'
import type { Visible } from '../core/filter-model.ts'
import { type PlacedEdge, type PlacedNode, type Placement, placeLabels } from '../core/label-placement.ts'
import type { Labels } from '../core/view.ts'
import { edgesShown } from '../core/visible.ts'
import type { OurSigma } from './create-sigma.ts'
import { textWidth } from './measure-text.ts'
import type { PictureGraph } from './picture-graph.ts'
import { EDGE_LABEL_SIZE, nodeLabelSize } from './styles.ts'

/** Labels are placed for at most so many nodes and edges at a time, the most important ones. */
const MOST_NODES = 600
const MOST_EDGES = 900
/** The largest nodes in sight have their names even in a crowd. */
const MOST_IMPORTANT = 12
const POINT_STEP = 12
const MOST_POINTS = 12_000
/** At most once in so many milliseconds. */
const PAUSE_MS = 90

/** With more edges in sight than this, only those of what is selected get words. */
const MOST_LABELLED = 3000
/** Edges shorter than this hold no word. */
const SHORTEST = 70

/** Where a node stands: in pixels, and in sigma's framed coordinates. */
interface Spot extends Point {
  radius: number
  framed: Point
}

/** Width and height of the picture. */
interface Size {
  width: number
  height: number
}

const isInside = ({ x, y }: Point, { width, height }: Size) => x >= 0 && y >= 0 && x <= width && y <= height

/** Places labels and tells sigma which to draw. */
export class LabelKeeper {
  readonly #sigma: OurSigma
  readonly #graph: PictureGraph
  readonly #framed = new Map<string, Point>()
  #spots = new Map<string, Spot>()
  /** The camera and the size of the picture that the spots were reckoned for. */
  #spotsFor = ''
  /** The nodes, largest first; empty where it has to be found out. */
  #bySize: string[] = []
  #visible: Visible | null = null
  #near: Visible | null = null
  #wanted: Labels = 'all'
  #placed: Placement = { nodes: new Map(), edges: new Set() }
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(sigma: OurSigma, graph: PictureGraph) {
    this.#sigma = sigma
    this.#graph = graph
  }

  /** Places labels again soon; `near` is what is selected with its surroundings, which alone gets labels then. */
  update(visible?: Visible, near?: Visible | null): void {
    if (visible) {
      this.#visible = visible
      // While a window is dragged, only at its end.
      clearTimeout(this.#timer)
      this.#timer = undefined
    }
    if (near !== undefined) this.#near = near
    this.#timer ??= setTimeout(() => this.place(), PAUSE_MS)
  }

  /** Which words are wanted; those of what is pointed at or selected stand whatever is wanted. */
  want(labels: Labels): void {
    if (labels === this.#wanted) return
    this.#wanted = labels
    this.update()
  }

  /** Nodes stand elsewhere. */
  moved(): void {
    this.#framed.clear()
    this.#spotsFor = ''
    this.update()
  }

  /** Nodes have other sizes. */
  resized(): void {
    this.#bySize = []
    this.moved()
  }

  /** No more placing. */
  kill(): void {
    clearTimeout(this.#timer)
  }

  /** Places labels now. */
  place(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const size = this.#sigma.getDimensions()
    const lines: Point[] = []
    this.#reckonSpots(size)
    const edges = this.#edges(size, lines)
    const [nodes, words] = [this.#wants('actors') ? this.#nodes(size) : [], this.#wants('edges') ? edges : []]
    this.#apply(placeLabels(nodes, words, { ...size, lines }))
  }

  #wants(words: 'actors' | 'edges'): boolean {
    return this.#wanted === 'all' || this.#wanted === words
  }

  #isIn(set: 'nodes' | 'edges', id: string): boolean {
    return (this.#visible?.[set].has(id) ?? true) && (this.#near?.[set].has(id) ?? true)
  }

  /**
   * Where every node stands: reckoned anew where the camera or a node has moved, not while filters change. A framed place is looked up
   * once: sigma copies what it hands out.
   */
  #reckonSpots({ width, height }: Size): void {
    const { scale } = this.#sigma.getGraphState()
    const { x, y, ratio } = this.#sigma.getCamera().getState()
    const now = [x, y, ratio, width, height, scale].join(' ')
    if (now === this.#spotsFor) return
    this.#spotsFor = now
    this.#spots = new Map()
    this.#graph.forEachNode((id, { radius }) => {
      const framed = this.#framed.get(id) ?? this.#sigma.getNodeDisplayData(id)
      if (!framed) return
      this.#framed.set(id, framed)
      const at = this.#sigma.framedGraphToViewport(framed)
      this.#spots.set(id, { ...at, radius: this.#sigma.scaleSize(radius * scale), framed })
    })
  }

  /** The nodes that can have a name, largest first. */
  #nodes(size: Size): PlacedNode[] {
    const { scale } = this.#sigma.getGraphState()
    if (this.#bySize.length !== this.#graph.order) {
      const radiusOf = (id: string) => this.#graph.getNodeAttribute(id, 'radius')
      this.#bySize = this.#graph.nodes().sort((a, b) => radiusOf(b) - radiusOf(a))
    }
    const found: PlacedNode[] = []
    for (const id of this.#bySize) {
      if (found.length === MOST_NODES) break
      const spot = this.#spots.get(id)
      if (!spot || !isInside(spot, size) || !this.#isIn('nodes', id)) continue
      const { name, radius: priority } = this.#graph.getNodeAttributes(id)
      const letters = nodeLabelSize(priority * scale)
      const label = { width: textWidth(name, letters) + 4, height: letters * 1.25 }
      const important = found.length < MOST_IMPORTANT
      found.push({
        id,
        x: spot.x,
        y: spot.y,
        radius: spot.radius,
        ...label,
        priority,
        forced: false,
        important,
      })
    }
    return found
  }

  /** The edges with room for a label, the most important ones; their curves are added to `lines`. */
  #edges(size: Size, lines: Point[]): PlacedEdge[] {
    const found: PlacedEdge[] = []
    // Of thousands of lines across one another no word could be told to belong to one.
    const shown = this.#visible ? edgesShown(this.#visible) : this.#graph.size
    if (this.#near === null && shown > MOST_LABELLED) return found
    this.#graph.forEachEdge((id, { label, curvature, count, contested }, from, to) => {
      const [start, end] = [this.#spots.get(from), this.#spots.get(to)]
      if (!start || !end || from === to || !this.#isIn('edges', id)) return
      if (!isInside(start, size) && !isInside(end, size)) return
      const length = Math.hypot(end.x - start.x, end.y - start.y)
      if (length < SHORTEST) return
      this.#addLine(lines, start.framed, end.framed, curvature, length)
      const middle = this.#sigma.framedGraphToViewport(curvePoint(start.framed, end.framed, curvature, 0.5))
      found.push({
        id,
        ...middle,
        angle: Math.atan2(end.y - start.y, end.x - start.x),
        room: length * (1 + curvature * curvature) - start.radius - end.radius - 56,
        width: textWidth(label, EDGE_LABEL_SIZE) + 6,
        height: EDGE_LABEL_SIZE * 1.3,
        priority: count + (contested ? 2 : 0),
        forced: false,
      })
    })
    return found.sort((a, b) => b.priority - a.priority).slice(0, MOST_EDGES)
  }

  /** Points along a curve, a label's height apart, for at most so many edges as matter. */
  #addLine(lines: Point[], source: Point, target: Point, curvature: number, length: number): void {
    if (lines.length > MOST_POINTS) return
    const steps = Math.min(60, Math.ceil(length / POINT_STEP))
    for (let step = 1; step < steps; step += 1) {
      lines.push(this.#sigma.framedGraphToViewport(curvePoint(source, target, curvature, step / steps)))
    }
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
