/** From what a user types to exactly one actor: a judgement must not hit another one of the same name. */
import type { Actor, Assembly } from '@demarche/core'
import { UsageError } from '../cli-error.ts'
import { findActor, fold } from '../explain/find-actor.ts'

/** The actor of an id or a name; a name that several actors bear is refused, with their ids. */
export function findOne(assembly: Assembly, typed: string): Actor {
  const { actor, others } = findActor(assembly, typed)
  if (actor.id === typed) return actor
  const wanted = fold(typed)
  const isNamed = (one: Actor) => fold(one.name) === wanted
  const named = [actor, ...others].filter(isNamed)
  const fitting = named.length > 0 ? named : [actor, ...others]
  if (fitting.length === 1) return fitting[0]!
  const listed = fitting.map(
    ({ id, name, kind, country }) => `${id} (${[name, kind, country].filter(Boolean).join(', ')})`,
  )
  throw new UsageError(
    'ambiguous-actor',
    `"${typed}" is the name of ${fitting.length} actors: give an id, ${listed.slice(0, 5).join(' or ')}`,
  )
}
