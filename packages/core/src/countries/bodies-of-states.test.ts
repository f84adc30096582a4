import { describe, expect, test } from 'vitest'
import { describedOrganisation, mayEndDescription } from './described-organisations.ts'
import { authoritiesOf, knownOrganisation, metonym } from './known-actors.ts'
import { countryOf } from './lookup.ts'
import { ministryOf } from './ministries.ts'
import { missionOf, missions } from './missions.ts'
import { parliamentOf, parliaments } from './parliaments.ts'

describe('parliaments', () => {
  test.each([
    ['GEO', 'parliament', 'Parliament of Georgia'],
    ['SRB', 'Narodna Skupština', 'National Assembly of Serbia'],
    ['SRB', 'parliament', 'National Assembly of Serbia'],
    ['UKR', 'verkhovna rada', 'Verkhovna Rada of Ukraine'],
    ['UKR', 'legislature', 'Verkhovna Rada of Ukraine'],
    ['XKX', 'assembly', 'Assembly of Kosovo'],
    ['SDN', 'national assembly', 'National Assembly of Sudan'],
    ['TUR', 'Grand National Assembly', 'Grand National Assembly of Turkey'],
    ['POL', 'lower house', 'Sejm of Poland'],
    ['POL', 'parliament', 'Parliament of Poland'],
    ['DEU', 'parliament', 'Bundestag of Germany'],
    ['USA', 'senate', 'US Senate'],
    ['FRA', 'national assembly', 'National Assembly of France'],
    ['GBR', 'house of commons', 'House of Commons of the United Kingdom'],
  ])('%s: %s', (country, words, name) => expect(parliamentOf(country, words)?.name).toBe(name))

  test.each([
    ['RUS', 'national assembly'],
    ['USA', 'national assembly'],
    ['GEO', 'upper house'],
    ['ZZZ', 'parliament'],
  ])('%s has no %s', (country, words) => expect(parliamentOf(country, words)).toBeUndefined())

  test('every one is of a country, has a name that nothing else has, and is found by each of its names', () => {
    const names = parliaments().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const parliament of parliaments()) {
      expect(countryOf(parliament.country), parliament.name).toBeDefined()
      for (const name of [...parliament.ownNames, ...parliament.sharedNames])
        expect(parliamentOf(parliament.country, name)?.name, name).toBe(parliament.name)
      for (const name of parliament.ownNames) {
        expect(metonym(name), name).toMatchObject({ actorName: parliament.name, country: parliament.country })
        expect(knownOrganisation(name), name).toBeUndefined()
      }
    }
  })

  test('both houses of one parliament are two', () => {
    for (const country of ['RUS', 'FRA', 'USA', 'IND'])
      expect(parliamentOf(country, 'lower house')).not.toBe(parliamentOf(country, 'upper house'))
  })
})

test.each([
  ['USA', 'defence ministry', 'US Department of Defense'],
  ['FRA', 'foreign ministry', 'Foreign Ministry of France'],
  ['GBR', 'foreign office', 'British Foreign Office'],
  ['DEU', 'foreign office', 'Foreign Ministry of Germany'],
  ['KOR', 'defence ministry', undefined],
  ['USA', 'ministry', undefined],
])('the ministry of %s that is called %s', (country, words, name) =>
  expect(ministryOf(country, words)?.name).toBe(name),
)

describe('missions', () => {
  test.each([
    ['European Union', 'GEO', 'monitoring mission', 'EUMM'],
    ['United Nations', 'MLI', 'peacekeeping mission', 'MINUSMA'],
    ['OSCE', 'UKR', 'monitoring mission', 'OSCE Special Monitoring Mission'],
    // not told what it does, or one of several, or nobody's there
    ['United Nations', 'MLI', 'mission', undefined],
    ['United Nations', 'SDN', 'fact-finding mission', undefined],
    ['European Union', 'XKX', 'peacekeeping mission', undefined],
  ])('of the %s in %s: %s', (organisation, place, words, name) =>
    expect(missionOf(organisation, place, words)?.name).toBe(name),
  )

  test('each is of a listed organisation in a listed country, and known by its names', () => {
    for (const { name, aliases, organisation, place } of missions()) {
      expect(knownOrganisation(organisation)?.name).toBe(organisation)
      expect(countryOf(place)).toBeDefined()
      for (const one of [name, ...aliases]) expect(knownOrganisation(one)?.name, one).toBe(name)
    }
  })
})

describe('organisations by what they are', () => {
  test.each([
    ['the Russian-led alliance', 'Collective Security Treaty Organization'],
    ['Moscow-led military bloc', 'Collective Security Treaty Organization'],
    ['Russian-led economic union', 'Eurasian Economic Union'],
    ['The Western military alliance', 'NATO'],
    ['the US-led alliance', 'NATO'],
    ['the U.N. nuclear watchdog', 'International Atomic Energy Agency'],
    ['27-nation bloc', 'European Union'],
    ["UN's highest court", 'International Court of Justice'],
    ['China-led development bank', 'Asian Infrastructure Investment Bank'],
  ])('%s', (words, name) => {
    expect(describedOrganisation(words)).toBe(name)
    expect(knownOrganisation(name)?.name).toBe(name)
  })

  test.each([
    'US-led coalition',
    'Saudi-led coalition',
    'Russian-led bloc',
    'alliance',
    'opposition alliance',
  ])('not: %s', (words) => expect(describedOrganisation(words)).toBeUndefined())

  test.each(['alliance', 'Organization', 'grouping', 'Asian-bloc'])('may end one: %s', (word) =>
    expect(mayEndDescription(word)).toBe(true),
  )
  test.each(['farmers', 'led', 'military'])('ends none: %s', (word) =>
    expect(mayEndDescription(word)).toBe(false),
  )
})

test.each([
  ['Sukhumi', 'Abkhazia authorities'],
  ['Abkhazia', 'Abkhazia authorities'],
  ['Transnistria', 'Transnistria authorities'],
  ['Tbilisi', undefined],
  ['Kremlin', undefined],
])('who governs in %s', (place, name) => expect(authoritiesOf(place)?.name).toBe(name))
