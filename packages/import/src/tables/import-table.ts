/** Reads one event table row by row into documents and statements, and says what became of each row. */
import type { Issue } from '@demarche/core'
import { emptyTally, type ImportedDocument, type RowTally } from '../imported-document.ts'
import { type LocatedRow, type RowOrigin, sourceOf, stateRows } from './state-rows.ts'
import type { Cells, TableFormat, TableLayout } from './table-format.ts'
import { cellLookup, type TableRow } from './table-rows.ts'

/** Skipped rows of one reason that are listed one by one; the rest is one line. */
const LISTED = 20

/** What one file gave. */
export interface TableReading {
  documents: ImportedDocument[]
  tally: RowTally
  issues: Issue[]
}

/** Collects rows of one file. */
export class TableReader {
  readonly #format: TableFormat
  readonly #layout: TableLayout
  readonly #origin: RowOrigin
  readonly #lookup: (cells: readonly string[]) => Cells
  readonly #bySource = new Map<string, LocatedRow[]>()
  readonly #tally: RowTally = emptyTally()
  readonly #issues: Issue[] = []

  constructor(format: TableFormat, layout: TableLayout, fileName: string) {
    this.#format = format
    this.#layout = layout
    this.#origin = { fileName, format: format.name, confidence: format.confidence }
    this.#lookup = cellLookup(layout.columns)
  }

  /** Takes a row. */
  add({ line, cells }: TableRow): void {
    this.#tally.rows += 1
    const { widths } = this.#layout
    if (widths.length > 0 && !widths.includes(cells.length)) {
      const wanted = widths.join(' or ')
      const message = `a row of ${cells.length} cells where ${wanted} belong: it was left out; is the file whole?`
      this.#skip('cell-count', message, line, 'warning')
      return
    }
    const lookup = this.#lookup(cells)
    const reading = this.#format.readRow(lookup)
    if ('skipped' in reading) {
      this.#skip(reading.skipped, `${reading.message}: the row was left out`, line, 'note')
      return
    }
    const { columns, event } = this.#format.quote
    const words = columns.map((column) => lookup(column).trim()).filter((word) => word !== '')
    const located = { row: reading, line, words, eventWord: lookup(event).trim() }
    const source = sourceOf(located, this.#origin)
    const rows = this.#bySource.get(source)
    if (rows) rows.push(located)
    else this.#bySource.set(source, [located])
  }

  #skip(code: string, message: string, line: number, severity: Issue['severity']): void {
    const count = (this.#tally.skipped[code] ?? 0) + 1
    this.#tally.skipped[code] = count
    if (count > LISTED) return
    const location = `${this.#origin.fileName}:${line}`
    this.#issues.push({ severity, code, message, location, span: null })
  }

  /** The documents, in the order in which the file first names them. */
  finish(): TableReading {
    const documents = [...this.#bySource].map(([source, rows]) => stateRows(source, rows, this.#origin))
    const seen = new Set<string>()
    for (const { statements } of documents) {
      for (const { proposition } of statements) {
        if (seen.has(proposition)) this.#tally.merged += 1
        else this.#tally.stated += 1
        seen.add(proposition)
      }
    }
    return { documents, tally: this.#tally, issues: [...this.#issues, ...this.#summaries()] }
  }

  #summaries(): Issue[] {
    return Object.entries(this.#tally.skipped)
      .filter(([, count]) => count > LISTED)
      .map(([code, count]) => ({
        severity: 'note',
        code,
        message: `${count - LISTED} more rows were left out for the same reason (${code})`,
        location: this.#origin.fileName,
        span: null,
      }))
  }
}
