/** "the parties", "both sides": whom a text means by them. */
import type { ActorDraft } from './actor-draft.ts'
import type { Phrase } from './phrase.ts'
import type { HistoryEntry } from './pronouns.ts'
import type { ActorRegistry } from './registry.ts'

/** What being one of two under one "and" adds to being named: they are those between whom something is. */
const PAIRED = 2

/** Who was named how often so far, and which pairs: kept up as a history grows. */
export class Parties {
  readonly #history: readonly HistoryEntry[]
  readonly #registry: ActorRegistry
  /** So many entries of the history are counted. */
  #counted = 0
  readonly #times = new Map<ActorDraft, number>()
  readonly #pairs: (readonly ActorDraft[])[] = []

  constructor(history: readonly HistoryEntry[], registry: ActorRegistry) {
    this.#history = history
    this.#registry = registry
  }

  /**
   * The governments of the two countries named most so far, the speaker’s own left out; two states side by side ("between
   * Serbia and Kosovo") count more. Nobody where two are not named.
   */
  before(phrase: Phrase): readonly ActorDraft[] {
    this.#count()
    const speaking = this.#speaker(phrase)?.country
    const counts = new Map<string, number>()
    const count = (country: string | null, times: number) => {
      if (country && country !== speaking) counts.set(country, (counts.get(country) ?? 0) + times)
    }
    for (const [{ country }, times] of this.#times) count(country, times)
    for (const pair of this.#pairs) if (isPair(pair)) for (const { country } of pair) count(country, PAIRED)
    const first = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2)
    return first.length === 2 ? first.map(([country]) => this.#registry.government(country)) : []
  }

  #count(): void {
    for (; this.#counted < this.#history.length; this.#counted++) {
      const { draft, group } = this.#history[this.#counted]!
      this.#times.set(draft, (this.#times.get(draft) ?? 0) + 1)
      if (group.length === 2) this.#pairs.push(group)
    }
  }

  /** The first subject of the phrase’s sentence before it. */
  #speaker({ sentence, range }: Phrase): ActorDraft | undefined {
    const history = this.#history
    let at = history.length
    while (at > 0 && history[at - 1]!.sentence >= sentence) at -= 1
    for (; at < history.length; at++) {
      const entry = history[at]!
      if (entry.sentence === sentence && entry.subject && entry.token < range.first) return entry.draft
    }
    return undefined
  }
}

/** Two states, or their governments, under one "and". */
function isPair(group: readonly ActorDraft[]): boolean {
  return (
    group.length === 2 &&
    group[0]!.country !== group[1]!.country &&
    group.every(({ kind, country }) => country !== null && (kind === 'country' || kind === 'government'))
  )
}
