/** Links by identifiers: the surest. */
import type { Actor } from '../model/actor.ts'

/** Two records that are taken for one actor, and why. */
export interface RecordLink {
  readonly from: string
  readonly to: string
  readonly ground: string
}

/** Links each record to the first one with the same identifier and the same kind. */
export function* identifierLinks(actors: readonly Actor[]): Generator<RecordLink> {
  const first = new Map<string, string>()
  for (const { id, kind, identifiers } of actors) {
    for (const [scheme, value] of Object.entries(identifiers)) {
      const key = `${kind} ${scheme} ${value}`
      const known = first.get(key)
      if (known === undefined) first.set(key, id)
      else yield { from: known, to: id, ground: `${scheme} ${value}` }
    }
  }
}
