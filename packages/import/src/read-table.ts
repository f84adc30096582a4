/** Reads one table, each row a statement or all of them counted. */

import { join } from 'node:path'
import type { FileReading, ImportOptions } from './file-reading.ts'
import { encodingIssue } from './file-reading.ts'
import { mendReturns, scanLines } from './input/line-ends.ts'
import type { Transcoding } from './input/transcode.ts'
import type { PlainFile } from './input/unpack.ts'
import { type TableAggregation, TableAggregator } from './tables/aggregate-table.ts'
import { gdeltMentionsFormat } from './tables/formats/gdelt-mentions/format.ts'
import { TableReader } from './tables/import-table.ts'
import { MentionReader } from './tables/mention-table.ts'
import { RowCounter } from './tables/row-counter.ts'
import type { TableFormat, TableLayout } from './tables/table-format.ts'
import type { TableDatabase } from './tables/table-lines.ts'
import { type TableRow, tableRows } from './tables/table-rows.ts'

/** Tables of more rows are counted by pair, type and week, where their format allows it. */
export const MOST_STATED_ROWS = 20_000

/** Where the work of one import is done. */
export interface ImportPlace {
  /** For what is unpacked or written again. */
  readonly folder: string
  database(): Promise<TableDatabase>
}

/** A table whose format is known. */
export interface TableToRead {
  file: PlainFile
  format: TableFormat
  layout: TableLayout
  transcoding: Transcoding | null
}

/** Reads it. */
export async function readTable(
  table: TableToRead,
  options: ImportOptions,
  work: ImportPlace,
): Promise<FileReading> {
  const { file, format, layout, transcoding } = table
  const database = await work.database()
  const found = describe(format, layout)
  const encoding = transcoding === null ? [] : [encodingIssue(file.name, transcoding)]
  const { path, lines } = layout.isQuoted ? { path: file.path, lines: 0 } : await soundLines(table, work)
  const rows = () => tableRows(path, layout, database)
  const isWanted = (count: number) => isCounted(count, options.rows ?? 'auto') && isCountable(format)
  const parts = partsIn(table)
  const count = async (): Promise<TableAggregation> =>
    parts === undefined
      ? countRows(new RowCounter(format, layout, file.name), rows())
      : await new TableAggregator(parts, layout, database, file.name).aggregate(path, lines)
  const stated = isWanted(lines) ? undefined : await stateTable(table, options, rows(), isWanted)
  const { issues, ...reading } = stated ?? { ...(await count()), documents: [] }
  return {
    ...reading,
    name: file.name,
    found: stated === undefined ? `${found}, counted by week` : found,
    issues: [...encoding, ...issues],
  }
}

/** How the parts of a table's rows are read on their own, where they can be. */
function partsIn({ format: { parts }, layout }: TableToRead): TableFormat['parts'] {
  const isWhole = parts?.actor.columns.every((name) => layout.columns.includes(name))
  return isWhole && !layout.isQuoted ? parts : undefined
}

/** Each row a statement; undefined where there turn out to be so many that they are counted. */
async function stateTable(
  { format, layout, file }: TableToRead,
  options: ImportOptions,
  rows: AsyncIterable<TableRow[]>,
  isCountedOf: (rows: number) => boolean,
): Promise<Pick<FileReading, 'documents' | 'tally' | 'issues'> | undefined> {
  const reader =
    format === gdeltMentionsFormat
      ? new MentionReader(format, layout, file.name, options.eventOf ?? (() => undefined))
      : new TableReader(format, layout, file.name)
  let count = 0
  for await (const batch of rows) {
    count += batch.length
    if (isCountedOf(count)) return undefined
    for (const row of batch) reader.add(row)
  }
  return reader.finish()
}

async function countRows(counter: RowCounter, rows: AsyncIterable<TableRow[]>): Promise<TableAggregation> {
  for await (const batch of rows) for (const row of batch) counter.add(row)
  return counter.finish()
}

/** A table that is cut line by line, with line ends that can be relied on, and how many lines it has. */
async function soundLines(
  { file, layout }: TableToRead,
  work: ImportPlace,
): Promise<{ path: string; lines: number }> {
  const { lines, hasLoneReturns } = await scanLines(file.path)
  if (!hasLoneReturns) return { path: file.path, lines }
  const path = join(work.folder, 'sound')
  await mendReturns(file.path, path, layout.delimiter, layout.widths)
  return { path, lines: (await scanLines(path)).lines }
}

const isCounted = (lines: number, rows: 'auto' | 'statements' | 'edges') =>
  rows === 'auto' ? lines > MOST_STATED_ROWS : rows === 'edges'

/** Mentions tell more of events, and GKG tells of none. */
const isCountable = ({ name }: TableFormat) => name !== 'gdelt-mentions' && name !== 'gdelt-gkg'

function describe(format: TableFormat, { delimiter, hasHeader, isJson, widths }: TableLayout): string {
  if (isJson) return `${format.title}, an object in JSON a line`
  const names: Readonly<Record<string, string>> = {
    '\t': 'tabs',
    ',': 'commas',
    ';': 'semicolons',
    '|': 'bars',
  }
  const between = names[delimiter] ?? `bytes 0x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`
  return `${format.title}, ${widths.join(' or ')} columns between ${between}, ${hasHeader ? 'header' : 'no header'}`
}
