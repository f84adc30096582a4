/** Rows of a table, whatever way it is written: cells, and the line each row begins in. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse'
import { isObject, type JsonObject } from '../json-object.ts'
import { type Cells, columnKey, type TableLayout } from './table-format.ts'
import { linesRelation, type TableDatabase } from './table-lines.ts'

/** One row. */
export interface TableRow {
  /** The line it begins in, from 1. */
  line: number
  cells: readonly string[]
  /** Why no cells can be read in it. */
  fault?: string
}

/** Every row of a file, without its header and without empty lines. The file is UTF-8. */
export function tableRows(
  path: string,
  layout: TableLayout,
  database: TableDatabase,
): AsyncGenerator<TableRow[]> {
  if (layout.isJson) return jsonRows(path, layout)
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
    const line = info.lines - record.reduce((sum, cell) => sum + (cell.split(/\r\n|\n|\r/).length - 1), 0)
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

/** Objects in JSON, one a line. */
async function* jsonRows(path: string, { columns }: TableLayout): AsyncGenerator<TableRow[]> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let line = 0
  let rows: TableRow[] = []
  for await (const text of lines) {
    line += 1
    if (text.trim() === '' || text === '\uFEFF') continue
    const object = jsonObjectOf(text)
    if (object === undefined) rows.push({ line, cells: [], fault: 'is no object in JSON' })
    else rows.push({ line, cells: columns.map((key) => jsonCell(object, key)) })
    if (rows.length < BATCH) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

/** The object that a line is; undefined where it is none. */
export function jsonObjectOf(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What stands under a column's key, as a cell: several values behind semicolons; objects are none. */
export function jsonCell(object: JsonObject, column: string): string {
  const key = Object.keys(object).find((name) => columnKey(name) === column)
  const value = key === undefined ? undefined : object[key]
  const textOf = (one: unknown) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? String(one) : ''
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join('; ') : textOf(value)
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
