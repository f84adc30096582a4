import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knowledgeGraph } from '../graph/knowledge-graph.ts'
import { officeId } from '../ids/ids.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Statement, StatementTime } from '../model/statement.ts'
import { propertyGraph } from '../property-graph/property-graph.ts'
import { assemble } from './assemble.ts'
import { actor, documentOf, of, statement } from './assembly.test-kit.ts'
import { officeSpells } from './office-spells.ts'

const [lind, mora] = [actor('person', 'Ada Lind', 'NOR'), actor('person', 'Eva Mora', 'NOR')]
const norway = actor('country', 'Norway', 'NOR')
const [march, may, june] = ['2026-03-01', '2026-05-04', '2026-06-01'].map((day) =>
  documentOf(`Report of ${day}.`, day),
) as [Document, Document, Document]
const day = (
  start: string | null,
  end: string | null,
  precision: StatementTime['precision'] = 'day',
): StatementTime => ({ start, end, precision, basis: 'said' })

let trigger = 0
function holds(
  document: Document,
  person: Actor,
  title: string,
  time: StatementTime | null = null,
  parts: Partial<Statement> = {},
): Statement {
  trigger += 1
  return statement(
    document,
    {
      type: 'HOLDS_OFFICE',
      kind: 'relation',
      actors: of(person),
      recipients: of(norway),
      office: { id: officeId(title, 'NOR'), title, country: 'NOR' },
      time,
      ...parts,
    },
    trigger % 9,
  )
}

const built = (...statements: Statement[]) =>
  assemble({ documents: [march, may, june], actors: [lind, mora, norway], statements, judgements: [] })
const spellsIn = ({ statements, documents }: ReturnType<typeof built>) =>
  officeSpells(statements, (id) => documents.find((document) => document.id === id)?.publishedAt ?? null)
const spells = (...statements: Statement[]) => {
  const assembly = built(...statements)
  return spellsIn(assembly).map(({ person, office, from, until, precision, contested }) => {
    const name = person === lind.id ? 'Lind' : 'Mora'
    return `${name} ${office.title} ${from ?? '…'} to ${until ?? '…'}${precision ? ` ${precision}` : ''}${contested ? ' contested' : ''}`
  })
}

describe('spells of offices', () => {
  test('a successor ends the spell of a seat on the day it starts, and other roles stay open', () => {
    const told = [
      holds(march, lind, 'Finance Minister'),
      holds(march, lind, 'Chair of the Audit Board'),
      holds(may, mora, 'Finance Minister', day('2026-05-03', null)),
      holds(june, mora, 'Chair of the Audit Board', day('2026-06-01', null)),
    ]
    expect(spells(...told).sort()).toEqual([
      'Lind Chair of the Audit Board … to …',
      'Lind Finance Minister … to 2026-05-03 day',
      'Mora Chair of the Audit Board 2026-06-01 to … day',
      'Mora Finance Minister 2026-05-03 to … day',
    ])
    const graph = propertyGraph(knowledgeGraph(built(...told)))
    const onThatDay = graph.relationships.filter(
      ({ type, properties: { from, until } }) =>
        type === 'HOLDS_OFFICE' && (!from || from <= '2026-05-03') && (!until || until > '2026-05-03'),
    )
    const inMinistry = onThatDay.filter(({ to }) => to === officeId('Finance Minister', 'NOR'))
    expect(inMinistry.map(({ from }) => from)).toEqual([mora.id])
  })

  test('who is still seen in the seat is not closed, and a mere mention of another closes nobody', () => {
    expect(
      spells(holds(june, lind, 'President'), holds(may, mora, 'President', day('2026-05-03', null))),
    ).toContain('Lind President … to …')
    expect(spells(holds(march, lind, 'President'), holds(june, mora, 'President'))).toEqual(
      expect.arrayContaining(['Lind President … to …', 'Mora President … to …']),
    )
  })

  test('tellings of one spell meet, the more exact date stays, and its precision', () => {
    const told = [
      holds(march, lind, 'President', day('2018-01-01', null, 'year')),
      holds(may, lind, 'President', day('2018-05-07', null)),
      holds(june, lind, 'President'),
      holds(june, lind, 'President', day(null, '2026-05-01', 'month')),
    ]
    expect(spells(...told.slice(0, 3))).toEqual(['Lind President 2018-05-07 to … day'])
    expect(spells(told[0]!, told[3]!)).toEqual(['Lind President 2018-01-01 to 2026-05-01 month'])
  })

  test('two terms are two spells', () => {
    expect(
      spells(
        holds(march, lind, 'President', day('2010-01-01', '2014-01-01')),
        holds(march, lind, 'President', day('2018-01-01', null)),
      ),
    ).toEqual(['Lind President 2010-01-01 to 2014-01-01 day', 'Lind President 2018-01-01 to … day'])
  })

  test('former on several days is one spell, whose end is what a text gives, else what succession gives, else the first day', () => {
    const former = [may, june].map((document) =>
      holds(document, lind, 'President', null, { auxiliary: ['historical'] }),
    )
    expect(spells(...former)).toEqual(['Lind President … to 2026-05-04'])
    expect(spells(...former, holds(march, lind, 'President', day('2018-01-01', '2026-04-01')))).toEqual([
      'Lind President 2018-01-01 to 2026-04-01 day',
    ])
    expect(spells(...former, holds(june, mora, 'President', day('2026-04-15', null)))).toEqual([
      'Lind President … to 2026-04-15 day',
      'Mora President 2026-04-15 to … day',
    ])
    // somebody else came later still: the seat was not theirs on the day before
    expect(spells(...former, holds(june, mora, 'President', day('2026-05-20', null)))).toContain(
      'Lind President … to 2026-05-04',
    )
  })

  test('who acts in a seat closes the spell before, and begins another when the seat is theirs for good', () => {
    const told = [
      holds(march, lind, 'President'),
      holds(may, mora, 'President', day('2026-05-03', null), { mode: 'acting' }),
      holds(june, mora, 'President', day('2026-05-30', null)),
    ]
    expect(spells(...told)).toEqual([
      'Lind President … to 2026-05-03 day',
      'Mora President 2026-05-03 to 2026-05-30 day',
      'Mora President 2026-05-30 to … day',
    ])
    expect(built(...told).statements.flatMap(({ contradicts }) => contradicts)).toEqual([])
  })

  test('who is to begin on no named day does not hold it yet', () => {
    expect(spells(holds(march, lind, 'President', null, { auxiliary: ['future'] }))).toEqual([])
    expect(
      spells(holds(march, lind, 'President', day('2026-06-01', null, 'month'), { auxiliary: ['future'] })),
    ).toEqual(['Lind President 2026-06-01 to … month'])
  })

  test('a former holder left by the day of the document; denied, planned for others or supposed, it is no spell', () => {
    const former = holds(may, lind, 'President', null, { auxiliary: ['historical'] })
    expect(spells(former)).toEqual(['Lind President … to 2026-05-04'])
    expect(spells(holds(march, lind, 'President'), former)).toEqual(['Lind President … to 2026-05-04'])
    expect(spells(holds(may, lind, 'President', null, { polarity: 'negated' }))).toEqual([])
    expect(spells(holds(may, lind, 'President', null, { auxiliary: ['hypothetical'] }))).toEqual([])
  })
})

