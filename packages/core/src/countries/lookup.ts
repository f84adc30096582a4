/** Countries by code, name, demonym and capital. A closed list: exact after a light fold, never by similarity. */
import { ambiguousCapitalRows, ambiguousCountryNameRows, ambiguousDemonymRows } from './ambiguous-names.ts'
import { type Country, countries, type DemonymForm, type DemonymWord, demonymWords } from './countries.ts'
import { NameIndex } from './name-index.ts'
import { regionRows } from './regions.ts'

/** A demonym as looked up: the country and what the word can be. */
export interface Demonym {
  readonly country: string
  readonly form: DemonymForm
}

/** A well-known part or town of a country, or a word for its people. */
export interface Region {
  readonly country: string
  /** The name is a people's: `Chechen`, `Chechens`; else a place's. */
  readonly form: 'place' | DemonymForm
}

/** A name that is not one country's alone. */
export interface Ambiguity {
  readonly name: string
  /** Countries it can mean (alpha-3). */
  readonly candidates: readonly string[]
  /** The one taken when nothing else decides; undefined where none is. */
  readonly preferred: string | undefined
  /** What else the name can be, in words; empty if nothing. */
  readonly otherwise: string
}

interface Indexes {
  readonly byAlpha3: Map<string, Country>
  readonly byAlpha2: Map<string, Country>
  readonly names: NameIndex<string>
  readonly demonyms: NameIndex<Demonym>
  readonly capitals: NameIndex<string>
  readonly regions: NameIndex<Region>
  readonly ambiguities: NameIndex<Ambiguity>
}

let cached: Indexes | undefined

/** Whether the code is an alpha-3 code of the list, written in capitals. */
export function isCountryCode(code: string): boolean {
  return indexes().byAlpha3.has(code)
}

/** The country of an alpha-3 code. */
export function countryOf(alpha3: string): Country | undefined {
  return indexes().byAlpha3.get(alpha3)
}

/** The alpha-3 code of an alpha-2 code. */
export function alpha3FromAlpha2(alpha2: string): string | undefined {
  return indexes().byAlpha2.get(alpha2)?.alpha3
}

/** The usual English name of a country. */
export function countryName(alpha3: string): string | undefined {
  return indexes().byAlpha3.get(alpha3)?.name
}

/** Countries whose name takes the article. */
const articleNames =
  /^(?:United |Netherlands|Philippines|Maldives|Comoros|Seychelles|(?:Czech|Dominican|Central African|Democratic) Republic|Republic of|(?:.+ )Islands$|Isle of)/

/** The name of a country as it stands behind "of": `the United Kingdom`, `Azerbaijan`; the code itself where no country has it. */
export function countryBehindOf(alpha3: string): string {
  const plain = (countryName(alpha3) ?? alpha3).replace(/^The /, 'the ')
  return articleNames.test(plain) ? `the ${plain}` : plain
}

/** The alpha-3 code of a country's name: `the United States`, `Côte d’Ivoire`, `Ivory Coast`. */
export function countryByName(name: string): string | undefined {
  return indexes().names.get(name)
}

/** The alpha-3 code a demonym belongs to: `Azerbaijani`, `Turks`, `Frenchman`. */
export function countryByDemonym(word: string): string | undefined {
  return indexes().demonyms.get(word)?.country
}

/** A demonym with what it can be: an adjective, a person, people. */
export function demonym(word: string): Demonym | undefined {
  return indexes().demonyms.get(word)
}

/** The alpha-3 code of the country whose capital or seat of government this is. */
export function countryByCapital(name: string): string | undefined {
  return indexes().capitals.get(name)
}

/** The alpha-3 code of the country that a well-known part, town or regional people belongs to: `Texas`, `Chechen`. */
export function countryByRegion(name: string): string | undefined {
  return indexes().regions.get(name)?.country
}

/** A well-known part, town or regional people: `Texas`, `Aleppo`, `Chechens`. */
export function region(name: string): Region | undefined {
  return indexes().regions.get(name)
}

/** Makes the indexes of names, which are else made when one is first asked for. */
export function indexCountryNames(): void {
  indexes()
}

/** The capital of a country; undefined for territories without one. */
export function capitalOf(alpha3: string): string | undefined {
  return indexes().byAlpha3.get(alpha3)?.capitals[0]
}

/** What is known about a name that can mean more than one country, or something else. */
export function ambiguityOf(name: string): Ambiguity | undefined {
  return indexes().ambiguities.get(name)
}

function indexes(): Indexes {
  cached ??= buildIndexes()
  return cached
}

function buildIndexes(): Indexes {
  const all = countries()
  const names = new NameIndex<string>({ anyCasePhrases: true, capitals: true })
  const demonyms = new NameIndex<Demonym>({ capitals: true })
  const capitals = new NameIndex<string>({ capitals: true })
  const ambiguities = new NameIndex<Ambiguity>()

  const sharedNames = addAmbiguous(ambiguousCountryNameRows, ambiguities, plainWords, (word, country) =>
    names.add(word, country),
  )
  const sharedDemonyms = addAmbiguous(
    ambiguousDemonymRows,
    ambiguities,
    demonymWords,
    (word, country, form) => demonyms.add(word, { country, form }),
  )
  const sharedCapitals = addAmbiguous(ambiguousCapitalRows, ambiguities, plainWords, (word, country) =>
    capitals.add(word, country),
  )

  for (const country of all) {
    for (const name of country.names) if (!sharedNames.get(name)) names.add(name, country.alpha3)
    for (const { word, form } of country.demonyms)
      if (!sharedDemonyms.get(word)) demonyms.add(word, { country: country.alpha3, form })
    for (const capital of country.capitals)
      if (!sharedCapitals.get(capital)) capitals.add(capital, country.alpha3)
  }
  return {
    byAlpha3: new Map(all.map((country) => [country.alpha3, country])),
    byAlpha2: new Map(all.map((country) => [country.alpha2, country])),
    names,
    demonyms,
    capitals,
    regions: regionIndex(),
    ambiguities,
  }
}

function regionIndex(): NameIndex<Region> {
  const regions = new NameIndex<Region>({ capitals: true })
  for (const row of regionRows) {
    const [country = '', names = '', peoples = ''] = row.split('|')
    for (const name of names.split(';')) regions.add(name, { country, form: 'place' })
    for (const people of peoples === '' ? [] : peoples.split(';')) {
      regions.add(people, { country, form: 'adjective' })
      if (!/(?:ish|ese|sh|ch|s)$/.test(people)) regions.add(`${people}s`, { country, form: 'people' })
    }
  }
  return regions
}

/** Reads rows of ambiguous names, adds those that have a preferred country, and returns which names they are. */
function addAmbiguous(
  rows: readonly string[],
  ambiguities: NameIndex<Ambiguity>,
  wordsOf: (written: string) => readonly DemonymWord[],
  add: (word: string, country: string, form: DemonymForm) => void,
): NameIndex<true> {
  const shared = new NameIndex<true>()
  for (const row of rows) {
    const [written = '', candidates = '', choice = '-', otherwise = ''] = row.split('|')
    const preferred = choice === '-' ? undefined : choice
    for (const { word, form } of wordsOf(written)) {
      shared.add(word, true)
      ambiguities.add(word, { name: word, candidates: candidates.split(' '), preferred, otherwise })
      if (preferred !== undefined) add(word, preferred, form)
    }
  }
  return shared
}

function plainWords(name: string): readonly DemonymWord[] {
  return [{ word: name, form: 'adjective' }]
}
