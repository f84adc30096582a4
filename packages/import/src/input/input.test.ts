import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileOf, gdelt2, gdeltActorCells, readingsOf, tell, toldOf } from '../import.test-kit.ts'

const rows = Array.from({ length: 30 }, (_, index) =>
  gdelt2({
    GLOBALEVENTID: String(800 + index),
    ...gdeltActorCells(1, 'FRA', 'FRANCE', 'FRA'),
    EventCode: '173',
    SQLDATE: `202003${String(index + 1).padStart(2, '0')}`,
  }),
)
const text = `${rows.join('\n')}\n`

describe('files as they come', () => {
  test('plain, gzip and zip give the same; a zip may hold several', async () => {
    const bytes = Buffer.from(text)
    const [plain] = await readingsOf(fileOf('e.csv', text))
    const [packed] = await readingsOf(fileOf('e.csv.gz', gzipSync(bytes)))
    const zipped = await readingsOf(fileOf('e.zip', zipSync({ 'one.csv': bytes, 'in/two.csv': bytes })))
    expect(packed!.documents).toEqual(plain!.documents)
    expect(zipped.map(({ name }) => name)).toEqual(['e.zip/one.csv', 'e.zip/in/two.csv'])
    for (const reading of [plain!, packed!, ...zipped]) expect(toldOf(reading).lines).toHaveLength(30)
  })

  test.each(["it's [1]*.csv", 'spaces in the name.csv'])('a file called %s', async (name) => {
    expect((await tell(name, text)).lines).toHaveLength(30)
  })

  test('a bomb is given up at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20, 'a'))
    await expect(readingsOf(fileOf('bomb.gz', bomb))).rejects.toMatchObject({ code: 'archive-too-large' })
    const zip = zipSync({ 'bomb.csv': Buffer.alloc(80 * 2 ** 20, 'a') })
    await expect(readingsOf(fileOf('bomb.zip', zip))).rejects.toMatchObject({ code: 'archive-too-large' })
  })

  test.each([
    ['half a gzip', gzipSync(Buffer.from(text)).subarray(0, 90)],
    ['half a zip', zipSync({ 'one.csv': Buffer.from(text) }).subarray(0, 200)],
  ])('%s is refused', async (_, bytes) => {
    await expect(readingsOf(fileOf('half.bin', bytes))).rejects.toMatchObject({ code: 'broken-archive' })
  })

  test('half a file: the row that is cut is left out with its line, the others go in', async () => {
    const { reading } = await tell('half.csv', text.slice(0, -40))
    expect(reading.tally).toMatchObject({ rows: 30, stated: 29, skipped: { 'cell-count': 1 } })
    expect(reading.issues[0]).toMatchObject({ severity: 'warning', location: 'half.csv:30' })
  })

  test('lines that are not UTF-8 are read as windows-1252, and counted', async () => {
    const odd = gdelt2({ ...gdeltActorCells(1, 'BRA', 'SÃO PAULO', 'BRA') })
    const { reading, statements } = await tell(
      'odd.csv',
      Buffer.concat([Buffer.from(text), Buffer.from(odd, 'latin1')]),
    )
    expect(reading.issues[0]).toMatchObject({ code: 'encoding', message: expect.stringContaining('1 lines') })
    expect(statements.at(-1)!.evidence[0]!.quote).toContain('SÃO PAULO')
  })

  test('UTF-16, CRLF and empty lines change nothing but the line numbers', async () => {
    const lines = `\uFEFF${rows.join('\r\n')}\r\n\r\n${gdelt2(gdeltActorCells(1, 'BRA', '', 'BRA'))}\r\n`
    for (const bytes of [Buffer.from(lines, 'utf16le'), Buffer.from(lines)]) {
      const { statements } = await tell('w.csv', bytes)
      expect(statements).toHaveLength(31)
      expect(statements.at(-1)!.provenance.rule).toBe('w.csv:32')
    }
  })

  test('an empty file and a picture are refused', async () => {
    await expect(readingsOf(fileOf('empty.csv', ''))).rejects.toMatchObject({ code: 'empty-file' })
    await expect(readingsOf(fileOf('p.csv', Buffer.from('89504e470d0a1a0a00', 'hex')))).rejects.toMatchObject(
      {
        code: 'unknown-format',
      },
    )
  })
})
