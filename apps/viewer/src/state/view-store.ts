/** The view and the address of the page, kept the same. */
import { type Filters, NO_FILTERS } from '../core/filter-model.ts'
import { type CameraView, type Pin, readView, type Selection, type View, writeView } from '../core/view.ts'

/** The address follows what is dragged or moved once that has rested for so long. */
const ADDRESS_MS = 250
/** What is dragged rests once it has not moved for so long. */
const REST_MS = 120
/** The numbers around the picture follow a hand that never rests after so long. */
const MOST_MS = 500

/** No panel is open. */
const CLOSED = { selection: null, document: null, contradictions: false, query: false, review: null } as const

/** Those who are told of a change. */
class Listeners {
  readonly #all = new Set<() => void>()
  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.#all.add(listener)
    return () => {
      this.#all.delete(listener)
    }
  }
  tell(): void {
    for (const listener of this.#all) listener()
  }
}

/**
 * Holds the view; every change that Back should undo is an entry of the browser's history. While a hand drags, the view moves
 * at once for the picture and what is dragged, and for all the rest of the page once the hand rests.
 */
export class ViewStore {
  #view: View = readView(window.location.search)
  #rested: View = this.#view
  readonly #atRest = new Listeners()
  readonly #atOnce = new Listeners()
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #draggedSince = 0
  #addressTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    window.addEventListener('popstate', this.#onPop)
  }

  readonly #onPop = () => {
    clearTimeout(this.#addressTimer)
    this.#addressTimer = undefined
    this.#view = readView(window.location.search)
    this.#tell()
  }

  #tell(): void {
    clearTimeout(this.#restTimer)
    this.#restTimer = undefined
    this.#rested = this.#view
    this.#atOnce.tell()
    this.#atRest.tell()
  }

  /** Tells of what is at rest. */
  readonly subscribe = this.#atRest.subscribe

  /** The view at rest: what was dragged last may not be in it yet. */
  readonly get = () => this.#rested

  /** Tells of every step of a drag too. */
  readonly subscribeNow = this.#atOnce.subscribe

  /** The view at this moment. */
  readonly now = () => this.#view

  /** Changes the view as a step that Back undoes. */
  go(change: Partial<View>): void {
    const next = { ...this.#view, ...change }
    const address = writeView(next)
    if (address === writeView(this.#view)) return
    // The entry that is left keeps the camera and the filters it had last.
    if (this.#addressTimer !== undefined) this.#writeAddress()
    this.#view = next
    window.history.pushState(null, '', address || window.location.pathname)
    this.#tell()
  }

  /** Changes the filters while something is dragged: without a step for Back. */
  drag(change: Partial<Filters>): void {
    this.#view = { ...this.#view, filters: { ...this.#view.filters, ...change } }
    this.#writeSoon()
    this.#atOnce.tell()
    if (this.#restTimer === undefined) this.#draggedSince = performance.now()
    clearTimeout(this.#restTimer)
    const left = this.#draggedSince + MOST_MS - performance.now()
    this.#restTimer = setTimeout(() => this.#tell(), Math.max(0, Math.min(REST_MS, left)))
  }

  /** Where the camera came to rest. Nobody is told: the picture moved it, and no panel shows it. */
  settle(camera: CameraView): void {
    this.#view = { ...this.#view, camera }
    this.#rested = { ...this.#rested, camera }
    this.#writeSoon()
  }

  /** Browsers refuse, or throw, when the address changes a few hundred times in half a minute. */
  #writeSoon(): void {
    clearTimeout(this.#addressTimer)
    this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_MS)
  }

  #writeAddress(): void {
    clearTimeout(this.#addressTimer)
    this.#addressTimer = undefined
    window.history.replaceState(null, '', writeView(this.#view) || window.location.pathname)
  }

  /** Opens the panel of an actor or an edge. */
  select(selection: Selection | null): void {
    this.go({ ...CLOSED, selection })
  }

  /** Opens a document at a statement. */
  openDocument(id: string, statement: string | null): void {
    this.go({ document: { id, statement } })
  }

  /** Opens or closes the panel of contradictions. */
  showContradictions(contradictions: boolean): void {
    this.go({ ...CLOSED, contradictions })
  }

  /** Opens or closes the panel for questions. */
  showQuery(query: boolean): void {
    this.go({ ...CLOSED, query })
  }

  /** Opens the panel of pairs that may be one at the first without an answer, or closes it. */
  showReview(isOpen: boolean): void {
    this.go({ ...CLOSED, review: isOpen ? 0 : null })
  }

  /** Turns to a pair, from 1 on: without a step for Back. */
  turnTo(pair: number): void {
    this.#view = { ...this.#view, review: pair }
    this.#writeAddress()
    this.#tell()
  }

  /** Changes a part of the filters. */
  filter(change: Partial<Filters>): void {
    this.go({ filters: { ...this.#view.filters, ...change } })
  }

  /** Puts an actor in a place. */
  pin(pin: Pin): void {
    this.go({ pins: [...this.#view.pins.filter(({ actor }) => actor !== pin.actor), pin] })
  }

  /** Lets go of an actor; of all where none is named. */
  unpin(actor: string | null): void {
    this.go({ pins: actor === null ? [] : this.#view.pins.filter((pin) => pin.actor !== actor) })
  }

  /** Shows everything again. */
  clearFilters(): void {
    this.go({ filters: NO_FILTERS })
  }

  /** Closes what lies on top: the document, then the panel. */
  leave(): void {
    if (this.#view.document) this.go({ document: null })
    else this.go(CLOSED)
  }

  /** No longer follows the address. */
  close(): void {
    clearTimeout(this.#addressTimer)
    clearTimeout(this.#restTimer)
    window.removeEventListener('popstate', this.#onPop)
  }
}
