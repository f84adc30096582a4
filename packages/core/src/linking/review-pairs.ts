/** Pairs of actors that may be one, for a person to decide; those that were judged are left out. */
import { pushTo } from '../assembly/push-to.ts'
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import { foldName } from '../names/fold.ts'
import { matchNames } from '../names/match-names.ts'
import type { NameMatch } from '../names/name-match.ts'
import { isKnownByName, personKeys } from './actor-keys.ts'
import { verdictsOf } from './link-actors.ts'
import { standingJudgements } from './standing-judgements.ts'

/** Two actors that may be one. */
export interface ReviewPair extends NameMatch {
  /** In the order of their ids. */
  readonly actors: readonly [Actor, Actor]
}

/** A surname alone scores 0.4: it is asked about only where one person could be meant. */
const LEAST_SCORE = 0.7
const SURNAME_SCORE = 0.4
/** In a block each actor is compared with as many of its neighbours, by name; so time grows with the number of actors. */
const NEIGHBOURS = 12

/** Kinds of which the closed lists and identifiers alone decide. */
const listed = /^(?:country|government|place|population)$/

/** Consonants of a key from its second letter on: what slips of vowels leave alone. */
const skeleton = (key: string) => `${key[0]}${key.slice(1).replace(/[aeiouy]/g, '')}`

function blockKeys(actor: Actor): string[] {
  if (listed.test(actor.kind)) return []
  const keys = personKeys(actor)
  if (keys)
    return [
      `person ${skeleton(keys.surname)}`,
      ...(keys.given === '' ? [] : [`given ${keys.given} ${keys.surname[0]}`]),
    ]
  if (actor.kind === 'person' || !isKnownByName(actor)) return []
  const words = foldName(actor.name)
    .split(' ')
    .filter((word) => word.length > 3)
  const initials = foldName(actor.name)
    .split(' ')
    .map(([letter]) => letter)
    .join('')
  const acronym = /^\p{Lu}{3,6}$/u.test(actor.name) ? foldName(actor.name) : initials
  return [...words.slice(0, 2).map((word) => `${actor.kind} ${word}`), `${actor.kind} initials ${acronym}`]
}

function* candidates(actors: readonly Actor[]): Generator<readonly [Actor, Actor]> {
  const blocks = new Map<string, Actor[]>()
  for (const actor of actors) for (const key of new Set(blockKeys(actor))) pushTo(blocks, key, actor)
  for (const block of blocks.values()) {
    const sorted = block
      .map((actor) => ({ actor, key: foldName(actor.name) }))
      .sort((a, b) => compareStrings(a.key, b.key))
    for (const [at, { actor }] of sorted.entries())
      for (const other of sorted.slice(at + 1, at + 1 + NEIGHBOURS)) yield [actor, other.actor]
  }
}

function matchActors(a: Actor, b: Actor): NameMatch | undefined {
  if (a.kind !== b.kind) return undefined
  const match = matchNames(a.name, b.name, { kind: a.kind, countries: [a.country, b.country] })
  if (match.answer === 'different') return undefined
  const agreed = a.country !== null && a.country === b.country ? [`both of ${a.country}`] : []
  const open = a.country === null || b.country === null ? ['country of one or both unknown'] : []
  return { ...match, reasons: [...match.reasons, ...agreed, ...open] }
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * The pairs to review, the likeliest first.
 *
 * @param actors the actors of an assembly: each once
 * @param ids which id stands for each record, so that a judgement of records counts for their actors
 */
export function reviewPairs(
  actors: readonly Actor[],
  judgements: readonly Judgement[],
  ids: ReadonlyMap<string, string>,
): ReviewPair[] {
  const of = (id: string) => ids.get(id) ?? id
  const judged = new Set(
    verdictsOf(standingJudgements(judgements)).map(({ actors: [a, b] }) => pairKey(of(a), of(b))),
  )
  const found = new Map<string, ReviewPair>()
  const surnames = new Map<string, ReviewPair[]>()
  for (const [a, b] of candidates(actors)) {
    const key = pairKey(a.id, b.id)
    if (found.has(key) || judged.has(key)) continue
    const match = matchActors(a, b)
    if (!match || (match.score < LEAST_SCORE && match.score !== SURNAME_SCORE)) continue
    const pair: ReviewPair = { ...match, actors: a.id < b.id ? [a, b] : [b, a] }
    found.set(key, pair)
    if (match.score === SURNAME_SCORE) pushTo(surnames, a.name.includes(' ') ? b.id : a.id, pair)
  }
  const vague = new Set([...surnames.values()].filter((pairs) => pairs.length > 1).flat())
  return [...found.values()]
    .filter((pair) => !vague.has(pair))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareStrings(pairKey(a.actors[0].id, a.actors[1].id), pairKey(b.actors[0].id, b.actors[1].id)),
    )
}
