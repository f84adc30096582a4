/** Words as they are written, each kept once for all texts, with what was found out about it. */
import { ownCopy } from '@demarche/core'
import type { Lexicon } from '../model/lexicon.ts'
import { cleanForm } from './clean-form.ts'
import { BITS, encodeWord, WORD_ROW } from './encode-word.ts'
import { addCode, HASH_SEED } from './hash.ts'

/** A written word. Equal words are one object as long as the table stands, so that each is folded and looked up once. */
export interface Word {
  /** Without soft hyphens and zero-width characters, composed (NFC). */
  readonly form: string
  readonly lower: string
  /** Room for answers of `perWordBits`, beside each other in the word itself. */
  bits0: number
  bits1: number
  bits2: number
  /** Room for answers of `perWord`. */
  readonly notes: unknown[]
}

/** A lemma of a word, as the rules give it and in lower case. */
export interface Lemma {
  readonly written: string
  readonly lower: string
  /** What the questions of `lemmaBit` say of it. */
  readonly bits: number
}

/** A lemma of a known word, by the fine tag that it has it with. */
export interface KnownLemma extends Lemma {
  readonly tag: number
  bits: number
  /** The lemma that was asked for before: most words have one or two. */
  readonly next: KnownLemma | undefined
}

/** A word of the table, with its lemmas. */
export interface KnownWord extends Word {
  /** The lemma that was asked for last for the first time. */
  lemma: KnownLemma | undefined
}

/** Stands before the first word of a text and behind the last one. */
export const NO_WORD: KnownWord = newWord('')

/** The table is emptied when it holds so many words, so that a long run stays small. */
const MOST_WORDS = 50_000
/** Twice as many and more: a power of two. */
const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS
/** A word of so many units below 256 is known by these alone, and need not be compared letter by letter. */
const SHORT = 8

/** Finds the word of a stretch of text without cutting it out: most words of a text are known. */
export class WordTable {
  readonly #lexicon: Lexicon
  /** Of short words: their units, and the number of the word and one more; 0 is free. The last of four is not used. */
  readonly #short = new Int32Array(4 * SLOTS)
  /** Of others: hash, the number of the word and one more, length, and where its letters stand. */
  readonly #long = new Int32Array(4 * SLOTS)
  #letters = new Uint16Array(1024)
  #lettersEnd = 0
  #words: KnownWord[] = []
  /** What tagger and parser need to know of the words: see `encodeWord`. The row of a word begins at its number times `WORD_ROW`. */
  readonly rows = new Int32Array(MOST_WORDS * WORD_ROW)

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Makes sure that the next `count` words can be told by their numbers, if need be by forgetting all others. */
  makeRoom(count: number): void {
    if (this.#words.length + count <= MOST_WORDS) return
    this.#words = []
    this.#lettersEnd = 0
    this.#short.fill(0)
    this.#long.fill(0)
  }

  /** The word of a number. */
  word(number: number): KnownWord {
    return this.#words[number]!
  }

  /** The number of the word that stands at `text.slice(start, end)`; it holds until `makeRoom`, which comes first. */
  at(text: string, start: number, end: number): number {
    if (end - start > SHORT) return this.#longAt(text, start, end)
    let first = 0
    let second = 0
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at)
      if (code === 0 || code > 0xff) return this.#longAt(text, start, end)
      second = (second << 8) | (first >>> 24)
      first = (first << 8) | code
    }
    const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    const slots = this.#short
    let slot = 4 * (hash >>> (32 - SLOT_BITS))
    for (; slots[slot + 2]! > 0; slot = (slot + 4) & (4 * SLOTS - 1)) {
      if (slots[slot] === first && slots[slot + 1] === second) return slots[slot + 2]! - 1
    }
    slots[slot] = first
    slots[slot + 1] = second
    slots[slot + 2] = this.#add(text.slice(start, end))
    return slots[slot + 2]! - 1
  }

  #longAt(text: string, start: number, end: number): number {
    let hash = HASH_SEED
    for (let at = start; at < end; at++) hash = addCode(hash, text.charCodeAt(at))
    const slots = this.#long
    let slot = 4 * ((hash ^ (hash >>> 15)) & (SLOTS - 1))
    for (; slots[slot + 1]! > 0; slot = (slot + 4) & (4 * SLOTS - 1)) {
      if (slots[slot] !== hash || slots[slot + 2] !== end - start) continue
      if (this.#stands(slots[slot + 3]!, text, start, end)) return slots[slot + 1]! - 1
    }
    slots[slot] = hash
    slots[slot + 2] = end - start
    slots[slot + 3] = this.#addLetters(text, start, end)
    slots[slot + 1] = this.#add(text.slice(start, end))
    return slots[slot + 1]! - 1
  }

  /** Whether the letters that are kept from `from` on are those of a stretch of text. */
  #stands(from: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters
    let at = from
    for (let i = start; i < end; i++) if (letters[at++] !== text.charCodeAt(i)) return false
    return true
  }

  #addLetters(text: string, start: number, end: number): number {
    const from = this.#lettersEnd
    this.#lettersEnd += end - start
    if (this.#lettersEnd > this.#letters.length) {
      const letters = new Uint16Array(this.#lettersEnd * 2)
      letters.set(this.#letters.subarray(0, from))
      this.#letters = letters
    }
    for (let i = 0; i < end - start; i++) this.#letters[from + i] = text.charCodeAt(start + i)
    return from
  }

  /** Makes a word, and says how many there are now. */
  #add(part: string): number {
    const written = ownCopy(part)
    const row = this.#words.length * WORD_ROW
    encodeWord(written, this.#lexicon, this.rows, row)
    this.rows[row + BITS] = 0
    return this.#words.push(newWord(cleanForm(written)))
  }
}

