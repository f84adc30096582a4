/** "C, X said …", "C, said X …" and "C1, X said, C2". */
import { perWordTest } from '@demarche/language'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { throughAppositions } from '../appositions.ts'
import {
  attribution,
  type Frame,
  type FrameContext,
  hasVerb,
  NOTHING,
  quotationAt,
  speechVerb,
  trimmed,
  without,
} from '../frame.ts'
import { type Source, sourceAt, sourceOfVerb, stretchBefore } from '../source.ts'
import { isAdverbial, isInRelativeClause } from '../verb-forms.ts'

/**
 * A clause, a comma, a speaker and a verb of saying that takes no clause after it; or the verb before the speaker. Read
 * off the surface, where a parser is least sure.
 */
export const trailingSpeaker: Frame = {
  tags: ['VERB'],
  read: (context, cue) => {
    const { tree } = context
    const verb = speechVerb(tree, cue)
    if (verb === undefined || context.quotationOf[cue] !== -1 || ACTS.has(tree.lemma(cue))) return NOTHING
    if (verb === 'think' && tree.childBy(cue, 'ccomp') === undefined) return NOTHING
    // "for its independence, borders and trade and agreed to help": the second verb of who stands before all of it
    if (tree.upos(cue - 1) === 'CCONJ') return NOTHING
    if (isInRelativeClause(tree, cue) || isParticiple(tree, cue) || isInCompound(tree, cue)) return NOTHING
    if (isOtherwiseUsed(tree, cue)) return NOTHING
    const { firstToken } = tree.sentence(cue)
    const speaker = speakerBeside(context, cue)
    if (!speaker || speaker.first <= firstToken || !isBreak(tree, speaker.first - 1)) return NOTHING
    return saidBefore(context, cue, speaker)
  },
}

function saidBefore(context: FrameContext, cue: number, speaker: Speaker): ReturnType<Frame['read']> {
  const { tree } = context
  const { firstToken, endToken } = tree.sentence(cue)
  if (/^(who|which|that)$/.test(tree.lower(speaker.source.range.first))) return NOTHING
  if (isBehindAccording(tree, speaker.first - 1, firstToken)) return NOTHING
  if (speaker.next < endToken && /^(that|:)$/.test(tree.lower(speaker.next))) return NOTHING
  const comma = behindPhrase(tree, speaker.next, endToken)
  const inserted = comma < endToken && tree.form(comma) === ','
  const takesClause = !inserted && tree.childrenBy(cue, 'ccomp').some((child) => child > cue)
  const start = clauseStart(context, quotationStart(context, firstToken), speaker.first - 1)
  const goesOn = inserted && /^(AUX|VERB)$/.test(tree.upos(comma + 1))
  // "In all, she said, nothing had changed": only a lead-in stands before the speaker
  const splits =
    inserted &&
    hasVerb(tree, comma + 1, endToken) &&
    /^(ADP|ADV|SCONJ|CCONJ)$/.test(tree.upos(start)) &&
    !isAfterthought(tree, { first: comma + 1, end: endToken })
  const isFinal = comma >= endToken - 1 && hasSubject(tree, start, speaker.first - 1)
  if (takesClause || !(goesOn || splits || isFinal || isClause(tree, start, speaker.first - 1)))
    return NOTHING
  const own: TokenRange = { first: speaker.first, end: ownEnd(tree, speaker.next, endToken) }
  const content = without({ first: start, end: endToken }, own)
    .map((range) => trimmed(tree, range))
    .filter(
      (range, index) =>
        (index === 0 && range.first < cue) ||
        (hasVerb(tree, range.first, range.end) && !isAfterthought(tree, range)),
    )
  return attribution(context, cue, speaker.source, content, 'trailing-speaker')
}

/** "that, according to X, the captain admitted …": the words before the comma name another source. */
function isBehindAccording(tree: Tree, comma: number, firstToken: number): boolean {
  let at = comma - 1
  while (at > firstToken && tree.form(at) !== ',') at -= 1
  return tree.form(at) === ',' && tree.lower(at + 1) === 'according' && tree.lower(at - 1) === 'that'
}

/** "a drop of ten percentage-points": what a hyphen joins to the word before is no verb. */
const isInCompound = (tree: Tree, cue: number) =>
  tree.form(cue - 1) === '-' && tree.analysis.tokens.end[cue - 1] === tree.analysis.tokens.start[cue]

/** Verbs whose object is whom somebody speaks to. */
const ADDRESSING = new Set(['tell', 'ask', 'inform', 'assure', 'remind', 'warn', 'brief', 'notify', 'show'])

/** "the estimated cost", "a biography written by", "denied the report": it describes a noun, or has an object of its own. */
function isOtherwiseUsed(tree: Tree, cue: number): boolean {
  const deprel = tree.deprel(cue)
  if (deprel === 'acl' || deprel === 'amod' || deprel === 'compound') return true
  if (tree.form(cue + 1) === ',' || ADDRESSING.has(tree.lemma(cue))) return false
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (child > cue && (relation === 'obj' || relation === 'xcomp')) return true
  }
  return false
}

const isParticiple = (tree: Tree, verb: number) =>
  /ing$/.test(tree.lower(verb)) && tree.childBy(verb, 'aux') === undefined

/** A sentence that begins inside a quotation begins with the quotation. */
function quotationStart(context: FrameContext, token: number): number {
  return quotationAt(context, token)?.first ?? token
}

