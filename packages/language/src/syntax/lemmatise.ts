/** Lemmas by learnt rules: the longest known ending of a word, for its tag, says what to cut and what to add. */

/** How to make a lemma: cut so many units from the end, then add. */
export interface LemmaRule {
  readonly cut: number
  readonly add: string
}

/** Longest ending that a rule may look at; whole words are written with a leading "^". */
export const MAXIMAL_ENDING = 5

/** What is known of words is forgotten when it is of so many, so that a long run stays small. */
const MOST_WORDS = 100_000
/** Longer words are not kept: as a part of a text each would keep the whole text in memory. */
const LONGEST_WORD = 12

/** Rules by `tag ending`. */
export class Lemmatiser {
  readonly #rules = new Map<string, LemmaRule>()
  /** Lemmas by tag and word. */
  readonly #known = new Map<string, Map<string, string>>()
  #size = 0

  /** Takes lines of `tag<TAB>ending<TAB>cut<TAB>add`. */
  constructor(rules: string) {
    for (const line of rules.split('\n')) {
      const [tag, ending, cut, add] = line.split('\t')
      if (add !== undefined) this.#rules.set(`${tag} ${ending}`, { cut: Number(cut), add })
    }
  }

  /** The lemma of a lower-case word with a fine tag. */
  lemma(word: string, tag: string): string {
    const known = this.#known.get(tag)?.get(word)
    if (known !== undefined) return known
    const rule = findRule(this.#rules, word, tag)
    const lemma = rule === undefined ? word : applyRule(word, rule)
    if (word.length <= LONGEST_WORD) this.#keep(word, tag, lemma)
    return lemma
  }

  #keep(word: string, tag: string, lemma: string): void {
    if (this.#size >= MOST_WORDS) {
      this.#known.clear()
      this.#size = 0
    }
    const ofTag = this.#known.get(tag) ?? new Map<string, string>()
    this.#known.set(tag, ofTag.set(word, lemma))
    this.#size++
  }
}

/** The rule with the longest ending. */
export function findRule(
  rules: ReadonlyMap<string, LemmaRule>,
  word: string,
  tag: string,
): LemmaRule | undefined {
  const whole = rules.get(`${tag} ^${word}`)
  if (whole !== undefined) return whole
  for (let length = Math.min(MAXIMAL_ENDING, word.length - 1); length >= 0; length--) {
    const rule = rules.get(`${tag} ${word.slice(word.length - length)}`)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** Applies a rule; a rule that would cut everything leaves the word. */
export function applyRule(word: string, rule: LemmaRule): string {
  if (rule.cut > word.length || (rule.cut === word.length && rule.add === '')) return word
  return word.slice(0, word.length - rule.cut) + rule.add
}
