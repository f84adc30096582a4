/** Applies judgements to actors: which ids are one actor, and what that actor is called. */
import { compareStrings } from '../ids/content-hash.ts'
import { sortedSet } from '../ids/ids.ts'
import type { Actor } from '../model/actor.ts'
import type { ActorJudgement, Judgement } from '../model/judgement.ts'

/** For each actor id, the id that stands for it. */
export type CanonicalIds = ReadonlyMap<string, string>

const pairKey = ([a, b]: readonly [string, string]) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The last judgement of each pair, by time and then by id, so that the order of the lines does not matter. */
function latestByPair(judgements: readonly Judgement[]): ActorJudgement[] {
  const latest = new Map<string, ActorJudgement>()
  const about = judgements.filter((judgement) => judgement.about === 'actors')
  for (const judgement of about.sort((a, b) => compareStrings(a.at, b.at) || compareStrings(a.id, b.id))) {
    latest.set(pairKey(judgement.actors), judgement)
  }
  return [...latest.values()].sort((a, b) => compareStrings(pairKey(a.actors), pairKey(b.actors)))
}

/** Joins the actors that were judged the same; the smallest id of a group stands for it. */
export function canonicalIds(actors: readonly Actor[], judgements: readonly Judgement[]): CanonicalIds {
  const parent = new Map<string, string>(actors.map((actor) => [actor.id, actor.id]))
  const find = (id: string): string => {
    const up = parent.get(id) ?? id
    return up === id ? id : find(up)
  }
  for (const { verdict, actors: pair } of latestByPair(judgements)) {
    if (verdict !== 'same') continue
    const [a, b] = [find(pair[0]), find(pair[1])]
    if (a < b) parent.set(b, a)
    else if (b < a) parent.set(a, b)
  }
  return new Map([...parent.keys()].map((id) => [id, find(id)]))
}

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

/** Every actor once, under its canonical id, sorted by id. */
export function canonicalActors(actors: readonly Actor[], ids: CanonicalIds): Actor[] {
  const merged = new Map<string, Actor>()
  for (const actor of [...actors].sort((a, b) => compareStrings(a.id, b.id))) {
    const id = (ids.get(actor.id) ?? actor.id) as Actor['id']
    const known = merged.get(id)
    merged.set(
      id,
      known ? { ...mergeActors(known, actor), id } : { ...actor, id, aliases: sortedSet(actor.aliases) },
    )
  }
  return [...merged.values()].sort((a, b) => compareStrings(a.id, b.id))
}
