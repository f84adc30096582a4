/** A thin wrapper around sigma: what the rest of the app knows of the picture. */
import { Sigma } from 'sigma'
import type { Visible } from '../core/filter-model.ts'
import { PAGE, type Scheme } from '../core/palette.ts'
import type { CameraView, Selection } from '../core/view.ts'
import { LabelKeeper } from './label-keeper.ts'
import type { PictureEdge, PictureGraph, PictureNode } from './picture-graph.ts'
import { detailFor, fullPrimitives, plainPrimitives } from './primitives.ts'
import {
  edgeStyles,
  fullEdgeStyles,
  nodeStyles,
  type OwnEdgeState,
  type OwnGraphState,
  type OwnNodeState,
} from './styles.ts'
import { stepFrom } from './walk.ts'

type OurSigma = Sigma<PictureNode, PictureEdge, object, OwnNodeState, OwnEdgeState, OwnGraphState>

/** What the picture reports. */
export interface PictureEvents {
  onActor(id: string): void
  onEdge(id: string): void
  onNothing(): void
  /** The camera came to rest. */
  onCamera(camera: CameraView): void
  /** The pointer is over an actor or an edge, or over nothing. */
  onPoint(over: Selection | null): void
}

const REST_MS = 350
const NODE_STATE: OwnNodeState = { isFaded: false, isSelected: false, isCursor: false, labelSide: 'none' }
const EDGE_STATE: OwnEdgeState = { isFaded: false, isSelected: false, isNear: false, isLabelled: false }

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Radii for a container of this size: full on a desk, about half on a phone. */
function scaleFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.max(0.5, Math.min(1, Math.min(clientWidth, clientHeight) / 640))
}

function createSigma(graph: PictureGraph, container: HTMLElement, scheme: Scheme): OurSigma {
  // sigma's types tie styles to the literal declaration of primitives; the declaration is checked in primitives.ts.
  const isFull = detailFor(graph.size) === 'full'
  const options = {
    primitives: isFull ? fullPrimitives() : plainPrimitives(),
    styles: { nodes: nodeStyles(), edges: isFull ? fullEdgeStyles() : edgeStyles() },
    customNodeState: NODE_STATE,
    customEdgeState: EDGE_STATE,
    customGraphState: { scheme, scale: scaleFor(container), isPlain: !isFull },
    settings: {
      renderEdgeLabels: true,
      enableEdgeEvents: isFull,
      edgeLabelEvents: true,
      nodeLabelEvents: true,
      itemSizesReference: 'screen',
      labelDensity: 0,
      enableCameraRotation: false,
      stagePadding: 64,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomDuration: prefersStill() ? 0 : 200,
      inertiaDuration: prefersStill() ? 0 : 200,
    },
  } as const
  return new Sigma(graph, container, options as never) as unknown as OurSigma
}

/** The picture in its container. */
export class GraphPicture {
  readonly #sigma: OurSigma
  readonly #graph: PictureGraph
  readonly #labels: LabelKeeper
  readonly #events: PictureEvents
  #visible: Visible | null = null
  #selection: Selection | null = null
  #cursor: string | null = null
  #way: Visible | null = null
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #resizes: ResizeObserver

  constructor(graph: PictureGraph, container: HTMLElement, scheme: Scheme, events: PictureEvents) {
    this.#graph = graph
    this.#events = events
    this.#sigma = createSigma(graph, container, scheme)
    this.#labels = new LabelKeeper(this.#sigma, graph)
    this.#sigma.once('afterRender', () => performance.mark('first-picture'))
    this.#listen()
    this.#resizes = new ResizeObserver(() => this.#fitContainer(container))
    this.#resizes.observe(container)
    this.#labels.update()
  }

