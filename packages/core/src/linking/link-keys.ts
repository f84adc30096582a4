/** Keys under which records may be joined: two that share none, and that no judgement names together, never are. */
import type { Actor } from '../model/actor.ts'
import { bodyKey, personKeys } from './actor-keys.ts'

/** The keys of a record: its surname, the words of a body, its identifiers. */
export function linkKeys(actor: Actor): string[] {
  const [person, body] = [personKeys(actor), bodyKey(actor)]
  return [
    ...(person ? [`person ${person.surname}`] : []),
    ...(body === undefined ? [] : [`body ${body}`]),
    ...Object.entries(actor.identifiers).map(([scheme, value]) => `${actor.kind} ${scheme} ${value}`),
  ]
}
