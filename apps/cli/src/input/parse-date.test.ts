import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

test.each([
  ['2023-09-19', '2023-09-19'],
  [' 2023-09-19T23:30:00-05:00', '2023-09-19'],
  ['2023-09-19 10:00', '2023-09-19'],
  ['20230919T100000Z', '2023-09-19'],
  ['Tue, 19 Sep 2023 10:00:00 GMT', '2023-09-19'],
  ['19 Sep 23 10:00 EST', '2023-09-19'],
  ['1 September 2023', '2023-09-01'],
  ['September 19, 2023', '2023-09-19'],
  [1695081600, '2023-09-19'],
  [1695081600000, '2023-09-19'],
])('%j is %s', (written, day) => {
  expect(parseDate(written)).toBe(day)
})

test.each([
  '',
  '2023',
  '2023-09',
  '2023-02-30',
  '2023-9-1',
  'yesterday',
  '19/09/2023',
  '32 Sep 2023',
  'may march',
  Number.NaN,
])('%j names no day', (written) => {
  expect(parseDate(written)).toBeUndefined()
})
