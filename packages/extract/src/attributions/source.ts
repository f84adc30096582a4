/** Who the source of a cue is, and all words of its phrase. */
import { perWordTest } from '@demarche/language'
import { subjects } from '../events/roles.ts'
import { speechVerbClass } from '../lexicon/speech-verbs.ts'
import { tagged } from '../syntax/tags.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { LONGEST_PHRASE } from './appositions.ts'
import type { FrameContext } from './frame.ts'
import { cueBefore } from './resumed-cue.ts'
import { isAdverbial, isFiniteForm, isPassive } from './verb-forms.ts'

/** A source: the token that actors are looked up by, and its words. */
export interface Source {
  readonly head: number
  readonly range: TokenRange
}

const isBoundary = perWordTest(({ form }) => /^[,;:—–“”"().]$|^''$/.test(form))
const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that'])
/** Children that are not part of a noun phrase, or come loose from it in a parse. */
const LOOSE = new Set(['parataxis', 'discourse', 'dep', 'list', 'cc', 'case', 'cop', 'mark', 'vocative'])

const joins = tagged('PUNCT', 'CCONJ')
const isEdge = perWordTest(({ lower }) => /^(,|;|:|—|–|-|and|\.)$/.test(lower))

/** Words at the edge that belong to no phrase. */
function trimEdges(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end - 1 && joins(tree, first) && !/[“"‘'(]/.test(tree.form(first))) first += 1
  while (end - 1 > first && isEdge(tree.word(end - 1))) end -= 1
  return { first, end }
}

/** The full phrase of a source: modifiers, apposition and coordination; never over the cue. */
export function sourcePhrase({ tree, mentions }: FrameContext, head: number, cue: number): TokenRange {
  const before = head < cue
  const base = mentions.phrase(head)?.range ?? { first: head, end: head + 1 }
  if (tree.upos(head) === 'PRON' && tree.firstChild(head) < 0) return { first: head, end: head + 1 }
  const skip = (child: number) =>
    LOOSE.has(tree.relation(child)) ||
    tree.isUnder(cue, child) ||
    (before ? child > cue : child < cue) ||
    (tree.relation(child) === 'conj' && !tree.isNominal(child))
  let range = tree.subtree(head, skip)
  if (range.end - range.first > LONGEST_PHRASE) range = base
  range = { first: leftEdge(tree, range.first, base.first), end: Math.max(range.end, base.end) }
  if (before) range = { first: range.first, end: beforeAdverbial(tree, base.end, range.end) }
  if (head !== cue)
    range = before
      ? { first: range.first, end: Math.min(range.end, cue) }
      : { first: Math.max(range.first, cue + 1), end: range.end }
  return trimEdges(tree, before ? beforeTime(tree, base, range) : range)
}

const isDay = perWordTest(({ lower }) =>
  /^((mon|tues|wednes|thurs|fri|satur|sun|yester)day|today)$/.test(lower),
)

/** "the report on Wednesday", "Priebus later Thursday": when it was said is no part of who said it. */
function beforeTime(tree: Tree, base: TokenRange, { first, end }: TokenRange): TokenRange {
  let at = Math.max(base.first, first) + 1
  while (at < end && !isDay(tree.word(at))) at += 1
  if (at >= end) return { first, end }
  while (at - 1 > first && /^(on|late|later|earlier|early|last|this)$/.test(tree.lower(at - 1))) at -= 1
  const rest = tree.form(at)
  return at > first &&
    !/^[’']s?$/.test(tree.form(at + 1)) &&
    rest !== '' &&
    tree.upos(at - 1) !== 'DET' &&
    tree.upos(at - 1) !== 'ADP'
    ? { first, end: at }
    : { first, end }
}

const opensAdverbial = tagged('ADP', 'ADV', 'VERB', 'SCONJ')

/** ", in turn," and ", speaking in Oslo," stand beside a source and are no part of it. */
function beforeAdverbial(tree: Tree, from: number, end: number): number {
  for (let at = from; at + 1 < end; at++) if (tree.form(at) === ',' && opensAdverbial(tree, at + 1)) return at
  return end
}

/** Left of a phrase’s base, no mark is crossed. */
function leftEdge(tree: Tree, first: number, base: number): number {
  for (let at = base - 1; at >= first; at--) if (isBoundary(tree.word(at))) return at + 1
  return Math.min(first, base)
}

/** "It" and "there" that stand for nobody. */
export const isExpletive = (tree: Tree, token: number) =>
  tree.relation(token) === 'expl' || tree.lower(token) === 'there'

/** The phrase right before a verb on the surface, at most adverbs, auxiliaries and negation between. */
function phraseBefore({ tree, mentions }: FrameContext, cue: number): number | undefined {
  const { firstToken } = tree.sentence(cue)
  let at = cue - 1
  while (at > firstToken && isAdverbial(tree, at)) at -= 1
  // "Sen. Ana Ruiz (Ind.) said"
  const closed = at >= firstToken && tree.form(at) === ')'
  while (closed && at > firstToken && tree.form(at) !== '(') at -= 1
  if (closed) at -= 1
  const phrase = at >= firstToken ? mentions.phrase(at) : undefined
  return phrase && phrase.range.end === at + 1 ? phrase.head : undefined
}

/** "Nearly half said", "most say": how many of those told of before, which taggers take for adverbs. */
function someBefore(tree: Tree, cue: number): Source | undefined {
  const { firstToken } = tree.sentence(cue)
  const head = cue - 1
  if (head < firstToken || !/^(half|most|some|many|few|several|others)$/.test(tree.lower(head)))
    return undefined
  const first =
    head > firstToken && /^(nearly|almost|about|over)$/.test(tree.lower(head - 1)) ? head - 1 : head
  return { head, range: { first, end: cue } }
}

/** An apposition or "who" clause between commas up to the verb belongs to the source: "Ana Ruiz, a commissioner who …, said". */
function throughCommas({ tree }: FrameContext, range: TokenRange, cue: number): TokenRange {
  if (range.end >= cue || tree.form(range.end) !== ',') return range
  let end = cue
  while (end - 1 > range.end && isAdverbial(tree, end - 1)) end -= 1
  const inserted = end - 1 > range.end && tree.form(end - 1) === ','
  const first = range.end + 1
  const describes =
    /^(DET|NOUN|PROPN|ADJ|NUM)$/.test(tree.upos(first)) || /^(who|whose|which)$/.test(tree.lower(first))
  return inserted && describes ? { first: range.first, end: end - 1 } : range
}

/** A source from its head token. */
export function sourceAt(context: FrameContext, head: number, cue: number): Source {
  return { head, range: sourcePhrase(context, head, cue) }
}

const isNominative = perWordTest(({ lower }) => /^(he|she|they|i|we)$/.test(lower))

const isAuxiliary = tagged('AUX', 'ADV')

/** A pronoun that can only be a subject, right before a verb: surer than any tree. */
function pronounBefore(tree: Tree, cue: number): number | undefined {
  if (tree.upos(cue) !== 'VERB' || isPassive(tree, cue)) return undefined
  const { firstToken } = tree.sentence(cue)
  let at = cue - 1
  while (at > firstToken && isAuxiliary(tree, at)) at -= 1
  return at >= firstToken && isNominative(tree.word(at)) ? at : undefined
}

/** "Ana Ruiz, 44, said": the age between commas is nobody. */
function withoutAge(context: FrameContext, source: Source | null): Source | null {
  const { tree, mentions } = context
  if (source === null || tree.upos(source.head) !== 'NUM' || source.range.end - source.range.first > 1)
    return source
  const named = tree.form(source.head - 1) === ',' ? mentions.phrase(source.head - 2) : undefined
  return named ? { head: named.head, range: { first: named.range.first, end: source.range.end } } : source
}

/** Who does what a verb says; see `subjectOfVerb`. */
export function sourceOfVerb(context: FrameContext, cue: number): Source | null {
  return withoutAge(context, subjectOfVerb(context, cue))
}

/** The subject of a verb; of several that a parser hangs under it, the nearest before it ("The road is open, Odo Vance said Monday"). */
function ownSubject(tree: Tree, cue: number, passive: boolean): number | undefined {
  let found: number | undefined
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const fits = tree.relation(child) === 'nsubj' && (!passive || tree.deprel(child) !== 'nsubj:pass')
    if (fits && (child < cue || found === undefined)) found = child
  }
  return found
}

/** Who does what a verb says: its subject, "who", the "by" of a passive, the subject of the clause above, or the phrase before it. */
function subjectOfVerb(context: FrameContext, cue: number): Source | null {
  const { tree } = context
  const first = cueBefore(tree, cue)
  if (first >= 0) return sourceOfVerb(context, first)
  const pronoun = pronounBefore(tree, cue)
  if (pronoun !== undefined) return sourceAt(context, pronoun, cue)
  const passive = isPassive(tree, cue)
  const own = ownSubject(tree, cue, passive)
  if (own !== undefined && !passive) {
    if (isExpletive(tree, own)) return null
    if (RELATIVE_PRONOUNS.has(tree.lower(own)) && tree.upos(own) === 'PRON')
      return relativeSource(context, own, cue)
    const source = sourceAt(context, own, cue)
    return own < cue ? { head: own, range: throughCommas(context, source.range, cue) } : source
  }
  const spoke =
    tree.form(cue - 1) === ',' && !isFiniteForm(tree, cue) ? speakerBefore(context, cue) : undefined
  if (spoke !== undefined) return spoke
  const found = subjects(tree, cue).find((token) => token !== cue && !isExpletive(tree, token))
  if (found !== undefined) return sourceAt(context, found, cue)
  const above = passive ? undefined : subjectAbove(tree, cue)
  if (above !== undefined) return sourceAt(context, above, cue)
  if (passive) return null
  if (!isFiniteForm(tree, cue)) return participleSource(context, cue)
  const some = someBefore(tree, cue)
  if (some !== undefined) return some
  const surface = phraseBefore(context, cue)
  return surface === undefined ? stretchBefore(context, cue) : sourceAt(context, surface, cue)
}

/** "who": the source is the word itself, its actor the noun of the clause, or the phrase before the pronoun. */
function relativeSource({ tree, mentions }: FrameContext, pronoun: number, cue: number): Source {
  const before = tree.form(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1
  const nearest = before >= 0 ? mentions.phrase(before)?.head : undefined
  const head = tree.relation(cue) === 'acl' ? tree.head(cue) : (nearest ?? pronoun)
  return { head, range: { first: pronoun, end: pronoun + 1 } }
}

const isSaying = (tree: Tree, token: number) =>
  tree.upos(token) === 'VERB' && /^(say|tell|announce|declare|write|add|note|argue)$/.test(tree.lemma(token))

/** "the spokesman said no talks were planned, adding …": whoever spoke before in the sentence goes on. */
function speakerBefore(context: FrameContext, cue: number): Source | undefined {
  const { tree } = context
  if (!tree.lower(cue).endsWith('ing') || speechVerbClass(tree.lemma(cue)) === undefined) return undefined
  const { firstToken } = tree.sentence(cue)
  for (let at = cue - 1; at >= firstToken; at--) {
    const subject =
      context.quotationOf[at] === -1 && isSaying(tree, at) ? tree.childBy(at, 'nsubj') : undefined
    if (subject !== undefined && !isExpletive(tree, subject) && !RELATIVE_PRONOUNS.has(tree.lower(subject)))
      return sourceAt(context, subject, at)
  }
  return undefined
}

/** "…, saying that": the last subject before it in the sentence. */
function participleSource(context: FrameContext, cue: number): Source | null {
  const { tree, mentions } = context
  if (!tree.lower(cue).endsWith('ing') || tree.childBy(cue, 'mark') !== undefined) return null
  const { firstToken } = tree.sentence(cue)
  const spoke = speakerBefore(context, cue)
  if (spoke !== undefined) return spoke
  let first: number | undefined
  for (let at = cue - 1; at >= firstToken; at--) {
    if (context.quotationOf[at] !== -1) continue
    if (tree.deprel(at) === 'nsubj' && !isExpletive(tree, at)) return sourceAt(context, at, cue)
    if (mentions.actors(at).length > 0) first = mentions.phrase(at)?.head ?? at
  }
  return first === undefined ? null : sourceAt(context, first, cue)
}

/** Without a subject in the tree, the words between the last mark or conjunction and the verb, where no verb is among them. */
export function stretchBefore({ tree, mentions }: FrameContext, cue: number): Source | null {
  const { firstToken } = tree.sentence(cue)
  let end = cue
  while (end > firstToken && isAdverbial(tree, end - 1)) end -= 1
  if (end > firstToken && tree.form(end - 1) === ',') end -= 1
  let first = end
  while (
    first > firstToken &&
    end - first < 16 &&
    !isBoundary(tree.word(first - 1)) &&
    tree.upos(first - 1) !== 'SCONJ'
  ) {
    first -= 1
    if (tree.upos(first) === 'AUX') return null
  }
  if (first === end || !/^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(tree.upos(first))) return null
  const head = mentions.phrase(first)?.head ?? first
  return { head, range: { first, end } }
}

/** The subject of the nearest verb above that this one is coordinated with or hangs under as a participle. */
function subjectAbove(tree: Tree, cue: number): number | undefined {
  let at = cue
  while (
    /^(conj|acl|advcl|xcomp|parataxis)$/.test(tree.relation(at)) &&
    tree.upos(tree.head(at)) === 'VERB'
  ) {
    at = tree.head(at)
    for (let child = tree.firstChild(at); child >= 0; child = tree.nextSibling(child))
      if (tree.relation(child) === 'nsubj' && child < cue && !isExpletive(tree, child)) return child
  }
  return undefined
}
