/** From an actor as a row gives it to an actor of the model, with the id that the extractor gives to the same one. */
import { type Actor, actorId, compareStrings, foldName } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'

/**
 * The actor. A person with a full name is found by that name in any document; who is nobody outside its source gets that
 * source into its id; anyone else is found by kind, name and country.
 *
 * @param source what the row's source is known by
 */
export function actorOfRow(given: TableActor, source: string): Actor {
  const { kind, name, country, sectors, aliases = [], identifiers = {}, isLocal = false } = given
  const key = foldName(name) || name
  const isFullName = kind === 'person' && key.includes(' ') && !isLocal
  const id = isFullName
    ? actorId(kind, key, null)
    : actorId(kind, key, country, isLocal || (kind === 'person' && country === null) ? source : null)
  return {
    id,
    kind,
    name,
    aliases: [...new Set([name, ...aliases])].sort(compareStrings),
    country,
    sectors: [...sectors].sort(compareStrings),
    identifiers: { ...identifiers },
  }
}
