import { describe, expect, test } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { assemble } from './assemble.ts'
import { actor, armenia, documentOf, of, statement } from './assembly.test-kit.ts'

const rebels = actor('armed-group', 'Rebels of Mali', 'MLI')
const niger = actor('country', 'Niger', 'NER')
const [mali, chad] = [actor('place', 'Gao'), actor('place', 'Kidal')]
const documents = [documentOf('a'), documentOf('b')]
const on = (day: string, next: string) =>
  ({ start: day, end: next, precision: 'day', basis: 'said' }) as const
const day = on('2023-05-01', '2023-05-02')
const of1 = (least: number, most: number | null, what = 'civilian') => [
  { of: what, least, most, span: { start: 0, end: 1 } },
]

/** The bases on which two statements, the second of another document unless said otherwise, contradict each other. */
function bases(a: Partial<Statement>, b: Partial<Statement>, sameDocument = false) {
  const kill = { type: 'ASSAULT', actors: of(rebels), time: day } as const
  const statements = [
    statement(documents[0]!, { ...kill, ...a }),
    statement(documents[sameDocument ? 0 : 1]!, { ...kill, ...b }, 5),
  ]
  const assembly = assemble({
    documents,
    actors: [rebels, niger, armenia, mali, chad],
    statements,
    judgements: [],
  })
  return assembly.statements.flatMap(({ contradicts }) => contradicts.map(({ basis }) => basis))
}

describe('one event by two numbers', () => {
  test.each([
    ['12 and at least 20', of1(12, 12), of1(20, null)],
    ['at most 5 and 8', of1(0, 5), of1(8, 8)],
  ])('%s contradict', (_, a, b) => {
    expect(bases({ quantities: a }, { quantities: b })).toEqual(['quantity', 'quantity'])
  })

  test.each([
    ['12 and at least 10', { quantities: of1(12, 12) }, { quantities: of1(10, null) }],
    ['12 and no number', { quantities: of1(12, 12) }, {}],
    ['civilians and soldiers', { quantities: of1(12, 12) }, { quantities: of1(20, 20, 'soldier') }],
    [
      'another day',
      { quantities: of1(12, 12) },
      { quantities: of1(20, 20), time: on('2023-06-01', '2023-06-02') },
    ],
    ['others', { quantities: of1(12, 12) }, { quantities: of1(20, 20), actors: of(niger) }],
    [
      'two places',
      { quantities: of1(12, 12), places: of(mali) },
      { quantities: of1(20, 20), places: of(chad) },
    ],
    [
      'what may be',
      { quantities: of1(12, 12) },
      { quantities: of1(20, 20), auxiliary: ['hypothetical'] as const },
    ],
  ])('%s do not', (_, a, b) => expect(bases(a as Partial<Statement>, b as Partial<Statement>)).toEqual([]))

  test('one voice that gives two numbers tells of two events', () => {
    expect(bases({ quantities: of1(12, 12) }, { quantities: of1(20, 20) }, true)).toEqual([])
  })
})

describe('one deed on two days', () => {
  const convict = { type: 'SANCTION', mode: 'convict', recipients: of(niger) } as const
  const later = on('2023-05-04', '2023-05-05')
  test('what is done once to somebody contradicts', () => {
    expect(bases(convict, { ...convict, time: later })).toEqual(['date', 'date'])
  })
  test('what can be done twice, or lies far apart, or is dated by its document, does not', () => {
    expect(bases({}, { time: later })).toEqual([])
    expect(bases(convict, { ...convict, time: on('2024-05-04', '2024-05-05') })).toEqual([])
    expect(bases(convict, { ...convict, time: { ...later, basis: 'document' } })).toEqual([])
  })
})
