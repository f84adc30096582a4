/** What a name of the closed lists is: a country, a demonym, a seat of power, an organisation, a place. */
import {
  countryByName,
  demonym,
  type KnownOrganisation,
  knownOrganisation,
  type Metonym,
  metonym,
  region,
  remembered,
} from '@demarche/core'
import { type KnownPlace, knownPlace, LONGEST_PLACE_NAME, mayBeginPlace } from '../lexicon/places.ts'

/** What a name of the lists is, wherever it stands. */
export type ListedName =
  | { readonly type: 'country'; readonly country: string }
  | { readonly type: 'demonym'; readonly country: string; readonly people: boolean }
  | { readonly type: 'metonym'; readonly metonym: Metonym }
  | { readonly type: 'organisation'; readonly organisation: KnownOrganisation }
  | { readonly type: 'place'; readonly place: KnownPlace }

export function startsCapital(form: string): boolean {
  const code = form.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(form)
}

/** The entry of a name, as it is written; null for a name that no list knows. */
export const listedName = remembered(lookUp)

function lookUp(name: string): ListedName | null {
  const country = countryByName(name)
  if (country) return { type: 'country', country }
  if (!startsCapital(name)) return null
  const organisation = knownOrganisation(name)
  if (organisation) return { type: 'organisation', organisation }
  const seat = metonym(name)
  if (seat) return { type: 'metonym', metonym: seat }
  const place = mayBeginPlace(name) ? (placeNamed(name) ?? placeNamed(inSmall(name))) : undefined
  if (place) return { type: 'place', place }
  const people = demonym(name)
  if (people)
    return {
      type: 'demonym',
      country: people.country,
      people: people.form === 'people' || people.form === 'person',
    }
  return regional(inSmall(name))
}

const placeNamed = (name: string) =>
  name.split(/[\s-]/).length <= LONGEST_PLACE_NAME + 1 ? knownPlace(name) : undefined

/** "NEW YORK" of a dateline is "New York"; a word with small letters, or a short one, stays. */
function inSmall(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/** "Kano", "Chechens": parts of countries, and their peoples. */
function regional(name: string): ListedName | null {
  const found = region(name)
  if (!found) return null
  const { country, form } = found
  return form === 'place'
    ? { type: 'place', place: { name, country } }
    : { type: 'demonym', country, people: form === 'people' }
}
