/** Names of closed lists: countries, peoples, capitals, regions, organisations. */
import {
  countryByCapital,
  countryByName,
  demonym,
  disputedTerritory,
  isPlaceOnly,
  knownOrganisation,
  mayBeginListedName,
  region,
} from '@demarche/core'
import type { EntityKind } from './entity.ts'
import { type SentenceWords, textOfWords } from './words-of.ts'

const LONGEST = 9

/** What a name of the lists is, or undefined. */
function kindOf(name: string): EntityKind | undefined {
  if (knownOrganisation(name) !== undefined) return 'organisation'
  if (countryByName(name) !== undefined || disputedTerritory(name) !== undefined) return 'place'
  const known = region(name)
  if (known !== undefined) return known.form === 'place' ? 'place' : 'nationality'
  if (demonym(name) !== undefined) return 'nationality'
  return countryByCapital(name) !== undefined || isPlaceOnly(name) ? 'place' : undefined
}

/** A listed name that begins at word `i`: the longest one. */
export interface ListedName {
  readonly end: number
  readonly kind: EntityKind
}

/** Looks the words from `i` on up; an article is no part of the name unless it is listed so ("The Hague"). */
export function listedName(words: SentenceWords, i: number): ListedName | undefined {
  if (!words.capital[i]) return undefined
  const isListed = mayBeginListedName(textOfWords(words, i, Math.min(words.length, i + 2)))
  for (let end = Math.min(words.length, i + LONGEST); end > i; end--) {
    if (!words.capital[end - 1]) continue
    const name = textOfWords(words, i, end)
    const kind = isListed ? kindOf(name) : disputedTerritory(name) && 'place'
    if (kind !== undefined) return { end, kind }
  }
  return undefined
}
