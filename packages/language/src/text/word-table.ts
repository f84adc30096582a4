/** Words as they are written, each kept once for all texts, with what was found out about it. */
import { cleanForm } from './clean-form.ts'
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

/** A word of the table: also what it was looked up by, and its lemmas. */
export interface KnownWord extends Word {
  readonly written: string
  /** The lemma that was asked for last for the first time. */
  lemma: KnownLemma | undefined
  /** What tagger and parser need to know of it, from when it is first read: see `WordRows`. */
  rows: Int32Array | undefined
  row: number
}

/** Stands before the first word of a text and behind the last one. */
export const NO_WORD: KnownWord = newWord('', '')

/** The table is emptied when it holds so many words, so that a long run stays small. */
const MOST_WORDS = 50_000
/** Twice as many and more: a power of two. */
const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS
/** A word of so many units below 256 is known by these alone, and need not be compared letter by letter. */
const SHORT = 8

/** Finds the word of a stretch of text without cutting it out: most words of a text are known. */
export class WordTable {
  /** Of short words: their units, and the number of the word from 1; number 0 is free. The last of four is not used. */
  readonly #short = new Int32Array(4 * SLOTS)
  /** Of others: hash and number. */
  readonly #long = new Int32Array(2 * SLOTS)
  #words: KnownWord[] = []

  /** The word that stands at `text.slice(start, end)`. */
  at(text: string, start: number, end: number): KnownWord {
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
      if (slots[slot] === first && slots[slot + 1] === second) return this.#words[slots[slot + 2]! - 1]!
    }
    const word = this.#add(text.slice(start, end))
    if (this.#words.length > 0) {
      slots[slot] = first
      slots[slot + 1] = second
      slots[slot + 2] = this.#words.length
    }
    return word
  }

  #longAt(text: string, start: number, end: number): KnownWord {
    let hash = HASH_SEED
    for (let at = start; at < end; at++) hash = addCode(hash, text.charCodeAt(at))
    const slots = this.#long
    let slot = 2 * ((hash ^ (hash >>> 15)) & (SLOTS - 1))
    for (; slots[slot + 1]! > 0; slot = (slot + 2) & (2 * SLOTS - 1)) {
      if (slots[slot] !== hash) continue
      const word = this.#words[slots[slot + 1]! - 1]!
      if (stands(word.written, text, start, end)) return word
    }
    const word = this.#add(text.slice(start, end))
    if (this.#words.length > 0) {
      slots[slot] = hash
      slots[slot + 1] = this.#words.length
    }
    return word
  }

  /** Makes a word, the last one of the table; of a full table none is left, not even this one. */
  #add(part: string): KnownWord {
    const written = ownCopy(part)
    const form = cleanForm(written)
    const word = newWord(written, form)
    if (this.#words.length < MOST_WORDS) this.#words.push(word)
    else {
      this.#words = []
      this.#short.fill(0)
      this.#long.fill(0)
    }
    return word
  }
}

/** What is asked for most stands first, in one line of memory. */
function newWord(written: string, form: string): KnownWord {
  return {
    bits0: 0,
    bits1: 0,
    bits2: 0,
    rows: undefined,
    row: 0,
    form,
    lower: form.toLowerCase(),
    lemma: undefined,
    notes: [],
    written,
  }
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A longer string cut from a text would keep the whole text in memory. */
const ownCopy = (part: string): string => (part.length < 13 ? part : JSON.parse(JSON.stringify(part)))

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
    const noted = (answer(word) << 1) | 1
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
