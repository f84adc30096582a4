/** Search over all names of all actors, across spellings and scripts. */
import { type Actor, ALIKE, compareStrings, matchNames } from '@demarche/core'
import { fold } from '../explain/find-actor.ts'

/** An actor whose name is like the one searched for. */
export interface FoundName {
  readonly actor: Actor
  readonly score: number
  readonly why: string
}

/** From this score on a surname alone is found. */
const LEAST_SCORE = Math.min(ALIKE, 0.4)

function bestMatch(actor: Actor, text: string): FoundName | undefined {
  const wanted = fold(text)
  let best: FoundName | undefined
  for (const name of new Set([actor.name, ...actor.aliases])) {
    const contains = wanted !== '' && ` ${fold(name)} `.includes(` ${wanted} `)
    const { score, reasons } = matchNames(text, name, { kind: actor.kind })
    const found =
      contains && score < 0.9 ? { score: 0.9, why: `in “${name}”` } : { score, why: reasons.join('; ') }
    if (found.score >= LEAST_SCORE && (!best || found.score > best.score)) best = { actor, ...found }
  }
  return best
}

/** The actors with a name like the one given, the likest first. */
export function searchActors(actors: readonly Actor[], text: string): FoundName[] {
  return actors
    .flatMap((actor) => bestMatch(actor, text) ?? [])
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareStrings(a.actor.name, b.actor.name) ||
        compareStrings(a.actor.id, b.actor.id),
    )
}
