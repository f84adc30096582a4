/** Imports one file of any known kind: unpacks it, finds its format, reads it. */
import { isUtf8 } from 'node:buffer'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodingIssue, type FileReading, type ImportOptions } from './file-reading.ts'
import { sniffTable } from './graph-files/formats/edge-list/sniff-table.ts'
import { ImportError } from './import-error.ts'
import { importOther } from './import-other.ts'
import { endsInReturns, replaceReturns } from './input/line-ends.ts'
import { decodeBytes, transcodeFile, utf16Of } from './input/transcode.ts'
import { firstBytes, type PlainFile, plainFiles } from './input/unpack.ts'
import { type OwnTable, ownTable } from './own-table/own-table.ts'
import { readTable, type TableToRead } from './read-table.ts'
import { tableFormats } from './tables/formats.ts'
import type { TableFormat, TableLayout } from './tables/table-format.ts'
import { isEncodingError, TableDatabase } from './tables/table-lines.ts'

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
  options: ImportOptions,
  lines: readonly string[],
  work: Work,
  start: Uint8Array,
): Promise<FileReading> {
  const { format } = options
  const own = ownTableOf(lines, format)
  if (own !== undefined) return readTableDecoded({ ...own, file, transcoding: null }, options, work, start)
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
