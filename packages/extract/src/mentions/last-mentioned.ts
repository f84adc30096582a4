/** Who was mentioned last, so that a long document is no slower to look through than it has actors. */
import type { ActorDraft } from './actor-draft.ts'
import type { HistoryEntry } from './pronouns.ts'

/** Drafts, each once, in the order of their last mentions. */
class Order {
  readonly #drafts: (ActorDraft | undefined)[] = []
  readonly #places = new Map<ActorDraft, number>()

  add(draft: ActorDraft): void {
    const place = this.#places.get(draft)
    if (place !== undefined) this.#drafts[place] = undefined
    if (this.#drafts.length > 2 * this.#places.size + 16) this.#closeGaps()
    this.#places.set(draft, this.#drafts.length)
    this.#drafts.push(draft)
  }

  #closeGaps(): void {
    const drafts = this.#drafts.filter((draft) => draft !== undefined)
    this.#drafts.length = 0
    for (const draft of drafts) {
      this.#places.set(draft, this.#drafts.length)
      this.#drafts.push(draft)
    }
  }

  findLast(test: (draft: ActorDraft) => boolean): ActorDraft | undefined {
    for (let at = this.#drafts.length - 1; at >= 0; at--) {
      const draft = this.#drafts[at]
      if (draft !== undefined && test(draft)) return draft
    }
    return undefined
  }
}

/** The actors of a history; it is looked at only when somebody asks. */
export class LastMentioned {
  readonly #history: readonly HistoryEntry[]
  /** So many entries of the history are in the orders. */
  #counted = 0
  readonly #all = new Order()
  readonly #persons = new Order()

  /** @param history grows while the document is read; the same list throughout */
  constructor(history: readonly HistoryEntry[]) {
    this.#history = history
  }

  /** The one of whom something is true who was mentioned last. */
  find(test: (draft: ActorDraft) => boolean): ActorDraft | undefined {
    this.#count()
    return this.#all.findLast(test)
  }

  /** The same among persons. */
  findPerson(test: (draft: ActorDraft) => boolean): ActorDraft | undefined {
    this.#count()
    return this.#persons.findLast(test)
  }

  #count(): void {
    for (; this.#counted < this.#history.length; this.#counted++) {
      const { draft } = this.#history[this.#counted]!
      this.#all.add(draft)
      if (draft.kind === 'person') this.#persons.add(draft)
    }
  }
}
