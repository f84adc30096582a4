import { expect, test } from 'vitest'
import { scoreNgec } from './ngec-actors.ts'

const given = (country: string | null, sectors: string[], kind: 'igo' | 'ngo' | 'government' | null) => ({
  country,
  sectors,
  kind,
})

test('right countries and sectors among the records that ask for them', () => {
  const score = scoreNgec([
    { wanted: { text: 'a', country: 'NOR', sector: 'GOV' }, given: given('NOR', ['GOV'], 'government') },
    { wanted: { text: 'b', country: 'NOR', sector: 'MIL' }, given: given('SWE', ['GOV'], null) },
    { wanted: { text: 'c', country: '', sector: 'UNK' }, given: given(null, [], null) },
    { wanted: { text: 'd', country: 'UNO', sector: null }, given: given(null, [], 'igo') },
    { wanted: { text: 'e', country: null, sector: 'NGO' }, given: given('TCD', ['MED'], 'ngo') },
  ])
  expect([score.country.value, score.country.count]).toEqual([0.75, 4])
  expect([score.sector.value, score.sector.count]).toEqual([0.75, 4])
  expect(score.countryMisses.map(({ wanted }) => wanted.text)).toEqual(['b'])
})
