import { expect, test } from 'vitest'
import { datelineLength } from './dateline.ts'
import { readSentences } from './read-sentences.ts'

test.each([
  ['KYIV, March 3 (Wire) — The truce held.', 'KYIV, March 3 (Wire) —'],
  ['WASHINGTON (AP) — The truce held.', 'WASHINGTON (AP) —'],
  ['BEDFORD, N.H. (AP) — The truce held.', 'BEDFORD, N.H. (AP) —'],
  ['CAMBRIDGE, Mass., Dec. 11 (UPI) -- The truce held.', 'CAMBRIDGE, Mass., Dec. 11 (UPI) --'],
  ['NEW YORK, Nov. 19 (UPI) – The truce held.', 'NEW YORK, Nov. 19 (UPI) –'],
  ['KHARTOUM - The truce held.', 'KHARTOUM -'],
  ['Mexico City (AFP) – The truce held.', 'Mexico City (AFP) –'],
  ['Aug 27 (Reuters) - The truce held.', 'Aug 27 (Reuters) -'],
])('%s', (text, dateline) => {
  expect(text.slice(0, datelineLength(text))).toBe(dateline)
  const { sentences } = readSentences(text)
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([dateline, 'The truce held.'])
})

test.each([
  ['NATO - the alliance - met.'],
  ['The treaty (Minsk) – signed in 2015 – failed.'],
  ['Serbia and Kosovo met on Monday - and agreed.'],
  ['KYIV said that the truce held - for now.'],
  ['COVID-19 spread.'],
  ['A-10 jets flew.'],
])('none: %s', (text) => expect(datelineLength(text)).toBe(0))
