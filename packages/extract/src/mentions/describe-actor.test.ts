import { describe, expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'
import { describeActor } from './describe-actor.ts'

const shown = (text: string, hint = {}) => {
  const { country, sectors, kind } = describeActor(text, hint)
  return `${country ?? '-'} ${sectors.join('+') || '-'} ${kind ?? '-'}`
}

describe('country, sector and kind by words', () => {
  test.each([
    // names of the lists
    ['the Kremlin', 'RUS GOV government'],
    ['Chad', 'TCD - country'],
    ['Hamas', 'PSE REB+GOV armed-group'],
    // people of the table, in full and by a surname that is known alone
    ['Jens Stoltenberg', '- - person'],
    ['Tony Blair', 'GBR GOV person'],
    ['Erdogan', 'TUR GOV person'],
    // countries by demonym, possessor, town, region, and behind "in"
    ['Norwegian fishermen', 'NOR AGR population'],
    ['Kenya’s supreme court', 'KEN JUD court'],
    ['riot police in Lagos', 'NGA COP police'],
    ['the Texas governor', 'USA GOV government'],
    // sectors: what governs beats what it governs, what is told beats what is usual
    ['the Peruvian health minister', 'PER GOV government'],
    ['an opposition lawmaker', '- OPP+LEG population'],
    ['a Swedish trade union leader', 'SWE LAB population'],
    ['a former Danish prime minister', 'DNK ELI government'],
    ['the army spokesman', '- MIL military'],
    ['residents', '- CVL population'],
    ['members of Hezbollah', 'LBN REB+PTY armed-group'],
    ['yesterday', '- - -'],
  ])('%s', (text, want) => expect(shown(text)).toBe(want))
})

test('what is known of the text helps out', () => {
  expect(shown('the finance minister', { country: 'FIN' })).toBe('FIN GOV government')
  expect(shown('Angela Merkel', { year: 2019 })).toBe('DEU GOV person')
  expect(shown('Angela Merkel', { year: 2024 })).toBe('DEU ELI person')
})

test('a longer name is not the shorter one in it', () => {
  expect(shown('Juan Carlos Varas')).toBe('- - -')
})

describe('the extractor reads mentions with it', () => {
  const actorsOf = (text: string) =>
    read(text).actors.map(
      ({ name, country, sectors }) => `${name} | ${country ?? '-'} | ${sectors.join(' ')}`,
    )
  test.each([
    ['Macron accused Obama of hypocrisy.', 'Macron | FRA | GOV'],
    ['A court in Guyana convicted the trader.', 'Court of Guyana | GUY | JUD'],
    ['Dissidents from Egypt criticised Norway.', 'Dissidents of Egypt | EGY | OPP'],
    ['Farmers in India blamed the government.', 'Farmers of India | IND | AGR'],
    ['Tourists in India thanked the police.', 'tourists | - | CVL'],
    ['Soldiers in Mali attacked the rebels.', 'soldiers | - | MIL'],
  ])('%s', (text, want) =>
    expect(actorsOf(text).map((actor) => actor.toLowerCase())).toContain(want.toLowerCase()),
  )
})
