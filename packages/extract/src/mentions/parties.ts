/** "the parties", "both sides": whom a text means by them. */
import type { ActorDraft } from './actor-draft.ts'
import type { Phrase } from './phrase.ts'
import type { HistoryEntry } from './pronouns.ts'
import type { ActorRegistry } from './registry.ts'

/** What being one of two under one "and" adds to being named: they are those between whom something is. */
const PAIRED = 2

/**
 * The governments of the two countries named most so far, the speaker’s own left out; two states side by side ("between
 * Serbia and Kosovo") count more. Nobody where two are not named.
 */
export function partiesBefore(
  { sentence, range }: Phrase,
  history: readonly HistoryEntry[],
  registry: ActorRegistry,
): readonly ActorDraft[] {
  const inSentence = (entry: HistoryEntry) =>
    entry.sentence === sentence && entry.subject && entry.token < range.first
  const speaking = history.find(inSentence)?.draft.country
  const counts = new Map<string, number>()
  const count = (country: string | null, times: number) => {
    if (country && country !== speaking) counts.set(country, (counts.get(country) ?? 0) + times)
  }
  for (const { draft, group } of history) {
    count(draft.country, 1)
    if (isPair(group)) for (const { country } of group) count(country, PAIRED)
  }
  const first = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2)
  return first.length === 2 ? first.map(([country]) => registry.government(country)) : []
}

/** Two states, or their governments, under one "and". */
function isPair(group: readonly ActorDraft[]): boolean {
  return (
    group.length === 2 &&
    group[0]!.country !== group[1]!.country &&
    group.every(({ kind, country }) => country !== null && (kind === 'country' || kind === 'government'))
  )
}
