/** Where the actors stand: as the graph was built, where a reader put them, or as the layout moves them now. */
import { nodeRadius } from '@demarche/core'
import type { Point } from '../core/curves.ts'
import type { Pin } from '../core/view.ts'
import type { LayoutNews, LayoutOrder } from '../layout/layout-messages.ts'
import type { LayoutInput, LayoutProgress } from '../layout/layout-run.ts'
import type { PictureGraph } from './picture-graph.ts'

/** What is told while actors move. */
export interface PlacingEvents {
  /** Actors stand elsewhere. */
  onMoved(): void
  onPinned(actor: string, isPinned: boolean): void
  onLayout(state: LayoutState): void
}

/** How far the layout is, and whether it goes on. */
export interface LayoutState extends LayoutProgress {
  isRunning: boolean
}

const AT_START: LayoutProgress = { iterations: 0, movement: 1, isDone: false }

/** The graph for the layout: what is denied or supposed binds nobody. */
function layoutInput(graph: PictureGraph, places: ReadonlyMap<string, number>): LayoutInput {
  const edges: number[] = []
  graph.forEachEdge((_edge, { count, isAffirmed }, from, to) => {
    if (isAffirmed && from !== to) edges.push(places.get(from)!, places.get(to)!, Math.log2(1 + count))
  })
  return {
    places: Float32Array.from(graph.mapNodes((_node, { x, y }) => [x, y]).flat()),
    radii: Float32Array.from(graph.mapNodes((_node, { statements }) => nodeRadius(statements))),
    edges: Float32Array.from(edges),
  }
}

/** Moves actors, by hand and by the layout. */
export class Placing {
  readonly #graph: PictureGraph
  readonly #events: PlacingEvents
  /** Where each actor stands without its pin. */
  readonly #home = new Map<string, Point>()
  readonly #order: ReadonlyMap<string, number>
  #pins = new Map<string, Pin>()
  #worker: Worker | null = null
  #progress = AT_START

  constructor(graph: PictureGraph, events: PlacingEvents) {
    this.#graph = graph
    this.#events = events
    this.#order = new Map(graph.mapNodes((node) => node).map((node, place) => [node, place]))
    this.#remember()
  }

  #remember(): void {
    this.#graph.forEachNode((node, { x, y }) => {
      if (!this.#pins.has(node)) this.#home.set(node, { x, y })
    })
  }

  /** True while the layout runs. */
  get isRunning(): boolean {
    return this.#worker !== null
  }

  /** Puts the pinned actors in their places, and lets go of the others. */
  setPins(pins: readonly Pin[]): void {
    const next = new Map(
      pins.filter(({ actor }) => this.#graph.hasNode(actor)).map((pin) => [pin.actor, pin]),
    )
    let hasMoved = false
    for (const actor of this.#pins.keys()) {
      if (next.has(actor)) continue
      this.#events.onPinned(actor, false)
      this.#tell({ kind: 'unpin', node: this.#order.get(actor)! })
      hasMoved = this.#put(actor, this.#home.get(actor)!) || hasMoved
    }
    for (const { actor, x, y } of next.values()) {
      if (!this.#pins.has(actor)) this.#events.onPinned(actor, true)
      this.#tell({ kind: 'pin', node: this.#order.get(actor)!, x, y })
      hasMoved = this.#put(actor, { x, y }) || hasMoved
    }
    this.#pins = next
    if (hasMoved) this.#events.onMoved()
  }

  /** While the layout runs, it moves what is let go. */
  #put(actor: string, { x, y }: Point): boolean {
    const now = this.#graph.getNodeAttributes(actor)
    if (now.x === x && now.y === y) return false
    this.#graph.mergeNodeAttributes(actor, { x, y })
    return true
  }

  #tell(order: LayoutOrder): void {
    this.#worker?.postMessage(order)
  }

  /** Starts the layout from where the actors stand. */
  start(): void {
    if (this.#worker || this.#graph.order === 0) return
    this.#worker = new Worker(new URL('../layout/layout-worker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => this.#follow(data)
    this.#worker.onerror = () => this.stop()
    const pins = [...this.#pins.values()].map(({ actor, x, y }) => ({ node: this.#order.get(actor)!, x, y }))
    this.#tell({ kind: 'start', input: layoutInput(this.#graph, this.#order), pins })
    this.#report(AT_START)
  }

  #report(progress: LayoutProgress): void {
    this.#progress = progress
    this.#events.onLayout({ ...progress, isRunning: this.isRunning })
  }

  #follow({ places, ...progress }: LayoutNews): void {
    let place = 0
    this.#graph.updateEachNodeAttributes(
      (node, attributes) => {
        const at = 2 * place
        place += 1
        // A pin may have been set after the worker reckoned.
        const pin = this.#pins.get(node)
        attributes.x = pin?.x ?? places[at]!
        attributes.y = pin?.y ?? places[at + 1]!
        return attributes
      },
      { attributes: ['x', 'y'] },
    )
    this.#events.onMoved()
    this.#report(progress)
    if (progress.isDone) this.stop()
    else {
      // Only once this was drawn: a page that lags behind must not be buried.
      requestAnimationFrame(() => this.#tell({ kind: 'next' }))
    }
  }

  /** Stops at once: the worker is not waited for. */
  stop(): void {
    if (!this.#worker) return
    this.#worker.terminate()
    this.#worker = null
    this.#remember()
    this.#report(this.#progress)
  }

  /** Gives the worker back. */
  kill(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
