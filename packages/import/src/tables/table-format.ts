/** One format of event tables: how to know it, how its lines become cells, how a row becomes an event. */
import type { RowEvent, RowReading, TableActor } from './coded-row.ts'

/** Names by which `--format` knows the tables. */
export type TableFormatName =
  | 'gdelt1'
  | 'gdelt2'
  | 'gdelt-mentions'
  | 'gdelt-gkg'
  | 'icews'
  | 'polecat'
  | 'acled'
  | 'ucdp-ged'
  | 'csv'

/** The first rows of a file, cut into cells by each delimiter that may be meant. */
export interface TableSample {
  /** The first lines as they stand, without a byte order mark. */
  lines: readonly string[]
  fileName: string
}

/** How the rows of one file are written. */
export interface TableLayout {
  delimiter: string
  /** True where quotation marks enclose cells, which may then hold delimiters and line ends. */
  isQuoted: boolean
  /** True where each line is an object in JSON, whose keys are the columns. */
  isJson?: boolean
  /** Names of the columns as the format calls them, in the file's order; cells are looked up by them. */
  columns: readonly string[]
  /** True where the first line holds the names. */
  hasHeader: boolean
  /** Numbers of cells that a row may have; none where it may have any. */
  widths: readonly number[]
}

/** Cells of one row by the format's column names; a column that the file lacks is empty. */
export type Cells = (column: string) => string

/** One part of a row, and the columns that it depends on. */
export interface RowPart<T> {
  readonly columns: readonly string[]
  read(cells: Cells): T
}

/** One format. */
export interface TableFormat {
  readonly name: TableFormatName
  /** For people: "GDELT 2 events". */
  readonly title: string
  /** The layout, or undefined where the file is not of this format. */
  detect(sample: TableSample): TableLayout | undefined
  /** Reads one row. */
  readRow(cells: Cells): RowReading
  /**
   * For tables of millions of rows: how its parts are read on their own, each from few columns with few different
   * values. Undefined for tables that are always read row by row.
   */
  readonly parts?: {
    readonly actor: RowPart<TableActor | undefined>
    readonly recipient: RowPart<TableActor | undefined>
    readonly event: RowPart<{ event: RowEvent; isMutual: boolean } | undefined>
    /** `YYYY-MM-DD`. */
    readonly day: RowPart<string | undefined>
  }
  /** The cells that say what happened: they are quoted as the row's words. The one with the event is the trigger. */
  readonly quote: { readonly columns: readonly string[]; readonly event: string }
  /** True where other tables tell more of its rows by their ids: then it is kept which statement is whose. */
  readonly isToldFurther?: boolean
  /** How sure such a coding is: lower for tables coded by machines, higher for those coded by people. */
  readonly confidence: number
}

/** A layout by the names of a header, however they are cased; undefined where one of `required` is missing. */
export function layoutByHeader(
  line: string,
  delimiter: string,
  isQuoted: boolean,
  required: readonly string[],
): TableLayout | undefined {
  const header = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const columns = header.map(columnKey)
  if (!required.every((name) => columns.includes(columnKey(name)))) return undefined
  return { delimiter, isQuoted, columns, hasHeader: true, widths: [columns.length] }
}

/** Column names are compared without case and marks: `Event ID`, `event_id` and `EventID` are one. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
