/** Who the source of a cue is, and all words of its phrase. */
import { isPassive, subjects } from '../events/roles.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FrameContext } from './frame.ts'

/** A source: the token that actors are looked up by, and its words. */
export interface Source {
  readonly head: number
  readonly range: TokenRange
}

const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that'])
/** Children that are not part of a noun phrase, or come loose from it in a parse. */
const LOOSE = new Set(['parataxis', 'discourse', 'dep', 'list', 'cc', 'case', 'cop', 'mark', 'vocative'])
/** No phrase is longer than this many tokens before we trust its base more than its tree. */
const LONGEST = 45

/** Words at the edge that belong to no phrase. */
function trimEdges(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end - 1 && /^(PUNCT|CCONJ)$/.test(tree.upos(first)) && !/[“"‘'(]/.test(tree.form(first)))
    first += 1
  while (end - 1 > first && /^(,|;|:|—|–|-|and|\.)$/.test(tree.lower(end - 1))) end -= 1
  return { first, end }
}

/** The full phrase of a source: modifiers, apposition and coordination; never over the cue. */
export function sourcePhrase({ tree, mentions }: FrameContext, head: number, cue: number): TokenRange {
  const before = head < cue
  const base = mentions.phrase(head)?.range ?? { first: head, end: head + 1 }
  if (tree.upos(head) === 'PRON' && tree.children(head).length === 0) return { first: head, end: head + 1 }
  const skip = (child: number) =>
    LOOSE.has(tree.relation(child)) ||
    tree.isUnder(cue, child) ||
    (before ? child > cue : child < cue) ||
    (tree.relation(child) === 'conj' && !tree.isNominal(child))
  let range = tree.subtree(head, skip)
  if (range.end - range.first > LONGEST) range = base
  range = { first: Math.min(range.first, base.first), end: Math.max(range.end, base.end) }
  if (head !== cue)
    range = before
      ? { first: range.first, end: Math.min(range.end, cue) }
      : { first: Math.max(range.first, cue + 1), end: range.end }
  return trimEdges(tree, range)
}

const isExpletive = (tree: Tree, token: number) =>
  tree.relation(token) === 'expl' || tree.lower(token) === 'there'

/** The phrase right before a verb on the surface, at most adverbs, auxiliaries and negation between. */
function phraseBefore({ tree, mentions }: FrameContext, cue: number): number | undefined {
  const { firstToken } = tree.sentence(cue)
  let at = cue - 1
  while (at > firstToken && /^(ADV|AUX|PART)$/.test(tree.upos(at))) at -= 1
  const phrase = at >= firstToken ? mentions.phrase(at) : undefined
  return phrase && phrase.range.end === at + 1 ? phrase.head : undefined
}

/** A source from its head token. */
export function sourceAt(context: FrameContext, head: number, cue: number): Source {
  return { head, range: sourcePhrase(context, head, cue) }
}

/** Who does what a verb says: its subject, "who", the "by" of a passive, the subject of the clause above, or the phrase before it. */
export function sourceOfVerb(context: FrameContext, cue: number): Source | null {
  const { tree } = context
  const own = tree.childrenBy(cue, 'nsubj').find((child) => tree.deprel(child) !== 'nsubj:pass')
  const passive = isPassive(tree, cue)
  if (own !== undefined && !passive) {
    if (isExpletive(tree, own)) return null
    const relative = RELATIVE_PRONOUNS.has(tree.lower(own)) && tree.relation(cue) === 'acl'
    if (relative) return { head: tree.head(cue), range: { first: own, end: own + 1 } }
    return sourceAt(context, own, cue)
  }
  const found = subjects(tree, cue).find((token) => token !== cue && !isExpletive(tree, token))
  if (found !== undefined) return sourceAt(context, found, cue)
  const above = passive ? undefined : subjectAbove(tree, cue)
  if (above !== undefined) return sourceAt(context, above, cue)
  if (passive) return null
  const surface = isFinite(tree, cue) ? phraseBefore(context, cue) : undefined
  return surface === undefined ? null : sourceAt(context, surface, cue)
}

/** The subject of the nearest verb above that this one is coordinated with or hangs under as a participle. */
function subjectAbove(tree: Tree, cue: number): number | undefined {
  let at = cue
  while (
    /^(conj|acl|advcl|xcomp|parataxis)$/.test(tree.relation(at)) &&
    tree.upos(tree.head(at)) === 'VERB'
  ) {
    at = tree.head(at)
    const subject = tree.childrenBy(at, 'nsubj').find((child) => child < cue && !isExpletive(tree, child))
    if (subject !== undefined) return subject
  }
  return undefined
}

/** Not an infinitive, and no "-ing" without an auxiliary. */
function isFinite(tree: Tree, verb: number): boolean {
  if (tree.childrenBy(verb, 'mark').some((mark) => tree.lower(mark) === 'to')) return false
  return !/ing$/.test(tree.lower(verb)) || tree.childBy(verb, 'aux') !== undefined
}

/** Whose a noun is ("his claim", "the hope of X", "criticism from X"), or who does it by a light verb ("made the claim"). */
export function sourceOfNoun(context: FrameContext, noun: number, taken: readonly string[]): Source | null {
  const { tree } = context
  const owner = tree.childBy(noun, 'nmod:poss')
  if (owner !== undefined) return sourceAt(context, owner, noun)
  const from = tree
    .childrenBy(noun, 'nmod')
    .find((child) =>
      ['from', 'by', 'among', 'of'].some(
        (word) => !taken.includes(word) && tree.prepositions(child)[0] === word,
      ),
    )
  if (from !== undefined) return sourceAt(context, from, noun)
  const head = tree.head(noun)
  const light =
    head >= 0 && tree.upos(head) === 'VERB' && ['obj', 'obl', 'xcomp'].includes(tree.relation(noun))
  if (light) return sourceOfVerb(context, head)
  const subject = tree.childBy(noun, 'cop') === undefined ? undefined : tree.childBy(noun, 'nsubj')
  return subject === undefined || isExpletive(tree, subject) ? null : sourceAt(context, subject, noun)
}
