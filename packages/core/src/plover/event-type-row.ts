/** What is written down of an event type. Scores and mode names are PLOVER's; the words are ours. */

/** PLOVER's four quad categories. */
export const QUAD_CATEGORIES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const

/** Said or done, with or against. */
export type QuadCategory = (typeof QUAD_CATEGORIES)[number]

/** How, within a type. */
export interface Mode {
  readonly name: string
  readonly meaning: string
  /** On the scale from -10 to 10; undefined where the codebook gives none and the type's score holds. */
  readonly score: number | undefined
  /** Names of earlier codebooks that this mode has taken over. */
  readonly formerly: readonly string[]
}

/** An event type without its name. */
export interface EventTypeRow {
  readonly quad: QuadCategory
  /** From -10 (most conflict) to 10 (most cooperation). */
  readonly score: number
  /** Whether an event of this type says nothing without a recipient. */
  readonly requiresRecipient: boolean
  readonly meaning: string
  /** What is taken for this type and is another: each a sentence of ours. */
  readonly notThis: readonly string[]
  readonly modes: readonly Mode[]
}

/** A mode, with the names it has taken over. */
export function mode(
  name: string,
  score: number | undefined,
  meaning: string,
  formerly: readonly string[] = [],
): Mode {
  return { name, score, meaning, formerly }
}
