/** Who says a quotation, told by the words before it. */
import { speechVerbClassOfForm } from '../lexicon/speech-verbs.ts'
import type { Tree } from '../syntax/tree.ts'
import { cueWord } from './cue-words.ts'
import { type FrameContext, speechVerb } from './frame.ts'
import { type Cue, clauseStart, isVerb, paragraphOf, REACH, verbCue } from './quotation-edges.ts'
import { isSpeech, type Quotation } from './quotations.ts'
import { type Source, sourceAt, sourceOfVerb, stretchBefore } from './source.ts'
import { isInRelativeClause } from './verb-forms.ts'

/** "X said, “…", "X said: “…", "X said “…": the last verb of saying before the mark. */
export function cueBefore(context: FrameContext, quote: Quotation): Cue | undefined {
  const { tree, quotationOf } = context
  const last = quote.first - 1
  if (last < 0) return undefined
  const colon = tree.form(last) === ':'
  const sameParagraph = paragraphOf(tree, last) === quote.paragraph
  if (!sameParagraph && !(colon && paragraphOf(tree, last) === quote.paragraph - 1)) return undefined
  const adjacent = isVerb(tree, last) && putsIntoWords(tree, last)
  if (!colon && !adjacent && tree.form(last) !== ',') {
    const said = sayingBefore(context, last)
    return said < 0 ? undefined : verbCue(said, speakerOf(context, said, quote))
  }
  if (!colon && !adjacent) {
    const said = sayingBefore(context, last - 1)
    if (said >= 0) return verbCue(said, speakerOf(context, said, quote))
    if (!isSpeech(tree, quote)) return undefined
  }
  const start = clauseStart(context, last)
  const reach = Math.max(start, last - (colon ? REACH : 30))
  for (let at = last; at >= reach; at--) {
    if (quotationOf[at] !== -1 && !colon && at < last - 1) {
      if (tree.form(at) !== ',' && quotationOf[at - 1] === -1) return undefined
      continue
    }
    if (!isVerb(tree, at) || quotationOf[at] !== -1) continue
    const verb = speechVerb(tree, at)
    if ((verb === undefined || verb === 'think') && !(at === last && adjacent)) continue
    return verbCue(at, speakerOf(context, at, quote))
  }
  return colon ? colonCue(context, start, last) : undefined
}

const BACK = /^(then|simply|only|again|back|out|loudly|angrily|quietly)$/

/** A form of a verb of saying, however it is tagged, right behind somebody: "He jokes, “…”", "Some chanted “…”". */
function sayingBefore({ tree, mentions }: FrameContext, last: number): number {
  let at = last
  const { firstToken } = tree.sentence(Math.max(last, 0))
  while (at > firstToken && (tree.upos(at) === 'ADV' || BACK.test(tree.lower(at)))) at -= 1
  if (tree.lower(at) === 'it' && /^puts?$/.test(tree.lower(at - 1))) return at - 1
  if (at <= firstToken || !/^(say|note)$/.test(speechVerbClassOfForm(tree.lower(at)) ?? '')) return -1
  if (!/^(read|said|told|wrote)$|(ed|s|ing)$/.test(tree.lower(at))) return -1
  let before = at - 1
  while (before > firstToken && /^(ADV|AUX)$/.test(tree.upos(before))) before -= 1
  const phrase = mentions.phrase(before)
  const somebody =
    phrase !== undefined &&
    phrase.range.end === before + 1 &&
    !(phrase.range.first <= at && at < phrase.range.end)
  return somebody || isVerb(tree, at) || /^(some|others|many|who|that)$/.test(tree.lower(before)) ? at : -1
}

