/** Lemmas by learnt rules: the longest known ending of a word, for its tag, says what to cut and what to add. */

/** How to make a lemma: cut so many units from the end, then add. */
export interface LemmaRule {
  readonly cut: number
  readonly add: string
}

/** Longest ending that a rule may look at; whole words are written with a leading "^". */
export const MAXIMAL_ENDING = 5

/** Rules by tags and endings. */
export class Lemmatiser {
  readonly #rules = new Map<string, Map<string, LemmaRule>>()

  /** Takes lines of `tag<TAB>ending<TAB>cut<TAB>add`. */
  constructor(rules: string) {
    for (const line of rules.split('\n')) {
      const [tag, ending, cut, add] = line.split('\t')
      if (tag === undefined || ending === undefined || add === undefined) continue
      const ofTag = this.#rules.get(tag) ?? new Map<string, LemmaRule>()
      this.#rules.set(tag, ofTag.set(ending, { cut: Number(cut), add }))
    }
  }

  /** The lemma of a lower-case word with a fine tag. */
  lemma(word: string, tag: string): string {
    const ofTag = this.#rules.get(tag)
    const rule = ofTag && findRule((ending) => ofTag.get(ending), word)
    return rule === undefined ? word : applyRule(word, rule)
  }
}

/** The rule with the longest ending, of those of one tag. */
export function findRule(
  ruleOf: (ending: string) => LemmaRule | undefined,
  word: string,
): LemmaRule | undefined {
  const whole = ruleOf(`^${word}`)
  if (whole !== undefined) return whole
  for (let length = Math.min(MAXIMAL_ENDING, word.length - 1); length >= 0; length--) {
    const rule = ruleOf(word.slice(word.length - length))
    if (rule !== undefined) return rule
  }
  return undefined
}

/** Applies a rule; a rule that would cut everything leaves the word. */
export function applyRule(word: string, rule: LemmaRule): string {
  if (rule.cut > word.length || (rule.cut === word.length && rule.add === '')) return word
  return word.slice(0, word.length - rule.cut) + rule.add
}
