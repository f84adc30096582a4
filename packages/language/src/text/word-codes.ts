/** Numbers that stand for the words of one sentence, from which the features of tagger and parser are made. */
import {
  ALL_CAPITALS,
  CAPITALISED,
  CASING,
  CERTAIN,
  CLUSTER,
  NO_CASING,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  TAG_CLASS,
  VECTOR,
  WORD,
  WORD_ID,
} from './encode-word.ts'

/** Slots before the first word and after the last one. */
export const PADDING = 2
const BEFORE = 0x1000001
const AFTER = 0x1000002

/** Columns of codes; word `i` of the sentence stands at `i + PADDING`. */
export class WordCodes {
  length = 0
  capacity = 0
  word = new Int32Array(0)
  shape = new Int32Array(0)
  prefix2 = new Int32Array(0)
  prefix3 = new Int32Array(0)
  suffix1 = new Int32Array(0)
  suffix2 = new Int32Array(0)
  suffix3 = new Int32Array(0)
  suffix4 = new Int32Array(0)
  /** Lexicon: class of tags, and cluster. */
  tagClass = new Int32Array(0)
  cluster = new Int32Array(0)
  /** The only tag of the word, or -1; a capital may make any word a name. */
  certain = new Int32Array(0)
  /** Lexicon: rows of the word vector and the learnt embedding. */
  vector = new Int32Array(0)
  wordId = new Int32Array(0)
  /** Fine tags, filled by the tagger. */
  tag = new Int32Array(0)
  /** Whether most words of the sentence are capitalised, as in a headline: 0, 1 or 2 (all capitals). */
  casing = 0
  /** Words that say something of that, those with a capital, and those with three. */
  #words = 0
  #capitalised = 0
  #allCapitals = 0

  /** Makes room for a sentence and clears its edges. */
  reset(length: number): void {
    this.length = length
    this.#words = 0
    this.#capitalised = 0
    this.#allCapitals = 0
    if (length + 2 * PADDING > this.capacity) this.#grow(length + 2 * PADDING)
    for (let i = 0; i < PADDING; i++) {
      this.#clear(i, BEFORE)
      this.#clear(length + PADDING + i, AFTER)
    }
  }

  #grow(needed: number): void {
    const size = Math.max(128, needed * 2)
    this.capacity = size
    this.word = new Int32Array(size)
    this.shape = new Int32Array(size)
    this.prefix2 = new Int32Array(size)
    this.prefix3 = new Int32Array(size)
    this.suffix1 = new Int32Array(size)
    this.suffix2 = new Int32Array(size)
    this.suffix3 = new Int32Array(size)
    this.suffix4 = new Int32Array(size)
    this.tagClass = new Int32Array(size)
    this.cluster = new Int32Array(size)
    this.certain = new Int32Array(size)
    this.vector = new Int32Array(size)
    this.wordId = new Int32Array(size)
    this.tag = new Int32Array(size)
  }

  #clear(slot: number, code: number): void {
    this.word[slot] = code
    this.shape[slot] = code
    this.suffix1[slot] = code
    this.suffix2[slot] = code
    this.suffix3[slot] = code
    this.suffix4[slot] = code
    this.prefix2[slot] = code
    this.prefix3[slot] = code
    this.tagClass[slot] = code
    this.cluster[slot] = code
    this.tag[slot] = code & 0xff
  }

  /** Takes over the row of word `index` (see `encodeWord`); each word is taken once. */
  take(index: number, row: Int32Array, at: number): void {
    const slot = index + PADDING
    this.word[slot] = row[at + WORD]!
    this.shape[slot] = row[at + SHAPE]!
    this.prefix2[slot] = row[at + PREFIX2]!
    this.prefix3[slot] = row[at + PREFIX3]!
    this.suffix1[slot] = row[at + SUFFIX1]!
    this.suffix2[slot] = row[at + SUFFIX2]!
    this.suffix3[slot] = row[at + SUFFIX3]!
    this.suffix4[slot] = row[at + SUFFIX4]!
    this.tagClass[slot] = row[at + TAG_CLASS]!
    this.cluster[slot] = row[at + CLUSTER]!
    this.certain[slot] = row[at + CERTAIN]!
    this.vector[slot] = row[at + VECTOR]!
    this.wordId[slot] = row[at + WORD_ID]!
    const casing = row[at + CASING]!
    if (casing !== NO_CASING) this.#words++
    if (casing >= CAPITALISED) this.#capitalised++
    if (casing === ALL_CAPITALS) this.#allCapitals++
  }

  /** Notes whether the sentence, whose words are all taken, is written like a headline. */
  noteCasing(): void {
    const most = this.#words * 8
    if (this.#words < 2) this.casing = 0
    else this.casing = this.#allCapitals * 10 >= most ? 2 : this.#capitalised * 10 >= most ? 1 : 0
  }
}
