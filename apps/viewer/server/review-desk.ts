/** What the server needs of whoever keeps the answers about pairs of actors. */
import type { PageRequest } from './viewer-source.ts'

/** Whether two actors are one. */
export type Verdict = 'same' | 'different' | 'unsure'

/** An answer that stands, though the graph is computed without it as yet. */
export interface KeptAnswer {
  /** Id of the judgement. */
  judgement: string
  verdict: Verdict
  by: string
  /** ISO 8601 date and time. */
  at: string
  reason: string | null
}

/** What is known of one side of a pair. */
export interface DeskSide {
  id: string
  name: string
  kind: string
  country: string | null
  aliases: readonly string[]
  identifiers: Readonly<Record<string, string>>
  offices: readonly string[]
  /** In how many statements it stands. */
  statements: number
  /** A few sentences: the statement, and the document that it is read in. */
  evidence: readonly { statement: string; document: string }[]
}

/** Two actors that may be one. */
export interface DeskPair {
  /** 0 to 1. */
  score: number
  reasons: readonly string[]
  sides: readonly [DeskSide, DeskSide]
  answer: KeptAnswer | null
}

/** How far the review is. */
export interface ReviewState {
  /** All pairs of the graph as it is shown. */
  total: number
  answered: number
  /** Places in the list, from 0 on. The first pair without an answer behind the last one that was given; null where there is none. */
  next: number | null
  /** The last answer that stands. */
  last: { pair: number; judgement: string } | null
  /** How many judgements are kept, or taken back, that the graph is computed without. */
  waiting: number
}

/** An answer as it is asked to be kept. */
export interface AskedAnswer {
  actors: readonly [string, string]
  verdict: Verdict
  reason: string | null
}

/** Keeps answers where the graph is. Every call may throw a `ReviewError`; then nothing was kept. */
export interface ReviewDesk {
  /** Under whose name answers are kept. */
  readonly by: string
  /** Pairs from a place on, the likeliest first; without a place from the first one that has no answer. */
  pairs(page: { offset: number | undefined; limit: number }): Promise<DeskPage>
  judge(answer: AskedAnswer): Promise<ReviewState>
  undo(judgement: string): Promise<ReviewState>
  /** Computes the graph anew with all that is kept. */
  apply(): Promise<void>
}

/** Some of the pairs. */
export interface DeskPage extends PageRequest {
  items: readonly DeskPair[]
  state: ReviewState
}

/** Why an answer cannot be kept: 404 and 409 are mended by asking again, 500 is not. */
export class ReviewError extends Error {
  readonly status: 404 | 409 | 500
  /** Kebab-case and stable. */
  readonly code: string
  constructor(status: 404 | 409 | 500, code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReviewError'
    this.status = status
    this.code = code
  }
}
