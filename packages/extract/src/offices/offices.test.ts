import type { Statement } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { read, shown } from '../read.test-kit.ts'

/** A Monday. */
const DAY = '2026-05-04'

/** Offices as "Ada Lind: Finance Minister of Norway 2018-01-01 to … year", with what is said of them besides. */
function offices(text: string): string[] {
  const extraction = read(text, DAY)
  const show = (statement: Statement) => {
    const { actors, recipients, chain, negated, auxiliary } = shown(extraction, statement)
    const { office, time, mode } = statement
    const spell = time ? ` ${time.start ?? '…'} to ${time.end ?? '…'} ${time.precision}` : ''
    const marks = [mode, negated ? 'not' : null, ...auxiliary, ...chain.map((name) => `says ${name}`)]
    return [`${actors}: ${office!.title} of ${recipients}${spell}`, ...marks.filter(Boolean)].join(', ')
  }
  return extraction.statements
    .filter(({ type }) => type === 'HOLDS_OFFICE')
    .map(show)
    .sort()
}

describe('who begins', () => {
  test.each<[string, string[]]>([
    [
      'Eva Mora became finance minister of Norway in 2018.',
      ['Eva Mora: Finance Minister of Norway 2018-01-01 to … year'],
    ],
    [
      'Eva Mora was appointed finance minister of Norway on Sunday.',
      ['Eva Mora: Finance Minister of Norway 2026-05-03 to … day'],
    ],
    [
      'Eva Mora was named as Norwegian foreign minister in March 2020.',
      ['Eva Mora: Foreign Minister of Norway 2020-03-01 to … month'],
    ],
    [
      'Norway’s parliament elected Eva Mora president on Friday.',
      ['Eva Mora: President of Norway 2026-05-01 to … day'],
    ],
    [
      'Eva Mora was sworn in as president of Norway on May 2, 2026.',
      ['Eva Mora: President of Norway 2026-05-02 to … day'],
    ],
    [
      'Norwegian President Eva Mora took office in 2019.',
      ['Eva Mora: President of Norway', 'Eva Mora: President of Norway 2019-01-01 to … year'],
    ],
    [
      'Eva Mora, appointed finance minister of Norway in 2018, spoke.',
      ['Eva Mora: Finance Minister of Norway 2018-01-01 to … year'],
    ],
    [
      'Eva Mora was appointed to the post of finance minister of Norway.',
      ['Eva Mora: Finance Minister of Norway'],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})

describe('who ends', () => {
  test.each<[string, string[]]>([
    [
      'Ada Lind resigned as Norwegian foreign minister on Tuesday.',
      ['Ada Lind: Foreign Minister of Norway … to 2026-04-28 day'],
    ],
    [
      'Norwegian Finance Minister Ada Lind stepped down on Sunday.',
      ['Ada Lind: Finance Minister of Norway … to 2026-05-03 day'],
    ],
    ['Norwegian Finance Minister Ada Lind resigned.', ['Ada Lind: Finance Minister of Norway, historical']],
    [
      'Sweden’s prime minister dismissed Ada Lind as Swedish health minister in April 2026.',
      ['Ada Lind: Health Minister of Sweden … to 2026-04-01 month'],
    ],
    [
      'Norwegian Prime Minister Ada Lind left office in 2019.',
      ['Ada Lind: Prime Minister of Norway … to 2019-01-01 year'],
    ],
    [
      'Ada Lind became president of Norway in 2014 and resigned in 2019.',
      [
        'Ada Lind: President of Norway 2014-01-01 to … year',
        'Ada Lind: President of Norway … to 2019-01-01 year',
      ],
    ],
    [
      'Ada Lind, head of the Norwegian central bank, resigned on Sunday.',
      ['Ada Lind: Head of Central bank of Norway … to 2026-05-03 day'],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))

  test('who is called by an office that the text ends is not said to hold it', () => {
    const text = 'Norwegian Finance Minister Ada Lind said the bridge was old. Lind resigned on Sunday.'
    expect(offices(text)).toEqual(['Ada Lind: Finance Minister of Norway … to 2026-05-03 day'])
  })
})

describe('who follows whom: one day for both', () => {
  test.each<[string, string[]]>([
    [
      'Norwegian President Ada Lind spoke. Eva Mora replaced Lind as president on Sunday.',
      [
        'Ada Lind: President of Norway … to 2026-05-03 day',
        'Eva Mora: President of Norway 2026-05-03 to … day',
      ],
    ],
    [
      'Norwegian Finance Minister Ada Lind was replaced by Eva Mora on Sunday.',
      [
        'Ada Lind: Finance Minister of Norway … to 2026-05-03 day',
        'Eva Mora: Finance Minister of Norway 2026-05-03 to … day',
      ],
    ],
    [
      'Eva Mora took over from Ada Lind as Norwegian foreign minister in March 2020.',
      [
        'Ada Lind: Foreign Minister of Norway … to 2020-03-01 month',
        'Eva Mora: Foreign Minister of Norway 2020-03-01 to … month',
      ],
    ],
    [
      'Norwegian Justice Minister Ada Lind succeeded Eva Mora as prime minister.',
      [
        'Ada Lind: Justice Minister of Norway',
        'Ada Lind: Prime Minister of Norway',
        'Eva Mora: Prime Minister of Norway, historical',
      ],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})

describe('who holds or held it', () => {
  test.each<[string, string[]]>([
    ['Lind is finance minister of Norway.', ['Lind: Finance Minister of Norway']],
    [
      'Eva Mora has been prime minister of Norway since May 2018.',
      ['Eva Mora: Prime Minister of Norway 2018-05-01 to … month'],
    ],
    [
      'Eva Mora, president of Norway since 2018, spoke.',
      ['Eva Mora: President of Norway 2018-01-01 to … year'],
    ],
    [
      'Eva Mora was Norway’s president from 2010 to 2014.',
      ['Eva Mora: President of Norway 2010-01-01 to 2014-01-01 year'],
    ],
    [
      'Ada Lind, who was finance minister of Norway until 2020, spoke.',
      ['Ada Lind: Finance Minister of Norway … to 2020-01-01 year'],
    ],
    [
      'Eva Mora served as Norway’s ambassador to Denmark between 2010 and 2014.',
      ['Eva Mora: Ambassador of Norway 2010-01-01 to 2014-01-01 year'],
    ],
    [
      'Norwegian Finance Minister Ada Lind was president until 2020.',
      ['Ada Lind: Finance Minister of Norway', 'Ada Lind: President of Norway … to 2020-01-01 year'],
    ],
    ['Eva Mora remains prime minister of Norway.', ['Eva Mora: Prime Minister of Norway']],
    ['Former Norwegian president Ada Lind spoke.', ['Ada Lind: President of Norway, historical']],
    ['Acting Norwegian President Eva Mora spoke.', ['Eva Mora: President of Norway, acting']],
    [
      'Eva Mora, acting president of Norway since June 2020, spoke.',
      ['Eva Mora: President of Norway 2020-06-01 to … month, acting'],
    ],
    [
      'Eva Mora, chair of the Norwegian audit board, spoke.',
      ['Eva Mora: Chair of the audit board of Norway'],
    ],
    [
      'Norwegian Minister Ada Lind chairs the audit board.',
      ['Ada Lind: Chair of the audit board of Norway', 'Ada Lind: Minister of Norway'],
    ],
    ['Ada Lind heads the Norwegian central bank.', ['Ada Lind: Head of Central bank of Norway']],
    [
      'The head of the Norwegian central bank, Ada Lind, spoke.',
      ['Ada Lind: Head of Central bank of Norway'],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})

describe('what is said, denied, supposed or to come', () => {
  test.each<[string, string[]]>([
    [
      'The paper said Eva Mora had been appointed foreign minister of Norway.',
      ['Eva Mora: Foreign Minister of Norway, says the paper'],
    ],
    [
      'Ada Lind denied that she had been removed as Norwegian finance minister.',
      ['Ada Lind: Finance Minister of Norway, says Ada Lind'],
    ],
    ['Eva Mora did not become president of Norway.', ['Eva Mora: President of Norway, not']],
    ['Eva Mora may become president of Norway.', ['Eva Mora: President of Norway, hypothetical']],
    [
      'Eva Mora will become president of Norway in June.',
      ['Eva Mora: President of Norway 2026-06-01 to … month, future'],
    ],
    ['Norwegian Finance Minister Ada Lind may resign.', ['Ada Lind: Finance Minister of Norway']],
    [
      'Norwegian Finance Minister Ada Lind will step down in June.',
      [
        'Ada Lind: Finance Minister of Norway',
        'Ada Lind: Finance Minister of Norway … to 2026-06-01 month, future',
      ],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})

test.each([
  'Eva Mora became angry.',
  'The bank replaced its windows on Sunday.',
  'Norway was elected to the council.',
  'Eva Mora served tea.',
  'Eva Mora heads home.',
  'The house became a museum in 2018.',
])('no office: %s', (text) => expect(offices(text)).toEqual([]))

test('the title of a clause means who holds it, there and afterwards', () => {
  const text = 'Eva Mora was sworn in as president of Norway on Friday. The president accused Denmark.'
  const extraction = read(text, DAY)
  const accusation = extraction.statements.find(({ type }) => type === 'ACCUSE')!
  expect(shown(extraction, accusation).actors).toEqual(['Eva Mora'])
  expect(extraction.actors.filter(({ kind }) => kind === 'person')).toHaveLength(1)
})
