/** Drafts by the words that later mentions can be matched with, so that a long document is no slower to look through. */
import type { ActorDraft } from './actor-draft.ts'

const NONE: readonly ActorDraft[] = []

/** The drafts of one document by their keys. */
export class DraftsByKey {
  readonly #order = new Map<ActorDraft, number>()
  readonly #drafts = new Map<string, ActorDraft[]>()

  /** Gives a new draft its place in the order of first mentions. */
  number(draft: ActorDraft): void {
    this.#order.set(draft, this.#order.size)
  }

  /** Adds a key to a draft. */
  add(key: string, draft: ActorDraft): void {
    if (draft.keys.has(key)) return
    draft.keys.add(key)
    const drafts = this.#drafts.get(key)
    if (!drafts) {
      this.#drafts.set(key, [draft])
      return
    }
    const order = this.#order.get(draft)!
    let at = drafts.length
    while (at > 0 && this.#order.get(drafts[at - 1]!)! > order) at -= 1
    drafts.splice(at, 0, draft)
  }

  /** The drafts with a key, in the order of their first mentions. */
  of(key: string): readonly ActorDraft[] {
    return this.#drafts.get(key) ?? NONE
  }
}
