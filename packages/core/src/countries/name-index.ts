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
  /** First words of the names, in one case, with the most words that a name has which begins so. */
  readonly #longest = new Map<string, number>()
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
      const first = oneCase(firstWord(form))
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, form.split(' ').length))
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

  /**
   * No name of the list that begins with the first word of a text has more words than this; 0 where none begins so, and
   * `Infinity` for words that the fold may change. Words are what stands between spaces and dashes.
   */
  mostWords(text: string): number {
    const parts = PLAIN_WORD.exec(firstWord(text))
    if (parts === null) return Number.POSITIVE_INFINITY
    const [, word = '', owning] = parts
    if (/^(?:the|ste?)$/i.test(word)) return Number.POSITIVE_INFINITY
    const most = this.#longest.get(oneCase(word)) ?? 0
    // "Norway's" may be read as "Norway" too
    return owning === undefined
      ? most
      : Math.max(most, this.#longest.get(oneCase(`${word}'${owning.slice(1)}`)) ?? 0)
  }

  #find(key: string): Value | undefined {
    const exact = this.#exact.get(key)
    if (exact !== undefined) return exact
    const phrase = this.#phrases.size > 0 ? this.#phrases.get(key.toLowerCase()) : undefined
    return phrase ?? (this.#upper.size > 0 && key === key.toUpperCase() ? this.#upper.get(key) : undefined)
  }
}

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