/** Verbs that stand behind a quotation ("…,” she began") and seldom behind other words. */
const ACTS = new Set(['begin', 'continue', 'propose', 'finish', 'close', 'ask', 'agree', 'demand', 'press'])

interface Speaker {
  /** First token of the speaker’s own words. */
  readonly first: number
  /** The token behind the speaker and verb. */
  readonly next: number
  readonly source: Source
}

/** The speaker right before the verb, at most adverbs and auxiliaries between, or right behind it after a comma. */
function speakerBeside(context: FrameContext, cue: number): Speaker | undefined {
  const { tree, mentions } = context
  const source = sourceOfVerb(context, cue)
  if (source && source.range.end <= cue && onlyAdverbs(tree, source.range.end, cue))
    if (source.range.first <= tree.sentence(cue).firstToken || isBreak(tree, source.range.first - 1))
      return { first: source.range.first, next: cue + 1, source }
  const stretch = endsClause(tree, cue) ? stretchBefore(context, cue) : null
  if (stretch && isBreak(tree, stretch.range.first - 1))
    return { first: stretch.range.first, next: cue + 1, source: stretch }
  const after = cue + 1 < tree.length ? mentions.phrase(cue + 1) : undefined
  if (!isBreak(tree, cue - 1) || after?.range.first !== cue + 1) return undefined
  const subject = tree.childrenBy(cue, 'nsubj').find((child) => child > cue) ?? after.head
  const phrase = sourceAt(context, subject, cue)
  const behind = { head: phrase.head, range: longer(phrase.range, throughAppositions(context, phrase.range)) }
  return { first: cue, next: Math.max(behind.range.end, after.range.end), source: behind }
}

const longer = (one: TokenRange, other: TokenRange) => (other.end > one.end ? other : one)

/** Behind the verb stands no clause: the sentence ends, or a comma or a preposition follows. */
function endsClause(tree: Tree, cue: number): boolean {
  const { endToken } = tree.sentence(cue)
  return cue + 1 >= endToken || /^[,.;]$/.test(tree.form(cue + 1)) || tree.upos(cue + 1) === 'ADP'
}

function onlyAdverbs(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (!isAdverbial(tree, token) && tree.form(token) !== ',') return false
  return true
}

const breaks = perWordTest(({ form }) => /^[,”"»—–]$|^''$/.test(form))
const isBreak = (tree: Tree, token: number) => token >= 0 && breaks(tree.word(token))

/** Words that can stand as what was said: they have a verb, and do not only lead in ("In this regard, he said"). */
function isClause(tree: Tree, first: number, end: number): boolean {
  const leadIn =
    (/^(SCONJ|ADP)$/.test(tree.upos(first)) && tree.lower(first) !== 'that') ||
    (tree.upos(first) === 'VERB' && /(ing|ed)$/.test(tree.lower(first)))
  if (!leadIn) return hasVerb(tree, first, end)
  // "If the court agrees, they will appeal, …": the clause behind the lead-in
  for (let at = first + 1; at + 1 < end; at++)
    if (tree.form(at) === ',' && opensClause(tree, at + 1) && isClause(tree, at + 1, end)) return true
  return false
}

/** A clause with a subject and a verb: nothing else can be what a speaker at the end of a sentence said. */
function hasSubject(tree: Tree, first: number, end: number): boolean {
  let subject = false
  for (let at = first; at < end; at++) subject ||= /^(nsubj|csubj|expl)$/.test(tree.relation(at))
  return subject && hasVerb(tree, first, end)
}

/** "he said in an email,": where the speaker’s words go on with a phrase, the mark behind it; else the token itself. */
function behindPhrase(tree: Tree, next: number, endToken: number): number {
  if (next >= endToken || !/^(in|on|at|to|during)$/.test(tree.lower(next))) return next
  for (let at = next + 1; at < Math.min(endToken, next + 10); at++) {
    if (tree.form(at) === ',') return at
    if (/^(VERB|AUX|SCONJ|PUNCT)$/.test(tree.upos(at))) return next
  }
  return next
}

const opensClause = (tree: Tree, token: number) =>
  /^(DET|NOUN|PROPN|PRON|NUM)$/.test(tree.upos(token)) || /^(neither|both|either)$/.test(tree.lower(token))

/** Behind a semicolon, another speaker’s turn begins. */
function clauseStart({ tree }: FrameContext, first: number, end: number): number {
  for (let token = end - 1; token > first; token--) if (tree.form(token) === ';') return token + 1
  return first
}

/** ", adding that …", ", according to …", ", but …": words of their own behind a speaker. */
function isAfterthought(tree: Tree, { first }: TokenRange): boolean {
  if (/^(and|but)$/.test(tree.lower(first)) && /^(you|they|we|it|there)$/.test(tree.lower(first + 1)))
    return false
  return (
    /^(according|who|which|citing|but|and|as|while|though|although|when|after|because|if)$/.test(
      tree.lower(first),
    ) ||
    (tree.upos(first) === 'VERB' && /ing$/.test(tree.lower(first)))
  )
}

/** The end of the speaker’s own words: a comma, an opening quotation mark, or the end of the sentence. */
function ownEnd(tree: Tree, from: number, endToken: number): number {
  for (let token = from; token < endToken; token++) if (/^[“"«,;]$/.test(tree.form(token))) return token
  return endToken
}
