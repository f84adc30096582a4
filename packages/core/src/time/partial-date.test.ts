import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, intervalOf, intervalsOverlap, isPlainDate, weekday } from './partial-date.ts'

describe('intervalOf', () => {
  test.each([
    ['2023-09-19', { start: '2023-09-19', end: '2023-09-20', precision: 'day' }],
    ['2023-12-31', { start: '2023-12-31', end: '2024-01-01', precision: 'day' }],
    ['2024-02', { start: '2024-02-01', end: '2024-03-01', precision: 'month' }],
    ['2023', { start: '2023-01-01', end: '2024-01-01', precision: 'year' }],
  ])('%s', (text, want) => expect(intervalOf(text)).toEqual(want))

  test.each(['2023-02-30', '2023-13', '23-01-01', '', '2023-9-1', 'May 2023'])('not: %s', (text) => {
    expect(intervalOf(text)).toBeUndefined()
  })
})

test('adding days and taking them off again is no change', () => {
  const day = fc
    .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date)
      expect(isPlainDate(addDays(date, days))).toBe(true)
      expect(weekday(addDays(date, 7))).toBe(weekday(date))
    }),
  )
})

test('half-open intervals that only touch do not overlap', () => {
  const [a, b] = [intervalOf('2023-09-19')!, intervalOf('2023-09-20')!]
  expect(intervalsOverlap(a, b)).toBe(false)
  expect(intervalsOverlap(a, intervalOf('2023')!)).toBe(true)
  expect(intervalsOverlap(a, { start: null, end: null, precision: 'year' })).toBe(true)
})
