/** The lemmas that a form may have: the lemmatiser’s, and what regular endings allow where it does not know the word. */
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

const known = new Map<string, readonly string[]>()

/** Base forms that regular endings allow: "bombed" gives "bomb" and "bombe". */
export function stems(form: string): readonly string[] {
  const cached = known.get(form)
  if (cached) return cached
  const found = ENDINGS.flatMap(([ending, bases]) =>
    ending.test(form) ? bases.map((base) => form.replace(ending, base)) : [],
  )
  if (known.size < 50_000) known.set(form, found)
  return found
}

/** The lemma first, then what the form’s endings allow. */
export function lemmasOf(tree: Tree, token: number): readonly string[] {
  let lemmas = tree.lemmas[token]
  if (lemmas === undefined) {
    lemmas = [tree.lemma(token), ...stems(tree.lower(token))]
    tree.lemmas[token] = lemmas
  }
  return lemmas
}

/** True where one of the lemmas that a form may have is in a set: "blamed", which the lemmatiser may give as "blam". */
export const hasLemma = (tree: Tree, token: number, words: ReadonlySet<string>): boolean =>
  lemmasOf(tree, token).some((lemma) => words.has(lemma))