  #listen(): void {
    const sigma = this.#sigma
    const { onActor, onEdge, onNothing, onPoint } = this.#events
    sigma.on('clickNode', ({ node }) => onActor(node))
    sigma.on('clickNodeLabel', ({ node }) => onActor(node))
    sigma.on('clickEdge', ({ edge }) => onEdge(edge))
    sigma.on('clickEdgeLabel', ({ edge }) => onEdge(edge))
    sigma.on('clickStage', () => onNothing())
    sigma.on('enterNode', ({ node }) => onPoint({ kind: 'actor', id: node }))
    sigma.on('enterEdge', ({ edge }) => onPoint({ kind: 'edge', id: edge }))
    sigma.on('leaveNode', () => onPoint(null))
    sigma.on('leaveEdge', () => onPoint(null))
    sigma.getCamera().on('updated', () => {
      this.#labels.update()
      clearTimeout(this.#rest)
      this.#rest = setTimeout(() => this.#events.onCamera(this.camera()), REST_MS)
    })
  }

  #fitContainer(container: HTMLElement): void {
    if (container.clientWidth === 0 || container.clientHeight === 0) return
    const scale = scaleFor(container)
    this.#sigma.resize()
    this.#sigma.refresh()
    if (scale !== this.#sigma.getGraphState().scale) this.#sigma.setGraphState({ scale })
    this.#labels.update()
  }

  /** Where the camera stands. */
  camera(): CameraView {
    const { x, y, ratio } = this.#sigma.getCamera().getState()
    return { x, y, ratio }
  }

  /** Puts the camera where a link says; with nothing said, so that the whole graph is seen. */
  setCamera(camera: CameraView | null): void {
    this.#sigma.getCamera().setState(camera ?? { x: 0.5, y: 0.5, ratio: 1 })
  }

