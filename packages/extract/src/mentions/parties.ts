/** "the parties", "both sides": whom a text means by them. */
import type { ActorDraft } from './actor-draft.ts'
import type { Phrase } from './phrase.ts'
import type { HistoryEntry } from './pronouns.ts'
import type { ActorRegistry } from './registry.ts'

/** The governments of the two countries named most so far, the speaker’s own left out; nobody where two are not named. */
export function partiesBefore(
  { sentence, range }: Phrase,
  history: readonly HistoryEntry[],
  registry: ActorRegistry,
): readonly ActorDraft[] {
  const inSentence = (entry: HistoryEntry) =>
    entry.sentence === sentence && entry.subject && entry.token < range.first
  const speaking = history.find(inSentence)?.draft.country
  const counts = new Map<string, number>()
  for (const { draft } of history) {
    if (draft.country && draft.country !== speaking)
      counts.set(draft.country, (counts.get(draft.country) ?? 0) + 1)
  }
  const first = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2)
  return first.length === 2 ? first.map(([country]) => registry.government(country)) : []
}
