import { describe, expect, test } from 'vitest'
import { FLAGS, type StatementTable } from '../../server/views.ts'
import { type Filters, NO_FILTERS, OWN_VOICE } from './filter-model.ts'
import { legendCounts, visibleIn } from './filters.ts'
import { testGraph } from './graph.test-kit.ts'
import { statementColumns } from './statement-columns.ts'

const graph = testGraph({ a: { country: 'ARM', kind: 'country' }, b: { country: 'AZE' }, c: {}, d: {} }, [
  ['a', 'ACCUSE', 'b', { contested: true }],
  ['b', 'AID', 'c'],
  ['c', 'CONSULT', 'a'],
  ['a', 'ASSAULT', 'b', { reading: 'denied' }],
  ['c', 'AID', 'd', { reading: 'supposed' }],
])
const table: StatementTable = {
  ids: ['pr a-ACCUSE-b', 'pr b-AID-c', 'pr c-CONSULT-a'],
  type: [0, 1, 2],
  mode: [0, -1, 1],
  publisher: [0, 1, 0],
  reader: [0, 1, 2],
  source: [-1, 0, 0],
  day: [19_000, null, 19_100],
  confidence: [90, 50, 70],
  flags: [FLAGS.asserted, FLAGS.asserted | FLAGS.future, FLAGS.asserted | FLAGS.conditional],
  types: ['ACCUSE', 'AID', 'CONSULT'],
  modes: ['verbal', 'diplomatic'],
  publishers: ['One', 'Two'],
  sources: ['c'],
  readers: ['rules', 'model+rules', 'model'],
}
const columns = statementColumns(table, graph)
const shown = (change: Partial<Filters>) => {
  const { nodes, edges } = visibleIn(graph, { ...NO_FILTERS, ...change }, columns)
  return { nodes: [...nodes].join(''), edges: [...edges] }
}

describe('filters', () => {
  test('at first: all actors, and what is affirmed', () =>
    expect(shown({})).toEqual({ nodes: 'abcd', edges: ['a-ACCUSE-b', 'b-AID-c', 'c-CONSULT-a'] }))

  test.each<[string, Partial<Filters>, string[]]>([
    ['a type', { types: ['ACCUSE'] }, ['b-AID-c', 'c-CONSULT-a']],
    ['a kind', { kinds: ['country'] }, ['b-AID-c']],
    ['a country', { countries: ['AZE'] }, ['c-CONSULT-a']],
    ['those of no country', { countries: ['-'] }, ['a-ACCUSE-b']],
    ['what nobody contests', { contestedOnly: true }, ['a-ACCUSE-b']],
    ['other days', { window: ['2022-01-08', '2022-01-08'] }, ['a-ACCUSE-b']],
    ['a publisher', { publishers: ['One'] }, ['b-AID-c']],
    ['what the model found alone', { readers: ['model'] }, ['a-ACCUSE-b', 'b-AID-c']],
    ['all but what two readers found', { readers: ['rules', 'model'] }, ['b-AID-c']],
    ['all but a speaker', { saidBy: 'c' }, ['b-AID-c', 'c-CONSULT-a']],
    ["all but the publisher's own voice", { saidBy: OWN_VOICE }, ['a-ACCUSE-b']],
    ['all, where the speaker is unknown', { saidBy: 'nobody' }, []],
    ['what is less sure', { sure: 60 }, ['a-ACCUSE-b', 'c-CONSULT-a']],
    ['other modes', { modes: ['verbal', 'diplomatic'] }, ['a-ACCUSE-b', 'c-CONSULT-a']],
    ['all, where the mode is unknown', { modes: ['invented'] }, []],
    ['what is not in the future', { auxiliary: ['future'] }, ['b-AID-c']],
    [
      'what is in the past and on no condition',
      { auxiliary: ['historical', 'conditional'] },
      ['c-CONSULT-a'],
    ],
    ['what is affirmed', { readings: ['denied', 'supposed'] }, ['a-ASSAULT-b-denied', 'c-AID-d-supposed']],
  ])('they hide %s', (_what, change, edges) => expect(shown(change).edges).toEqual(edges))

  test('where edges are chosen by their statements, only what they link is shown', () => {
    expect(shown({ sure: 80 }).nodes).toBe('ab')
    expect(shown({ readings: ['denied'] }).nodes).toBe('ab')
    expect(shown({ types: ['ACCUSE'] }).nodes).toBe('abcd')
  })

  test('communities can be hidden', () => {
    const parts = testGraph({ a: { statements: 3 }, b: {}, c: {}, d: { statements: 2 } }, [
      ['a', 'AID', 'b'],
      ['c', 'AID', 'd'],
    ])
    const { nodes } = visibleIn(parts, { ...NO_FILTERS, communities: ['a'] }, null)
    expect([...nodes].sort()).toEqual(['c', 'd'])
  })

  test('the legend counts what is affirmed, and what else is shown', () => {
    const counts = (change: Partial<Filters>) =>
      legendCounts(graph, visibleIn(graph, { ...NO_FILTERS, ...change }, columns), 'country')
    expect(counts({ types: ['AID'] })).toEqual({
      types: [
        { id: 'ACCUSE', total: 1, shown: 1 },
        { id: 'AID', total: 1, shown: 0 },
        { id: 'CONSULT', total: 1, shown: 1 },
      ],
      groups: [
        { id: '-', total: 2, shown: 2 },
        { id: 'ARM', total: 1, shown: 1 },
        { id: 'AZE', total: 1, shown: 1 },
      ],
    })
    expect(counts({ readings: ['affirmed', 'denied'] }).types.find(({ id }) => id === 'ASSAULT')).toEqual({
      id: 'ASSAULT',
      total: 1,
      shown: 1,
    })
  })
})
