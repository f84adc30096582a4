/** What carries out the moves of the parser. */
import type { ParseState } from './arc-hybrid.ts'
import type { ParserWords } from './parser-words.ts'

/** Parses sentences whose words the encoder has read. */
export interface Moves {
  /** Leaves heads (`length` for the root) and labels in `state`. */
  parse(words: ParserWords, length: number, state: ParseState): void
}
