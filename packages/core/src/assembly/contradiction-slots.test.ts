import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementTime } from '../model/statement.ts'
import { addDays } from '../time/partial-date.ts'
import { ActorIndex } from './actor-index.ts'
import { assemble } from './assemble.ts'
import { baku, documentOf, everyone, of, statement, yerevan } from './assembly.test-kit.ts'
import { ContradictionSlots } from './contradictions.ts'
import type { AssembledStatement } from './merge-statements.ts'

const timeOf = (start: string | null, end: string | null): StatementTime => ({
  start,
  end,
  precision: 'day',
  basis: 'said',
})
const anyTime = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.constantFrom('2023-09-19', '2023-09-20', '2023-09-21'), fc.constantFrom(1, 1, 1, 2, 20, null))
    .map(([start, length]) => timeOf(start, length && addDays(start, length))),
  fc.constant(timeOf(null, '2023-09-20')),
)

type Told = Parameters<typeof statement>[1]
const shells = { type: 'ASSAULT', actors: of(baku), recipients: of(yerevan) } as const
const killed = (count: number) =>
  ({ ...shells, quantities: [{ of: 'soldiers', least: count, most: count }] }) as Told

/** Two statements of two documents, as they stand in a graph. */
function pair(...told: readonly [Told, Told]): [AssembledStatement, AssembledStatement] {
  const documents = ['One.', 'Two.'].map((text) => documentOf(text))
  const statements = told.map((part, at) => statement(documents[at]!, part, at))
  const all = assemble({ documents, actors: everyone, statements, judgements: [] }).statements
  return [all[0]!, all[1]!]
}

function share(one: AssembledStatement, other: AssembledStatement): boolean {
  const slots = ContradictionSlots.among([one, other], new ActorIndex(everyone))
  const against = new Set(slots.against(one))
  return slots.of(other).some((slot) => against.has(slot))
}

test.each<[string, Told, Told]>([
  ['what is denied', shells, { ...shells, polarity: 'negated' }],
  ['another number', killed(12), killed(40)],
])('statements that contradict each other share a slot, whatever their times: %s', (_, told, other) => {
  fc.assert(
    fc.property(anyTime, anyTime, (time, otherTime) => {
      const [one, two] = pair({ ...told, time }, { ...other, time: otherTime })
      if (one.contradicts.length > 0) expect([share(one, two), share(two, one)]).toEqual([true, true])
      const isOfOneDay = (some: StatementTime | null) => some?.start && some.end === addDays(some.start, 1)
      const areApart = isOfOneDay(time) && isOfOneDay(otherTime) && time?.start !== otherTime?.start
      if (areApart) expect(share(one, two)).toBe(false)
    }),
    { numRuns: 200 },
  )
})
