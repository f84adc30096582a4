import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementTime } from '../model/statement.ts'
import { intervalsOverlap } from '../time/partial-date.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { TimeSlots } from './time-slots.ts'

const day = fc.integer({ min: 1, max: 20 }).map((number) => `2023-09-${String(number).padStart(2, '0')}`)
const bound = fc.option(day, { freq: 3 })
const time = fc
  .record({ start: bound, end: bound })
  .filter(({ start, end }) => start === null || end === null || start < end)
  .map((interval) => ({ ...interval, precision: 'day', basis: 'said' }) as StatementTime)
const statements = fc
  .array(fc.record({ time: fc.option(time), slot: fc.constantFrom('a', 'b') }), { maxLength: 40 })
  .map((rows) => rows.map((row, at) => ({ id: `pr_${at}`, ...row }) as unknown as AssembledStatement))

const slotOf = (statement: AssembledStatement) => (statement as unknown as { slot: string }).slot

test('finds what overlaps, as one would by looking at all of them', () => {
  fc.assert(
    fc.property(statements, (list) => {
      const slots = new TimeSlots(list, (statement) => [slotOf(statement)])
      for (const one of list) {
        const found = [...slots.overlapping('a', one)].map(({ id }) => id).sort()
        const overlap = (other: AssembledStatement) =>
          one.time === null || other.time === null || intervalsOverlap(one.time, other.time)
        const expected = list.filter((other) => slotOf(other) === 'a' && overlap(other)).map(({ id }) => id)
        expect(found).toEqual(expected.sort())
      }
    }),
  )
})

test('a slot that nobody stands in has nobody', () => {
  const [statement] = fc.sample(
    statements.filter(({ length }) => length > 0),
    1,
  )[0]!
  expect([...new TimeSlots([], () => ['a']).overlapping('a', statement!)]).toEqual([])
})
