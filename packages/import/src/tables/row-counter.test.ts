import { assemble, seededRandom } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { acts, fileOf, readingsOf, toldOf } from '../import.test-kit.ts'

const random = seededRandom(11)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const states = ['Egypt', 'Sudan', 'Chile', 'Norway'] as const
const codes = { Egypt: 'EGY', Sudan: 'SDN', Chile: 'CHL', Norway: 'NOR' } as const
const day = () => `2020-03-${String(1 + Math.floor(random() * 21)).padStart(2, '0')}`
const ROWS = 300

const polecatHeader =
  'Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\tRecipient Name\tRecipient Country'
const polecatRow = (at: number) => {
  const [a, b] = [pick(states), pick(states)]
  const both = random() < 0.2 ? `${b};${pick(states)}` : b
  return `${at}\t${day()}\t${pick(['CONSULT', 'ASSAULT', 'AID'])}\tNone\tNone\t${a}\t${codes[a]}\t${both}\t${codes[b]}`
}
const acledHeader =
  'event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,location,notes'
const acledRow = (at: number) => {
  const a = pick(states)
  const other = random() < 0.2 ? '' : `Police Forces of ${pick(states)} (2015-)`
  return `${codes[a]}${at},${day()},Battles,Armed clash,Military Forces of ${a} (2015-),1,${other},1,${a},Somewhere,"first line\nsecond, line"`
}
const ownHeader = 'actor,type,recipient,date'
const ownRow = () =>
  `${pick(states)}${random() < 0.2 ? `;${pick(states)}` : ''},${pick(['ACCUSE', '112', '040', '010', 'nonsense'])},${random() < 0.1 ? '' : pick(states)},${random() < 0.05 ? '2020-03' : day()}`
const jsonRow = () =>
  JSON.stringify({ actor: pick(states), type: 'AID', recipient: pick(states), date: day() })

const rowsOf = (row: (at: number) => string) => Array.from({ length: ROWS }, (_, at) => row(at))

describe('rows of any table counted by pair, type and week', () => {
  test.each([
    ['POLECAT', 'polecat.tsv', [polecatHeader, ...rowsOf(polecatRow)]],
    ['ACLED, each event by itself', 'acled.csv', [acledHeader, ...rowsOf(acledRow)]],
    ['a table of its own', 'own.csv', [ownHeader, ...rowsOf(ownRow), 'cut']],
    ['JSON lines', 'own.jsonl', rowsOf(jsonRow)],
  ])('%s: the same acts as when each row is a statement', async (_, name, lines) => {
    const path = fileOf(name, `${lines.join('\n')}\n`)
    const [counted] = await readingsOf(path, { rows: 'edges' })
    const [stated] = await readingsOf(path, { rows: 'statements' })
    toldOf(counted!)
    const table = counted!.counted!
    const none = { documents: [], statements: [], judgements: [] }
    const edges = [...assemble({ ...none, actors: table.actors, aggregates: [table] }).counted]
    const documents = stated!.documents.map(({ document }) => document)
    const graph = assemble({
      ...none,
      documents,
      actors: stated!.documents.flatMap(({ actors }) => actors),
      // Statements without a day fall into no week.
      statements: stated!.documents
        .flatMap(({ statements }) => statements)
        .filter(({ time }) => time?.precision === 'day'),
    })
    expect(edges.length).toBeGreaterThan(10)
    expect(acts(edges)).toEqual(acts(graph.edges))
    expect(counted!.tally.rows).toBe(stated!.tally.rows)
    expect(counted!.found).toMatch(/, counted by week$/)
  })

  test('an edge leads back to its rows, also where a row takes several lines', async () => {
    const row = (id: string, date: string) =>
      `${id},${date},Battles,Armed clash,Military Forces of Egypt (2015-),1,Military Forces of Sudan (2015-),1,Egypt,Cairo,"two\nlines"`
    const text = [
      acledHeader,
      row('E1', '2020-03-02'),
      row('E2', '2020-03-02'),
      row('E2', '2020-03-02'),
      row('E3', '2020-03-09'),
    ].join('\n')
    const [reading] = await readingsOf(fileOf('lines.csv', text), { rows: 'edges' })
    expect(reading!.tally).toEqual({ rows: 4, stated: 3, merged: 1, skipped: {} })
    expect([...reading!.counted!].map(({ week, count, lines }) => [week, count, lines])).toEqual([
      ['2020-03-02', 2, [2, 6]],
      ['2020-03-09', 1, [8, 8]],
    ])
  })

  test('who is written in several ways is one actor with all of them', async () => {
    const row = (id: string, place: string, country: string) =>
      `${id},2020-03-02,Battles,Armed clash,Military Forces of ${place} (2015-),1,Protesters (Chile),6,${country},Town,note`
    const text = [acledHeader, row('1', 'Egypt', 'Egypt'), row('2', 'Egypt', 'Sudan')].join('\n')
    const [counted] = await readingsOf(fileOf('names.csv', text), { rows: 'edges' })
    const [stated] = await readingsOf(fileOf('names.csv', text), { rows: 'statements' })
    const ids = (actors: readonly { id: string }[]) => [...new Set(actors.map(({ id }) => id))].sort()
    const named = stated!.documents.flatMap(({ statements }) =>
      statements.flatMap((each) => [...each.actors, ...each.recipients]),
    )
    expect(ids(counted!.counted!.actors)).toEqual(ids(named))
  })

  test.each([20_000, 20_001])('%d rows of a table of its own', async (size) => {
    const line = '\nNorway,AID,Chile,2020-03-02'
    const [reading] = await readingsOf(fileOf('size.csv', `actor,type,recipient,date${line.repeat(size)}`))
    expect(reading!.tally).toEqual({ rows: size, stated: 1, merged: size - 1, skipped: {} })
    expect(reading!.counted?.length).toBe(size > 20_000 ? 1 : undefined)
  })

  test('what is left out is told with its number', async () => {
    const text = [
      'actor,type,recipient,date',
      'Norway,SAY,Chile,2020-01-02',
      'Norway,AID,,2020-01-02',
      'Norway,AID,Norway,2020-01-02',
      'Norway,AID,Chile,2020',
      'Norway,AID,Chile',
    ].join('\n')
    const [{ tally, issues }] = (await readingsOf(fileOf('left.csv', text), { rows: 'edges' })) as [
      never,
    ] as [{ tally: { skipped: object }; issues: { code: string; message: string }[] }]
    expect(tally.skipped).toEqual({
      utterance: 1,
      'one-actor': 1,
      'same-actor': 1,
      'no-day': 1,
      'cell-count': 1,
    })
    for (const { message } of issues) expect(message).toMatch(/^1 rows were left out: .* /)
  })
})
