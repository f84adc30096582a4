/** Parliaments and their houses, whatever a text calls them: `Azerbaijan's parliament` is the `Milli Majlis`. */
import { foldName } from '../names/fold.ts'
import { countryBehindOf, countryByDemonym, countryByName } from './lookup.ts'
import { parliamentRows } from './parliament-rows.ts'

/** A parliament, or one of its houses. */
export interface Parliament {
  /** With its country: `National Assembly of Armenia`. */
  readonly name: string
  /** Alpha-3. */
  readonly country: string
  /** Names that mean it wherever they stand: `Knesset`. */
  readonly ownNames: readonly string[]
  /** Names, folded, that mean it beside its country: `national assembly`. */
  readonly sharedNames: readonly string[]
}

/** Words for a house of a parliament that has two, whatever its name. */
const HOUSES: readonly (readonly string[])[] = [
  ['parliament', 'legislature', 'national parliament'],
  ['lower house', 'lower chamber'],
  ['upper house', 'upper chamber'],
]

let list: readonly Parliament[] | undefined
let index: ReadonlyMap<string, Parliament> | undefined

/** All parliaments and houses of the table. */
export function parliaments(): readonly Parliament[] {
  list ??= parliamentRows.flatMap(readRow)
  return list
}

/**
 * The parliament of a country, or the house of it, that a name or description means.
 *
 * @param country alpha-3
 * @param words `parliament`, `national assembly`, `Bundestag`, `upper house`; case and accents do not count
 */
export function parliamentOf(country: string, words: string): Parliament | undefined {
  index ??= indexOf(parliaments())
  return index.get(`${country} ${foldName(words)}`)
}

function readRow(row: string): Parliament[] {
  const [country = '', ...lists] = row.split('|')
  const houses = lists.map((names) => (names === '' ? [] : names.split(';')))
  const inLower = new Set(houses[1])
  return houses.flatMap((names, level) => {
    const [first] = names
    if (first === undefined) return []
    const shared = [...names, ...HOUSES[level]!].filter((name) => level > 0 || !inLower.has(name))
    return [
      {
        name: fullName(first, country),
        country,
        ownNames: names.filter((name) => /^\p{Lu}/u.test(name)),
        sharedNames: [...new Set(shared.map(foldName))],
      },
    ]
  })
}

/** `Milli Majlis of Azerbaijan`; `US Senate` and `Grand National Assembly of Turkey` say already whose they are. */
function fullName(name: string, country: string): string {
  const shown = name.replace(/(^|\s)(?!of\b|and\b|the\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
  const saysCountry =
    name.includes(' of ') && /^\p{Lu}/u.test(name)
      ? name.split(' of ').some((part) => countryByName(part) === country)
      : name.split(' ').some((word) => countryByDemonym(word) === country || countryByName(word) === country)
  return saysCountry ? shown : `${shown} of ${countryBehindOf(country)}`
}

function indexOf(all: readonly Parliament[]): ReadonlyMap<string, Parliament> {
  const found = new Map<string, Parliament>()
  for (const parliament of all)
    for (const name of [...parliament.sharedNames, ...parliament.ownNames.map(foldName)]) {
      const key = `${parliament.country} ${name}`
      if (!found.has(key)) found.set(key, parliament)
    }
  return found
}
