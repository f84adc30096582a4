/** Who takes part in what a noun names: the attack of whom, the withdrawal by whom, the talks that someone holds. */
import type { Tree } from '../syntax/tree.ts'
import { prepositionals } from './prepositionals.ts'
import { nominalsWithConjuncts, subjects } from './roles.ts'

/** Nouns that stand for their verb when these take them as object: "held talks", "imposed sanctions". */
const LIGHT_VERBS = new Set(
  'hold conduct launch start begin carry make give have take impose open stage engage resume continue mount wage commit perform undertake organise organize join attend pay issue file sign conclude reach provide offer send deliver announce plan agree participate host complete order initiate execute suspend stop end halt cancel speed accelerate delay reiterate repeat reaffirm express voice'.split(
    ' ',
  ),
)

/** The light verb that takes a noun as its object, if any: "held" of "held talks", "launched" of "an attack was launched". */
export function lightVerb(tree: Tree, noun: number): number | undefined {
  const head = tree.head(noun)
  const relation = tree.deprel(noun)
  if (head < 0 || tree.upos(head) !== 'VERB') return undefined
  if (relation === 'obj' || relation === 'nsubj:pass')
    return LIGHT_VERBS.has(tree.lemma(head)) ? head : undefined
  if (relation === 'obl') {
    const word = tree.preposition(noun)
    if (word === 'in' || word === 'into' || word === 'out')
      return /^(engage|take|participate|be|enter|carry|involve)$/.test(tree.lemma(head)) ? head : undefined
  }
  return undefined
}

/** Who does what a noun names, if it is said plainly: its ’s, its "by", or the subject of its light verb. */
export function nounDoers(tree: Tree, noun: number): number[] {
  const owners = tree.childrenBy(noun, 'nmod:poss')
  const head = tree.head(noun)
  if (owners.some((owner) => tree.upos(owner) === 'PRON') && head >= 0 && tree.upos(head) === 'VERB') {
    const own = subjects(tree, head)
    if (own.length > 0 && !own.includes(noun)) return own
  }
  if (owners.length > 0) return nominalsWithConjuncts(tree, owners)
  const by = prepositionals(tree, noun, ['by'])
  if (by.length > 0) return by
  const light = lightVerb(tree, noun)
  return light === undefined ? [] : subjects(tree, light)
}

/** Who does what a noun names: as said plainly, else its "of". */
export function nounAgents(tree: Tree, noun: number): number[] {
  const doers = nounDoers(tree, noun)
  if (doers.length > 0 || lightVerb(tree, noun) !== undefined) return doers
  return nominalsWithConjuncts(tree, phrasesWithOf(tree, noun))
}

/** Whose a noun is: its ’s, else its "of". */
export function nounOwners(tree: Tree, noun: number): number[] {
  const owners = tree.childrenBy(noun, 'nmod:poss')
  return nominalsWithConjuncts(tree, owners.length > 0 ? owners : phrasesWithOf(tree, noun))
}

const phrasesWithOf = (tree: Tree, noun: number) =>
  tree.childrenBy(noun, 'nmod').filter((child) => tree.preposition(child) === 'of')
