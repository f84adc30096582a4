/** Who and what prepositions bring to a verb or a noun. */
import type { Tree } from '../syntax/tree.ts'
import { subjectOfVerbBeforeNoun } from './misparsed.ts'
import { nominalsWithConjuncts } from './roles.ts'

/** The preposition of a nominal, also where the tree hangs it on a word inside its name. */
function prepositionOf(tree: Tree, token: number): string | undefined {
  const own = tree.preposition(token)
  if (own !== undefined) return own === 'out' && tree.prepositions(token)[1] === 'of' ? 'from' : own
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (relation !== 'compound' && relation !== 'flat') continue
    const inside = tree.preposition(child)
    if (inside !== undefined) return inside
  }
  return undefined
}

/** "called him on Saturday": a time, whatever the preposition. */
const WHEN = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow week month year'.split(
    ' ',
  ),
)

/** True for weekdays, months, "today". */
export const isTime = (word: string): boolean => WHEN.has(word)

/** Prepositions that bring a side of the event from below another phrase too: "called for sanctions against". */
const THROUGH = new Set(['with', 'between', 'against', 'into'])

const BRINGING = new Set(['obl', 'nmod', 'obj', 'iobj'])
const BRINGING_BELOW = new Set(['nmod', 'obl', 'conj'])

/** Nominals with one of these prepositions under a word, or under its object ("imposed sanctions on", "held talks with"). */
export function prepositionals(tree: Tree, head: number, prepositions: readonly string[]): number[] {
  const direct: number[] = []
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextSibling(child))
    if (BRINGING.has(tree.relation(child)) && isBroughtBy(tree, child, prepositions)) direct.push(child)
  if (direct.length > 0) return nominalsWithConjuncts(tree, direct)
  const below: number[] = []
  const addBelow = (object: number) => {
    for (let child = tree.firstChild(object); child >= 0; child = tree.nextSibling(child))
      if (BRINGING_BELOW.has(tree.relation(child)) && isBroughtBy(tree, child, prepositions))
        below.push(child)
  }
  const isExistential = tree.childBy(head, 'expl') !== undefined
  const isThrough = prepositions.some((word) => THROUGH.has(word))
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    const isComplement = relation === 'obj' || relation === 'xcomp' || tree.deprel(child) === 'nsubj:pass'
    if (isComplement || (isExistential && relation === 'nsubj') || (isThrough && relation === 'obl'))
      addBelow(child)
  }
  if (subjectOfVerbBeforeNoun(tree, head) !== undefined) addBelow(tree.head(head))
  for (const other of besides(tree, head)) addBelow(other)
  return nominalsWithConjuncts(tree, below)
}

const isBroughtBy = (tree: Tree, token: number, prepositions: readonly string[]) =>
  prepositions.includes(prepositionOf(tree, token) ?? '') && !isTime(tree.lower(token))

/** Where else the phrases of a noun may hang: under its own other phrases, or under the verb whose object it is. */
function besides(tree: Tree, noun: number): number[] {
  if (tree.upos(noun) !== 'NOUN') return []
  const found = tree.childrenBy(noun, 'nmod')
  const verb = tree.head(noun)
  if (verb >= 0 && tree.upos(verb) === 'VERB' && /^(obj|nsubj:pass)$/.test(tree.deprel(noun)))
    found.push(verb)
  return found
}
