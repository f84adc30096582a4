/** "named Eva Mora prime minister": the person appointed and the office are one base noun phrase, with the office last. */
import type { Phrase } from '../mentions/phrase.ts'
import type { Tree } from '../syntax/tree.ts'
import { officeVerb } from './office-verbs.ts'

/** The phrases, with each such phrase read as a person of that office. */
export function splitAppointed(tree: Tree, phrases: readonly Phrase[]): readonly Phrase[] {
  let split: Phrase[] | undefined
  for (const phrase of phrases) {
    const person = appointed(tree, phrase)
    if (!person) continue
    split ??= [...phrases]
    split[phrase.index] = person
  }
  return split ?? phrases
}

function appointed(tree: Tree, phrase: Phrase): Phrase | undefined {
  const { head } = phrase
  const relation = tree.relation(head)
  if (relation !== 'obj' && relation !== 'xcomp') return undefined
  const verb = tree.head(head)
  if (verb < 0 || verb > head || tree.upos(verb) !== 'VERB' || officeVerb(tree, verb) !== 'appoints')
    return undefined
  const { naming } = phrase
  if (naming.as !== 'title' || naming.office.title.office === null) return undefined
  const { office } = naming
  const range = { first: office.range.end - office.title.words.length, end: office.range.end }
  const nameRange = { first: office.range.first, end: range.first }
  if (nameRange.end - nameRange.first < 1 || isCapital(tree, range.first)) return undefined
  for (let token = nameRange.first; token < nameRange.end; token++)
    if (tree.upos(token) !== 'PROPN' || !isCapital(tree, token)) return undefined
  const name = tree.line(nameRange)
  const own = { ...office, text: office.title.office!, range, body: null }
  return { ...phrase, naming: { as: 'person', name, nameRange, office: own } }
}

const isCapital = (tree: Tree, token: number) => /^\p{Lu}/u.test(tree.form(token))
