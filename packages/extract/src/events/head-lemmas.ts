/** By which lemmas a slot may know the word that stands in it. */
import type { Tree } from '../syntax/tree.ts'
import { lemmasOf } from './stems.ts'

/** Nouns that only measure what follows with "of": "tons of medicine", "part of a program". */
const MEASURES = new Set(
  'percent % ton tonne kg kilogram litre barrel part number lot hundred thousand dozen million billion series group round wave amount rest bulk half quarter third package shipment piece set range worth kind type form list'.split(
    ' ',
  ),
)

/** The lemmas of a head, of what it measures, and of the compounds that it closes: "conference", "press-conference". */
export function headLemmas(tree: Tree, token: number): readonly string[] {
  const lemma = tree.lemma(token)
  const before = tree.childrenBy(token, 'compound', 'amod')
  const isMeasure = MEASURES.has(lemma)
  const own = lemmasOf(tree, token)
  if (before.length === 0 && !isMeasure && tree.lower(token) !== 'what') return own
  const found = [...own]
  for (const child of before) found.push(`${tree.lemma(child)}-${lemma}`)
  const measured = isMeasure ? tree.childrenBy(token, 'nmod') : []
  for (const child of measured)
    if (/^(of|in|worth)$/.test(tree.preposition(child) ?? '')) found.push(...lemmasOf(tree, child))
  found.push(...describedAs(tree, token))
  return found
}

/** "what it described as measures". */
function describedAs(tree: Tree, token: number): string[] {
  if (tree.lower(token) !== 'what') return []
  return tree
    .childrenBy(token, 'acl')
    .flatMap((clause) => tree.childrenBy(clause, 'obl', 'xcomp'))
    .filter((child) => tree.preposition(child) === 'as' || tree.relation(child) === 'xcomp')
    .flatMap((child) => [...lemmasOf(tree, child)])
}
