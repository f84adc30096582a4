/** Words as they are written, each kept once for all texts, with what was found out about it. */
import { cleanForm } from './clean-form.ts'
import type { WordNumbers } from './encode-word.ts'
import { addCode, HASH_SEED } from './hash.ts'

/** A written word. Equal words are one object as long as the table stands, so that each is folded and looked up once. */
export interface Word {
  /** Without soft hyphens and zero-width characters, composed (NFC). */
  readonly form: string
  readonly lower: string
  /** Room for answers of `perWord`. */
  readonly notes: unknown[]
}

/** A lemma, as the rules give it and in lower case. */
export interface Lemma {
  readonly tag: number
  readonly written: string
  readonly lower: string
}

/** A word of the table: also what it was looked up by, and its lemmas. */
export interface KnownWord extends Word {
  readonly written: string
  /** By fine tags, in the order in which they were asked for: most words have one or two. */
  readonly lemmas: Lemma[]
  /** What tagger and parser need to know of it, from when it is first read. */
  numbers: WordNumbers | undefined
}

/** Stands before the first word of a text and behind the last one. */
export const NO_WORD: KnownWord = {
  form: '',
  lower: '',
  notes: [],
  written: '',
  lemmas: [],
  numbers: undefined,
}

/** The table is emptied when it holds so many words, so that a long run stays small. */
const MOST_WORDS = 50_000
/** Twice as many and more: a power of two. */
const SLOTS = 1 << 17

/** Finds the word of a stretch of text without cutting it out: most words of a text are known. */
export class WordTable {
  /** Hash and number of a word from 1, side by side; number 0 is free. */
  readonly #slots = new Int32Array(2 * SLOTS)
  #words: KnownWord[] = []

  /** The word that stands at `text.slice(start, end)`. */
  at(text: string, start: number, end: number): KnownWord {
    let hash = HASH_SEED
    for (let at = start; at < end; at++) hash = addCode(hash, text.charCodeAt(at))
    const slots = this.#slots
    let slot = 2 * ((hash ^ (hash >>> 15)) & (SLOTS - 1))
    for (; slots[slot + 1]! > 0; slot = (slot + 2) & (2 * SLOTS - 1)) {
      if (slots[slot] !== hash) continue
      const word = this.#words[slots[slot + 1]! - 1]!
      if (stands(word.written, text, start, end)) return word
    }
    return this.#add(text.slice(start, end), hash, slot)
  }

  #add(part: string, hash: number, slot: number): KnownWord {
    const written = ownCopy(part)
    const form = cleanForm(written)
    const word = { form, lower: form.toLowerCase(), notes: [], written, lemmas: [], numbers: undefined }
    if (this.#words.length === MOST_WORDS) {
      this.#words = []
      this.#slots.fill(0)
      return word
    }
    this.#slots[slot] = hash
    this.#slots[slot + 1] = this.#words.push(word)
    return word
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
