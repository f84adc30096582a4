import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble, assembledGraph, intervalOf, type Statement } from '../index.ts'
import { actor, aliyev, baku, documentOf, of, statement } from './assembly.test-kit.ts'

const union = actor('igo', 'Harbour Union')

interface Telling {
  from?: string
  until?: string
  type?: Statement['type']
  basis?: 'said' | 'document'
  over?: boolean
  negated?: boolean
}

function told(
  { from, until, type = 'MEMBER_OF', basis = 'said', over = false, negated = false }: Telling,
  at: number,
) {
  const [first, last] = [from, until].map((date) => (date === undefined ? undefined : intervalOf(date)))
  const precision = (first ?? last)?.precision ?? 'day'
  return statement(documentOf(`Telling ${at}.`), {
    kind: 'relation',
    type,
    actors: of(aliyev),
    recipients: of(type === 'MEMBER_OF' ? union : baku),
    polarity: negated ? 'negated' : 'affirmed',
    auxiliary: over ? ['historical'] : [],
    time: first || last ? { start: first?.start ?? null, end: last?.start ?? null, precision, basis } : null,
  })
}

/** Each spell as `2011-03-01..2015-05-01 day of 2 statements`. */
function spells(statements: readonly Statement[]): string[] {
  const documents = statements.map((_, at) => documentOf(`Telling ${at}.`))
  const assembly = assemble({ documents, actors: [aliyev, union, baku], statements, judgements: [] })
  return [...assembledGraph(assembly).relationships]
    .filter(({ type }) => ['MEMBER_OF', 'PART_OF', 'LOCATED_IN'].includes(type))
    .map(({ properties: { from = '', until = '', precision = '-', statements: of } }) => {
      return `${from}..${until} ${precision} of ${(of as string[]).length}`
    })
    .sort()
}

test.each<[string, Telling[], string[]]>([
  ['both ends', [{ from: '2011-03-01', until: '2015-05-01' }], ['2011-03-01..2015-05-01 day of 1']],
  ['only since when', [{ from: '2011' }], ['2011-01-01.. year of 1']],
  ['no time', [{}], ['.. - of 1']],
  ['only the day of the document', [{ from: '2020-01-02', basis: 'document' }], ['.. - of 1']],
  ['that it is over by a day', [{ from: '2019-02-03', over: true }], ['..2019-02-03 day of 1']],
  [
    'two spells',
    [
      { from: '2011-03-01', until: '2015-05-01' },
      { from: '2019-03-01', until: '2023-05-01' },
    ],
    ['2011-03-01..2015-05-01 day of 1', '2019-03-01..2023-05-01 day of 1'],
  ],
  [
    'a spell told in part, in full, less exactly and without a time',
    [{ from: '2011' }, { from: '2011-03-01', until: '2015-05-01' }, {}],
    ['2011-03-01..2015-05-01 day of 3'],
  ],
  ['a denial', [{ from: '2011', negated: true }], []],
  [
    'where somebody was seen, which is no spell',
    [{ from: '2011-03-01', until: '2011-03-02', type: 'LOCATED_IN' }],
    ['.. - of 1'],
  ],
  ['what is part of what', [{ from: '2011-03-01', type: 'PART_OF' }], ['2011-03-01.. day of 1']],
])('%s', (_, tellings, expected) => {
  expect(spells(tellings.map(told))).toEqual(expected)
})

test('the spells are the same in any order of what is told', () => {
  const year = fc.option(fc.constantFrom('2010', '2011', '2011-03', '2011-03-04', '2015', '2015-06-01'), {
    nil: undefined,
  })
  const telling = fc
    .record({ from: year, until: year, over: fc.boolean() })
    .filter(
      ({ from, until }) => from === undefined || until === undefined || from.slice(0, 4) < until.slice(0, 4),
    )
    .map(({ from, until, over }) => ({ ...(from && { from }), ...(until && { until }), over }))
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 5 }), fc.nat(), (tellings, turn) => {
      const statements = tellings.map(told)
      const at = statements.length === 0 ? 0 : turn % statements.length
      expect(spells([...statements.slice(at), ...statements.slice(0, at)].reverse())).toEqual(
        spells(statements),
      )
    }),
  )
})
