/** Dates as they stand in the text. */
import type { StatementTime } from '@demarche/core'
import type { TokenRange } from '../syntax/tree.ts'

/** A date expression, and the days it means where they could be found out. */
export interface FoundDate {
  readonly range: TokenRange
  /** Null where the document has no date that it could be counted from. */
  readonly time: StatementTime | null
}
