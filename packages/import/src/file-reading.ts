/** How a file is imported, and what it gives. */
import type { CountedTable, Issue } from '@demarche/core'
import type { ImportedDocument, RowTally } from './imported-document.ts'
import type { Transcoding } from './input/transcode.ts'
import type { UnpackLimits } from './input/unpack.ts'
import type { EventLookup } from './tables/mention-table.ts'

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

/** Says that a file was not UTF-8. */
export function encodingIssue(name: string, { encoding, lines }: Transcoding): Issue {
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
