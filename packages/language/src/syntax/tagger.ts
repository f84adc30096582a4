/** What a tagger does. */
import type { WordCodes } from '../text/word-codes.ts'

/** Tags sentences; keeps its working memory between them. */
export interface Tagger {
  /** Fills `codes.tag`; for at most `MAXIMAL_SENTENCE` words. */
  tag(codes: WordCodes): void
}
