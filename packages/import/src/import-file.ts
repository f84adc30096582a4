/** Imports one file of any known kind: unpacks it, finds its format, reads it. */
import { isUtf8 } from 'node:buffer'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CountedTable, Issue } from '@demarche/core'
import { sniffTable } from './graph-files/formats/edge-list/sniff-table.ts'
import { ImportError } from './import-error.ts'
import { importOther } from './import-other.ts'
import type { ImportedDocument, RowTally } from './imported-document.ts'
import { endsInReturns, mendReturns, replaceReturns, scanLines } from './input/line-ends.ts'
import { decodeBytes, type Transcoding, transcodeFile, utf16Of } from './input/transcode.ts'
import { firstBytes, type PlainFile, plainFiles, type UnpackLimits } from './input/unpack.ts'
import { type OwnTable, ownTable } from './own-table/own-table.ts'
import { TableAggregator } from './tables/aggregate-table.ts'
import { gdeltMentionsFormat } from './tables/formats/gdelt-mentions/format.ts'
import { tableFormats } from './tables/formats.ts'
import { TableReader } from './tables/import-table.ts'
import { type EventLookup, MentionReader } from './tables/mention-table.ts'
import type { TableFormat, TableLayout } from './tables/table-format.ts'
import { isEncodingError, TableDatabase } from './tables/table-lines.ts'
import { tableRows } from './tables/table-rows.ts'

/** How to import. */
export interface ImportOptions {
  /** Do not find the format out, it is this one. */
  format?: string
  limits?: UnpackLimits
  /** Whether each row becomes a statement, or rows are counted into edges; `auto` counts big tables. */
  rows?: 'auto' | 'statements' | 'edges'
  /** Finds events of other tables by their ids, for tables that only tell more of them (GDELT's mentions). */
  eventOf?: EventLookup
  /** Which column of an own table holds what: `{ actor: 'Speaker', recipient: 'Target' }`. */
  map?: Readonly<Record<string, string>>
}

/** What one plain file gave. */
export interface FileReading {
  /** `events.csv`, `events.zip/2018.csv`. */
  name: string
  /** What was found: "GDELT 2 events, 61 columns, tabs, no header". */
  found: string
  documents: ImportedDocument[]
  /** Rows of a big table, counted, and the actors between whom; left out where each row is a statement. */
  counted?: CountedTable
  tally: RowTally
  issues: Issue[]
}

/** Tables of more rows are counted by pair, type and week, where their format allows it. */
export const MOST_STATED_ROWS = 20_000

/** Bytes that are looked at to know a format. */
const BEGINNING = 256 * 1024
const SAMPLE_LINES = 50

