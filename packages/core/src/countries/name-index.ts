/** An index of names that matches exactly after the light fold, and never by likeness. */
import { needsAccents } from './countries.ts'
import { dropAccents, lightFold } from './light-fold.ts'

/** How far the case of a name may differ from how it is listed. */
export interface NameIndexOptions {
  /** `south korea` for `South Korea`: in names of several words case does not count. */
  readonly anyCasePhrases?: boolean
  /** `BAKU` for `Baku`: names of four letters and more may stand in capitals, as in headings. */
  readonly capitals?: boolean
}

/** A name folded in each way that an index matches it. */
interface FoldedName {
  readonly name: string
  readonly key: string
  readonly plain: string
  /** Whether any index has it, of the names that `size` counts. */
  readonly isListed: boolean
  readonly size: number
}

/** The names of all indexes in one case: most names that are asked for stand in none. */
const everyName = new Set<string>()

/** First words of the names of all indexes, in one case, with the most words that a name has which begins so. */
const longest = new Map<string, number>()

/** Every word of the names of all indexes, in one case, with whether a name ends in it. */
const endsName = new Map<string, boolean>()

/** The name that was looked up last: a name is asked of one list after another, and folded once. */
let last: FoldedName = { name: '', key: '', plain: '', isListed: false, size: 0 }

function folded(name: string): FoldedName {
  const { size } = everyName
  if (last.name === name && last.size === size) return last
  const key = lightFold(name)
  const plain = dropAccents(key)
  const isListed = everyName.has(oneCase(key)) || (plain !== key && everyName.has(oneCase(plain)))
  last = { name, key, plain, isListed, size }
  return last
}

/** Looks names up in a closed list. */
export class NameIndex<Value> {
  readonly #exact = new Map<string, Value>()
  readonly #phrases = new Map<string, Value>()
  readonly #upper = new Map<string, Value>()
  readonly #options: NameIndexOptions

  constructor(options: NameIndexOptions = {}) {
    this.#options = options
  }

  /** Adds a name; of two rows with one name the first stays. */
  add(name: string, value: Value): void {
    const key = lightFold(name)
    const forms = needsAccents(name) ? [key] : [key, dropAccents(key)]
    for (const form of forms) {
      everyName.add(oneCase(form))
      addWords(form.split(' ').map(oneCase))
      put(this.#exact, form, value)
      if (this.#options.anyCasePhrases && form.includes(' ')) put(this.#phrases, form.toLowerCase(), value)
      if (this.#options.capitals && letters(form) >= 4) put(this.#upper, form.toUpperCase(), value)
    }
  }

  /** The value of a name, if it is in the list. */
  get(name: string): Value | undefined {
    const { key, plain, isListed } = folded(name)
    if (!isListed) return undefined
    return this.#find(key) ?? (plain === key ? undefined : this.#find(plain))
  }

  #find(key: string): Value | undefined {
    const exact = this.#exact.get(key)
    if (exact !== undefined) return exact
    const phrase = this.#phrases.size > 0 ? this.#phrases.get(key.toLowerCase()) : undefined
    return phrase ?? (this.#upper.size > 0 && key === key.toUpperCase() ? this.#upper.get(key) : undefined)
  }
}

function addWords(words: readonly string[]): void {
  const [first = ''] = words
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  for (const [place, word] of words.entries())
    endsName.set(word, endsName.get(word) === true || place === words.length - 1)
}

/**
 * No name of any index that begins with the first word of a text has more words than this; 0 where none begins so, and
 * `Infinity` for words that the fold may change. Words are what stands between spaces and dashes.
 */
export function mostWordsOfName(text: string): number {
  const parts = PLAIN_WORD.exec(firstWord(text))
  if (parts === null) return Number.POSITIVE_INFINITY
  const [, word = '', owning] = parts
  if (CHANGED.test(word)) return Number.POSITIVE_INFINITY
  const most = longest.get(oneCase(word)) ?? 0
  // "Norway's" may be read as "Norway" too
  return owning === undefined ? most : Math.max(most, longest.get(oneCase(`${word}'${owning.slice(1)}`)) ?? 0)
}

/** Where a word may stand in a name behind the first one. */
export type PlaceInName = 'nowhere' | 'inside' | 'anywhere'

/** Where a word between spaces, maybe with marks behind it, may stand in a name of any index: `inside` is not the last one. */
export function placeInName(word: string): PlaceInName {
  if (!/^[A-Za-z]+$/.test(word) || CHANGED.test(word)) return 'anywhere'
  const ends = endsName.get(oneCase(word))
  if (ends === undefined) return 'nowhere'
  return ends ? 'anywhere' : 'inside'
}

/** Words that the fold leaves out or writes in full. */
const CHANGED = /^(?:the|ste?)$/i

/** A word that the fold leaves as it is, but for marks at its end: "Norway", "Norway’s", "Norway,". */
const PLAIN_WORD = /^([A-Za-z]+)(['’]s?)?[.,()]*$/

/** What stands before the first space or dash of a text. */
const firstWord = (text: string) => /^[^\s\u2010-\u2015-]*/.exec(text)![0]
const oneCase = (word: string) => word.toLowerCase().toUpperCase()

function put<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}
