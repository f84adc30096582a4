/** The actor right before a verb that has no subject on the tree: "Ana Lom and Ivo Tas today signed". */
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { isTime } from './prepositionals.ts'

const BEFORE_VERB = new Set(['AUX', 'ADV', 'PART'])

/** Heads of the actors whose phrase ends where the verb’s own words begin; none for infinitives and participles. */
export function surfaceSubjects(tree: Tree, mentions: MentionIndex, verb: number): number[] {
  const { firstToken } = tree.sentence(verb)
  if (tree.lower(verb).endsWith('ing') && tree.childBy(verb, 'aux') === undefined) return []
  let at = verb - 1
  while (at >= firstToken && isBetween(tree, at)) {
    if (tree.lower(at) === 'to') return []
    at--
  }
  if (at < firstToken) return []
  const mention = mentions.mention(at)
  const phrase = mentions.phrase(at)
  if (!mention || !phrase || phrase.range.end !== at + 1) return []
  const before = phrase.range.first - 1
  if (before >= firstToken && /^(ADP|VERB|SCONJ)$/.test(tree.upos(before))) return []
  return [...partnersBefore(tree, mentions, phrase.range.first, mention.head), mention.head]
}

const isBetween = (tree: Tree, token: number) =>
  BEFORE_VERB.has(tree.upos(token)) ||
  isTime(tree.lower(token)) ||
  (tree.lower(token) === 'on' && isTime(tree.lower(token + 1)))

/** Those who stand before a phrase under "and". */
function partnersBefore(tree: Tree, mentions: MentionIndex, first: number, head: number): number[] {
  const { firstToken } = tree.sentence(head)
  if (first - 2 < firstToken || tree.lower(first - 1) !== 'and') return []
  const partner = mentions.mention(first - 2)
  return partner && mentions.coordinated(partner.head).includes(head) ? [partner.head] : []
}
