import { describe, expect, test } from 'vitest'
import { gdelt1, gdelt2, gdeltActorCells, tell } from '../import.test-kit.ts'

const egypt = gdeltActorCells(1, 'EGYGOV', 'CAIRO', 'EGY', 'GOV')
const sudan = gdeltActorCells(2, 'SDN', 'SUDAN', 'SDN')

describe('GDELT', () => {
  test.each([
    ['040', 'CONSULT [Government of Egypt, Sudan] -> []'],
    ['041', 'CONSULT phone [Government of Egypt, Sudan] -> []'],
    ['0231', 'SAY [Government of Egypt] -> [Sudan]'],
    ['010', 'SAY [Government of Egypt] -> [Sudan]'],
    ['190', 'ASSAULT [Government of Egypt] -> [Sudan]'],
    ['1712', 'ASSAULT destroy [Government of Egypt] -> [Sudan]'],
  ])('the code %s stays text and is read by PLOVER’s table', async (code, want) => {
    expect((await tell('codes.csv', gdelt2({ ...egypt, ...sudan, EventCode: code }))).lines).toEqual([want])
  })

  test('a code that lost its zero is no code, and says so', async () => {
    const rows = [gdelt2({ ...egypt, EventCode: '4' }), gdelt2(egypt)]
    const { reading } = await tell('lost.csv', rows.join('\n'))
    expect(reading.tally).toMatchObject({ rows: 2, stated: 1, skipped: { 'no-event-code': 1 } })
    expect(reading.issues[0]).toMatchObject({ location: 'lost.csv:1' })
  })

  test('a visit told from both sides (042 and 043) is one act with two pieces of evidence', async () => {
    const turned = {
      ...gdeltActorCells(2, 'EGYGOV', 'CAIRO', 'EGY', 'GOV'),
      ...gdeltActorCells(1, 'SDN', 'SUDAN', 'SDN'),
    }
    const rows = [gdelt2({ ...egypt, ...sudan, EventCode: '042' }), gdelt2({ ...turned, EventCode: '043' })]
    const { reading, statements } = await tell('mirror.csv', rows.join('\n'))
    expect(reading.tally).toMatchObject({ stated: 1, merged: 1 })
    expect(statements[0]!.proposition).toBe(statements[1]!.proposition)
    expect(statements[0]!.id).not.toBe(statements[1]!.id)
  })

  test('RS is Russia among places (FIPS), SRB is Serbia among actors (ISO)', async () => {
    const row = gdelt2({
      ...gdeltActorCells(1, 'SRB', 'SERBIA', 'SRB'),
      ActionGeo_Type: '4',
      ActionGeo_FullName: 'Moscow, Moskva, Russia',
      ActionGeo_CountryCode: 'RS',
    })
    const { actors, lines } = await tell('fips.csv', row)
    expect(lines).toEqual(['CONSULT visit [Serbia] -> [] in Moscow'])
    expect(actors.map(({ name, country }) => [name, country])).toEqual([
      ['Serbia', 'SRB'],
      ['Moscow', 'RUS'],
    ])
  })

  test('57 and 58 columns in one file', async () => {
    const rows = [gdelt1(egypt, 57), gdelt1({ ...egypt, ...sudan, SOURCEURL: 'https://news.example/a' })]
    const { reading } = await tell('mixed.csv', rows.join('\n'))
    expect(reading.found).toContain('57 or 58 columns')
    expect(reading.documents.map(({ document }) => document.url)).toEqual([null, 'https://news.example/a'])
    expect(reading.tally).toMatchObject({ rows: 2, stated: 2 })
  })

  test('the reduced form behind bytes 0x01', async () => {
    const rows = [
      '1979\u0001EGYGOV\u0001SDN\u0001040\u0001040\u000104\u00011.0\u00011',
      '1979\u0001\u0001SDNMIL\u0001190\u0001190\u000119\u0001-10.0\u00014',
    ]
    const { lines, statements, reading } = await tell('reduced.csv', rows.join('\n'))
    expect(lines).toEqual([
      'CONSULT [Government of Egypt, Sudan] -> []',
      'ASSAULT [] -> [Armed forces of the Sudan]'.replace('the ', ''),
    ])
    expect(statements[0]!.time).toMatchObject({ start: '1979-01-01', precision: 'year' })
    expect(reading.found).toContain('0x01')
  })

  test.each([
    ['media, not doctors', ['USAMED', 'NEWSPAPER', 'USA', 'MED'], 'Media of the United States', ['JRN']],
    ['an organisation', ['IGOUNO', 'UNITED NATIONS', '', 'IGO'], 'United Nations', []],
    ['a region', ['AFR', 'AFRICA', '', ''], 'Africa', []],
    ['an old code', ['ROM', 'ROMANIA', 'ROM', ''], 'Romania', []],
    ['nobody’s president', ['GOV', 'PRESIDENT', '', 'GOV'], 'President', ['GOV']],
  ])('actors: %s', async (_, [code, name, country, role], want, sectors) => {
    const { actors } = await tell('actors.csv', gdelt2(gdeltActorCells(1, code!, name!, country, role)))
    expect(actors[0]).toMatchObject({ name: want, sectors })
  })

  test('who is nobody outside its article is one actor in it and another in the next', async () => {
    const president = gdeltActorCells(1, 'GOV', 'PRESIDENT', '', 'GOV')
    const rows = ['a', 'a', 'b'].map((page, index) =>
      gdelt2({ ...president, SOURCEURL: `https://news.example/${page}`, EventCode: `17${index}` }),
    )
    const { reading, actors } = await tell('local.csv', rows.join('\n'))
    expect(reading.documents).toHaveLength(2)
    expect(actors).toHaveLength(2)
  })

  test('the source is the document, and the row’s file and line stand in the quote and in the provenance', async () => {
    const row = gdelt2({ ...egypt, ...sudan, SOURCEURL: 'https://www.news.example/a' })
    const { statements, reading } = await tell('source.csv', row)
    expect(reading.documents[0]!.document).toMatchObject({
      url: 'https://www.news.example/a',
      publisher: 'news.example',
      publishedAt: '2020-03-02',
    })
    expect(statements[0]!.evidence[0]!.quote).toMatch(
      /^source\.csv:1 \| 20200302 \| EGYGOV \| CAIRO \| 043 \|/,
    )
    expect(statements[0]!.provenance).toMatchObject({ reader: 'gdelt2', rule: 'source.csv:1' })
    expect(statements[0]!.text).toMatch(/^reported: /)
  })
})
