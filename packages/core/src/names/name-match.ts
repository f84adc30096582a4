/** The answer to whether two names name the same. */

/** One of three answers. */
export type NameAnswer = 'same' | 'different' | 'unsure'

/** An answer with its grounds. */
export interface NameMatch {
  /** `same` only where nothing rests on a guess; `unsure` is a question for a person. */
  readonly answer: NameAnswer
  /** How alike the names are, 0 to 1; at and above `ALIKE` they are more likely one than two. */
  readonly score: number
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[]
}

/** From this score on two names are alike: a match when accuracy is measured. */
export const ALIKE = 0.5

/** Puts an answer together; the score has two digits, so that it is the same on every machine. */
export function nameMatch(answer: NameAnswer, score: number, reasons: readonly string[]): NameMatch {
  return { answer, score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons }
}
