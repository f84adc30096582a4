/**
 * Clauses that a parser often hangs wrong, read by their words: a verb taken for an adjective of its object, a participle
 * taken for the verb of the clause. Each function returns undefined where the tree may be right.
 */
import type { Tree } from '../syntax/tree.ts'

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])

/**
 * "had repeatedly invited representatives": some trees take the participle for an adjective of the noun, and "had" for
 * the verb. That verb, or undefined.
 */
export function perfectAbove(tree: Tree, verb: number): number | undefined {
  if (tree.relation(verb) !== 'amod' || tree.upos(verb) !== 'VERB') return undefined
  let at = verb - 1
  while (at > 0 && tree.upos(at) === 'ADV') at--
  return at >= 0 && HAVE.has(tree.lower(at)) && tree.head(tree.head(verb)) === at ? at : undefined
}

/**
 * "Norway presented evidence": the past tense taken for an adjective of its object, and the object for the predicate. The
 * subject of that predicate, which is the verb's, or undefined.
 */
export function subjectOfVerbBeforeNoun(tree: Tree, verb: number): number | undefined {
  if (tree.relation(verb) !== 'amod' || tree.upos(verb) !== 'VERB' || !tree.lower(verb).endsWith('ed'))
    return undefined
  const noun = tree.head(verb)
  if (noun <= verb || tree.childBy(noun, 'cop', 'aux', 'det') !== undefined) return undefined
  const subject = tree.childBy(noun, 'nsubj')
  return subject !== undefined && subject < verb ? subject : undefined
}

/**
 * "The men held for months were freed": the participle behind the noun taken for the verb, and the verb for a clause
 * beside it. The noun, which is the subject of the later verb, or undefined.
 */
export function subjectOfParticipleBefore(tree: Tree, verb: number): number | undefined {
  const participle = tree.head(verb)
  if (tree.relation(verb) !== 'advcl' || participle < 0 || participle > verb) return undefined
  const finite =
    tree.childBy(verb, 'aux', 'aux:pass') !== undefined && tree.childBy(verb, 'mark') === undefined
  const isBare =
    tree.childBy(participle, 'aux', 'aux:pass', 'obj') === undefined &&
    /(ed|en)$/.test(tree.lower(participle))
  return finite && isBare ? tree.childBy(participle, 'nsubj', 'nsubj:pass') : undefined
}

const BOUNDING = new Set(
  'at least most up to over about around more than under nearly almost some as many'.split(' '),
)

/** "detained at most 30 people": words that bound a number, taken for prepositions of an object that stands right behind. */
export function objectsBehindBounds(tree: Tree, verb: number): number[] {
  return tree.childrenBy(verb, 'obl').filter((child) => {
    const numeral = tree.childBy(child, 'nummod')
    if (numeral === undefined || numeral <= verb + 1) return false
    for (let at = verb + 1; at < numeral; at++) if (!BOUNDING.has(tree.lower(at))) return false
    return true
  })
}

/**
 * "urged Norway to send observers, and Denmark to withdraw": the second one asked, whom trees hang beside the object of the
 * first infinitive. The name right before this infinitive, behind "and" and a first infinitive, or undefined.
 */
export function gappedSubject(tree: Tree, verb: number): number | undefined {
  const { firstToken } = tree.sentence(verb)
  if (verb - 4 < firstToken || tree.lower(verb - 1) !== 'to' || tree.upos(verb - 2) !== 'PROPN')
    return undefined
  let first = verb - 2
  while (first > firstToken && /^(PROPN|DET)$/.test(tree.upos(first - 1))) first -= 1
  if (!/^(and|but)$/.test(tree.lower(first - 1))) return undefined
  for (let at = first - 2; at > firstToken; at--)
    if (tree.upos(at) === 'VERB' && tree.lower(at - 1) === 'to')
      return tree.isUnder(verb, at) || tree.isUnder(verb, tree.head(at))
        ? headOf(tree, first, verb - 1)
        : undefined
  return undefined
}

/** The token of a name whose head lies outside it. */
function headOf(tree: Tree, first: number, end: number): number {
  for (let token = end - 1; token > first; token--)
    if (tree.head(token) < first || tree.head(token) >= end) return token
  return tree.upos(first) === 'DET' ? first + 1 : first
}