describe('contradictions of offices', () => {
  const bases = (...statements: Statement[]) =>
    built(...statements).statements.flatMap(({ contradicts }) => contradicts.map(({ basis }) => basis))

  test.each<[string, Statement[], string[]]>([
    [
      'two holders from one day on',
      [
        holds(march, lind, 'President', day('2026-01-01', null)),
        holds(may, mora, 'President', day('2026-01-01', null)),
      ],
      ['seat', 'seat'],
    ],
    [
      'two holders whose spells overlap',
      [
        holds(march, lind, 'President', day('2020-01-01', '2024-01-01')),
        holds(may, mora, 'President', day('2022-01-01', null)),
      ],
      ['seat', 'seat'],
    ],
    [
      'one after the other',
      [
        holds(march, lind, 'President', day('2020-01-01', null)),
        holds(may, mora, 'President', day('2022-01-01', null)),
      ],
      [],
    ],
    [
      'two senators',
      [
        holds(march, lind, 'Senator', day('2026-01-01', null)),
        holds(may, mora, 'Senator', day('2026-01-01', null)),
      ],
      [],
    ],
    [
      'two ends of one spell',
      [
        holds(march, lind, 'Senator', day('2020-01-01', '2024-01-01')),
        holds(may, lind, 'Senator', day('2020-01-01', '2025-06-01')),
      ],
      ['spell', 'spell'],
    ],
    [
      'two starts of one spell',
      [
        holds(march, lind, 'Senator', day('2020-01-01', null)),
        holds(may, lind, 'Senator', day('2021-03-01', null)),
      ],
      ['spell', 'spell'],
    ],
    [
      'a year and a day in it',
      [
        holds(march, lind, 'Senator', day('2020-01-01', null, 'year')),
        holds(may, lind, 'Senator', day('2020-07-05', null)),
      ],
      [],
    ],
    [
      'two terms',
      [
        holds(march, lind, 'Senator', day('2010-01-01', '2014-01-01')),
        holds(may, lind, 'Senator', day('2018-01-01', null)),
      ],
      [],
    ],
  ])('%s', (_, statements, expected) => expect(bases(...statements)).toEqual(expected))
})

test('spells are the same in any order of statements, each ends after it starts, and no seat is closed for its own holder', () => {
  const anyTime = fc.option(
    fc
      .record({
        start: fc.option(fc.integer({ min: 2000, max: 2025 })),
        length: fc.option(fc.integer({ min: 1, max: 8 })),
      })
      .map(({ start, length }) =>
        day(
          start === null ? null : `${start}-01-01`,
          length === null ? null : `${(start ?? 2010) + length}-01-01`,
          'year',
        ),
      ),
  )
  const anyHolding = fc
    .record({
      person: fc.constantFrom(lind, mora),
      title: fc.constantFrom('President', 'Senator'),
      document: fc.constantFrom(march, may, june),
      time: anyTime,
      former: fc.boolean(),
    })
    .map(({ person, title, document, time, former }) =>
      holds(document, person, title, time, former ? { auxiliary: ['historical'] } : {}),
    )
  fc.assert(
    fc.property(
      fc
        .array(anyHolding, { maxLength: 8 })
        .chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const [one, other] = [told, shuffled].map((statements) => {
          const assembly = built(...statements)
          return spellsIn(assembly)
        })
        expect(other).toEqual(one)
        for (const { from, until } of one!) expect(from === null || until === null || from < until).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})
