/** Rows of a table, whatever way it is written: cells, and the line each row begins in. */
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { type Cells, columnKey, type TableLayout } from './table-format.ts'
import { linesRelation, type TableDatabase } from './table-lines.ts'

/** One row. */
export interface TableRow {
  /** The line it begins in, from 1. */
  line: number
  cells: readonly string[]
}

/** Every row of a file, without its header and without empty lines. The file is UTF-8. */
export function tableRows(
  path: string,
  layout: TableLayout,
  database: TableDatabase,
): AsyncGenerator<TableRow[]> {
  return layout.isQuoted ? quotedRows(path, layout) : plainRows(path, layout, database)
}

async function* plainRows(
  path: string,
  { delimiter, hasHeader }: TableLayout,
  database: TableDatabase,
): AsyncGenerator<TableRow[]> {
  for await (const batch of database.rows(
    `SELECT n, line FROM ${linesRelation(path)} WHERE line IS NOT NULL`,
  )) {
    const rows: TableRow[] = []
    for (const [n, line] of batch as [bigint, string][]) {
      const text = line.endsWith('\r') ? line.slice(0, -1) : line
      const number = Number(n)
      if (text === '' || (hasHeader && number === 1)) continue
      rows.push({ line: number, cells: text.split(delimiter) })
    }
    if (rows.length > 0) yield rows
  }
}

const BATCH = 1000

async function* quotedRows(path: string, { delimiter, hasHeader }: TableLayout): AsyncGenerator<TableRow[]> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  )
  let rows: TableRow[] = []
  let isFirst = hasHeader
  let lastLine = 0
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[]
    info: { lines: number }
  }>) {
    // `lines` counts to the end of the record: it begins behind the one before.
    const line = info.lines - record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
    if (!isFirst) rows.push({ line: Math.max(line, lastLine + 1), cells: record })
    isFirst = false
    lastLine = info.lines
    if (rows.length >= BATCH) {
      yield rows
      rows = []
    }
  }
  if (rows.length > 0) yield rows
}

/** Looks cells up by column name; a column that the file lacks is empty. */
export function cellLookup(columns: readonly string[]): (cells: readonly string[]) => Cells {
  const places = new Map<string, number>()
  columns.forEach((name, index) => {
    if (!places.has(name)) places.set(name, index)
    const key = columnKey(name)
    if (!places.has(key)) places.set(key, index)
  })
  return (cells) => (column) => {
    const index = places.get(column)
    return index === undefined ? '' : (cells[index] ?? '')
  }
}
