/** The numbers of known words, worked out once a word and kept close together. */
import type { Lexicon } from '../model/lexicon.ts'
import { BITS, encodeWord, WORD_ROW } from './encode-word.ts'
import { wordQuestions } from './word-bits.ts'
import type { WordCodes } from './word-codes.ts'
import type { KnownWord } from './word-table.ts'

/** Rows that are made at a time; they go when none of their words is known any more. */
const CHUNK = 1024

/** Gives words their rows. */
export class WordRows {
  readonly #lexicon: Lexicon
  #rows = new Int32Array(0)
  #next = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Enters a word as word `index` of a sentence. */
  enter(word: KnownWord, index: number, codes: WordCodes): void {
    const rows = word.rows ?? this.#add(word)
    const bits = word.row + BITS
    if (!wordQuestions.answeredBy(rows[bits]!)) rows[bits] = wordQuestions.answers(word)
    codes.take(index, rows, word.row)
  }

  #add(word: KnownWord): Int32Array {
    if (this.#next === this.#rows.length) {
      this.#rows = new Int32Array(CHUNK * WORD_ROW)
      this.#next = 0
    }
    encodeWord(word.written, this.#lexicon, this.#rows, this.#next)
    word.rows = this.#rows
    word.row = this.#next
    this.#next += WORD_ROW
    return this.#rows
  }
}
