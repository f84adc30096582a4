/** Row numbers of a sentence's words in the embedding tables of the network. */
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import { hashRow, PREFIX_ROWS, SHAPE_ROWS, SUFFIX_ROWS } from './shape.ts'

/** One column a table. */
export class NetworkInputs {
  length = 0
  vector = new Int32Array(0)
  word = new Int32Array(0)
  suffix = new Int32Array(0)
  prefix = new Int32Array(0)
  shape = new Int32Array(0)
  tag = new Int32Array(0)

  /** Takes the words of a tagged sentence. */
  load(codes: WordCodes): void {
    const { length } = codes
    this.length = length
    if (length > this.word.length) this.#grow(length)
    for (let i = 0; i < length; i++) {
      const at = i + PADDING
      this.vector[i] = codes.vector[at]!
      this.word[i] = codes.wordId[at]!
      this.suffix[i] = hashRow(codes.suffix3[at]!, SUFFIX_ROWS)
      this.prefix[i] = hashRow(codes.prefix2[at]!, PREFIX_ROWS)
      this.shape[i] = hashRow(codes.shape[at]!, SHAPE_ROWS)
      this.tag[i] = codes.tag[at]!
    }
  }

  #grow(needed: number): void {
    const size = Math.max(128, needed * 2)
    this.vector = new Int32Array(size)
    this.word = new Int32Array(size)
    this.suffix = new Int32Array(size)
    this.prefix = new Int32Array(size)
    this.shape = new Int32Array(size)
    this.tag = new Int32Array(size)
  }
}
