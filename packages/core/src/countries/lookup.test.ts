import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ambiguousCapitalRows, ambiguousCountryNameRows, ambiguousDemonymRows } from './ambiguous-names.ts'
import { capitalRows } from './capitals.ts'
import { countries } from './countries.ts'
import { countryAliasRows, longFormRows } from './country-aliases.ts'
import { demonymRows } from './demonyms.ts'
import { dropAccents, lightFold } from './light-fold.ts'
import {
  alpha3FromAlpha2,
  ambiguityOf,
  capitalOf,
  countryByCapital,
  countryByDemonym,
  countryByName,
  countryByRegion,
  countryName,
  demonym,
  isCountryCode,
} from './lookup.ts'
import { regionRows } from './regions.ts'

const expected = (own: string, name: string) => {
  const shared = ambiguityOf(name)
  return shared ? shared.preferred : own
}

describe('every country', () => {
  test('is there once, under each of its codes', () => {
    expect(countries()).toHaveLength(250)
    expect(new Set(countries().map(({ alpha3 }) => alpha3)).size).toBe(250)
    for (const { alpha2, alpha3, name } of countries()) {
      expect(isCountryCode(alpha3)).toBe(true)
      expect(alpha3FromAlpha2(alpha2)).toBe(alpha3)
      expect(countryName(alpha3)).toBe(name)
    }
  })

  test.each(countries().map((country) => [country.alpha3, country] as const))('%s', (alpha3, country) => {
    for (const name of country.names)
      expect([name, countryByName(name)]).toEqual([name, expected(alpha3, name)])
    for (const { word } of country.demonyms)
      expect([word, countryByDemonym(word)]).toEqual([word, expected(alpha3, word)])
    for (const capital of country.capitals)
      expect([capital, countryByCapital(capital)]).toEqual([capital, expected(alpha3, capital)])
    expect(capitalOf(alpha3)).toBe(country.capitals[0])
  })
})

describe('no name belongs to two countries unless the list says so', () => {
  test.each([
    ['names', countries().map(({ alpha3, names }) => [alpha3, names] as const)],
    [
      'demonyms',
      countries().map(({ alpha3, demonyms }) => [alpha3, demonyms.map(({ word }) => word)] as const),
    ],
    ['capitals', countries().map(({ alpha3, capitals }) => [alpha3, capitals] as const)],
  ])('%s', (_, table) => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const [alpha3, words] of table)
      for (const word of words) {
        const key = dropAccents(lightFold(word))
        const owner = owners.get(key)
        if (owner !== undefined && owner !== alpha3 && !ambiguityOf(word))
          clashes.push(`${word}: ${owner} ${alpha3}`)
        owners.set(key, alpha3)
      }
    expect(clashes).toEqual([])
  })

  test('rows name known countries, each once', () => {
    for (const rows of [capitalRows, countryAliasRows, demonymRows]) {
      const codes = rows.map((row) => row.slice(0, 3))
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect([code, isCountryCode(code)]).toEqual([code, true])
    }
    const longForms = longFormRows.flatMap((row) => row.split('|')[1]?.split(' ') ?? [])
    for (const code of longForms) expect([code, isCountryCode(code)]).toEqual([code, true])
    for (const row of [...ambiguousCountryNameRows, ...ambiguousDemonymRows, ...ambiguousCapitalRows]) {
      const [, candidates = '', preferred = ''] = row.split('|')
      expect(row.split('|')).toHaveLength(4)
      for (const code of candidates.split(' ')) expect([row, isCountryCode(code)]).toEqual([row, true])
      if (preferred !== '-') expect(candidates.split(' ')).toContain(preferred)
    }
  })
})