  /** Moves so that what is selected and its surroundings are seen. */
  async moveTo(selection: Selection): Promise<void> {
    const near = this.#surroundings(selection)
    const points = [...(near?.nodes ?? [])].flatMap((node) => this.#sigma.getNodeDisplayData(node) ?? [])
    if (points.length === 0) return
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const ratio = Math.max(0.2, Math.min(1, 1.35 * Math.max(right - left, high - low)))
    const middle = { x: (left + right) / 2, y: (low + high) / 2, ratio }
    await this.#sigma.getCamera().animate(middle, { duration: prefersStill() ? 1 : 450 })
  }

  /** Shows only what the filters leave. */
  setVisible(visible: Visible): void {
    const before = this.#visible
    this.#visible = visible
    this.#graph.forEachNode((node) => {
      const shown = visible.nodes.has(node)
      if (shown !== (before?.nodes.has(node) ?? true)) this.#sigma.setNodeState(node, { isHidden: !shown })
    })
    this.#graph.forEachEdge((edge) => {
      const shown = visible.edges.has(edge)
      if (shown !== (before?.edges.has(edge) ?? true)) this.#sigma.setEdgeState(edge, { isHidden: !shown })
    })
    this.#labels.update(visible)
  }

  /** Raises what is selected with its surroundings, or a way through the graph, and lets the rest fade. */
  setSelection(selection: Selection | null, way: Visible | null = null): void {
    const wasNothing = this.#selection === null
    this.#selection = selection
    this.#way = way
    if (selection === null && wasNothing) return
    const near = this.#surroundings(selection)
    this.#graph.forEachNode((node) => {
      const isSelected = selection?.kind === 'actor' && selection.id === node
      this.#setNode(node, { isSelected, isFaded: near !== null && !near.nodes.has(node) })
    })
    this.#graph.forEachEdge((edge) => {
      const isNear = near?.edges.has(edge) ?? false
      const isSelected = selection?.kind === 'edge' && selection.id === edge
      this.#setEdge(edge, { isSelected, isNear, isFaded: near !== null && !isNear })
    })
    this.#labels.update(undefined, near)
  }

  #surroundings(selection: Selection | null): Visible | null {
    if (!selection) return null
    const { kind, id } = selection
    if (kind === 'path') return this.#way
    if (kind === 'edge') {
      if (!this.#graph.hasEdge(id)) return null
      return { nodes: new Set(this.#graph.extremities(id)), edges: new Set([id]) }
    }
    if (!this.#graph.hasNode(id)) return null
    const edges = this.#graph.filterEdges(id, (edge) => this.#visible?.edges.has(edge) ?? true)
    return {
      nodes: new Set([id, ...edges.map((edge) => this.#graph.opposite(id, edge))]),
      edges: new Set(edges),
    }
  }

  #setNode(node: string, state: Partial<OwnNodeState>): void {
    const now = this.#sigma.getNodeState(node)
    const changed = Object.entries(state).some(([name, value]) => now[name as keyof OwnNodeState] !== value)
    if (changed) this.#sigma.setNodeState(node, state)
  }

  #setEdge(edge: string, state: Partial<OwnEdgeState>): void {
    const now = this.#sigma.getEdgeState(edge)
    const changed = Object.entries(state).some(([name, value]) => now[name as keyof OwnEdgeState] !== value)
    if (changed) this.#sigma.setEdgeState(edge, state)
  }

  /** Light or dark. */
  setScheme(scheme: Scheme): void {
    this.#sigma.setGraphState({ scheme })
    this.#sigma.refresh()
  }

  /** The actor that the arrow keys have reached. */
  setCursor(actor: string | null): void {
    if (this.#cursor && this.#graph.hasNode(this.#cursor)) this.#setNode(this.#cursor, { isCursor: false })
    if (actor && this.#graph.hasNode(actor)) this.#setNode(actor, { isCursor: true })
    this.#cursor = actor
  }

  /**
   * The actor one comes to from another in the direction of an arrow key: a linked one if there is any that way.
   *
   * @param angle 0 is right, a quarter turn is down
   */
  step(from: string | null, angle: number): string | null {
    const shown = (node: string) => this.#visible?.nodes.has(node) ?? true
    const start = from ?? (this.#selection?.kind === 'actor' ? this.#selection.id : null)
    return stepFrom(this.#graph, start, angle, { shown, at: (node) => this.#sigma.getNodeDisplayData(node) })
  }

  /** Nearer or farther. */
  zoom(factor: number): void {
    const duration = prefersStill() ? 1 : 200
    const camera = this.#sigma.getCamera()
    void (factor > 1 ? camera.zoomIn({ factor, duration }) : camera.zoomOut({ factor: 1 / factor, duration }))
  }

  /** The whole graph again. */
  showAll(): void {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: prefersStill() ? 1 : 400 })
  }

  /** The picture as it is seen, on the colour of the page. */
  toPng(): Promise<Blob | null> {
    const canvas = this.#sigma.getStageCanvas()
    const copy = document.createElement('canvas')
    copy.width = canvas.width
    copy.height = canvas.height
    const context = copy.getContext('2d')
    if (context) {
      context.fillStyle = PAGE.background[this.#sigma.getGraphState().scheme]
      context.fillRect(0, 0, copy.width, copy.height)
      // The canvas keeps nothing between frames: draw, and copy before the frame ends.
      this.#sigma.refresh()
      context.drawImage(canvas, 0, 0)
    }
    return new Promise((resolve) => copy.toBlob(resolve, 'image/png'))
  }

  /** Ids of the labels that are drawn, for tests. */
  drawnLabels(): { nodes: string[]; edges: string[] } {
    return {
      nodes: [...this.#sigma.getNodeDisplayedLabels()],
      edges: [...this.#sigma.getEdgeDisplayedLabels()],
    }
  }

  /** Where an actor stands on the screen, in pixels of the container; for tests. */
  screenPosition(actor: string): { x: number; y: number } | null {
    const data = this.#sigma.getNodeDisplayData(actor)
    return data ? this.#sigma.framedGraphToViewport(data) : null
  }

  /** The id of the actor with a name, for tests. */
  find(name: string): string | undefined {
    return this.#graph.findNode((_node, attributes) => attributes.name === name)
  }

  /** Gives everything back. */
  kill(): void {
    clearTimeout(this.#rest)
    this.#resizes.disconnect()
    this.#labels.kill()
    this.#sigma.kill()
  }
}
