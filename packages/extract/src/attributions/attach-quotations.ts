/** Who says what stands in quotation marks: by the words around the marks, over sentences and paragraphs. */
import { speechVerbClassOfForm } from '../lexicon/speech-verbs.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { throughAppositions } from './appositions.ts'
import { cueBefore } from './cue-before-quotation.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { attribution, type FrameContext, speechVerb } from './frame.ts'
import {
  type Cue,
  clauseStart,
  endsOpen,
  isFinal,
  isVerb,
  paragraphOf,
  REACH,
  startsSentence,
  verbCue,
} from './quotation-edges.ts'
import { isSpeech, type Quotation } from './quotations.ts'
import { type Source, sourceAt, sourceOfVerb } from './source.ts'
import { isInRelativeClause } from './verb-forms.ts'

/** Attributions of quotations that have a cue in their sentence; several quotations of one cue are one attribution. */
export function attachQuotations(context: FrameContext): FoundAttribution[] {
  const byCue = new Map<number, { cue: Cue; content: TokenRange[] }>()
  let last: { quote: Quotation; cue: Cue } | undefined
  for (const quote of context.quotations) {
    const own = cueOf(context, quote)
    const joined =
      !own && last && (isJoined(context.tree, last.quote, quote) || goesOn(context.tree, last, quote))
        ? last.cue
        : undefined
    const found = own ?? (joined && { cue: joined, content: quote })
    if (!found) continue
    last = { quote, cue: found.cue }
    const entry = byCue.get(found.cue.cue) ?? { cue: found.cue, content: [] }
    entry.content.push(found.content)
    byCue.set(found.cue.cue, entry)
  }
  const named = [...byCue.values()].filter(({ cue }) => cue.source !== null)
  return named.flatMap(({ cue, content }) =>
    attribution(context, cue.cue, cue.source, content, 'quotation', {
      cueRange: cue.cueRange,
      reports: 'speech',
    }),
  )
}

/** “A,” and “B”: both are quoted by one cue before them. */
function isJoined(tree: Tree, one: Quotation, other: Quotation): boolean {
  const between = other.first - one.end
  if (between < 1 || between > 3 || one.paragraph !== other.paragraph) return false
  let joins = false
  for (let at = one.end; at < other.first; at++) {
    if (tree.lower(at) === 'and') joins = true
    else if (tree.form(at) !== ',') return false
  }
  return joins
}

/** “A,” she concluded, “b”: the sentence goes on behind the speaker. */
function goesOn(tree: Tree, { quote, cue }: { quote: Quotation; cue: Cue }, next: Quotation): boolean {
  if (next.paragraph !== quote.paragraph || cue.cue < quote.end || cue.cue >= next.first) return false
  if (tree.form(next.first - 1) !== ',' || next.first - quote.end > 20 || tree.form(next.end - 2) === ',')
    return false
  for (let at = quote.end; at < next.first; at++) if (isFinal(tree.form(at))) return false
  return true
}

function cueOf(context: FrameContext, quote: Quotation): { cue: Cue; content: TokenRange } | undefined {
  const { tree } = context
  const after = endsOpen(tree, quote) ? cueAfter(context, quote) : undefined
  const dashed = /^[-–—]+$/.test(tree.form(Math.max(0, quote.first - 1)))
  const start = startsSentence(tree, quote.first) || dashed ? quote.first : clauseStart(context, quote.first)
  const fills = quote.end - quote.first >= (quote.end - start) / 2
  if (after && fills && !saysClause(context, after.cue, quote))
    return { cue: after, content: { first: start, end: quote.end } }
  const dash = dashAfter(context, quote)
  if (dash) return { cue: dash, content: quote }
  const before = cueBefore(context, quote)
  return before && { cue: before, content: quote }
}

/** "Walking in to “Bravo!,” she said the vote was near": what she said is the clause, and the quotation is no part of it. */
function saysClause({ tree }: FrameContext, cue: number, quote: Quotation): boolean {
  return !startsSentence(tree, quote.first) && tree.childrenBy(cue, 'ccomp').some((clause) => clause > cue)
}

