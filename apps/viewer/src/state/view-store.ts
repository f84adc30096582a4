/** The view and the address of the page, kept the same. */
import { type Filters, NO_FILTERS } from '../core/filter-model.ts'
import { type CameraView, type Pin, readView, type Selection, type View, writeView } from '../core/view.ts'

/** The address follows what is dragged at most so often. */
const ADDRESS_MS = 250

/** No panel is open. */
const CLOSED = { selection: null, document: null, contradictions: false, query: false, review: null } as const

/** Holds the view; every change that Back should undo is an entry of the browser's history. */
export class ViewStore {
  #view: View = readView(window.location.search)
  readonly #listeners = new Set<() => void>()
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
    for (const listener of this.#listeners) listener()
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** The present view. */
  readonly get = () => this.#view

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
    this.#tell()
  }

  /** Where the camera came to rest. Nobody is told: the picture moved it, and no panel shows it. */
  settle(camera: CameraView): void {
    this.#view = { ...this.#view, camera }
    this.#writeSoon()
  }

  /** Browsers refuse, or throw, when the address changes a few hundred times in half a minute. */
  #writeSoon(): void {
    this.#addressTimer ??= setTimeout(() => this.#writeAddress(), ADDRESS_MS)
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
    window.removeEventListener('popstate', this.#onPop)
  }
}
