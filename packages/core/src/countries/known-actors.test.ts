import { describe, expect, test } from 'vitest'
import { countries } from './countries.ts'
import {
  disputedTerritory,
  governmentName,
  isPlaceOnly,
  knownOrganisation,
  knownOrganisations,
  mayBeginListedName,
  metonym,
  metonyms,
  mostWordsOfListedName,
  placeInListedName,
} from './known-actors.ts'
import { countryByName, demonym, isCountryCode } from './lookup.ts'
import { countryFromTableCode } from './table-codes.ts'

describe('metonyms', () => {
  test.each([
    ['Kremlin', 'Government of Russia', 'government', 'RUS'],
    ['the Kremlin', 'Government of Russia', 'government', 'RUS'],
    ['White House', 'Government of the United States', 'government', 'USA'],
    ['Elysee', 'Government of France', 'government', 'FRA'],
    ['Elysée', 'Government of France', 'government', 'FRA'],
    ['Downing Street', 'Government of the United Kingdom', 'government', 'GBR'],
    ['Pentagon', 'US Department of Defense', 'ministry', 'USA'],
    ['Foggy Bottom', 'US State Department', 'ministry', 'USA'],
    ["Quai d'Orsay", 'Foreign Ministry of France', 'ministry', 'FRA'],
    ['Capitol Hill', 'US Congress', 'legislature', 'USA'],
    ['Westminster', 'British Parliament', 'legislature', 'GBR'],
    ['Bundestag', 'Bundestag of Germany', 'legislature', 'DEU'],
    ['Duma', 'State Duma of Russia', 'legislature', 'RUS'],
    ['Brussels', 'European Union', 'igo', null],
    ['Stepanakert', 'Nagorno-Karabakh authorities', 'government', null],
    ['Baku', 'Government of Azerbaijan', 'government', 'AZE'],
    ['Yerevan', 'Government of Armenia', 'government', 'ARM'],
    ['Ankara', 'Government of Turkey', 'government', 'TUR'],
    ['MOSCOW', 'Government of Russia', 'government', 'RUS'],
    ['Kiev', 'Government of Ukraine', 'government', 'UKR'],
  ])('%s stands for %s', (name, actorName, kind, country) =>
    expect(metonym(name)).toMatchObject({ actorName, kind, country }),
  )

  test.each(['The Hague', 'Geneva', 'kremlin', 'Paris Hilton', 'Victoria', ''])('not: %s', (name) =>
    expect(metonym(name)).toBeUndefined(),
  )

  test('places that stand for no actor', () => {
    expect(isPlaceOnly('The Hague')).toBe(true)
    expect(isPlaceOnly('Geneva')).toBe(true)
    expect(isPlaceOnly('Baku')).toBe(false)
  })
})

describe('organisations', () => {
  test.each([
    ['UN', 'United Nations', 'igo', null],
    ['U.N.', 'United Nations', 'igo', null],
    ['the European Union', 'European Union', 'igo', null],
    ['Nato', 'NATO', 'igo', null],
    ['Council of Europe', 'Council of Europe', 'igo', null],
    ['European Council', 'European Council', 'igo', null],
    ['Minsk Group', 'OSCE Minsk Group', 'igo', null],
    ['ICJ', 'International Court of Justice', 'court', null],
    ['ICRC', 'International Committee of the Red Cross', 'ngo', null],
    ['Medecins Sans Frontieres', 'Médecins Sans Frontières', 'ngo', null],
    ['ISIS', 'Islamic State', 'armed-group', null],
    ['Daesh', 'Islamic State', 'armed-group', null],
    ['Houthis', 'Houthis', 'armed-group', 'YEM'],
    ['PKK', 'PKK', 'armed-group', 'TUR'],
    ['Wagner', 'Wagner Group', 'armed-group', 'RUS'],
    ['TASS', 'TASS', 'media', 'RUS'],
  ])('%s is %s', (name, full, kind, country) =>
    expect(knownOrganisation(name)).toMatchObject({ name: full, kind, country }),
  )

  test.each(['who', 'un', 'Who', 'eu', 'quad', 'Group'])('not: %s', (name) =>
    expect(knownOrganisation(name)).toBeUndefined(),
  )
})

