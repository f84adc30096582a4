/** Where on the tree the slots of a pattern are. */
import type { Tree } from '../syntax/tree.ts'
import { isSubjunctive } from './modality.ts'
import { nounAgents, nounDoers, nounOwners } from './noun-roles.ts'
import type { Slot, SlotName } from './pattern.ts'
import { prepositionals } from './prepositionals.ts'
import { indirectObjects, infinitives, objects, particles, subjects, withConjuncts } from './roles.ts'

/** The tokens that stand in a slot of a trigger, whatever they are. */
export function tokensIn(tree: Tree, trigger: number, slot: Slot, upos: string): number[] {
  const { names, prepositions } = slot
  const found =
    names.length > 1
      ? names.flatMap((name) => tokensInPlace(tree, trigger, name, upos))
      : names.length === 1
        ? tokensInPlace(tree, trigger, names[0]!, upos)
        : []
  if (prepositions.length === 0) return found
  const brought = prepositionals(tree, trigger, prepositions)
  if (found.length === 0) return brought
  return brought.length === 0 ? found : [...new Set([...found, ...brought])]
}

function tokensInPlace(tree: Tree, trigger: number, name: SlotName, upos: string): number[] {
  switch (name) {
    case 'subject':
      return upos === 'NOUN' || upos === 'ADJ' ? copularSubjects(tree, trigger) : subjects(tree, trigger)
    case 'object':
      return objects(tree, trigger)
    case 'iobject':
      return indirectObjects(tree, trigger)
    case 'agent':
      return orModifiers(tree, trigger, nounAgents(tree, trigger))
    case 'doer':
      return nounDoers(tree, trigger)
    case 'infinitive':
      return infinitives(tree, trigger)
    case 'clause':
      return tree.childrenBy(trigger, 'ccomp')
    case 'subjunctive':
      return tree.childrenBy(trigger, 'ccomp').filter((clause) => isSubjunctive(tree, clause))
    case 'particle':
      return particles(tree, trigger)
    case 'modifier':
      return tree.childrenBy(trigger, 'amod', 'compound', 'nmod')
    case 'owner':
      return objects(tree, trigger).flatMap((object) => orModifiers(tree, object, nounOwners(tree, object)))
    case 'complement':
      return complements(tree, trigger)
    default:
      return []
  }
}

/** Words before a noun stand for whose it is where nothing else says so: "an Armenian proposal". */
function orModifiers(tree: Tree, noun: number, found: number[]): number[] {
  if (found.length > 0) return found
  return tree
    .childrenBy(noun, 'amod', 'compound', 'nmod')
    .filter((child) => tree.preposition(child) === undefined)
}

function copularSubjects(tree: Tree, predicate: number): number[] {
  if (tree.childBy(predicate, 'aux:pass') !== undefined)
    return tree.childrenBy(predicate, 'nsubj').flatMap((subject) => withConjuncts(tree, subject))
  const copula = tree.childrenBy(predicate, 'cop', 'aux').some((child) => tree.lemma(child) === 'be')
  return copula ? subjects(tree, predicate) : []
}

/** What something is called: "called it an act of aggression", "described as a provocation". */
function complements(tree: Tree, verb: number): number[] {
  const direct = tree.childrenBy(verb, 'xcomp').filter((child) => tree.upos(child) !== 'VERB')
  const named = [...direct, ...prepositionals(tree, verb, ['as']), ...tree.childrenBy(verb, 'obj')]
  return named.flatMap((token) => [
    token,
    ...tree.childrenBy(token, 'nmod').filter((child) => tree.preposition(child) === 'of'),
    ...tree.childrenBy(token, 'amod'),
  ])
}
