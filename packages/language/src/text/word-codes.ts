/** Numbers that stand for the words of one sentence, from which the features of tagger and parser are made. */
import type { Lexicon } from '../model/lexicon.ts'
import { classOf, DIGIT, isIgnorable, isLower, isUpper } from './character-class.ts'
import { foldCode } from './fold.ts'
import { addCode, HASH_SEED } from './hash.ts'

/** Slots before the first word and after the last one. */
export const PADDING = 2
const MAXIMAL_UNITS = 96
const BEFORE = 0x1000001
const AFTER = 0x1000002

const units = new Int32Array(MAXIMAL_UNITS)

/** Columns of codes; word `i` of the sentence stands at `i + PADDING`. */
export class WordCodes {
  length = 0
  capacity = 0
  word = new Int32Array(0)
  shape = new Int32Array(0)
  prefix1 = new Int32Array(0)
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
  /** Fine tags, filled by the tagger. */
  tag = new Int32Array(0)
  /** Whether most words of the sentence are capitalised, as in a headline: 0, 1 or 2 (all capitals). */
  casing = 0

  /** Makes room for a sentence and clears its edges. */
  reset(length: number): void {
    this.length = length
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
    this.prefix1 = new Int32Array(size)
    this.prefix2 = new Int32Array(size)
    this.prefix3 = new Int32Array(size)
    this.suffix1 = new Int32Array(size)
    this.suffix2 = new Int32Array(size)
    this.suffix3 = new Int32Array(size)
    this.suffix4 = new Int32Array(size)
    this.tagClass = new Int32Array(size)
    this.cluster = new Int32Array(size)
    this.certain = new Int32Array(size)
    this.tag = new Int32Array(size)
  }

  #clear(slot: number, code: number): void {
    this.word[slot] = code
    this.shape[slot] = code
    this.suffix1[slot] = code
    this.suffix2[slot] = code
    this.suffix3[slot] = code
    this.suffix4[slot] = code
    this.prefix1[slot] = code
    this.prefix2[slot] = code
    this.prefix3[slot] = code
    this.tagClass[slot] = code
    this.cluster[slot] = code
    this.tag[slot] = code & 0xff
  }

  /** Fills the codes of word `index` from `text.slice(start, end)`. */
  encode(index: number, text: string, start: number, end: number, lexicon: Lexicon): void {
    const slot = index + PADDING
    const count = foldUnits(text, start, end)
    let hash = HASH_SEED
    for (let i = 0; i < count; i++) {
      hash = addCode(hash, units[i]!)
      if (i === 0) this.prefix1[slot] = hash
      if (i === 1) this.prefix2[slot] = hash
      if (i === 2) this.prefix3[slot] = hash
    }
    const word = hash | 0 || 1
    if (count < 2) this.prefix2[slot] = word
    if (count < 3) this.prefix3[slot] = word
    this.word[slot] = word
    this.#encodeSuffixes(slot, count, word)
    this.shape[slot] = shapeOf(text, start, end)
    const entry = lexicon.find(word)
    this.tagClass[slot] = lexicon.tagClass(entry)
    this.cluster[slot] = lexicon.cluster(entry)
    this.certain[slot] = isUpper(text.charCodeAt(start)) ? -1 : lexicon.certainTag(entry)
  }

  #encodeSuffixes(slot: number, count: number, word: number): void {
    let hash = HASH_SEED ^ 0x55
    this.suffix2[slot] = word
    this.suffix3[slot] = word
    this.suffix4[slot] = word
    for (let i = 1; i <= 4 && i <= count; i++) {
      hash = addCode(hash, units[count - i]!)
      if (i === 1) this.suffix1[slot] = hash
      else if (i === 2) this.suffix2[slot] = hash
      else if (i === 3) this.suffix3[slot] = hash
      else this.suffix4[slot] = hash
    }
  }

  /** Notes whether the sentence is written like a headline. */
  noteCasing(text: string, starts: Uint32Array, ends: Uint32Array, first: number): void {
    let words = 0
    let capitalised = 0
    let allCapitals = 0
    for (let i = 0; i < this.length; i++) {
      const start = starts[first + i]!
      if (ends[first + i]! - start < 4) continue
      const code = text.charCodeAt(start)
      if (isUpper(code)) {
        capitalised++
        if (isUpper(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start + 2))) allCapitals++
      } else if (!isLower(code)) continue
      words++
    }
    this.casing = words < 2 ? 0 : allCapitals * 10 >= words * 8 ? 2 : capitalised * 10 >= words * 8 ? 1 : 0
  }
}

/** Folds a word into `units` and returns how many there are. */
function foldUnits(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end && count < MAXIMAL_UNITS; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x300 && code <= 0x36f)
      return foldComposed(text.slice(start, Math.min(end, start + MAXIMAL_UNITS)))
    const folded = foldCode(code)
    if (folded >= 0) units[count++] = folded
  }
  return count
}

function foldComposed(word: string): number {
  const composed = word.normalize('NFC')
  let count = 0
  for (let at = 0; at < composed.length; at++) {
    const folded = foldCode(composed.charCodeAt(at))
    if (folded >= 0) units[count++] = folded
  }
  return count
}

/** Hash of the pattern of capitals, small letters, digits and marks; runs count once, or twice when longer. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED
  let previous = 0
  let run = 0
  const stop = Math.min(end, start + MAXIMAL_UNITS)
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x300 && code <= 0x36f) || isIgnorable(code)) continue
    const kind = isUpper(code) ? 1 : isLower(code) ? 2 : classOf(code) === DIGIT ? 3 : foldCode(code)
    if (kind === previous) {
      run++
      if (run > 2) continue
    } else run = 1
    previous = kind
    hash = addCode(hash, kind)
  }
  return hash
}
