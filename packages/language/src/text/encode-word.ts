/** Numbers that stand for one word: all that tagger and parser need to know of how it is written. */
import type { Lexicon } from '../model/lexicon.ts'
import { classOf, DIGIT, isIgnorable, isLower, isUpper } from './character-class.ts'
import { foldCode } from './fold.ts'
import { addCode, HASH_SEED } from './hash.ts'

/** Places of the numbers in the row of a word: hashes of the word and its parts, then what the lexicon knows of it. */
export const WORD = 0
export const SHAPE = 1
export const PREFIX2 = 2
export const PREFIX3 = 3
export const SUFFIX1 = 4
export const SUFFIX2 = 5
export const SUFFIX3 = 6
export const SUFFIX4 = 7
/** The set of tags seen with the word. */
export const TAG_CLASS = 8
export const CLUSTER = 9
/** The only tag of the word, or -1; a capital may make any word a name. */
export const CERTAIN = 10
/** Rows of the word vector and the learnt embedding. */
export const VECTOR = 11
export const WORD_ID = 12
export const CASING = 13
/** Answers to the questions of `wordBit`; not written here. */
export const BITS = 14
/** Integers of a row. */
export const WORD_ROW = 16

/** What a word says of the casing of its sentence: nothing, or it is of small letters, or begins with one or three capitals. */
export const NO_CASING = 0
export const CAPITALISED = 2
export const ALL_CAPITALS = 3
const SMALL = 1

const MAXIMAL_UNITS = 96
const units = new Int32Array(MAXIMAL_UNITS)

/** Writes the row of a word as it is written, from place `at` on. */
export function encodeWord(written: string, lexicon: Lexicon, row: Int32Array, at: number): void {
  const count = foldUnits(written)
  const word = hashOfFirst(count, count) | 0 || 1
  const entry = lexicon.find(word)
  row[at + WORD] = word
  row[at + SHAPE] = shapeOf(written)
  row[at + PREFIX2] = count < 2 ? word : hashOfFirst(2, count)
  row[at + PREFIX3] = count < 3 ? word : hashOfFirst(3, count)
  row[at + SUFFIX1] = count < 1 ? 0 : hashOfLast(1, count)
  row[at + SUFFIX2] = count < 2 ? word : hashOfLast(2, count)
  row[at + SUFFIX3] = count < 3 ? word : hashOfLast(3, count)
  row[at + SUFFIX4] = count < 4 ? word : hashOfLast(4, count)
  row[at + TAG_CLASS] = lexicon.tagClass(entry)
  row[at + CLUSTER] = lexicon.cluster(entry)
  row[at + CERTAIN] = isUpper(written.charCodeAt(0)) ? -1 : lexicon.certainTag(entry)
  row[at + VECTOR] = lexicon.vector(entry)
  row[at + WORD_ID] = lexicon.wordId(entry)
  row[at + CASING] = casingOf(written)
}

function hashOfFirst(length: number, count: number): number {
  let hash = HASH_SEED
  for (let i = 0; i < length && i < count; i++) hash = addCode(hash, units[i]!)
  return hash
}

function hashOfLast(length: number, count: number): number {
  let hash = HASH_SEED ^ 0x55
  for (let i = 1; i <= length; i++) hash = addCode(hash, units[count - i]!)
  return hash
}

function casingOf(written: string): number {
  if (written.length < 4) return NO_CASING
  const code = written.charCodeAt(0)
  if (!isUpper(code)) return isLower(code) ? SMALL : NO_CASING
  return isUpper(written.charCodeAt(1)) && isUpper(written.charCodeAt(2)) ? ALL_CAPITALS : CAPITALISED
}

/** Folds a word into `units` and returns how many there are. */
function foldUnits(written: string): number {
  let count = 0
  for (let at = 0; at < written.length && count < MAXIMAL_UNITS; at++) {
    const code = written.charCodeAt(at)
    if (code >= 0x300 && code <= 0x36f) return foldComposed(written.slice(0, MAXIMAL_UNITS))
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
function shapeOf(written: string): number {
  let hash = HASH_SEED
  let previous = 0
  let run = 0
  const stop = Math.min(written.length, MAXIMAL_UNITS)
  for (let at = 0; at < stop; at++) {
    const code = written.charCodeAt(at)
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
