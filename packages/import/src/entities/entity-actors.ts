/** Persons and organisations of entity files as actors. */
import { alpha3FromAlpha2 } from '@demarche/core'
import { organisationActor } from '../actors/gdelt-actor.ts'
import { kindByName } from '../actors/icews-sectors.ts'
import type { TableActor } from '../tables/coded-row.ts'

/** A person by name. */
export function personActor(
  name: string,
  aliases: readonly string[],
  identifiers: Record<string, string>,
): TableActor {
  return { kind: 'person', name, country: null, sectors: [], aliases, identifiers }
}

/**
 * An organisation by name: one that is known keeps its known name and kind.
 *
 * @param fallback the kind where neither the tables nor a word of the name tells
 */
export function bodyActor(
  name: string,
  aliases: readonly string[],
  identifiers: Record<string, string>,
  fallback: TableActor['kind'],
  country: string | null = null,
): TableActor {
  const known = organisationActor(name)
  if (known !== undefined) return { ...known, aliases: [name, ...aliases], identifiers }
  return { kind: kindByName(name) ?? fallback, name, country, sectors: [], aliases, identifiers }
}

/** The alpha-3 code of a code of two letters in any case. */
export const countryOfCode = (code: string | undefined): string | null =>
  (code && alpha3FromAlpha2(code.toUpperCase())) || null
