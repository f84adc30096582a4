/** GDELT 1 events: 57 columns, 58 with a URL, and its reduced form of 8 columns behind bytes 0x01. */
import { cellsOfCode, gdeltActor } from '../../../actors/gdelt-actor.ts'
import { cameoEvent } from '../../cameo-event.ts'
import { type RowReading, skip } from '../../coded-row.ts'
import { gdelt1Columns } from '../../gdelt-columns.ts'
import { gdeltParts, gdeltQuote, readGdeltRow } from '../../gdelt-row.ts'
import { parseTableDate } from '../../row-dates.ts'
import type { Cells, TableFormat, TableLayout } from '../../table-format.ts'

const START = /^\d+\t\d{8}\t\d{6}\t\d{4}\t[\d.]+\t/
const WIDTHS = [57, 58]
const REDUCED_DELIMITER = '\u0001'
const reducedColumns = [
  'ReducedDate',
  'ReducedActor1',
  'ReducedActor2',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'GoldsteinScale',
  'QuadClass',
]

function reducedLayout(lines: readonly string[]): TableLayout | undefined {
  const fits = lines.filter((line) => /^\d{4,8}$/.test(line.split(REDUCED_DELIMITER)[0] ?? ''))
  const isReduced = (line: string) => line.split(REDUCED_DELIMITER).length === reducedColumns.length
  if (lines.length === 0 || fits.filter(isReduced).length * 2 <= lines.length) return undefined
  return {
    delimiter: REDUCED_DELIMITER,
    isQuoted: false,
    columns: reducedColumns,
    hasHeader: false,
    widths: [reducedColumns.length],
  }
}

function readReducedRow(cells: Cells): RowReading {
  const code = cells('EventCode').trim()
  const coded = cameoEvent(code)
  if (coded === undefined) return skip('no-event-code', `"${code}" is no CAMEO code`)
  const date = parseTableDate(cells('ReducedDate'))
  if (date === undefined) return skip('no-date', `"${cells('ReducedDate')}" is no date`)
  const [first, second] = (['ReducedActor1', 'ReducedActor2'] as const).map((column) => {
    const actorCode = cells(column).trim()
    return actorCode === '' ? undefined : gdeltActor(cellsOfCode(actorCode))
  })
  if (first === undefined && second === undefined) return skip('no-actor', 'neither actor is given')
  return {
    id: '',
    date,
    actors: first ? [first] : [],
    recipients: second ? [second] : [],
    places: [],
    ...coded,
    eventWords: `CAMEO ${code}`,
    source: null,
    url: null,
    publisher: null,
    publishedAt: null,
    title: null,
    notes: null,
    discriminator: null,
  }
}

export const gdelt1Format: TableFormat = {
  name: 'gdelt1',
  title: 'GDELT 1 events',
  confidence: 0.5,
  quote: gdeltQuote,
  parts: gdeltParts,
  detect: ({ lines }) => {
    const hasHeader = /^GLOBALEVENTID\t/i.test(lines[0] ?? '')
    const rows = lines.slice(hasHeader ? 1 : 0)
    const isEvent = (line: string) => START.test(line) && WIDTHS.includes(line.split('\t').length)
    if (rows.length === 0 || rows.filter(isEvent).length * 2 <= rows.length) return reducedLayout(rows)
    return { delimiter: '\t', isQuoted: false, columns: gdelt1Columns, hasHeader, widths: WIDTHS }
  },
  readRow: (cells) => (cells('ReducedDate') === '' ? readGdeltRow(cells) : readReducedRow(cells)),
}
