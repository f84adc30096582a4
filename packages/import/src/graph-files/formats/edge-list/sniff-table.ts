/** Finds out how an edge list is written: delimiter, header, and which column is what. */

/** Which column holds what; `source` and `target` always. */
export interface EdgeColumns {
  source: number
  target: number
  [meaning: string]: number
}

/** How a table is written. */
export interface TableShape {
  delimiter: string
  /** Undefined where the first row is no header with both ends. */
  columns: EdgeColumns | undefined
  header: string[]
  /** Cells of most of the first rows. */
  width: number
}

const DELIMITERS = ['\t', ';', ',', '|', ' ']

/** Words of headers, in lower case without marks, and what they mean. */
const HEADER_WORDS: Readonly<Record<string, string>> = {
  source: 'source',
  from: 'source',
  actor: 'source',
  src: 'source',
  node1: 'source',
  sourceid: 'source',
  target: 'target',
  to: 'target',
  recipient: 'target',
  dst: 'target',
  node2: 'target',
  targetid: 'target',
  id: 'id',
  edgeid: 'id',
  label: 'label',
  weight: 'weight',
  count: 'weight',
  type: 'type',
  directed: 'type',
  kind: 'kind',
  relation: 'kind',
  relationship: 'kind',
  date: 'date',
  timestamp: 'date',
  start: 'start',
  end: 'end',
}

/** Comment lines, as NetworkX and SNAP write them, are no rows. */
const isRow = (line: string) => line.trim() !== '' && !/^\s*[#%]/.test(line)

const cellsOf = (line: string, delimiter: string) =>
  (delimiter === ' ' ? line.trim().split(/ +/) : line.split(delimiter)).map((cell) =>
    cell.trim().replace(/^"(.*)"$/, '$1'),
  )

/** The rows that are looked at. The last line of a beginning may be cut. */
function firstRows(text: string): string[] {
  const rows = text.split(/\r\n|\n|\r/).filter(isRow)
  return rows.length > 2 ? rows.slice(0, Math.min(rows.length - 1, 50)) : rows
}

/** Looks at the first rows of a text. */
export function sniffTable(text: string): TableShape {
  const rows = firstRows(text)
  const shapes = DELIMITERS.map((delimiter) => {
    const widths = rows.map((row) => cellsOf(row, delimiter).length)
    const width = mostFrequent(widths)
    const agree = widths.filter((each) => each === width).length
    return { delimiter, width, agree: width > 1 ? agree : 0 }
  })
  const { delimiter, width, agree } = shapes.reduce((best, each) => (each.agree > best.agree ? each : best))
  if (agree * 2 < rows.length || agree === 0) return { delimiter, columns: undefined, header: [], width: 0 }
  const header = cellsOf(rows[0] ?? '', delimiter)
  const columns = columnsOf(header)
  return { delimiter, columns, header: columns === undefined ? [] : header, width }
}

/**
 * Whether a text without header has the form of an edge list: every one of its first rows has as many cells as the others and
 * both ends. Letters and prose have commas and blanks too.
 */
export function isRegularTable(text: string, { delimiter, width }: TableShape): boolean {
  return firstRows(text).every((row) => {
    const cells = cellsOf(row, delimiter)
    return cells.length === width && cells[0] !== '' && cells[1] !== ''
  })
}

function columnsOf(header: readonly string[]): EdgeColumns | undefined {
  const found: Record<string, number> = {}
  header.forEach((word, index) => {
    const meaning = HEADER_WORDS[word.toLowerCase().replace(/[^a-z0-9]/g, '')]
    if (meaning !== undefined) found[meaning] ??= index
  })
  const { source, target } = found
  return source === undefined || target === undefined ? undefined : { ...found, source, target }
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
}
