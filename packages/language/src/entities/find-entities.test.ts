/** Spans of names and dates, and what they are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntities } from '../index.ts'
import { loadAnalyser } from '../node.ts'

const analyser = loadAnalyser()

/** `text/kind` of each entity. */
function entities(text: string): string[] {
  return findEntities(analyser.analyse(text)).map(
    ({ kind, start, end }) => `${text.slice(start, end)}/${kind}`,
  )
}

describe('titles are no part of a name', () => {
  test.each<[string, string[]]>([
    ['Foreign Minister Sergei Lavrov rejected it.', ['Sergei Lavrov/person']],
    ['Azerbaijani President Ilham Aliyev arrived.', ['Azerbaijani/nationality', 'Ilham Aliyev/person']],
    ['US President Joe Biden spoke.', ['US/place', 'Joe Biden/person']],
    [
      'Mr. Orbelian of the BBC called Prime Minister Smith.',
      ['Orbelian/person', 'BBC/organisation', 'Smith/person'],
    ],
    ['The president met the Foreign Minister.', []],
  ])('%s', (text, want) => expect(entities(text)).toEqual(want))
})

describe('kinds', () => {
  test.each<[string, string[]]>([
    ['Baku and Yerevan signed it in New York City.', ['Baku/place', 'Yerevan/place', 'New York City/place']],
    ['Armenian troops left Nagorno-Karabakh.', ['Armenian/nationality', 'Nagorno-Karabakh/place']],
    [
      'The Ministry of Foreign Affairs of Georgia denied it.',
      ['Ministry of Foreign Affairs of Georgia/organisation'],
    ],
    [
      'It was bought by Goldberg Trading Group Inc. in London.',
      ['Goldberg Trading Group Inc./organisation', 'London/place'],
    ],
    ['Turks live near Lake Sevan.', ['Turks/nationality', 'Lake Sevan/place']],
    ['She flew to The Hague.', ['The Hague/place']],
    ['Paris Brennan said that Paris was cold.', ['Paris Brennan/person', 'Paris/place']],
  ])('%s', (text, want) => expect(entities(text)).toEqual(want))
})

describe('dates', () => {
  test.each<[string, string[]]>([
    ['They met on Tuesday, 5 March 2023, and again on May 3.', ['Tuesday, 5 March 2023/date', 'May 3/date']],
    ['It began in 2020 and ended last week.', ['2020/date', 'last week/date']],
    ['In the 1990s he may march.', ['1990s/date']],
    ['It cost 2000 dollars.', []],
  ])('%s', (text, want) => expect(entities(text)).toEqual(want))
})

test('a surname is read as the person named before', () => {
  expect(entities('Prime Minister Tala Merin resigned. In Merin, voters lost trust.')).toEqual([
    'Tala Merin/person',
    'Merin/person',
  ])
})

test('spans are in order, do not overlap and begin and end with tokens', () => {
  const pieces =
    `Foreign Minister Ilham Aliyev 's of the Bank England - March 2020 , May 3 The Hague U.S. and de la Ministry
    said last week ( 1999 ) NATO “ Turks ” & Sons Inc. \n\n É ə 5`.split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const analysis = analyser.analyse(parts.join(' '))
      let at = 0
      for (const { start, end, firstToken, endToken } of findEntities(analysis)) {
        expect(start >= at && end > start && endToken > firstToken).toBe(true)
        expect(analysis.tokens.start[firstToken]).toBe(start)
        expect(analysis.tokens.end[endToken - 1]).toBe(end)
        at = end
      }
    }),
    { numRuns: 150, seed: 4 },
  )
})
