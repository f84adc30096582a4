/** What a scorer is: one form of gold that extractions are compared with. */
import type { Extraction } from '@demarche/extract'

/** One line of a score. */
export interface ScoreRow {
  measure: string
  right: number
  /** How many the gold has. */
  wanted: number
  /** How many the extractor gave. */
  given: number
}

/** The outcome of a comparison. */
export interface Score {
  rows: ScoreRow[]
  /** What was missed or wrong, one line each. */
  notes: string[]
}

/** One form of gold. To add one: its file here, and its line in `scorers.ts`. */
export interface Scorer {
  readonly name: string
  /** The comparison with this gold; undefined where the gold has another form. */
  score(gold: unknown, extractions: readonly Extraction[]): Score | undefined
}
