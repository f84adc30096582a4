import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay } from './statement-columns.ts'
import { weeksOf } from './weeks.ts'

test('weeks begin on Monday, and those without anything stand too', () =>
  expect(weeksOf({ '2023-09-19': 2, '2023-09-24': 1, '2023-10-02': 3 })).toEqual({
    unit: 'week',
    weeks: [
      { start: '2023-09-18', count: 3 },
      { start: '2023-09-25', count: 0 },
      { start: '2023-10-02', count: 3 },
    ],
  }))

test('a longer time is gathered into months', () => {
  const { unit, weeks } = weeksOf({ '2021-11-30': 1, '2023-02-01': 4 })
  expect(unit).toBe('month')
  expect(weeks).toHaveLength(16)
  expect([weeks[0], weeks.at(-1)]).toEqual([
    { start: '2021-11-01', count: 1 },
    { start: '2023-02-01', count: 4 },
  ])
})

test('no day is lost, and no gap is left', () => {
  const days = fc.dictionary(
    fc.integer({ min: -5000, max: 30_000 }).map(dateOfDay),
    fc.integer({ min: 1, max: 9 }),
    {
      maxKeys: 8,
    },
  )
  fc.assert(
    fc.property(days, (counts) => {
      const { weeks } = weeksOf(counts)
      const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
      expect(sum(weeks.map(({ count }) => count))).toBe(sum(Object.values(counts)))
      expect(weeks.map(({ start }) => start)).toEqual(weeks.map(({ start }) => start).sort())
    }),
  )
})
