/** Which judgements count: each once, without those that were taken back. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Judgement } from '../model/judgement.ts'

/** The judgements that stand, by time and then by id, so that the order of the lines does not matter. */
export function standingJudgements(judgements: readonly Judgement[]): Judgement[] {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  const undoers = new Map<string, string[]>()
  for (const judgement of byId.values()) {
    if (judgement.about !== 'undo') continue
    undoers.set(judgement.judgement, [...(undoers.get(judgement.judgement) ?? []), judgement.id])
  }
  const stands = (id: string, below: ReadonlySet<string>): boolean =>
    !(undoers.get(id) ?? []).some(
      (undoer) => !below.has(undoer) && stands(undoer, new Set([...below, undoer])),
    )
  return [...byId.values()]
    .filter(({ about, id }) => about !== 'undo' && stands(id, new Set([id])))
    .sort((a, b) => compareStrings(a.at, b.at) || compareStrings(a.id, b.id))
}

/** The last standing judgement of each key. */
export function latestOf<T extends Judgement>(standing: readonly T[], keyOf: (judgement: T) => string): T[] {
  const latest = new Map<string, T>()
  for (const judgement of standing) latest.set(keyOf(judgement), judgement)
  return [...latest.values()]
}
