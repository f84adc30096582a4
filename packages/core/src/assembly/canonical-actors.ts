/** Actors out of their records: each once, with what all its records say and what it was judged to be called. */
import { compareStrings } from '../ids/content-hash.ts'
import { sortedSet } from '../ids/ids.ts'
import { latestOf } from '../linking/standing-judgements.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'

/** For each actor id, the id that stands for it. */
export type CanonicalIds = Pick<ReadonlyMap<string, string>, 'get'>

/** The better of two names of one actor: more words, then more letters, then the first by UTF-16 order. */
function betterName(a: string, b: string): string {
  const byWords = b.split(/\s+/).length - a.split(/\s+/).length
  return (byWords || b.length - a.length || compareStrings(a, b)) <= 0 ? a : b
}

/** One actor out of two records of it. Neither order of arguments nor of calls changes the result. */
export function mergeActors(a: Actor, b: Actor): Actor {
  const [first, second] = a.id <= b.id ? [a, b] : [b, a]
  return {
    id: first.id,
    kind: first.kind,
    name: betterName(a.name, b.name),
    aliases: sortedSet([...a.aliases, ...b.aliases]),
    country: first.country ?? second.country,
    sectors: sortedSet([...a.sectors, ...b.sectors]),
    identifiers: Object.fromEntries(
      Object.entries({ ...second.identifiers, ...first.identifiers }).sort(([x], [y]) =>
        compareStrings(x, y),
      ),
    ),
  }
}

/**
 * Every actor once, under its canonical id, sorted by id.
 *
 * @param standing the judgements that stand, by time: names among them replace what the texts say
 */
export function canonicalActors(
  actors: readonly Actor[],
  ids: CanonicalIds,
  standing: readonly Judgement[] = [],
): Actor[] {
  const merged = new Map<string, Actor>()
  for (const actor of [...actors].sort((a, b) => compareStrings(a.id, b.id))) {
    const id = (ids.get(actor.id) ?? actor.id) as Actor['id']
    const known = merged.get(id)
    merged.set(
      id,
      known ? { ...mergeActors(known, actor), id } : { ...actor, id, aliases: sortedSet(actor.aliases) },
    )
  }
  const renames = standing.filter((judgement) => judgement.about === 'name')
  for (const { actor, name } of latestOf(renames, (rename) => ids.get(rename.actor) ?? rename.actor)) {
    const id = ids.get(actor) ?? actor
    const named = merged.get(id)
    if (named) merged.set(id, { ...named, name, aliases: sortedSet([...named.aliases, named.name]) })
  }
  return [...merged.values()].sort((a, b) => compareStrings(a.id, b.id))
}
