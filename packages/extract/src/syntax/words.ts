/** Words as one string each: news repeats them, and strings that are one object are compared and looked up at once. */

/** A form and the same in lower case. */
export interface Word {
  readonly form: string
  readonly lower: string
}

/** The table of words is emptied when it has so many, so that a long run stays small. */
const MOST_WORDS = 50_000
/** Longer words are rare and are not kept. */
const LONGEST_WORD = 40

const words = new Map<string, Word>()

/** The word of a form. */
export function wordOf(form: string): Word {
  const known = words.get(form)
  if (known !== undefined) return known
  if (form.length > LONGEST_WORD) return { form, lower: form.toLowerCase() }
  if (words.size >= MOST_WORDS) words.clear()
  const own = ownCopy(form)
  const word = { form: own, lower: own.toLowerCase() }
  words.set(own, word)
  return word
}

/** A string that is no part of a longer one: a key cut from a text would keep the whole text in memory. */
export const ownCopy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)))
