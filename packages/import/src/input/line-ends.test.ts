import { describe, expect, test } from 'vitest'
import { fileOf, gdelt2, gdeltActorCells, tell } from '../import.test-kit.ts'
import { scanLines } from './line-ends.ts'

const row = (id: string, name = 'FRANCE') =>
  gdelt2({
    GLOBALEVENTID: id,
    ...gdeltActorCells(1, 'FRA', name, 'FRA'),
    ...gdeltActorCells(2, 'CHL', 'CHILE', 'CHL'),
    EventCode: '173',
    SQLDATE: `2020030${id}`,
  })
const quotesOf = (statements: Awaited<ReturnType<typeof tell>>['statements']) =>
  statements.map(({ evidence }) => evidence[0]!.quote)

describe('a lone CR costs no letter and no row', () => {
  test.each([
    ['ends every line', `${['1', '2', '3', '4'].map((id) => row(id)).join('\r')}\r`],
    ['ends every line but the last', ['1', '2', '3', '4'].map((id) => row(id)).join('\r')],
    ['ends some lines among LF', `${row('1')}\n${row('2')}\r${row('3')}\n${row('4')}\n`],
    ['ends some lines among CRLF', `${row('1')}\r\n${row('2')}\r${row('3')}\r\n${row('4')}\r\n`],
  ])('where it %s', async (_, text) => {
    const { statements } = await tell('cr.csv', text)
    expect(quotesOf(statements)).toEqual(
      ['1', '2', '3', '4'].map(
        (id) => `cr.csv:${id} | 2020030${id} | FRA | FRANCE | 173 | CHL | CHILE | ${id}`,
      ),
    )
    const { reading } = await tell('cr.csv', text, { rows: 'edges' })
    expect(reading.tally).toMatchObject({ rows: 4, stated: 4 })
    expect([...reading.counted!].map(({ lines }) => lines)).toEqual([
      [1, 1],
      [2, 4],
    ])
  })

  test.each(['\n', '\r\n'])('where it stands in a cell of a file of %j', async (end) => {
    const text = [row('1'), row('2', 'FRA\rNCE'), row('3')].join(end)
    const { statements } = await tell('cell.csv', text)
    expect(quotesOf(statements)[1]).toBe('cell.csv:2 | 20200302 | FRA | FRA NCE | 173 | CHL | CHILE | 2')
    expect((await tell('cell.csv', text, { rows: 'edges' })).reading.tally).toMatchObject({
      rows: 3,
      stated: 3,
    })
  })

  test('in tables with quotation marks, as end of line and in a cell', async () => {
    const ends = await tell('own.csv', 'actor,type,recipient\rNorway,AID,Chile\rNorway,AID,Peru\r')
    expect(quotesOf(ends.statements)).toEqual([
      'own.csv:2 | Norway | AID | Chile',
      'own.csv:3 | Norway | AID | Peru',
    ])
    const cell = await tell(
      'own.csv',
      'actor,type,recipient,text\nNorway,AID,Chile,"a\rb"\nNorway,AID,Peru,c\n',
    )
    expect(cell.statements.map(({ provenance }) => provenance.rule)).toEqual(['own.csv:2', 'own.csv:4'])
  })
})

test.each([
  ['a CRLF across two pieces of the file', '\r\n', 2, false],
  ['a lone CR at the end of a piece', '\rb', 1, true],
  ['a lone CR at the end of the file', '\r', 1, true],
  ['nothing but LF', '\nb', 2, false],
])('%s', async (_, end, lines, hasLoneReturns) => {
  const path = fileOf('big.csv', `${'a'.repeat(2 ** 20 - 1)}${end}${end === '\r\n' ? 'b' : ''}`)
  expect(await scanLines(path)).toEqual({ lines, hasLoneReturns })
})