test('rows are whole, and every name leads back to its own row', () => {
  for (const row of metonyms()) {
    expect(row.actorName).not.toBe('')
    if (row.country !== null) expect([row.name, isCountryCode(row.country)]).toEqual([row.name, true])
    for (const name of [row.name, ...row.aliases]) expect([name, metonym(name)]).toEqual([name, row])
  }
  for (const row of knownOrganisations()) {
    if (row.country !== null) expect([row.name, isCountryCode(row.country)]).toEqual([row.name, true])
    for (const name of [row.name, ...row.aliases])
      expect([name, knownOrganisation(name)]).toEqual([name, row])
  }
})

test('the first word of every name that is known, as it may be written, may begin one; few others do', () => {
  const names = [
    ...countries().flatMap((country) => [
      ...country.names,
      ...country.capitals,
      ...country.demonyms.map(({ word }) => word),
    ]),
    ...metonyms().flatMap(({ name, aliases }) => [name, ...aliases]),
    ...knownOrganisations().flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  const forms = names.flatMap((name) => [
    name,
    name.toUpperCase(),
    `the ${name}`,
    `${name}’s`,
    name.normalize('NFD'),
  ])
  const isKnown = (name: string) =>
    [countryByName, demonym, metonym, knownOrganisation].some((find) => find(name) !== undefined)
  expect(forms.filter(isKnown).length).toBeGreaterThan(1000)
  expect(forms.filter((form) => isKnown(form) && !mayBeginListedName(form))).toEqual([])
  expect(['Wednesday', 'Minister', 'Pashinyan', 'because'].filter(mayBeginListedName)).toEqual([])
  const wordsOf = (form: string) => form.split(/[\s\u2010-\u2015-]+/).length
  expect(forms.filter((form) => isKnown(form) && wordsOf(form) > mostWordsOfListedName(form))).toEqual([])
  expect(['Norway', 'South', 'because'].map(mostWordsOfListedName)).toEqual([1, expect.any(Number), 0])
  for (const form of forms) {
    const later = form.split(/[\s\u2010-\u2015-]+/).slice(1)
    expect(later.map(placeInListedName)).not.toContain('nowhere')
    expect(later.slice(-1).map(placeInListedName)).not.toContain('inside')
  }
  expect(['Korea', 'and', 'Pashinyan'].map(placeInListedName)).toEqual(['anywhere', 'inside', 'nowhere'])
})

test('disputed territories are no countries', () => {
  expect(disputedTerritory('Karabakh')).toMatchObject({ name: 'Nagorno-Karabakh', countedUnder: 'AZE' })
  expect(disputedTerritory('Trans-Dniester')?.name).toBe('Transnistria')
  expect(disputedTerritory('Azerbaijan')).toBeUndefined()
})

test('codes of event tables', () => {
  expect(['AZE', 'ROM', 'TMP', 'KOS', 'GZS', 'rom'].map(countryFromTableCode)).toEqual([
    'AZE',
    'ROU',
    'TLS',
    'XKX',
    'PSE',
    'ROU',
  ])
  expect(['AFR', 'EUR', 'IGO', '', 'toString'].map(countryFromTableCode)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('government names take the article where English has it', () => {
  expect(governmentName('NLD')).toBe('Government of the Netherlands')
  expect(governmentName('GMB')).toBe('Government of the Gambia')
  expect(governmentName('COD')).toBe('Government of the Democratic Republic of the Congo')
  expect(governmentName('SLB')).toBe('Government of the Solomon Islands')
  expect(governmentName('ARM')).toBe('Government of Armenia')
  expect(governmentName('XXX')).toBeUndefined()
})
