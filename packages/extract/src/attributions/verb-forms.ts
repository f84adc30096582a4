/** What the words around a verb tell of it: a passive, a participle, a clause with "who". */
import { tagged } from '../syntax/tags.ts'
import { isToken, type Tree } from '../syntax/tree.ts'
import { isInfinitive } from './frame.ts'

/** What may stand between a subject and its verb. */
export const isAdverbial = tagged('ADV', 'AUX', 'PART')

/** A verb in a clause with "who" or "which", told by the word itself; parsers see such clauses where there are none. */
export function isInRelativeClause(tree: Tree, verb: number): boolean {
  const { firstToken } = tree.sentence(verb)
  let at = verb - 1
  while (at > firstToken && isAdverbial(tree, at)) at -= 1
  return at >= firstToken && /^(who|which|that|whom)$/.test(tree.lower(at)) && tree.upos(at) === 'PRON'
}

/** A passive told by its auxiliary or, behind a noun, by its form; a parser’s passive subject alone does not tell. */
export const isPassive: (tree: Tree, verb: number) => boolean = isToken((tree, verb) => {
  if (tree.childBy(verb, 'aux:pass') !== undefined) return true
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextSibling(child))
    if (tree.relation(child) === 'aux' && BE.has(tree.lower(child))) return !tree.lower(verb).endsWith('ing')
  return (
    tree.deprel(verb) === 'acl' &&
    /(ed|en)$/.test(tree.lower(verb)) &&
    tree.childBy(verb, 'nsubj', 'mark') === undefined
  )
})

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got', 'gets'])

/** Not an infinitive, and no "-ing" without an auxiliary. */
export function isFiniteForm(tree: Tree, verb: number): boolean {
  if (isInfinitive(tree, verb)) return false
  return !tree.lower(verb).endsWith('ing') || tree.childBy(verb, 'aux') !== undefined
}
