/** The words that govern a trigger, and the conditions that they stand under. */
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { Tree } from '../syntax/tree.ts'
import {
  CONDITIONALS,
  ENDING,
  NEGATIVE,
  NEGATIVE_OF_NOUN,
  OPEN,
  PLANNING,
  POSTPONING,
  REFUSING,
} from './modality-words.ts'
import { lightVerb } from './noun-roles.ts'
import { hasLemma } from './stems.ts'
import { hasWordUnder, wordsUnder } from './words-under.ts'

const TO: ReadonlySet<string> = new Set(['to'])

export const isInfinitive = (tree: Tree, token: number) => hasWordUnder(tree, token, TO, 'mark', 'case')

const isGoverning = (tree: Tree, token: number) =>
  [PLANNING, NEGATIVE, OPEN, ENDING].some((words) => hasLemma(tree, token, words))

/** Adjectives and participles whose infinitive some trees hang as a clause of purpose: "is ready to leave". */
const isPlain = (tree: Tree, token: number) => tree.upos(token) === 'ADJ' || isGoverning(tree, token)

/** A particle right behind a verb: "called off", "ruled out", "put off". */
export function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  return (
    (verb + 1 < tree.length && tree.lower(verb + 1) === particle) ||
    tree.childrenBy(verb, 'compound', 'advmod').some((child) => tree.lower(child) === particle)
  )
}

/** "cancelled the visit", "called off the visit": the verb says that its noun did not, or will not, take place. */
export function undoesNoun(tree: Tree, verb: number): boolean {
  if (!hasLemma(tree, verb, NEGATIVE_OF_NOUN)) return false
  const lemma = tree.lemma(verb)
  if (lemma === 'call') return hasParticle(tree, verb, 'off')
  return lemma !== 'rule' || hasParticle(tree, verb, 'out')
}

/** "postponed the vote", "put off the vote". */
export const postpones = (tree: Tree, verb: number) =>
  hasLemma(tree, verb, POSTPONING) || (tree.lemma(verb) === 'put' && hasParticle(tree, verb, 'off'))

/** The verb or noun that governs a noun as its object, passive subject or "for" phrase and says whether it takes place. */
function aboveNoun(tree: Tree, noun: number): number | undefined {
  const head = tree.head(noun)
  if (head < 0) return undefined
  const relation = tree.deprel(noun)
  const preposition = tree.preposition(noun)
  const lemma = tree.lemma(head)
  if (relation === 'obj' || relation === 'nsubj:pass') {
    if (tree.upos(head) !== 'VERB') return undefined
    return (hasLemma(tree, head, REFUSING) && hasLemma(tree, noun, OPEN)) ||
      undoesNoun(tree, head) ||
      postpones(tree, head) ||
      /^(threaten|propose|plan|consider|weigh|mull|promise|pledge|expect|demand|want|seek|rule)$/.test(lemma)
      ? head
      : undefined
  }
  if (relation === 'nmod' && (preposition === 'of' || preposition === 'for'))
    return /^(threat|risk|possibility|prospect|call|proposal|chance|plan|demand|request)$/.test(lemma)
      ? head
      : undefined
  if (relation === 'obl' && preposition === 'for')
    return /^(call|appeal|hope|press|push|ask)$/.test(lemma) ? head : undefined
  // "there will be no meeting"
  const existential = tree.childBy(head, 'expl') !== undefined && tree.lemma(head) === 'be'
  return relation === 'nsubj' && existential ? head : undefined
}

/** "stopped short of leaving", "without asking", "ruled out sending": the word above an "-ing" form. */
function aboveGerund(tree: Tree, token: number): number | undefined {
  const head = tree.head(token)
  if (head < 0 || !tree.lower(token).endsWith('ing') || tree.childBy(token, 'nsubj', 'aux') !== undefined)
    return undefined
  if (!/^(xcomp|advcl|obj|ccomp|acl|nmod|obl)$/.test(tree.relation(token))) return undefined
  const words = wordsUnder(tree, token, 'mark', 'case')
  if (words.length > 0)
    return /^(without|of|from|instead|for|to|on|about|in|against)$/.test(words[0]!) ? head : undefined
  // "declined the invitation, accusing it of bias": what a comma parts is told beside it
  if (tree.relation(token) === 'advcl' && tree.form(token - 1) === ',') return undefined
  return isGoverning(tree, head) || undoesNoun(tree, head) || postpones(tree, head) ? head : undefined
}

