/** The words of one sentence as a parser state sees them, with slots for the root and for no word. */
import { PADDING, type WordCodes } from '../text/word-codes.ts'

const ROOT_CODE = 0x2000001
const NONE_CODE = 0x2000002
/** Tags of the root and of no word. */
const ROOT_TAG = 126
const NONE_TAG = 127

/** Counts of each kind are kept in ten bits. */
export const MARK_COMMA = 1
export const MARK_VERB = 1 << 10
export const MARK_CONJUNCTION = 1 << 20

/** Columns over the words; slot `length` is the root, `length + 1` no word. */
export class ParserWords {
  word = new Int32Array(0)
  tag = new Int32Array(0)
  /** Commas, verbs and conjunctions before each word. */
  marks = new Int32Array(0)

  /** Takes over the codes of a tagged sentence; `between` gives the count bits of a fine tag. */
  load(codes: WordCodes, between: Int32Array): void {
    const { length } = codes
    if (length + 2 > this.word.length) {
      const size = Math.max(128, length * 2 + 4)
      this.word = new Int32Array(size)
      this.tag = new Int32Array(size)
      this.marks = new Int32Array(size)
    }
    let marks = 0
    for (let i = 0; i < length; i++) {
      this.word[i] = codes.word[i + PADDING]!
      this.tag[i] = codes.tag[i + PADDING]!
      this.marks[i] = marks
      marks = (marks + between[this.tag[i]!]!) | 0
    }
    this.marks[length] = marks
    this.marks[length + 1] = marks
    this.word[length] = ROOT_CODE
    this.tag[length] = ROOT_TAG
    this.word[length + 1] = NONE_CODE
    this.tag[length + 1] = NONE_TAG
  }
}
