/** Spans of a text that name something. */

/** What a span names. A nationality is a people or its adjective: "Armenian", "Turks". */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'nationality', 'date'] as const

/** One of `ENTITY_KINDS`. */
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** A named entity; both ranges are half-open. */
export interface Entity {
  readonly kind: EntityKind
  /** UTF-16 offsets into the text as given. */
  readonly start: number
  readonly end: number
  /** Tokens of the document. */
  readonly firstToken: number
  readonly endToken: number
}
