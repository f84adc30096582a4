import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actor } from '../assembly/assembly.test-kit.ts'
import {
  type Actor,
  actorGraph,
  assemble,
  assembledGraph,
  COUNTED_TYPES,
  CountedTable,
  compareStrings,
  dayNumber,
  dayOfNumber,
  makeJudgement,
  sortIndexes,
} from '../index.ts'
import { JoinedSequence } from './sequence.ts'

const [a, b, c] = ['Harbour Watch', 'Northern Relief', 'Upland Forum'].map((name) => actor('ngo', name)) as [
  Actor,
  Actor,
  Actor,
]

type Row = [type: 'AID' | 'ASSAULT', from: Actor, to: Actor, week: string, count: number, line: number]

function tableOf(name: string, rows: readonly Row[]): CountedTable {
  const actors = [c, b, a]
  const table = new CountedTable(name, actors)
  for (const [type, from, to, week, count, line] of rows) {
    const monday = dayNumber(week)
    const ends = [actors.indexOf(from), actors.indexOf(to)] as const
    table.add([
      COUNTED_TYPES.indexOf(type),
      ...ends,
      monday,
      count,
      monday + 1,
      monday + 3,
      line,
      line + count - 1,
    ])
  }
  return table
}

const assembled = (
  tables: readonly CountedTable[],
  judgements: Parameters<typeof assemble>[0]['judgements'] = [],
) => assemble({ documents: [], actors: [a, b, c], statements: [], judgements, aggregates: tables })

const nameOf = new Map<string, string>([a, b, c].map(({ id, name }) => [id, name.slice(0, 1)]))
const told = (tables: readonly CountedTable[], judgements: Parameters<typeof assembled>[1] = []) =>
  [...assembled(tables, judgements).counted]
    .map(({ type, from, to, week, count, first, last, rows }) =>
      [type, nameOf.get(from), nameOf.get(to), week, count, first, last, ...rows!].join(' '),
    )
    .sort()

describe('edges of counted rows', () => {
  test('rows of one type, pair and week are one edge, whatever tables they stand in, in any order', () => {
    const june = tableOf('june.csv', [
      ['AID', a, b, '2024-06-03', 2, 1],
      ['AID', a, b, '2024-06-10', 1, 9],
      ['ASSAULT', b, a, '2024-06-03', 1, 5],
    ])
    const other = tableOf('other.csv', [['AID', a, b, '2024-06-03', 3, 40]])
    const expected = [
      'AID H N 2024-06-03 5 2024-06-04 2024-06-06 june.csv:1-2 other.csv:40-42',
      'AID H N 2024-06-10 1 2024-06-11 2024-06-13 june.csv:9',
      'ASSAULT N H 2024-06-03 1 2024-06-04 2024-06-06 june.csv:5',
    ]
    expect(told([june, other])).toEqual(expected)
    expect(told([other, tableOf('none.csv', []), june])).toEqual(expected)
  })

  test('rows meet where two actors are judged to be one, and are none where that one would act on itself', () => {
    const table = tableOf('june.csv', [
      ['AID', a, c, '2024-06-03', 2, 1],
      ['AID', b, c, '2024-06-03', 1, 7],
      ['AID', a, b, '2024-06-03', 4, 9],
    ])
    const same = makeJudgement({
      about: 'actors',
      actors: [a.id, b.id],
      verdict: 'same',
      by: 'me',
      at: '2024-07-01T00:00:00Z',
      reason: null,
    })
    const lines = told([table], [same])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^AID . U 2024-06-03 3 2024-06-04 2024-06-06 june.csv:1-2 june.csv:7$/)
  })

  test('are in the order of their ids, and each is the same whether asked for alone or in its turn', () => {
    const rows = [a, b, c].flatMap((from) =>
      [a, b, c].flatMap((to) =>
        (['AID', 'ASSAULT'] as const).flatMap((type) =>
          ['2024-06-10', '2024-06-03'].map((week): Row => [type, from, to, week, 1, 1]),
        ),
      ),
    )
    const { counted } = assembled([tableOf('all.csv', rows)])
    const edges = [...counted]
    expect(edges).toHaveLength(24)
    expect(edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id).toSorted(compareStrings))
    expect(edges).toEqual(edges.map((_, index) => counted.at(index)))
    expect([counted.at(-1), counted.at(24)]).toEqual([undefined, undefined])
  })

  test('the picture has one edge for all weeks of a type and pair', () => {
    const assembly = assembled([
      tableOf('june.csv', [
        ['AID', a, b, '2024-06-03', 2, 1],
        ['AID', a, b, '2024-06-17', 3, 9],
        ['AID', b, a, '2024-06-03', 1, 5],
      ]),
    ])
    const graph = actorGraph(assembly)
    const links = graph.mapEdges((_, { type, count, first, last }, from) => [
      type,
      nameOf.get(from),
      count,
      first,
      last,
    ])
    expect(links.sort()).toEqual([
      ['AID', 'H', 5, '2024-06-04', '2024-06-20'],
      ['AID', 'N', 1, '2024-06-04', '2024-06-06'],
    ])
    expect(graph.getNodeAttribute(a.id, 'statements')).toBe(6)
    expect(assembledGraph(assembly).relationships).toHaveLength(3)
  })
})

test('places are sorted by columns, the first before the others, and stay in their order where all agree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 3 }))),
      (rows) => {
        const columns = [rows.map(([x]) => x), rows.map(([, y]) => y)]
        const expected = rows
          .map((row, at) => ({ row, at }))
          .toSorted((p, q) => p.row[0] - q.row[0] || p.row[1] - q.row[1])
          .map(({ at }) => at)
        expect([...sortIndexes(rows.length, columns)]).toEqual(expected)
      },
    ),
  )
})

test('days and their numbers', () => {
  for (const day of ['1969-12-31', '1970-01-01', '2024-02-29', '2100-03-01'])
    expect(dayOfNumber(dayNumber(day))).toBe(day)
  expect(dayNumber('1970-01-02')).toBe(1)
})

test('two sequences as one', () => {
  const joined = new JoinedSequence([1, 2], [3])
  expect([...joined]).toEqual([1, 2, 3])
  expect([joined.length, joined.at(0), joined.at(2), joined.at(3)]).toEqual([3, 1, 3, undefined])
})
