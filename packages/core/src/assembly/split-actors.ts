/** Splits: in some documents an actor is somebody else. */
import { splitActorId } from '../linking/link-actors.ts'
import type { Judgement } from '../model/judgement.ts'
import type { CanonicalIds } from './canonical-actors.ts'

/** For each document, which id stands for each actor id of its statements. */
export function idsByDocument(
  ids: ReadonlyMap<string, string>,
  standing: readonly Judgement[],
): (document: string) => CanonicalIds {
  const moved = new Map<string, Map<string, string>>()
  for (const judgement of standing) {
    if (judgement.about !== 'split') continue
    const [from, to] = [ids.get(judgement.actor), ids.get(splitActorId(judgement))]
    if (from === undefined || to === undefined) continue
    for (const document of judgement.documents) {
      const known = moved.get(document) ?? new Map<string, string>()
      moved.set(document, known.set(from, to))
    }
  }
  const byDocument = new Map<string, CanonicalIds>()
  for (const [document, moves] of moved)
    byDocument.set(
      document,
      new Map([...ids].map(([id, canonical]) => [id, moves.get(canonical) ?? canonical])),
    )
  return (document) => byDocument.get(document) ?? ids
}