/** What is asked for most stands first, in one line of memory. */
function newWord(form: string): KnownWord {
  return { bits0: 0, bits1: 0, bits2: 0, form, lower: form.toLowerCase(), lemma: undefined, notes: [] }
}

let questions = 0

/**
 * Keeps the answer to a question about a word with the word.
 *
 * @param answer must depend on the word alone, and not be undefined
 */
export function perWord<Answer extends NonNullable<unknown> | null>(
  answer: (word: Word) => Answer,
): (word: Word) => Answer {
  const place = questions++
  return (word) => {
    const known = word.notes[place]
    if (known !== undefined) return known as Answer
    const found = answer(word)
    word.notes[place] = found
    return found
  }
}

/** Numbers of so many bits are kept without an object of their own. */
const MOST_BITS = 30

/** Reads the noted answer at a place of a word, or works it out; one for each field, so that each reads one field only. */
const readers: readonly ((shift: number, mask: number, ask: (word: Word) => number) => typeof ask)[] = [
  (shift, mask, ask) => (word) => ((word.bits0 >>> shift) & mask || ask(word)) >> 1,
  (shift, mask, ask) => (word) => ((word.bits1 >>> shift) & mask || ask(word)) >> 1,
  (shift, mask, ask) => (word) => ((word.bits2 >>> shift) & mask || ask(word)) >> 1,
]
const fields = ['bits0', 'bits1', 'bits2'] as const
const taken = fields.map(() => 0)

/**
 * `perWord` for numbers below `2 ** width`: they stand in the word itself, and need not be fetched from elsewhere in memory.
 * Where the words have no room left, it is `perWord`. For yes or no about every token there is `wordBit`.
 *
 * @throws RangeError from the question, where an answer has more bits
 */
export function perWordBits(width: number, answer: (word: Word) => number): (word: Word) => number {
  // one bit more says that the answer is known
  const place = taken.findIndex((bits) => bits + width + 1 <= MOST_BITS)
  const field = fields[place]
  const read = readers[place]
  if (field === undefined || read === undefined) return perWord(answer)
  const shift = taken[place]!
  taken[place] = shift + width + 1
  const ask = (word: Word) => {
    const found = answer(word)
    if (found >>> width !== 0) throw new RangeError(`perWordBits: ${found} has more than ${width} bits`)
    const noted = (found << 1) | 1
    word[field] |= noted << shift
    return noted
  }
  return read(shift, (1 << (width + 1)) - 1, ask)
}

/** `perWordBits` for a question that is answered by yes or no. */
export function perWordTest(answer: (word: Word) => boolean): (word: Word) => boolean {
  const bits = perWordBits(1, (word) => (answer(word) ? 1 : 0))
  return (word) => bits(word) === 1
}
