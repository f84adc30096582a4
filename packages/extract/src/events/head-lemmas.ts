/** By which lemmas a slot may know the word that stands in it. */
import { lemmaBit } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import type { SlotTest } from './pattern.ts'
import { hasLemma } from './stems.ts'

/** Nouns that only measure what follows with "of": "tons of medicine", "part of a program". */
const MEASURES = new Set(
  'percent % ton tonne kg kilogram litre barrel part number lot hundred thousand dozen million billion series group round wave amount rest bulk half quarter third package shipment piece set range worth kind type form list'.split(
    ' ',
  ),
)

const MEASURE = lemmaBit((lemma) => MEASURES.has(lemma))
const MEASURING = new Set(['of', 'in', 'worth'])

/** Whether a head, what it measures, or a compound that it closes ("press-conference") has a lemma that a slot asks for. */
export function hasHeadLemma(tree: Tree, token: number, { lemmas, hasCompounds }: SlotTest): boolean {
  if (lemmas === null || hasLemma(tree, token, lemmas)) return true
  const lemma = tree.lemma(token)
  const isMeasure = tree.lemmaHas(token, MEASURE)
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (relation === 'compound' || relation === 'amod') {
      if (hasCompounds && lemmas.has(`${tree.lemma(child)}-${lemma}`)) return true
    } else if (isMeasure && relation === 'nmod' && MEASURING.has(tree.preposition(child) ?? ''))
      if (hasLemma(tree, child, lemmas)) return true
  }
  if (tree.lower(token) !== 'what') return false
  return describedAs(tree, token).some((child) => hasLemma(tree, child, lemmas))
}

/** "what it described as measures". */
const describedAs = (tree: Tree, what: number) =>
  tree
    .childrenBy(what, 'acl')
    .flatMap((clause) => tree.childrenBy(clause, 'obl', 'xcomp'))
    .filter((child) => tree.preposition(child) === 'as' || tree.relation(child) === 'xcomp')
