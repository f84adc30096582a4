/** A thin wrapper around sigma: what the rest of the app knows of the picture. */
import type { Visible } from '../core/filter-model.ts'
import type { Scheme } from '../core/palette.ts'
import type { CameraView, Labels, Pin, Selection } from '../core/view.ts'
import { createSigma, type OurSigma, prefersStill, scaleFor } from './create-sigma.ts'
import { detailFor } from './detail.ts'
import { drawnState } from './drawn-state.ts'
import { LabelKeeper } from './label-keeper.ts'
import type { PictureGraph, PictureNode } from './picture-graph.ts'
import { type LayoutState, Placing } from './placing.ts'
import { pngOf } from './png.ts'
import { Rest } from './rest.ts'
import { Shown } from './shown.ts'
import { svgOf } from './svg.ts'
import { stepFrom } from './walk.ts'
import { whenDrawn } from './when-drawn.ts'

/** What the picture reports. */
export interface PictureEvents {
  onActor(id: string): void
  onEdge(id: string): void
  onNothing(): void
  /** The camera came to rest. */
  onCamera(camera: CameraView): void
  /** The pointer is over an actor or an edge, or over nothing. */
  onPoint(over: Selection | null): void
  /** An actor was put in a place by hand. */
  onPin(pin: Pin): void
  onLayout(state: LayoutState): void
}

/** Letting go of what was dragged is no click on it. */
const AFTER_DRAG_MS = 150

