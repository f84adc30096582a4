/** One row of an event table in words that all tables share. */
import type { Actor, EventTypeName } from '@demarche/core'

/** An actor as a row gives it, before it has an id. */
export interface TableActor {
  kind: Actor['kind']
  name: string
  /** Alpha-3. */
  country: string | null
  sectors: readonly string[]
  identifiers?: Readonly<Record<string, string>>
  /** Names that the row uses for it, beside `name`. */
  aliases?: readonly string[]
  /** True where the name identifies nobody outside its source ("PRESIDENT" of no country). */
  isLocal?: boolean
}

/** What a row says was done or said. */
export type RowEvent =
  | { kind: 'event'; type: EventTypeName; mode: string | null; contexts: readonly string[] }
  | { kind: 'utterance' }

/** A row that can be stated. */
export interface CodedRow {
  /** The row's own id in its table. */
  id: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string
  /** Last day, where it went on for more than one. */
  lastDate?: string
  actors: readonly TableActor[]
  recipients: readonly TableActor[]
  places: readonly TableActor[]
  event: RowEvent
  /** The event in the table's own words: `040 Consult`. */
  eventWords: string
  /** True where both sides do the same (a meeting): then there is no recipient. */
  isMutual: boolean
  /** What a source of the row is known by: its URL, or the id of its story; null where the row is its own source. */
  source: string | null
  url: string | null
  publisher: string | null
  /** `YYYY-MM-DD`. */
  publishedAt: string | null
  title: string | null
  /** Text that describes the event, where the table has any. */
  notes: string | null
  /** Set where the coders know that this event is no other of the same day, type and parties. */
  discriminator: string | null
}

/** A row that is left out, and why. */
export interface SkippedRow {
  /** Kebab-case and stable. */
  skipped: string
  message: string
}

export type RowReading = CodedRow | SkippedRow

/** Leaves a row out. */
export const skip = (skipped: string, message: string): SkippedRow => ({ skipped, message })