/** Work of one import: a folder for what is unpacked and a database, closed at the end. */
class Work {
  readonly folder = mkdtempSync(join(tmpdir(), 'demarche-import-'))
  #database: Promise<TableDatabase> | undefined
  database(): Promise<TableDatabase> {
    this.#database ??= TableDatabase.open(this.folder)
    return this.#database
  }
  async close(): Promise<void> {
    ;(await this.#database)?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/**
 * Reads a file: one reading for each plain file in it (a zip archive may hold several).
 *
 * @throws ImportError for a file of which nothing can be read
 */
export async function* importFile(path: string, options: ImportOptions = {}): AsyncGenerator<FileReading> {
  const work = new Work()
  try {
    for await (const file of plainFiles(path, work.folder, options.limits)) {
      yield await importPlain(file, options, work)
    }
  } finally {
    await work.close()
  }
}

async function importPlain(file: PlainFile, options: ImportOptions, work: Work): Promise<FileReading> {
  const start = firstBytes(file.path, BEGINNING)
  if (endsInReturns(start)) {
    const path = join(work.folder, 'lines')
    await replaceReturns(file.path, path)
    return importPlain({ ...file, path }, options, work)
  }
  if (start.length === 0) throw new ImportError('empty-file', 'is empty: was it downloaded in full?')
  const { text } = decodeBytes(start)
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lines = wholeLines(whole, start.length === BEGINNING)
  const table = findTable({ lines, fileName: file.name }, options)
  if (table === undefined) return readOther(file, options, lines, work, start)
  return readTableDecoded({ ...table, file, transcoding: null }, options, work, start)
}

/** Reads a table; where it is not UTF-8, it is written again as UTF-8 first. */
async function readTableDecoded(
  table: TableToRead,
  options: ImportOptions,
  work: Work,
  start: Uint8Array,
): Promise<FileReading> {
  const { file } = table
  // Quoted tables are read without DuckDB, which is what finds wrong encodings out.
  const isText = table.layout.isQuoted ? isUtf8(readFileSync(file.path)) : utf16Of(start) === undefined
  try {
    if (isText) return await readTable(table, options, work)
  } catch (error) {
    if (!isEncodingError(error)) throw error
  }
  const path = join(work.folder, 'utf-8')
  const transcoding = await transcodeFile(file.path, path, start)
  return readTable({ ...table, file: { ...file, path }, transcoding }, options, work)
}

/** Longest text that is read as a whole. */
const MOST_TEXT_BYTES = 400 * 2 ** 20

/** Entities, graphs, and tables of people's own. */
async function readOther(
  file: PlainFile,
  { format }: ImportOptions,
  lines: readonly string[],
  work: Work,
  start: Uint8Array,
): Promise<FileReading> {
  const own = ownTableOf(lines, format)
  if (own !== undefined) return readTableDecoded({ ...own, file, transcoding: null }, {}, work, start)
  if (statSync(file.path).size > MOST_TEXT_BYTES) {
    throw new ImportError(
      'unknown-format',
      'is no event table, and too large for anything else: name its format with --format',
    )
  }
  const { text, transcoding } = decodeBytes(readFileSync(file.path))
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  const isBinary = clean.slice(0, 8192).includes('\0')
  const other = isBinary ? undefined : await importOther(file.name, clean, format)
  if (other === undefined) throw unknownFormat(lines, format)
  const { documents, tally, issues } = other.builder.finish()
  const encoding = transcoding === null ? [] : [encodingIssue(file.name, transcoding)]
  return {
    name: file.name,
    found: other.found,
    documents,
    tally,
    issues: [...encoding, ...issues],
  }
}

/** A table of one's own, where it is asked for or nothing is. */
function ownTableOf(lines: readonly string[], format: string | undefined): OwnTable | undefined {
  if (format !== undefined && format !== 'csv' && format !== 'jsonl') return undefined
  const own = ownTable(lines)
  if (format === undefined || own === undefined) return own
  return (own.layout.isJson === true) === (format === 'jsonl') ? own : undefined
}

function unknownFormat(lines: readonly string[], format: string | undefined): ImportError {
  if (format !== undefined) {
    const title = tableFormats.find(({ name }) => name === format)?.title ?? format
    return new ImportError(
      'wrong-format',
      `is not written as ${title}: leave --format out to find its format`,
    )
  }
  const header = sniffTable(lines.join('\n'))
  const names = (lines[0] ?? '').split(header.delimiter).join(', ')
  const columns = header.width > 1 ? ` (its first line: ${names.slice(0, 200)})` : ''
  return new ImportError(
    'unknown-format',
    `is of no known format${columns}: name one with --format, or its columns with --map actor=…,recipient=…,type=…,date=…`,
  )
}

/** Lines of the beginning; the last one may be cut. */
function wholeLines(text: string, isCut: boolean): string[] {
  const lines = text.split(/\r\n|\n/)
  const last = isCut && lines.length > 1 ? lines.length - 1 : lines.length
  return lines
    .slice(0, last)
    .filter((line) => line !== '')
    .slice(0, SAMPLE_LINES)
}

function findTable(
  sample: { lines: string[]; fileName: string },
  { format: name, map }: ImportOptions,
): { format: TableFormat; layout: TableLayout } | undefined {
  if (map !== undefined) return ownTable(sample.lines, map)
  for (const format of tableFormats) {
    if (name !== undefined && format.name !== name) continue
    const layout = format.detect(sample)
    if (layout !== undefined) return { format, layout }
  }
  return undefined
}

interface TableToRead {
  file: PlainFile
  format: TableFormat
  layout: TableLayout
  transcoding: Transcoding | null
}

async function readTable(table: TableToRead, options: ImportOptions, work: Work): Promise<FileReading> {
  const { file, format, layout, transcoding } = table
  const database = await work.database()
  const found = describe(format, layout)
  const encoding = transcoding === null ? [] : [encodingIssue(file.name, transcoding)]
  const { parts } = format
  const canCount =
    parts !== undefined &&
    !layout.isQuoted &&
    parts.actor.columns.every((name) => layout.columns.includes(name))
  const { path, lines } = layout.isQuoted ? { path: file.path, lines: 0 } : await soundLines(table, work)
  if (canCount && isCounted(lines, options.rows ?? 'auto')) {
    const reading = await new TableAggregator(parts, layout, database, file.name).aggregate(path, lines)
    const issues = [...encoding, ...reading.issues]
    return { ...reading, name: file.name, found: `${found}, counted by week`, documents: [], issues }
  }
  const reader =
    format === gdeltMentionsFormat
      ? new MentionReader(format, layout, file.name, options.eventOf ?? (() => undefined))
      : new TableReader(format, layout, file.name)
  for await (const rows of tableRows(path, layout, database)) {
    for (const row of rows) reader.add(row)
  }
  const { documents, tally, issues } = reader.finish()
  return {
    name: file.name,
    found,
    documents,
    tally,
    issues: [...encoding, ...issues],
  }
}

/** A table that is cut line by line, with line ends that can be relied on, and how many lines it has. */
async function soundLines(
  { file, layout }: TableToRead,
  work: Work,
): Promise<{ path: string; lines: number }> {
  const { lines, hasLoneReturns } = await scanLines(file.path)
  if (!hasLoneReturns) return { path: file.path, lines }
  const path = join(work.folder, 'sound')
  await mendReturns(file.path, path, layout.delimiter, layout.widths)
  return { path, lines: (await scanLines(path)).lines }
}

const isCounted = (lines: number, rows: 'auto' | 'statements' | 'edges') =>
  rows === 'auto' ? lines > MOST_STATED_ROWS : rows === 'edges'

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

function encodingIssue(name: string, { encoding, lines }: Transcoding): Issue {
  const what =
    lines === 0 ? `the file is ${encoding}` : `${lines} lines are not UTF-8 and were read as ${encoding}`
  return {
    severity: 'note',
    code: 'encoding',
    message: `${what}: nothing is lost`,
    location: name,
    span: null,
  }
}
