/** The countries with all their names, put together once from the rows. */
import { accentsNeeded } from './ambiguous-names.ts'
import { capitalRows } from './capitals.ts'
import { countryAliasRows, longFormRows } from './country-aliases.ts'
import { demonymRows } from './demonyms.ts'
import { isoCountryRows } from './iso-countries.ts'

/** What a demonym can be: `Turkish` an adjective, `Turk` a person, `Turks` people, `Armenian` adjective or person. */
export type DemonymForm = 'adjective' | 'person' | 'people' | 'adjective-or-person'

/** A word for what or who belongs to a country. */
export interface DemonymWord {
  readonly word: string
  readonly form: DemonymForm
}

/** A country or territory of ISO 3166, and Kosovo. */
export interface Country {
  readonly alpha2: string
  readonly alpha3: string
  /** Three digits; empty for Kosovo, which has none. */
  readonly numeric: string
  readonly name: string
  /** Every name, the usual one first. */
  readonly names: readonly string[]
  readonly demonyms: readonly DemonymWord[]
  /** The names of the capital, then of each further seat of government, the usual one first; empty where there is none. */
  readonly seats: readonly (readonly string[])[]
  /** All of these names. */
  readonly capitals: readonly string[]
}

let cached: readonly Country[] | undefined

/** All countries, by alpha-2 code. */
export function countries(): readonly Country[] {
  cached ??= buildCountries()
  return cached
}

/** Whether the name must carry its accents to count. */
export function needsAccents(name: string): boolean {
  return accentsNeeded.includes(name)
}

/** Reads one demonym in the notation of `demonyms.ts` into the words it stands for. */
export function demonymWords(written: string): DemonymWord[] {
  if (written.endsWith('+')) {
    const word = written.slice(0, -1)
    return [
      { word, form: 'adjective-or-person' },
      { word: `${word}s`, form: 'people' },
    ]
  }
  if (written.endsWith('*')) {
    const word = written.slice(0, -1)
    return [
      { word, form: 'person' },
      { word: `${word}s`, form: 'people' },
    ]
  }
  const [word = '', plural] = written.split('/')
  if (plural === undefined) return [{ word, form: 'adjective' }]
  return [
    { word, form: 'person' },
    { word: plural, form: 'people' },
  ]
}

function buildCountries(): Country[] {
  const aliases = keyed(countryAliasRows, ';')
  const seats = seatsOfCountries()
  const demonyms = keyed(demonymRows, ',')
  const prefixes = longFormPrefixes()
  return isoCountryRows.map((row) => {
    const [alpha2 = '', alpha3 = '', numeric = '', names = '', nationality = ''] = row.split('|')
    const listed = names.split(';')
    const name = listed[0] ?? ''
    const longForms = (prefixes.get(alpha3) ?? []).map((prefix) => `${prefix} ${withoutArticle(name)}`)
    return {
      alpha2,
      alpha3,
      numeric,
      name,
      names: unique([...listed, ...(aliases.get(alpha3) ?? []), ...longForms]),
      demonyms: demonymsOf(nationality, demonyms.get(alpha3) ?? []),
      seats: seats.get(alpha3) ?? [],
      capitals: seats.get(alpha3)?.flat() ?? [],
    }
  })
}

/** The hand-written words, and the generated adjective where they do not have it already. */
function demonymsOf(nationality: string, written: readonly string[]): DemonymWord[] {
  const words = written.flatMap(demonymWords)
  if (nationality === '' || words.some(({ word }) => word === nationality)) return words
  return [...demonymWords(generatedNotation(nationality)), ...words]
}

function generatedNotation(nationality: string): string {
  if (/er$/.test(nationality)) return `${nationality}*`
  return /(?:an|i)$/.test(nationality) ? `${nationality}+` : nationality
}

function keyed(rows: readonly string[], separator: string): Map<string, string[]> {
  return new Map(
    rows.map((row) => {
      const [code = '', values = ''] = row.split('|')
      return [code, values.split(separator)]
    }),
  )
}

function seatsOfCountries(): Map<string, string[][]> {
  return new Map(
    capitalRows.map((row) => {
      const [code = '', ...seats] = row.split('|')
      return [code, seats.map((names) => names.split(';'))]
    }),
  )
}

function longFormPrefixes(): Map<string, string[]> {
  const prefixes = new Map<string, string[]>()
  for (const row of longFormRows) {
    const [prefix = '', codes = ''] = row.split('|')
    for (const code of codes.split(' ')) prefixes.set(code, [...(prefixes.get(code) ?? []), prefix])
  }
  return prefixes
}

function withoutArticle(name: string): string {
  return name.replace(/^The /, '')
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