function above(tree: Tree, at: number): number | undefined {
  const relation = tree.relation(at)
  const head = tree.head(at)
  if (head < 0) return undefined
  if (relation === 'xcomp') return head
  // "agreed to exchange data": a verb that the tagger takes for a noun behind "to"
  if (tree.upos(at) !== 'VERB' && at > 1 && tree.lower(at - 1) === 'to' && isGoverning(tree, at - 2))
    return at - 2
  if (isInfinitive(tree, at)) {
    const controls = /^(acl|ccomp|csubj)$/.test(relation) || (relation === 'advcl' && isPlain(tree, head))
    if (controls) return head
  }
  return aboveGerund(tree, at) ?? (tree.isNominal(at) ? aboveNoun(tree, at) : undefined)
}

/** The words that govern a trigger by control: "has not been able to leave", "its refusal to leave", "held no talks". */
export function governors(tree: Tree, trigger: number): number[] {
  const found: number[] = []
  let at = lightVerb(tree, trigger) ?? trigger
  if (at !== trigger) found.push(at)
  while (found.length < 8) {
    const next = above(tree, at)
    if (next === undefined || found.includes(next) || next === trigger) break
    found.push(next)
    at = next
  }
  return found
}

const isConditional = (tree: Tree, clause: number) =>
  hasWordUnder(tree, clause, CONDITIONALS, 'mark', 'advmod') || isInverted(tree, clause)

/** "Had the motion passed", "should the strikers refuse": the auxiliary before the subject opens a condition. */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = tree.childBy(clause, 'nsubj', 'nsubj:pass')
  const [first] = tree.childrenBy(clause, 'aux', 'cop')
  return (
    subject !== undefined &&
    first !== undefined &&
    first < subject &&
    /^(had|should|were)$/.test(tree.lower(first)) &&
    tree.childBy(clause, 'mark') === undefined
  )
}

const TELLING = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'notify', 'promise'])

/** "Had the court ruled otherwise, …", where the tree takes "had" for a verb: by its place before the first comma. */
function isLostInversion(tree: Tree, token: number): boolean {
  const { firstToken, endToken } = tree.sentence(token)
  if (tree.form(firstToken) !== 'Had' || tree.form(endToken - 1) === '?') return false
  for (let at = firstToken + 2; at < endToken; at++) if (tree.form(at) === ',') return token < at
  return false
}

const REPORTED: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'obj'])

/** The verb of speaking whose clause a clause is, if any. */
export function reportingVerb(tree: Tree, clause: number): number | undefined {
  const head = tree.head(clause)
  if (head < 0) return undefined
  // "told his guests that Doha would pay": the clause may hang under whom it is told to
  const above = tree.head(head)
  if (
    tree.relation(clause) === 'acl' &&
    above >= 0 &&
    /^(obj|iobj)$/.test(tree.relation(head)) &&
    hasLemma(tree, above, TELLING)
  )
    return above
  if (REPORTED.has(tree.relation(clause)) && hasLemma(tree, head, SPEECH_VERBS)) return head
  return tree.childrenBy(clause, 'parataxis').find((child) => hasLemma(tree, child, SPEECH_VERBS))
}

/** Relations of clauses that may themselves be the condition. */
const CONDITIONED: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'csubj', 'parataxis'])

/** Whether a clause stands in a condition, and the condition that it depends on. */
export function conditionOf(tree: Tree, token: number): { inside: boolean; clause: number | null } {
  const relation = tree.relation(token)
  const inside = CONDITIONED.has(relation) && isConditional(tree, token)
  if (inside && relation === 'advcl') return { inside, clause: null }
  return { inside: inside || isLostInversion(tree, token), clause: conditionAround(tree, token) ?? null }
}

/** The condition below a clause, beside it under the verb that reports it, or below its objects. */
function conditionAround(tree: Tree, token: number): number | undefined {
  const own = conditionUnder(tree, token, token, 'ccomp')
  if (own !== undefined) return own
  const reporting = reportingVerb(tree, token)
  const beside = reporting === undefined ? undefined : conditionUnder(tree, reporting, token, 'ccomp')
  if (beside !== undefined) return beside
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (relation !== 'obj' && relation !== 'obl') continue
    const loose = conditionUnder(tree, child, token)
    if (loose !== undefined) return loose
  }
  return undefined
}

/** The first condition under a word, as an adverbial clause or one of another kind, other than the clause itself. */
function conditionUnder(tree: Tree, above: number, token: number, other?: string): number | undefined {
  for (let clause = tree.firstChild(above); clause >= 0; clause = tree.nextSibling(clause)) {
    const relation = tree.relation(clause)
    if (clause === token || (relation !== 'advcl' && relation !== other)) continue
    if (isConditional(tree, clause) && (relation === 'advcl' || isInverted(tree, clause))) return clause
  }
  return undefined
}
