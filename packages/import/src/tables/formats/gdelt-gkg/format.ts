/** GDELT's Global Knowledge Graph: themes and names of articles, no events. Known, so that it can be said. */
import { skip } from '../../coded-row.ts'
import type { TableFormat } from '../../table-format.ts'

const START_OF_2 = /^\d{14}-T?\d+\t\d{14}\t[1-6]\t/
const START_OF_1 = /^\d{8}\t\d+\t/
const WIDTHS = [11, 27]

export const gdeltGkgFormat: TableFormat = {
  name: 'gdelt-gkg',
  title: 'GDELT Global Knowledge Graph',
  confidence: 0.5,
  quote: { columns: [], event: '' },
  detect: ({ lines }) => {
    const isGkg = (line: string) =>
      (START_OF_2.test(line) || START_OF_1.test(line)) && WIDTHS.includes(line.split('\t').length)
    if (lines.length === 0 || lines.filter(isGkg).length * 2 <= lines.length) return undefined
    return { delimiter: '\t', isQuoted: false, columns: [], hasHeader: false, widths: WIDTHS }
  },
  readRow: () =>
    skip('no-event', 'the Global Knowledge Graph lists themes of articles, not who did what to whom'),
}
