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

  test.each([
    [undefined, {}],
    ['jsonl', {}],
    [undefined, { actor: 'who does it', type: 'Verb' }],
  ])('JSON lines (format %s, map %j)', async (format, map) => {
    const mapped = Object.keys(map).length > 0
    const [who, verb] = mapped ? ['who does it', 'Verb'] : ['actor', 'type']
    const rows = [
      { [who]: 'Norway', [verb]: 'ACCUSE', recipient: ['Chile', 'Peru'], date: '2020-05-06', n: 3 },
      { [who]: 'Norway', [verb]: 112, date: 20200507, recipient: null },
    ].map((row) => JSON.stringify(row))
    const late = JSON.stringify({
      [who]: 'Chile',
      [verb]: 'AID',
      recipient: 'Peru',
      place: 'Oslo',
      date: '2020-05-08',
    })
    const filler = Array.from({ length: 60 }, () => rows[1]!)
    const text = `\uFEFF${[...rows, '', '{"actor": "Nor', '[1]', ...filler, late].join('\n')}\n`
    const options = { ...(format && { format }), ...(mapped && { map }) }
    const { lines, statements, reading } = await tell('my.jsonl', text, options)
    expect([lines[0], lines[1], lines.at(-1)]).toEqual([
      'ACCUSE [Norway] -> [Chile, Peru]',
      'ACCUSE disapprove [Norway] -> []',
      'AID [Chile] -> [Peru] in Oslo',
    ])
    expect(statements.map(({ time }) => time!.start).slice(0, 2)).toEqual(['2020-05-06', '2020-05-07'])
    expect(statements.at(-1)!.provenance.rule).toBe('my.jsonl:66')
    expect(reading.tally).toMatchObject({ rows: 65, skipped: { 'bad-line': 2 } })
    expect(reading.issues.map(({ code, location }) => [code, location])).toEqual([
      ['bad-line', 'my.jsonl:4'],
      ['bad-line', 'my.jsonl:5'],
    ])
  })

  test.each([
    ['csv', '{"actor":"Norway","type":"AID","recipient":"Chile"}\n'],
    ['jsonl', 'actor,type,recipient\nNorway,AID,Chile\n'],
  ])('what is not written as %s is refused where that is asked for', async (format, text) => {
    await expect(tell('own.txt', text, { format })).rejects.toMatchObject({ code: 'wrong-format' })
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
