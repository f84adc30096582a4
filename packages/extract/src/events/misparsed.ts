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
  if (tree.relation(verb) !== 'amod' || tree.upos(verb) !== 'VERB' || !/ed$/.test(tree.lower(verb)))
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
