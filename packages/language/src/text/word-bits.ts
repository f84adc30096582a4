/** Yes and no about words and lemmas: answered once, and handed on with every token that they stand at. */
import type { Word } from './word-table.ts'

/** One bit is left over: above the last answer stands a one, which tells how many questions were answered. */
const MOST_QUESTIONS = 31

/** Questions of one kind, each with a bit. */
class Questions<About extends readonly unknown[]> {
  readonly #asked: ((...about: About) => boolean)[] = []

  add(answer: (...about: About) => boolean): number {
    if (this.#asked.length === MOST_QUESTIONS)
      throw new RangeError(`wordBit, lemmaBit: there is room for ${MOST_QUESTIONS} questions of each kind`)
    this.#asked.push(answer)
    return 1 << (this.#asked.length - 1)
  }

  /** True for bits that answer every question there is by now. */
  answeredBy(bits: number): boolean {
    return bits >>> this.#asked.length === 1
  }

  answers(...about: About): number {
    let bits = 1 << this.#asked.length
    for (const [place, answer] of this.#asked.entries()) if (answer(...about)) bits |= 1 << place
    return bits
  }
}

export const wordQuestions = new Questions<readonly [word: Word]>()
export const lemmaQuestions = new Questions<readonly [lemma: string, word: Word]>()

/**
 * Gives a question about words a bit of its own in the `bits` of tokens: for what is asked of every token of a text, where
 * `perWord` would look at the word again each time.
 *
 * @param answer must depend on the word alone
 * @throws RangeError where no bit is left
 */
export function wordBit(answer: (word: Word) => boolean): number {
  return wordQuestions.add(answer)
}

/**
 * The same for a lemma in lower case, and the word that it is the lemma of.
 *
 * @throws RangeError where no bit is left
 */
export function lemmaBit(answer: (lemma: string, word: Word) => boolean): number {
  return lemmaQuestions.add(answer)
}