describe('names', () => {
  test.each([
    ['USA', 'USA'],
    ['U.S.', 'USA'],
    ['US', 'USA'],
    ['the United States', 'USA'],
    ['united states of america', 'USA'],
    ['America', 'USA'],
    ['UK', 'GBR'],
    ['U.K.', 'GBR'],
    ['Britain', 'GBR'],
    ['Russia', 'RUS'],
    ['Russian Federation', 'RUS'],
    ['RUSSIA', 'RUS'],
    ['Islamic Republic of Iran', 'IRN'],
    ['South Korea', 'KOR'],
    ['DPRK', 'PRK'],
    ['DR Congo', 'COD'],
    ['Democratic Republic of Congo', 'COD'],
    ['Republic of the Congo', 'COG'],
    ['Cote d’Ivoire', 'CIV'],
    ["Côte d'Ivoire", 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Türkiye', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Burma', 'MMR'],
    ['Holy See', 'VAT'],
    ['the Vatican', 'VAT'],
    ['Palestinian territories', 'PSE'],
    ['Kosovo', 'XKX'],
    ['Republic of Kosovo', 'XKX'],
    ['Taiwan', 'TWN'],
    ['Syria', 'SYR'],
    ['Laos', 'LAO'],
    ['Georgia', 'GEO'],
    ['Republic of Azerbaijan', 'AZE'],
    ['Guinea-Bissau', 'GNB'],
    ['Guinea Bissau', 'GNB'],
    ['Equatorial Guinea', 'GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['St. Lucia', 'LCA'],
    ['Netherlands', 'NLD'],
    ['the Netherlands', 'NLD'],
    ['The Bahamas', 'BHS'],
    ['the former Yugoslav Republic of Macedonia', 'MKD'],
    ['south korea', 'KOR'],
  ])('%s is %s', (name, alpha3) => expect(countryByName(name)).toBe(alpha3))

  test.each([
    'turkey',
    'us',
    'chad',
    'jordan',
    'china',
    'guinea',
    'Korea',
    'Turkmen',
    'Iram',
    'Austra',
    'New Georgia',
    'Reunion',
    '',
    'the',
    'can',
    'Mal',
  ])('not: %s', (name) => expect(countryByName(name)).toBeUndefined())
})

describe('demonyms', () => {
  test.each([
    ['Azerbaijani', 'AZE', 'adjective-or-person'],
    ['Azerbaijanis', 'AZE', 'people'],
    ['Armenian', 'ARM', 'adjective-or-person'],
    ['Turkish', 'TUR', 'adjective'],
    ['Turk', 'TUR', 'person'],
    ['Turks', 'TUR', 'people'],
    ['French', 'FRA', 'adjective'],
    ['Frenchman', 'FRA', 'person'],
    ['Frenchwomen', 'FRA', 'people'],
    ['Briton', 'GBR', 'person'],
    ['Spaniard', 'ESP', 'person'],
    ['Swedes', 'SWE', 'people'],
    ['Dutch', 'NLD', 'adjective'],
    ['Chinese', 'CHN', 'adjective'],
    ['Taiwanese', 'TWN', 'adjective'],
    ['South Korean', 'KOR', 'adjective-or-person'],
    ['Nigerien', 'NER', 'adjective-or-person'],
    ['Nigerian', 'NGA', 'adjective-or-person'],
    ['Congolese', 'COD', 'adjective'],
    ['Irish', 'IRL', 'adjective'],
    ['Indian', 'IND', 'adjective-or-person'],
    ['American', 'USA', 'adjective-or-person'],
    ['Palestinians', 'PSE', 'people'],
    ['Emirati', 'ARE', 'adjective-or-person'],
    ['Kyrgyz', 'KGZ', 'adjective'],
  ])('%s is of %s: %s', (word, country, form) => expect(demonym(word)).toEqual({ country, form }))

  test.each(['Korean', 'Koreans', 'polish', 'turkish', 'swede', 'Frenchs', 'Chineses', 'Aliyev'])(
    'not: %s',
    (word) => expect(countryByDemonym(word)).toBeUndefined(),
  )
})

describe('capitals', () => {
  test.each([
    ['Kyiv', 'UKR'],
    ['Kiev', 'UKR'],
    ['Washington', 'USA'],
    ['Washington, D.C.', 'USA'],
    ['WASHINGTON', 'USA'],
    ['Yerevan', 'ARM'],
    ['Baku', 'AZE'],
    ['Tehran', 'IRN'],
    ['Teheran', 'IRN'],
    ['Peking', 'CHN'],
    ['N’Djamena', 'TCD'],
    ['Bogota', 'COL'],
    ['Malé', 'MDV'],
  ])('%s is of %s', (name, alpha3) => expect(countryByCapital(name)).toBe(alpha3))

  test.each(['Male', 'MALE', 'Victoria', 'San Jose', 'baku', 'Stepanakert', 'The Hague'])('not: %s', (name) =>
    expect(countryByCapital(name)).toBeUndefined(),
  )
})

describe('regions', () => {
  test.each([
    ['Texas', 'USA'],
    ['Scotland', 'GBR'],
    ['Chechen', 'RUS'],
    ['Chechens', 'RUS'],
    ['Xinjiang', 'CHN'],
    ['St. Petersburg', 'RUS'],
    ['Krakow', 'POL'],
  ])('%s is in %s', (name, alpha3) => expect(countryByRegion(name)).toBe(alpha3))

  test('each region once, and none of them a country or a capital', () => {
    const names = regionRows
      .flatMap((row) => row.split('|').slice(1).join(';').split(';'))
      .filter((name) => name !== '')
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const name of names)
      expect([name, countryByName(name), countryByDemonym(name), countryByCapital(name)]).toEqual([
        name,
        undefined,
        undefined,
        undefined,
      ])
    for (const row of regionRows)
      expect([row.slice(0, 3), isCountryCode(row.slice(0, 3))]).toEqual([row.slice(0, 3), true])
  })
})

test('what is ambiguous says so', () => {
  expect(ambiguityOf('Korean')).toEqual({
    name: 'Korean',
    candidates: ['KOR', 'PRK'],
    preferred: undefined,
    otherwise: '',
  })
  expect(ambiguityOf('Georgia')?.otherwise).toContain('state')
  expect(ambiguityOf('Azerbaijan')).toBeUndefined()
  expect(isCountryCode('aze')).toBe(false)
  expect(isCountryCode('XKK')).toBe(false)
})

test('one letter changed is another name: nothing resolves by likeness', () => {
  const listed = new Set(
    countries().flatMap(({ names, demonyms, capitals }) =>
      [...names, ...demonyms.map(({ word }) => word), ...capitals].flatMap((name) => [
        lightFold(name).toLowerCase(),
        dropAccents(lightFold(name)).toLowerCase(),
      ]),
    ),
  )
  const names = countries().flatMap((country) => country.names)
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(40), fc.stringMatching(/^[a-z]$/), (name, at, letter) => {
      const position = at % name.length
      const changed = name.slice(0, position) + letter + name.slice(position + 1)
      if (listed.has(dropAccents(lightFold(changed)).toLowerCase())) return
      expect([changed, countryByName(changed), countryByDemonym(changed), countryByCapital(changed)]).toEqual(
        [
          changed,
          ambiguityOf(changed)?.preferred,
          ambiguityOf(changed)?.preferred,
          ambiguityOf(changed)?.preferred,
        ],
      )
    }),
  )
})
