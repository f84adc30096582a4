/** The lemmas that a form may have: the lemmatiser’s, and what regular endings allow where it does not know the word. */
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/(ss|sh|ch|x|z)es$/, ['$1']],
  [/([^s])s$/, ['$1']],
  [/(.)\1ed$/, ['$1', '$1$1']],
  [/eed$/, ['ee']],
  [/([^e])ed$/, ['$1', '$1e']],
  [/([a-z]{3})en$/, ['$1']],
  [/(.)\1ing$/, ['$1', '$1$1']],
  [/([a-z]{2})ing$/, ['$1', '$1e']],
]

/** How all of them end. */
const MAY_END = /[sdng]$/

/** Base forms that regular endings allow: "bombed" gives "bomb" and "bombe". */
export const stems = perWord(({ lower }): readonly string[] =>
  MAY_END.test(lower)
    ? ENDINGS.flatMap(([ending, bases]) =>
        ending.test(lower) ? bases.map((base) => lower.replace(ending, base)) : [],
      )
    : [],
)

/** The lemma first, then what the form’s endings allow. */
export function lemmasOf(tree: Tree, token: number): readonly string[] {
  let lemmas = tree.lemmas[token]
  if (lemmas === undefined) {
    const further = stems(tree.word(token))
    lemmas = further.length === 0 ? [tree.lemma(token)] : [tree.lemma(token), ...further]
    tree.lemmas[token] = lemmas
  }
  return lemmas
}

/** True where one of the lemmas that a form may have is in a set: "blamed", which the lemmatiser may give as "blam". */
export function hasLemma(tree: Tree, token: number, words: ReadonlySet<string>): boolean {
  for (const lemma of lemmasOf(tree, token)) if (words.has(lemma)) return true
  return false
}