/** The picture in its container. */
export class GraphPicture {
  readonly #sigma: OurSigma
  readonly #graph: PictureGraph
  readonly #labels: LabelKeeper
  readonly #events: PictureEvents
  readonly #shown: Shown
  readonly #placing: Placing
  #selection: Selection | null = null
  #cursor: string | null = null
  readonly #resizes: ResizeObserver
  readonly #rest = new Rest(() => {
    this.#labels.place()
    this.#sigma.setMoving(false)
    this.#events.onCamera(this.camera())
  })

  constructor(graph: PictureGraph, container: HTMLElement, scheme: Scheme, events: PictureEvents) {
    this.#graph = graph
    this.#events = events
    this.#sigma = createSigma(graph, container, scheme)
    this.#labels = new LabelKeeper(this.#sigma, graph)
    this.#shown = new Shown(this.#sigma, graph, detailFor(graph.size) === 'full')
    this.#placing = new Placing(graph, {
      onMoved: () => this.#labels.moved(),
      onPinned: (actor, isPinned) => this.#sigma.setNodeState(actor, { isPinned }),
      onLayout: events.onLayout,
    })
    // Sigma draws while it is made.
    performance.mark('first-picture')
    this.#listen()
    this.#resizes = new ResizeObserver(() => this.#fitContainer(container))
    this.#resizes.observe(container)
    this.#labels.update()
  }

  #listen(): void {
    const sigma = this.#sigma
    const { onActor, onEdge, onNothing, onPoint, onPin } = this.#events
    let dragEnd = Number.NEGATIVE_INFINITY
    sigma.on('clickNode', ({ node }) => {
      if (performance.now() - dragEnd > AFTER_DRAG_MS) onActor(node)
    })
    sigma.on('clickNodeLabel', ({ node }) => onActor(node))
    sigma.on('clickEdge', ({ edge }) => onEdge(edge))
    sigma.on('clickEdgeLabel', ({ edge }) => onEdge(edge))
    sigma.on('clickStage', () => onNothing())
    sigma.on('enterNode', ({ node }) => onPoint({ kind: 'actor', id: node }))
    sigma.on('enterEdge', ({ edge }) => onPoint({ kind: 'edge', id: edge }))
    sigma.on('leaveNode', () => onPoint(null))
    sigma.on('leaveEdge', () => onPoint(null))
    // What is dragged must not change the scale of all the rest under the hand.
    sigma.on('nodeDragStart', () => sigma.setCustomBBox(sigma.getBBox()))
    sigma.on('nodeDrag', () => this.#labels.moved())
    sigma.on('nodeDragEnd', ({ node }) => {
      dragEnd = performance.now()
      onPin(this.pinAt(node))
    })
    // Nothing but sigma works while the camera moves.
    sigma.getCamera().on('updated', () => {
      sigma.setMoving(true)
      this.#rest.moved()
    })
  }

  #fitContainer(container: HTMLElement): void {
    if (container.clientWidth === 0 || container.clientHeight === 0) return
    const scale = scaleFor(container)
    const { width, height } = this.#sigma.getDimensions()
    // Told once to begin with: sigma knows its size.
    if (width === container.offsetWidth && height === container.offsetHeight) return
    this.#sigma.resize()
    if (scale === this.#sigma.getGraphState().scale) this.#sigma.scheduleRender()
    else {
      this.#sigma.setGraphState({ scale })
      this.#sigma.refresh()
    }
    this.#labels.update()
  }

  /** Calls back once the picture is on the screen, or after so many milliseconds; gives what takes the call back. */
  whenDrawn(most: number, act: () => void): () => void {
    return whenDrawn(this.#sigma.getWebGLContext(), most, act)
  }

  /** Where the camera stands. */
  camera(): CameraView {
    const { x, y, ratio } = this.#sigma.getCamera().getState()
    return { x, y, ratio }
  }

  /** Puts the camera where a link says; with nothing said, so that the whole graph is seen. */
  setCamera(camera: CameraView | null): void {
    const { x, y, ratio } = this.camera()
    const target = camera ?? { x: 0.5, y: 0.5, ratio: 1 }
    const isThere =
      Math.abs(x - target.x) + Math.abs(y - target.y) + Math.abs(ratio / target.ratio - 1) < 1e-3
    if (!isThere) this.#sigma.getCamera().setState(target)
  }

  /** Moves so that what is selected and its surroundings are seen. */
  moveTo(selection: Selection): Promise<void> {
    return this.moveToAll(this.#shown.surroundings(selection, null)?.nodes ?? [])
  }

  /** Moves so that all of these are seen. */
  async moveToAll(nodes: Iterable<string>): Promise<void> {
    const points = [...nodes].flatMap((node) => this.#sigma.getNodeDisplayData(node) ?? [])
    if (points.length === 0) return
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const ratio = Math.max(0.2, Math.min(1, 1.35 * Math.max(right - left, high - low)))
    const middle = { x: (left + right) / 2, y: (low + high) / 2, ratio }
    await this.#sigma.getCamera().animate(middle, { duration: prefersStill() ? 1 : 450 })
  }

  /** Shows only what the filters leave. */
  setVisible(visible: Visible): void {
    this.#shown.setVisible(visible)
    this.#labels.update(visible)
  }

  /** Raises what is selected with its surroundings, or a way through the graph, and lets the rest fade. */
  setSelection(selection: Selection | null, way: Visible | null = null): void {
    if (selection === null && this.#selection === null) return
    this.#selection = selection
    this.#shown.select(selection, this.#shown.surroundings(selection, way))
    this.#labels.update(undefined, this.#shown.near)
  }

  /** What sizes and colours stand for has changed. */
  setLooks(look: (node: string) => Pick<PictureNode, 'radius' | 'tone'>): void {
    this.#graph.updateEachNodeAttributes((node, attributes) => Object.assign(attributes, look(node)), {
      attributes: ['radius', 'tone'],
    })
    this.#labels.resized()
  }

  /** Which words stand in the picture. */
  setLabels(labels: Labels): void {
    this.#labels.want(labels)
  }

  /** Light or dark. */
  setScheme(scheme: Scheme): void {
    if (scheme === this.#sigma.getGraphState().scheme) return
    this.#sigma.setGraphState({ scheme })
    this.#sigma.refresh()
  }

  /** Puts the pinned actors in their places. */
  setPins(pins: readonly Pin[]): void {
    this.#placing.setPins(pins)
  }

  /** An actor where it stands now, as a pin. */
  pinAt(actor: string): Pin {
    const { x, y } = this.#graph.getNodeAttributes(actor)
    return { actor, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
  }

  /** An actor moved by a part of the picture's width in the direction of an arrow key, as a pin. */
  pinBeside(actor: string, angle: number): Pin {
    const { x, y } = this.#graph.getNodeAttributes(actor)
    const [left, right] = this.#sigma.getBBox().x
    const step = ((right - left) / 40) * this.camera().ratio
    const place = { x: x + Math.cos(angle) * step, y: y - Math.sin(angle) * step }
    return { actor, x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 }
  }

  /** Lets the layout run from where the actors stand. */
  startLayout(): void {
    this.#sigma.setCustomBBox(null)
    this.#placing.start()
  }

  /** Stops the layout at once. */
  stopLayout(): void {
    this.#placing.stop()
  }

  /** Where every actor stands, for files. */
  places(): ReadonlyMap<string, { x: number; y: number }> {
    return new Map(this.#graph.mapNodes((node, { x, y }) => [node, { x, y }] as const))
  }

  /** The actor that the arrow keys have reached. */
  setCursor(actor: string | null): void {
    const before = this.#cursor
    this.#cursor = actor
    if (before && this.#graph.hasNode(before)) this.#sigma.setNodeState(before, { isCursor: false })
    if (actor && this.#graph.hasNode(actor)) this.#sigma.setNodeState(actor, { isCursor: true })
  }

  /**
   * The actor one comes to from another in the direction of an arrow key: a linked one if there is any that way.
   *
   * @param angle 0 is right, a quarter turn is down
   */
  step(from: string | null, angle: number): string | null {
    const shown = (node: string) => this.#shown.visible.nodes.has(node)
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
    if (this.#sigma.getCustomBBox()) this.#sigma.setCustomBBox(null)
    this.#sigma.refresh({ schedule: true })
    this.#labels.moved()
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: prefersStill() ? 1 : 400 })
  }

  /** The picture as it is seen, on the colour of the page. */
  toPng(): Promise<Blob | null> {
    return pngOf(this.#sigma)
  }

  /** The picture as it is seen, as lines and letters. */
  toSvg(): string {
    return svgOf(drawnState(this.#sigma, this.#graph))
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
    this.#rest.stop()
    this.#resizes.disconnect()
    this.#labels.kill()
    this.#placing.kill()
    this.#sigma.kill()
  }
}
