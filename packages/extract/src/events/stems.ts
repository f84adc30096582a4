/** The lemmas that a form may have: the lemmatiser’s, and what regular endings allow where it does not know the word. */
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'

type Ending = readonly [RegExp, readonly string[]]

/** Regular endings by their last letters. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  s: [
    [/ies$/, ['y']],
    [/(ss|sh|ch|x|z)es$/, ['$1']],
    [/([^s])s$/, ['$1']],
  ],
  d: [
    [/ied$/, ['y']],
    [/(.)\1ed$/, ['$1', '$1$1']],
    [/eed$/, ['ee']],
    [/([^e])ed$/, ['$1', '$1e']],
  ],
  n: [[/([a-z]{3})en$/, ['$1']]],
  g: [
    [/(.)\1ing$/, ['$1', '$1$1']],
    [/([a-z]{2})ing$/, ['$1', '$1e']],
  ],
}

/** Base forms that regular endings allow: "bombed" gives "bomb" and "bombe". */
export const stems = perWord(({ lower }): readonly string[] => {
  const found: string[] = []
  for (const [ending, bases] of ENDINGS[lower.at(-1) ?? ''] ?? [])
    if (ending.test(lower)) for (const base of bases) found.push(lower.replace(ending, base))
  return found
})

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