/** "…,” X said" and "…,” said X", with an apposition between; a verb nobody lists counts right beside a name. */
function cueAfter(context: FrameContext, quote: Quotation): Cue | undefined {
  const { tree, mentions, quotationOf } = context
  let from = quote.end
  while (from < tree.length && tree.form(from) === ',') from += 1
  if (from >= tree.length || paragraphOf(tree, from) !== quote.paragraph) return undefined
  if (tree.lower(from) === 'according') return accordingCue(context, from)
  if (isVerb(tree, from)) {
    const phrase = mentions.phrase(from + 1)
    const known = speechVerb(tree, from) !== undefined
    if (!phrase || phrase.range.first !== from + 1)
      return known && !/ing$/.test(tree.lower(from)) ? verbCue(from, sourceOfVerb(context, from)) : undefined
    if (!known && tree.upos(from) !== 'VERB') return undefined
    if (/ing$/.test(tree.lower(from))) return undefined
    const behind = sourceAt(context, inverted(tree, from) ?? phrase.head, from)
    return verbCue(from, { head: behind.head, range: throughAppositions(context, behind.range) })
  }
  if (/^(CCONJ|SCONJ|ADP|PUNCT|ADV|PART)$/.test(tree.upos(from))) return undefined
  const base = mentions.phrase(from)
  for (let at = from; at < Math.min(from + REACH, tree.length); at++) {
    if (isFinal(tree.form(at)) && !isAbbreviation(tree, at)) return undefined
    if (tree.form(at) === ';' || quotationOf[at] !== -1 || paragraphOf(tree, at) !== quote.paragraph)
      return undefined
    const form = isVerb(tree, at) ? undefined : formOfSaying(tree, at)
    if ((!isVerb(tree, at) && form === undefined) || isInRelativeClause(tree, at)) continue
    const listed = form ?? speechVerb(tree, at)
    const beside = base !== undefined && onlyAdverbs(tree, base.range.end, at)
    if (form !== undefined && !endsHere(tree, at)) continue
    if (listed === undefined && !beside) continue
    if (listed === undefined && !isBareSaying(context, base?.head, at, quote)) return undefined
    return verbCue(at, sourceBetween(context, from, at))
  }
  return undefined
}

/** "answers" and "concludes", which taggers take for nouns: a verb of saying by its form. */
function formOfSaying(tree: Tree, token: number): ReturnType<typeof speechVerb> {
  if (!/^(NOUN|ADJ)$/.test(tree.upos(token)) || !/(s|ed)$/.test(tree.lower(token))) return undefined
  const form = speechVerbClassOfForm(tree.lower(token))
  return form === 'think' ? undefined : form
}

const endsHere = (tree: Tree, token: number) =>
  token + 1 >= tree.length ||
  /^[.,;:]$/.test(tree.form(token + 1)) ||
  paragraphOf(tree, token + 1) !== paragraphOf(tree, token)

/** "…,” she beamed.": an unlisted verb right behind a person, with nothing behind it, or behind a sentence that goes on. */
function isBareSaying(
  { tree, mentions }: FrameContext,
  speaker: number | undefined,
  verb: number,
  quote: Quotation,
): boolean {
  if (speaker === undefined || tree.upos(verb) !== 'VERB') return false
  if (mentions.actors(speaker).length === 0 && !/^(he|she|they)$/.test(tree.lower(speaker))) return false
  if (tree.form(quote.end - 2) === ',' && startsSentence(tree, quote.first) && isSpeech(tree, quote))
    return true
  const next = /^(on|in|back|up|out|it|aloud|again|simply)$/.test(
    tree.lower(Math.min(verb + 1, tree.length - 1)),
  )
    ? verb + 2
    : verb + 1
  return next >= tree.length || /^[.,;:]$/.test(tree.form(next))
}

const isAbbreviation = (tree: Tree, token: number) => {
  const { start, end } = tree.analysis.tokens
  return token > 0 && end[token - 1] === start[token] && tree.form(token - 1).length <= 2
}

const inverted = (tree: Tree, verb: number) => tree.childrenBy(verb, 'nsubj').find((child) => child > verb)

function onlyAdverbs(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (!/^(ADV|AUX|PART)$/.test(tree.upos(token))) return false
  return true
}

/** The words between a quotation and its verb, without auxiliaries and adverbs: the source with its appositions. */
function sourceBetween(context: FrameContext, first: number, verb: number): Source {
  const { tree, mentions } = context
  let end = verb
  while (end - 1 > first && /^(ADV|AUX|PART|PUNCT)$/.test(tree.upos(end - 1))) end -= 1
  const subject = tree.childrenBy(verb, 'nsubj').find((child) => child >= first && child < end)
  const head = subject ?? mentions.phrase(first)?.head ?? first
  // "Odo Vance, after a pause, said"
  for (let at = first + 1; at + 1 < end; at++)
    if (
      tree.form(at) === ',' &&
      /^(after|before|in|on|at|with|during|when|while|as)$/.test(tree.lower(at + 1))
    ) {
      end = at
      break
    }
  return { head, range: { first, end } }
}

function accordingCue(context: FrameContext, cue: number): Cue | undefined {
  const phrase = context.mentions.phrase(cue + 2)
  return (
    phrase && { cue, cueRange: { first: cue, end: cue + 2 }, source: sourceAt(context, phrase.head, cue) }
  )
}

/** “…” -X: a dash and a name that ends the sentence. */
function dashAfter(context: FrameContext, { end, closed, paragraph }: Quotation): Cue | undefined {
  const { tree, mentions } = context
  if (!closed || end + 1 >= tree.length || !/^[-–—―]+$/.test(tree.form(end))) return undefined
  const phrase = mentions.phrase(end + 1)
  if (!phrase || phrase.range.first !== end + 1 || mentions.actors(phrase.head).length === 0) return undefined
  const next = phrase.range.end
  const ends = next >= tree.length || paragraphOf(tree, next) !== paragraph || /^[.,]$/.test(tree.form(next))
  return ends
    ? { cue: end, cueRange: { first: end, end: end + 1 }, source: { head: phrase.head, range: phrase.range } }
    : undefined
}
