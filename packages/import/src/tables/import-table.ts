/** Reads one event table row by row into documents and statements, and says what became of each row. */
import type { Issue } from '@demarche/core'
import { emptyTally, type ImportedDocument, type RowTally } from '../imported-document.ts'
import { SkippedRows } from './skipped-rows.ts'
import { type LocatedRow, type RowOrigin, sourceOf, stateRows } from './state-rows.ts'
import type { Cells, TableFormat, TableLayout } from './table-format.ts'
import { cellLookup, type TableRow } from './table-rows.ts'

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
  readonly #skipped: SkippedRows

  constructor(format: TableFormat, layout: TableLayout, fileName: string) {
    this.#format = format
    this.#layout = layout
    const { name, confidence, isToldFurther = false } = format
    this.#origin = { fileName, format: name, confidence, isToldFurther }
    this.#lookup = cellLookup(layout.columns)
    this.#skipped = new SkippedRows(fileName, this.#tally)
  }

  /** Takes a row. */
  add({ line, cells, fault }: TableRow): void {
    this.#tally.rows += 1
    if (fault !== undefined) {
      this.#skipped.add('bad-line', `${fault}: it was left out`, line, 'warning')
      return
    }
    const { widths } = this.#layout
    if (widths.length > 0 && !widths.includes(cells.length)) {
      this.#skipped.addWidth(line, cells.length, widths)
      return
    }
    const lookup = this.#lookup(cells)
    const reading = this.#format.readRow(lookup)
    if ('skipped' in reading) {
      this.#skipped.add(reading.skipped, `${reading.message}: the row was left out`, line, 'note')
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
    return { documents, tally: this.#tally, issues: this.#skipped.issues() }
  }
}
