/** GDELT 2 events: 61 columns, tabs, no header, no quotation marks. */
import { gdelt2Columns } from '../../gdelt-columns.ts'
import { gdeltParts, gdeltQuote, readGdeltRow } from '../../gdelt-row.ts'
import type { TableFormat } from '../../table-format.ts'

/** An event id, a day, its month, its year. */
const START = /^\d+\t\d{8}\t\d{6}\t\d{4}\t[\d.]+\t/

export const gdelt2Format: TableFormat = {
  name: 'gdelt2',
  title: 'GDELT 2 events',
  confidence: 0.5,
  isToldFurther: true,
  quote: gdeltQuote,
  parts: gdeltParts,
  detect: ({ lines }) => {
    const hasHeader = /^GLOBALEVENTID\t/i.test(lines[0] ?? '')
    const rows = lines.slice(hasHeader ? 1 : 0)
    const isEvent = (line: string) => START.test(line) && line.split('\t').length === gdelt2Columns.length
    if (rows.length === 0 || rows.filter(isEvent).length * 2 <= rows.length) return undefined
    return {
      delimiter: '\t',
      isQuoted: false,
      columns: gdelt2Columns,
      hasHeader,
      widths: [gdelt2Columns.length],
    }
  },
  readRow: readGdeltRow,
}
