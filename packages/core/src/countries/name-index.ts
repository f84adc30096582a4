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
      put(this.#exact, form, value)
      if (this.#options.anyCasePhrases && form.includes(' ')) put(this.#phrases, form.toLowerCase(), value)
      if (this.#options.capitals && letters(form) >= 4) put(this.#upper, form.toUpperCase(), value)
    }
  }

  /** The value of a name, if it is in the list. */
  get(name: string): Value | undefined {
    const key = lightFold(name)
    return this.#find(key) ?? this.#find(dropAccents(key))
  }

  #find(key: string): Value | undefined {
    const exact = this.#exact.get(key)
    if (exact !== undefined) return exact
    const phrase = this.#phrases.get(key.toLowerCase())
    return phrase ?? (key === key.toUpperCase() ? this.#upper.get(key) : undefined)
  }
}

function put<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}
