import { describe, expect, test } from 'vitest'
import { tell } from '../import.test-kit.ts'

describe('tables of people’s own', () => {
  test.each([
    ['semicolons, BOM, CRLF', '\uFEFFactor;relation;recipient;date\r\nNorway;ACCUSE;Chile;2020-05-06\r\n'],
    ['commas and quotation marks', 'Speaker,Verb,Target,Day\n"Norway","ACCUSE","Chile","6 May 2020"\n'],
    ['tabs, a CAMEO code', 'source\ttarget\tcode\tdate\nNorway\tChile\t112\t20200506\n'],
    ['the name of a CAMEO code', 'who|whom|action|when\nNorway|Chile|Accuse|2020-05-06\n'],
  ])('%s', async (name, text) => {
    const map = { actor: 'Speaker', recipient: 'Target', type: 'Verb', date: 'Day' }
    const { lines, statements } = await tell('my.csv', text, name.startsWith('commas') ? { map } : {})
    expect(lines).toEqual([expect.stringMatching(/^ACCUSE( disapprove)? \[Norway\] -> \[Chile\]$/)])
    expect(statements[0]!.time!.start).toBe('2020-05-06')
  })

  test('latin-1, and several names in one cell', async () => {
    const { lines } = await tell(
      'l.csv',
      Buffer.from(
        'actor;type;recipient\nZoë Núñez; Bo Ek;AID;Chile\n'
          .replace('Núñez; Bo', 'Núñez;Bo')
          .replace('Zoë Núñez;Bo Ek', '"Zoë Núñez; Bo Ek"'),
        'latin1',
      ),
    )
    expect(lines).toEqual(['AID [Zoë Núñez, Bo Ek] -> [Chile]'])
  })

  test('dates that can be read in two ways are asked for, and read as told', async () => {
    const text = 'actor,type,recipient,date\nNorway,AID,Chile,03/04/2020\n'
    await expect(tell('d.csv', text)).rejects.toMatchObject({ code: 'mapping-needed' })
    const { statements } = await tell('d.csv', text, { map: { dates: 'day-first' } })
    expect(statements[0]!.time!.start).toBe('2020-04-03')
    const plain = await tell('d.csv', `${text}Norway,AID,Chile,13/04/2020\n`)
    expect(plain.statements.map(({ time }) => time!.start)).toEqual(['2020-04-03', '2020-04-13'])
  })

  test('a bad row is reported with its line, and the rest goes in', async () => {
    const { reading } = await tell(
      'b.csv',
      'actor,type,recipient\nNorway,AID,Chile\nNorway,AID\nNorway,hugs,Chile\n',
    )
    expect(reading.issues.map(({ code, location }) => [code, location])).toEqual([
      ['cell-count', 'b.csv:3'],
      ['unknown-type', 'b.csv:4'],
    ])
    expect(reading.tally).toMatchObject({ rows: 3, stated: 1 })
  })

  test.each([
    [{ actor: 'Nobody' }, 'has no column "Nobody"'],
    [{ hero: 'a' }, '--map knows no "hero"'],
    [{ actor: 'a' }, 'has no column for the type'],
  ])('--map %j says what is wrong', async (map, words) => {
    await expect(tell('m.csv', 'a,b\n1,2\n', { map })).rejects.toThrow(words)
  })
})
