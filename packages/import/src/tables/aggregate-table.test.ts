import { assemble, assembledGraph, knowledgeGraph, propertyGraph, seededRandom } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { acts, fileOf, gdelt2, gdeltActorCells, readingsOf, toldOf } from '../import.test-kit.ts'

const random = seededRandom(7)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const states = ['EGY', 'SDN', 'CHL', 'NOR']

/** Rows of few states over three weeks, so that many tell the same. */
const rows = Array.from({ length: 600 }, (_, index) => {
  const [first, second] = [pick(states), pick(states)]
  return gdelt2({
    GLOBALEVENTID: String(index),
    ...gdeltActorCells(1, first, first, first),
    ...(random() > 0.1 && gdeltActorCells(2, `${second}MIL`, second, second, 'MIL')),
    EventCode: pick(['010', '042', '043', '173', '190', '04']),
    SQLDATE: `202003${String(1 + Math.floor(random() * 21)).padStart(2, '0')}`,
    SOURCEURL: `https://news.example/${index % 50}`,
  })
})

describe('rows counted by pair, type and week', () => {
  test.each([
    ['LF', rows.join('\n')],
    ['an empty line and a cut row', `${rows.join('\n')}\n\n123\t20200301`],
  ])('%s: the same acts as when each row is a statement', async (_, text) => {
    const path = fileOf('count.csv', text)
    const [counted] = await readingsOf(path, { rows: 'edges' })
    const [stated] = await readingsOf(path, { rows: 'statements' })
    toldOf(counted!)
    const none = { documents: [], statements: [], judgements: [] }
    const table = counted!.counted!
    const edges = [...assemble({ ...none, actors: table.actors, aggregates: [table] }).counted]
    const graph = assemble({
      ...none,
      documents: stated!.documents.map(({ document }) => document),
      actors: stated!.documents.flatMap(({ actors }) => actors),
      statements: stated!.documents.flatMap(({ statements }) => statements),
    })
    expect(edges.length).toBeGreaterThan(30)
    expect(acts(edges)).toEqual(acts(graph.edges))
    expect(counted!.tally.rows).toBe(stated!.tally.rows)
  })

  test('an edge says its week, its acts and where its rows stand', async () => {
    const day = (date: string, code: string) =>
      gdelt2({
        ...gdeltActorCells(1, 'EGY', '', 'EGY'),
        ...gdeltActorCells(2, 'SDN', '', 'SDN'),
        SQLDATE: date,
        EventCode: code,
      })
    const text = [
      day('20200302', '190'),
      day('20200308', '190'),
      day('20200309', '190'),
      day('20200309', '010'),
    ].join('\n')
    const [reading] = await readingsOf(fileOf('weeks.csv', text), { rows: 'edges' })
    const { counted, tally } = reading!
    expect(tally).toEqual({ rows: 4, stated: 3, merged: 0, skipped: { utterance: 1 } })
    const assembly = assemble({
      documents: [],
      statements: [],
      judgements: [],
      actors: counted!.actors,
      aggregates: [counted!],
    })
    const { relationships } = propertyGraph(knowledgeGraph(assembly))
    expect(relationships).toEqual([...assembledGraph(assembly).relationships])
    expect(relationships.map(({ type, properties: { id: _, ...rest } }) => [type, rest])).toEqual([
      ['ASSAULT', { count: 2, week: '2020-03-02', rows: ['weeks.csv:1-2'] }],
      ['ASSAULT', { count: 1, week: '2020-03-09', rows: ['weeks.csv:3'] }],
    ])
  })

  test('who is nobody outside an article is one of a class', async () => {
    const row = gdelt2({
      ...gdeltActorCells(1, 'COP', 'OFFICER', '', 'COP'),
      ...gdeltActorCells(2, 'SDN', '', 'SDN'),
      EventCode: '173',
    })
    const [reading] = await readingsOf(fileOf('class.csv', row), { rows: 'edges' })
    expect(reading!.counted!.actors.map(({ name }) => name).sort()).toEqual([
      'Police, country not given',
      'Sudan',
    ])
  })
})
