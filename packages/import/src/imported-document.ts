/** What an import gives: the shape of an extraction, so that rows and articles lie in one graph folder. */
import type { Actor, Attribution, Document, Issue, Mention, Statement } from '@demarche/core'

/** Version of the readers. It changes when they read the same rows otherwise. */
export const IMPORT_VERSION = 'import-3'

/** One source of rows (an article that they cite, a story, or a row by itself) and what its rows state. */
export interface ImportedDocument {
  document: Document
  /** Rows have no mentions and no attributions in text: always empty. */
  mentions: Mention[]
  actors: Actor[]
  attributions: Attribution[]
  statements: Statement[]
  issues: Issue[]
  /** Where other tables tell more of an event by its id (GDELT's mentions): which statement is whose. */
  events?: Readonly<Record<string, number>>
  /** Where it tells more of events of other tables: of which, for each of its statements. */
  tellsOf?: readonly string[]
}

/** An event of another table as it was stated. */
export interface StatedEvent {
  statement: Statement
  /** Everyone whom the statement names. */
  actors: readonly Actor[]
}

/** What became of the rows of one file: `rows = stated + merged + skipped`. */
export interface RowTally {
  /** What is counted, where it is no row: `entity`, `edge`. */
  unit?: string
  rows: number
  /** Rows that gave a statement of their own. */
  stated: number
  /** Rows that say what another row of the file says: mirrored, or told again. */
  merged: number
  /** Rows left out, by reason. */
  skipped: Record<string, number>
}

export const emptyTally = (): RowTally => ({ rows: 0, stated: 0, merged: 0, skipped: {} })

/** Why a row is left out that tells more of an event which no table has told yet. */
export const EVENT_NOT_HERE = 'event-not-here'
