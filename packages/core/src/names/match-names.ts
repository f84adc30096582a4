/** Whether two names name the same: three answers, with score and reasons. */
import { countryByCapital, countryByDemonym, countryByName } from '../countries/lookup.ts'
import type { ActorKind } from '../model/actor.ts'
import { isSurnameFirst } from './east-asian-names.ts'
import { foldName, nameKey } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { matchOrganisations } from './match-organisations.ts'
import { matchPersons } from './match-persons.ts'
import { type NameMatch, nameMatch } from './name-match.ts'
import { scriptOf } from './name-words.ts'

/** What is known besides the names. */
export interface NameContext {
  /** Kind of both; undefined where it is unknown. */
  readonly kind?: ActorKind | undefined
  /** Countries (alpha-3) of the first and of the second, null where unknown: two known countries must agree. */
  readonly countries?: readonly [string | null, string | null] | undefined
}

/** Kinds whose names come from closed lists: two of them are one only where a list says so. */
const closedKinds: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'country',
  'government',
  'place',
  'population',
])

type Listed = { readonly list: 'country' | 'capital' | 'demonym'; readonly country: string }

/** Where a name stands in the closed lists of countries, capitals and demonyms. */
function listed(name: string): Listed | undefined {
  const country = countryByName(name)
  if (country !== undefined) return { list: 'country', country }
  const capital = countryByCapital(name)
  if (capital !== undefined) return { list: 'capital', country: capital }
  const demonym = countryByDemonym(name)
  return demonym === undefined ? undefined : { list: 'demonym', country: demonym }
}

/**
 * Compares two names. Exact keys first; then closed lists, which no likeness can override; then the words.
 *
 * @example matchNames('Ilham Aliyev', 'İlham Əliyev', { kind: 'person' }).answer // 'same'
 */
export function matchNames(a: string, b: string, { kind, countries }: NameContext = {}): NameMatch {
  const [keyA, keyB] = [nameKey(a), nameKey(b)]
  if (keyA === '' || keyB === '') return nameMatch('different', 0, ['no name'])
  const [countryA, countryB] = countries ?? [null, null]
  if (countryA && countryB && countryA !== countryB)
    return nameMatch('different', 0.1, [`${countryA} is not ${countryB}`])
  if (kind !== 'person') {
    const [one, other] = [listed(a), listed(b)]
    if (one || other) return byLists(keyA === keyB, one, other)
  }
  if (keyA === keyB && sameCharacters(a, b)) return nameMatch('same', 1, ['the same name'])
  if (kind === 'person' || (kind === undefined && looksLikePerson(a) && looksLikePerson(b)))
    return matchPersons(a, b)
  if (kind !== undefined && closedKinds.has(kind))
    return nameMatch('different', 0, ['another name of a closed kind'])
  return matchOrganisations(a, b)
}

/** False for two names in Chinese or Korean characters that only sound alike. */
function sameCharacters(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '')
  return scriptOf(a) !== 'characters' || scriptOf(b) !== 'characters' || plain(a) === plain(b)
}

/** Of unknown kind, but with the name of a person: surname first as in East Asia, or behind a given name of the table. */
function looksLikePerson(name: string): boolean {
  const words = foldName(name).split(' ')
  return isSurnameFirst(words) || (words.length > 1 && isGivenName(words[0]!))
}

function byLists(sameKey: boolean, one: Listed | undefined, other: Listed | undefined): NameMatch {
  if (sameKey) return nameMatch('same', 1, ['the same name'])
  if (!one || !other) return nameMatch('different', 0, ['only one is a name of the closed lists'])
  if (one.list === other.list && one.country === other.country)
    return nameMatch('same', 1, [`both are listed as ${one.list} of ${one.country}`])
  return nameMatch('different', 0, [`${one.list} of ${one.country} is not ${other.list} of ${other.country}`])
}
