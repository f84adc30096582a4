/** Who says what stands in quotation marks: by the words around the marks, over sentences and paragraphs. */
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { throughAppositions } from './appositions.ts'
import { cueWord } from './cue-words.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { attribution, type FrameContext, speechVerb } from './frame.ts'
import { isSpeech, type Quotation } from './quotations.ts'
import { isInRelativeClause, type Source, sourceAt, sourceOfVerb } from './source.ts'

/** How far a cue may stand from a quotation. */
const REACH = 45

interface Cue {
  readonly cue: number
  readonly cueRange: TokenRange
  readonly source: Source | null
}

/** Attributions of quotations that have a cue in their sentence; several quotations of one cue are one attribution. */
export function attachQuotations(context: FrameContext): FoundAttribution[] {
  const byCue = new Map<number, { cue: Cue; content: TokenRange[] }>()
  let last: { quote: Quotation; cue: Cue } | undefined
  for (const quote of context.quotations) {
    const own = cueOf(context, quote)
    const joined = !own && last && isJoined(context.tree, last.quote, quote) ? last.cue : undefined
    const found = own ?? (joined && { cue: joined, content: quote })
    if (!found) continue
    last = { quote, cue: found.cue }
    const entry = byCue.get(found.cue.cue) ?? { cue: found.cue, content: [] }
    entry.content.push(found.content)
    byCue.set(found.cue.cue, entry)
  }
  const named = [...byCue.values()].filter(({ cue }) => cue.source !== null)
  return named.flatMap(({ cue, content }) =>
    attribution(context, cue.cue, cue.source, content, 'quotation', { cueRange: cue.cueRange }),
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

function cueOf(context: FrameContext, quote: Quotation): { cue: Cue; content: TokenRange } | undefined {
  const { tree } = context
  const after = endsOpen(tree, quote) ? cueAfter(context, quote) : undefined
  const start = startsSentence(tree, quote) ? quote.first : clauseStart(context, quote.first)
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
  return !startsSentence(tree, quote) && tree.childrenBy(cue, 'ccomp').some((clause) => clause > cue)
}

/** The words go on behind the quotation: a comma at its end, or a question or exclamation mark. */
function endsOpen(tree: Tree, { end, closed }: Quotation): boolean {
  if (!closed || end >= tree.length) return false
  let last = end - 2
  while (last > 0 && /^['’]+$/.test(tree.form(last))) last -= 1
  return /^[,?!—–-]$|^\.\.\.$|^…$/.test(tree.form(last)) || tree.form(end) === ','
}

const isFinal = (form: string) => /^[.?!…]+$/.test(form)

/** A quotation that begins a sentence or paragraph. */
export function startsSentence(tree: Tree, { first }: TokenRange): boolean {
  const before = first - 1
  if (before < 0 || paragraphOf(tree, before) !== paragraphOf(tree, first)) return true
  const form = tree.form(before)
  return isFinal(form) || (/^[”"»]$|^''$/.test(form) && before > 0 && isFinal(tree.form(before - 1)))
}

export function paragraphOf(tree: Tree, token: number): number {
  return tree.sentence(token).paragraph
}

/** Start of the sentence around a token by its marks, which holds where sentences are split at quotations. */
function clauseStart({ tree, quotationOf }: FrameContext, token: number): number {
  const paragraph = paragraphOf(tree, token)
  let at = token
  while (at > 0 && paragraphOf(tree, at - 1) === paragraph) {
    const form = tree.form(at - 1)
    if ((isFinal(form) && quotationOf[at - 1] === -1) || /^[;:(]$/.test(form)) break
    if (quotationOf[at - 1] !== -1 && startsSentence(tree, { first: at, end: at + 1 })) break
    at -= 1
  }
  return at
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
    const behind = sourceAt(context, inverted(tree, from) ?? phrase.head, from)
    return verbCue(from, { head: behind.head, range: throughAppositions(context, behind.range) })
  }
  if (/^(CCONJ|SCONJ|ADP|PUNCT|ADV|PART)$/.test(tree.upos(from))) return undefined
  const base = mentions.phrase(from)
  for (let at = from; at < Math.min(from + REACH, tree.length); at++) {
    if (isFinal(tree.form(at)) && !isAbbreviation(tree, at)) return undefined
    if (tree.form(at) === ';' || quotationOf[at] !== -1 || paragraphOf(tree, at) !== quote.paragraph)
      return undefined
    if (!isVerb(tree, at) || isInRelativeClause(tree, at)) continue
    const listed = speechVerb(tree, at)
    const beside = base !== undefined && onlyAdverbs(tree, base.range.end, at)
    if (listed === undefined && !beside) continue
    if (listed === undefined && !isBareSaying(context, base?.head, at)) return undefined
    return verbCue(at, sourceBetween(context, from, at))
  }
  return undefined
}

/** "…,” she beamed.": an unlisted verb right behind a person, with nothing behind it. */
function isBareSaying({ tree, mentions }: FrameContext, speaker: number | undefined, verb: number): boolean {
  if (speaker === undefined || mentions.actors(speaker).length === 0 || tree.upos(verb) !== 'VERB')
    return false
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

const isVerb = (tree: Tree, token: number) =>
  tree.upos(token) === 'VERB' || (tree.upos(token) === 'AUX' && tree.lemma(token) === 'say')

const verbCue = (cue: number, source: Source | null): Cue => ({
  cue,
  cueRange: { first: cue, end: cue + 1 },
  source,
})

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

/** "X said, “…", "X said: “…", "X said “…": the last verb of saying before the mark. */
function cueBefore(context: FrameContext, quote: Quotation): Cue | undefined {
  const { tree, quotationOf } = context
  const last = quote.first - 1
  if (last < 0) return undefined
  const colon = tree.form(last) === ':'
  const sameParagraph = paragraphOf(tree, last) === quote.paragraph
  if (!sameParagraph && !(colon && paragraphOf(tree, last) === quote.paragraph - 1)) return undefined
  const adjacent = isVerb(tree, last) && putsIntoWords(tree, last)
  if (!colon && !adjacent && tree.form(last) !== ',') return undefined
  if (!colon && !adjacent && !isSpeech(tree, quote)) return undefined
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
    return verbCue(at, sourceOfVerb(context, at))
  }
  return colon ? colonCue(context, start, last) : undefined
}

function putsIntoWords(tree: Tree, verb: number): boolean {
  if (verb > 0 && /^(so|-)$/.test(tree.lower(verb - 1))) return false
  const listed = speechVerb(tree, verb)
  return (
    listed === 'say' || listed === 'note' || cueWord('VERB', tree.lemma(verb))?.get('object') === 'speech'
  )
}

/** "Trump: “…”" and "He took a different line: “…”": the colon itself is the cue. */
function colonCue(context: FrameContext, start: number, colon: number): Cue | undefined {
  const { tree, mentions } = context
  const range = { first: colon, end: colon + 1 }
  const phrase = mentions.phrase(start)
  if (phrase?.range.end === colon)
    return { cue: colon, cueRange: range, source: { head: phrase.head, range: phrase.range } }
  for (let at = start; at < colon; at++) {
    if (tree.upos(at) !== 'VERB' || tree.childBy(at, 'nsubj') === undefined) continue
    const source = sourceOfVerb(context, at)
    if (source && mentions.actors(source.head).length > 0)
      return { cue: at, cueRange: { first: at, end: at + 1 }, source }
  }
  return undefined
}