/** Who a saying before a quotation is by: the phrase right before it, where a clause begins with that; else by its tree. */
function speakerOf(context: FrameContext, verb: number, quote: Quotation): Source | null {
  const { tree, mentions } = context
  const { firstToken } = tree.sentence(verb)
  let at = verb - 1
  while (at > firstToken && /^(ADV|AUX)$/.test(tree.upos(at))) at -= 1
  const near = mentions.phrase(at)
  const source = sourceOfVerb(context, verb)
  const lost = source === null || source.range.first >= quote.first || source.head >= quote.first
  // "a film called “…”" has no speaker
  if (source === null && tree.relation(verb) === 'acl') return null
  if (near && near.range.end === at + 1) {
    const before = near.range.first - 1
    const begins =
      before < firstToken || tree.form(before) === ',' || /^(CCONJ|SCONJ)$/.test(tree.upos(before))
    const told =
      source !== null && source.range.first <= near.range.first && near.range.end <= source.range.end
    if ((begins || lost) && !told && !/ing$/.test(tree.lower(verb))) return sourceAt(context, near.head, verb)
  }
  if (!lost) return source
  if (/ing$/.test(tree.lower(verb))) {
    const subject = subjectBefore(context, verb)
    if (subject) return subject
  }
  const words = stretchBefore(context, verb)
  return words ?? (lost && source && source.range.first < quote.first ? source : null)
}

/** "X was critical too, telling the daily: “…”": the last subject before a participle. */
function subjectBefore(context: FrameContext, verb: number): Source | undefined {
  const { tree, quotationOf } = context
  const { firstToken } = tree.sentence(verb)
  for (let at = verb - 1; at >= firstToken; at--)
    if (tree.relation(at) === 'nsubj' && quotationOf[at] === -1) return sourceAt(context, at, verb)
  return undefined
}

function putsIntoWords(tree: Tree, verb: number): boolean {
  if (verb > 0 && /^(so|-)$/.test(tree.lower(verb - 1))) return false
  const listed = speechVerb(tree, verb)
  return listed === 'say' || listed === 'note' || cueWord(tree, 'VERB', verb)?.get('object') === 'speech'
}

/** "Trump: “…”" and "He took a different line: “…”": the colon itself is the cue. */
function colonCue(context: FrameContext, start: number, colon: number): Cue | undefined {
  const { tree, mentions } = context
  const range = { first: colon, end: colon + 1 }
  const phrase = mentions.phrase(start)
  if (phrase?.range.end === colon)
    return { cue: colon, cueRange: range, source: { head: phrase.head, range: phrase.range } }
  const named = headingBefore(context, colon)
  if (named) return { cue: colon, cueRange: range, source: named }
  for (let at = start; at < colon; at++) {
    if (tree.upos(at) !== 'VERB' || tree.childBy(at, 'nsubj') === undefined || isInRelativeClause(tree, at))
      continue
    const source = sourceOfVerb(context, at)
    if (source && (mentions.actors(source.head).length > 0 || /^(NOUN|PROPN)$/.test(tree.upos(source.head))))
      return { cue: at, cueRange: { first: at, end: at + 1 }, source }
  }
  return undefined
}

/** "HARBOURS REOPEN - Ana Ruiz: “…”", "More from the report: “…”", "Rep. Ana Ruiz (Ind.): “…”". */
function headingBefore({ tree, mentions }: FrameContext, colon: number): Source | undefined {
  let at = colon - 1
  const closed = tree.form(at) === ')'
  while (closed && at > 0 && tree.form(at) !== '(') at -= 1
  if (closed) at -= 1
  const phrase = at >= 0 ? mentions.phrase(at) : undefined
  if (!phrase || phrase.range.end !== at + 1) return undefined
  const before = phrase.range.first - 1
  const starts = before < 0 || paragraphOf(tree, before) !== paragraphOf(tree, at)
  const led =
    !starts &&
    (/^[-–—]+$/.test(tree.form(before)) ||
      (tree.lower(before) === 'from' && /^(more|and)$/.test(tree.lower(before - 1))))
  return starts || led ? { head: phrase.head, range: { first: phrase.range.first, end: colon } } : undefined
}
