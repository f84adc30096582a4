/** Drafts by the words that later mentions can be matched with, so that a long document is no slower to look through. */
import type { ActorDraft } from './actor-draft.ts'

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
    drafts.push(draft)
    drafts.sort((a, b) => this.#order.get(a)! - this.#order.get(b)!)
  }

  /** The drafts with a key, in the order of their first mentions. */
  of(key: string): readonly ActorDraft[] {
    return this.#drafts.get(key) ?? []
  }
}
