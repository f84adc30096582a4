/** Numbers that stand for one word: all that tagger and parser need to know of how it is written. */
import type { Lexicon } from '../model/lexicon.ts'
import { classOf, DIGIT, isIgnorable, isLower, isUpper } from './character-class.ts'
import { foldCode } from './fold.ts'
import { addCode, HASH_SEED } from './hash.ts'

/** Hashes of a word and its parts, and what the lexicon knows of it. */
export interface WordNumbers {
  readonly word: number
  readonly shape: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** The set of tags seen with the word. */
  readonly tagClass: number
  readonly cluster: number
  /** The only tag of the word, or -1; a capital may make any word a name. */
  readonly certain: number
  /** Rows of the word vector and the learnt embedding. */
  readonly vector: number
  readonly wordId: number
  readonly casing: number
}

/** What a word says of the casing of its sentence: nothing, or it is of small letters, or begins with one or three capitals. */
export const NO_CASING = 0
export const CAPITALISED = 2
export const ALL_CAPITALS = 3
const SMALL = 1

const MAXIMAL_UNITS = 96
const units = new Int32Array(MAXIMAL_UNITS)

/** The numbers of a word as it is written. */
export function encodeWord(written: string, lexicon: Lexicon): WordNumbers {
  const count = foldUnits(written)
  const word = hashOfFirst(count, count) | 0 || 1
  const entry = lexicon.find(word)
  return {
    word,
    shape: shapeOf(written),
    prefix2: count < 2 ? word : hashOfFirst(2, count),
    prefix3: count < 3 ? word : hashOfFirst(3, count),
    suffix1: count < 1 ? 0 : hashOfLast(1, count),
    suffix2: count < 2 ? word : hashOfLast(2, count),
    suffix3: count < 3 ? word : hashOfLast(3, count),
    suffix4: count < 4 ? word : hashOfLast(4, count),
    tagClass: lexicon.tagClass(entry),
    cluster: lexicon.cluster(entry),
    certain: isUpper(written.charCodeAt(0)) ? -1 : lexicon.certainTag(entry),
    vector: lexicon.vector(entry),
    wordId: lexicon.wordId(entry),
    casing: casingOf(written),
  }
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
