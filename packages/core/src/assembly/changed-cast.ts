/** Who is who before and after a change of few records of actors, looking only at those that may be joined with them. */

import { linkActors } from '../linking/link-actors.ts'
import { linkKeys } from '../linking/link-keys.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import { ActorIndex } from './actor-index.ts'
import { type CanonicalIds, canonicalActors } from './canonical-actors.ts'
import { pushTo } from './push-to.ts'

/** The records of actors before a change, and which of them were one. */
export interface KeptActors {
  /** A record by its id; undefined where there is none. */
  record(id: string): Actor | undefined
  /** The keys of a record, see `linkKeys`; none where there is no such record. */
  keysOf(id: string): readonly string[]
  /** The ids of the records with a key. */
  withKey(key: string): readonly string[]
  /** The id that stood for a record; undefined where there is no such record. */
  idOf(record: string): string | undefined
  /** The records for which an id stood. */
  joinedIn(id: string): readonly string[]
}

/** Records that came, went or are no longer what they were, each id once on each side. */
export interface RecordChange {
  readonly gone: readonly Actor[]
  readonly come: readonly Actor[]
}

/** Actors on one side of a change. */
export interface ChangedCast {
  /** The id that stands for a record. */
  readonly ids: CanonicalIds
  readonly index: ActorIndex
  /** The actors of the records that were looked at, sorted by id; all others are the same on both sides. */
  readonly actors: readonly Actor[]
}

/** A record as it is after a change, with what the next change asks about it. */
export interface LinkedRecord {
  readonly id: string
  /** The id that stands for it. */
  readonly as: string
  readonly keys: readonly string[]
}

/** Both sides of a change of records. */
export interface CastChange {
  readonly before: ChangedCast
  readonly after: ChangedCast
  /** The records that were looked at, and are still there. */
  readonly linked: readonly LinkedRecord[]
}

/** The records that a judgement names together with each. */
function judgedTogether(standing: readonly Judgement[]): Map<string, string[]> {
  const together = new Map<string, string[]>()
  for (const judgement of standing) {
    if (judgement.about !== 'actors') continue
    const [one, other] = judgement.actors
    pushTo(together, one, other as string)
    pushTo(together, other, one as string)
  }
  return together
}

/** The ids of the records that changed, and of all that may be joined with them, or with these, and so on. */
function withinReach(
  kept: KeptActors,
  changed: Iterable<string>,
  newKeys: ReadonlyMap<string, LinkedRecord['keys']>,
  standing: readonly Judgement[],
): Set<string> {
  const together = judgedTogether(standing)
  const seen = new Set<string>()
  const found = new Set(changed)
  // what is added while it is gone through is gone through too
  for (const id of found) {
    for (const other of together.get(id) ?? []) found.add(other)
    for (const key of [...kept.keysOf(id), ...(newKeys.get(id) ?? [])]) {
      if (seen.has(key)) continue
      seen.add(key)
      for (const other of kept.withKey(key)) found.add(other)
    }
  }
  return found
}

/** Both sides of a change. */
export function changedCast(
  kept: KeptActors,
  { gone, come }: RecordChange,
  standing: readonly Judgement[],
): CastChange {
  const now = new Map<string, Actor>(come.map((record) => [record.id, record]))
  const lost = new Set<string>(gone.map(({ id }) => id))
  const newKeys = new Map(come.map((record) => [record.id as string, linkKeys(record)]))
  const reach = withinReach(kept, [...lost, ...now.keys()], newKeys, standing)
  const old = [...reach].flatMap((id) => kept.record(id) ?? [])
  const after = [...old.filter(({ id }) => !lost.has(id) && !now.has(id)), ...come]
  const others = new Map<string, Actor | undefined>()
  const other = (id: string): Actor | undefined => {
    if (others.has(id)) return others.get(id)
    const records = kept.joinedIn(id).flatMap((record) => kept.record(record) ?? [])
    const [actor] = canonicalActors(records, { get: (record) => kept.idOf(record) }, standing)
    others.set(id, actor)
    return actor
  }
  const side = (records: readonly Actor[]): ChangedCast => {
    const { ids } = linkActors(records, standing)
    const actors = canonicalActors(records, ids, standing)
    const own = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
    return {
      ids: { get: (id) => (reach.has(id) ? ids.get(id) : kept.idOf(id)) },
      index: ActorIndex.of((id) => (reach.has(id) ? own.get(id) : other(id))),
      actors,
    }
  }
  const sides = { before: side(old), after: side(after) }
  const linked = after.map(({ id }) => ({
    id,
    as: sides.after.ids.get(id)!,
    keys: newKeys.get(id) ?? kept.keysOf(id),
  }))
  return { ...sides, linked }
}
