/** "according to X". */
import { UPOS_TAGS } from '@demarche/language'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { throughAppositions } from '../appositions.ts'
import {
  attribution,
  type Frame,
  type FrameContext,
  hasVerb,
  NOTHING,
  quotationAt,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import type { Source } from '../source.ts'

/** "according to X": read off the surface, since commas tell the source’s end better than trees do. */
export const accordingTo: Frame = {
  tags: UPOS_TAGS.filter((tag) => tag !== 'PUNCT'),
  isCue: ({ lower }) => lower === 'according',
  read: (context, cue) => {
    const { tree } = context
    if (cue + 2 >= tree.length || tree.lower(cue + 1) !== 'to') return NOTHING
    if (isMeasure(tree, cue + 2)) return NOTHING
    const bounds = boundsOf(context, cue)
    const source = sourceBehind(context, cue, bounds)
    const content = contentAround(context, { first: cue, end: source.range.end }, bounds)
    return attribution(context, cue, source, content, 'according-to', {
      cueRange: { first: cue, end: cue + 2 },
      plain: true,
    })
  },
}

/** What something goes by, and nobody’s words: "according to their ability". */
const MEASURES =
  /^(age|size|weight|needs?|abilit(y|ies)|preferences?|tastes?|income|rank|merit|custom|tradition|circumstances|instincts?|wishes)$/

/** A measure behind at most a possessive and a word, or a bare "plan"; nothing stands behind it. */
function isMeasure(tree: Tree, first: number): boolean {
  const { endToken } = tree.sentence(first)
  let at = first
  while (at < endToken - 1 && at - first < 2 && /^(ADJ|DET|PRON)$/.test(tree.upos(at))) at += 1
  const ends = at + 1 >= endToken || /^(PUNCT|CCONJ)$/.test(tree.upos(at + 1))
  return ends && (MEASURES.test(tree.lower(at)) || (at === first && /^(plan|schedule)$/.test(tree.lower(at))))
}

/** The sentence around, or the brackets in it; a sentence that begins inside a quotation begins with the quotation. */
function boundsOf(context: FrameContext, cue: number): TokenRange {
  const { tree } = context
  const { firstToken, endToken } = tree.sentence(cue)
  let first = quotationAt(context, firstToken)?.first ?? firstToken
  let end = endToken
  for (let token = cue - 1; token >= firstToken; token--) {
    const form = tree.form(token)
    if (form === ')') break
    if (form === '(' || form === ';' || (form === ':' && opensWords(context, token, cue))) {
      first = token + 1
      break
    }
  }
  // "wrote that, according to X, C"
  const before = tree.form(cue - 1) === ',' ? cue - 2 : cue - 1
  if (before > first && tree.lower(before) === 'that') first = cue
  const leads = cue <= first + 1
  for (let token = cue; token < endToken; token++) {
    const form = tree.form(token)
    if (form === '(') break
    if (form === ')' || (form === ';' && !leads)) {
      end = token
      break
    }
  }
  return { first, end }
}

/** "This is known: ships fell, according to X": behind the colon stands what X says; a quotation behind it has its words before it. */
function opensWords({ tree, quotationOf }: FrameContext, colon: number, cue: number): boolean {
  return (
    quotationOf[colon] === -1 &&
    quotationOf[colon + 1] === -1 &&
    (colon + 1 === cue || hasVerb(tree, colon + 1, cue))
  )
}

const STOP = /^[,;:—–().]$/

/** The words behind "to" up to a mark or a conjunction, and appositions. */
function sourceBehind(context: FrameContext, cue: number, bounds: TokenRange): Source {
  const { tree, mentions } = context
  const first = cue + 2
  let end = behindTitle(context, first, first + 1)
  while (end < bounds.end && !isEnd(tree, end)) end = behindTitle(context, end, end + 1)
  if (tree.form(first) !== '(')
    while (
      end > first + 1 &&
      /^[.?!”"]$|^''$/.test(tree.form(end - 1)) &&
      context.quotationOf[first] !== context.quotationOf[end - 1]
    )
      end -= 1
  const range = { first, end: throughList(context, first, end, bounds) }
  const named = mentions.phrase(first)?.head ?? first
  let head = named
  for (let token = first; token < end; token++)
    if (tree.isNominal(token) && (tree.head(token) < first || tree.head(token) >= end)) {
      head = token
      break
    }
  const actor = mentions.actors(head).length > 0 ? head : named
  return { head: actor, range: withAppositions(context, range, bounds) }
}

/** A title in quotation marks is crossed whole, whatever marks stand in it: "according to “Trade: A History” by Ana Ruiz". */
function behindTitle(context: FrameContext, token: number, next: number): number {
  const quote = quotationAt(context, token)
  return quote?.closed &&
    quote.first === token &&
    context.tree.form(token - 1) !== ',' &&
    quote.end - quote.first < 25
    ? quote.end
    : next
}

/** "interviews with Cruz’s friends, aides and allies": the rest of a list of nouns. */
function throughList({ tree }: FrameContext, first: number, end: number, bounds: TokenRange): number {
  if (end >= bounds.end || tree.form(end) !== ',') return end
  let at = end + 1
  let joined = false
  while (at < bounds.end && /^(NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tree.upos(at)) && at - end < 9) {
    if (tree.upos(at) === 'CCONJ') joined = true
    at += 1
  }
  const last = tree.upos(at - 1)
  const closed = at >= bounds.end || /^[,.;)]$/.test(tree.form(at))
  return joined &&
    closed &&
    /^(NOUN|PROPN)$/.test(last) &&
    tree.upos(end - 1) === tree.upos(end + 1) &&
    first < end
    ? at
    : end
}

function isEnd(tree: Tree, token: number): boolean {
  const form = tree.form(token)
  const spaced =
    /^[-–—]+$/.test(form) && tree.analysis.tokens.end[token - 1] !== tree.analysis.tokens.start[token]
  return (
    STOP.test(form) ||
    spaced ||
    (tree.upos(token) === 'SCONJ' && !/^(that|of|by|for|in)$/.test(tree.lower(token)))
  )
}

/** An apposition between commas counts; before the clause itself only where another comma ends it. */
function withAppositions(context: FrameContext, range: TokenRange, bounds: TokenRange): TokenRange {
  const { tree } = context
  // "The town receives, according to one report, ten million crowns": the object of the verb before
  const cue = range.first - 2
  const measured = range.end + 1 < bounds.end && /^(NUM|SYM)$/.test(tree.upos(range.end + 1))
  if (measured && cue - 2 >= bounds.first && isFiniteVerb(tree, cue - 2)) return range
  const longer = throughExamples(context, throughAppositions(context, range), bounds)
  if (longer.end <= range.end) return range
  const before = range.first - 2 - bounds.first
  if (before <= 1) return leadingApposition(context, range, bounds)
  const trailing = hasVerb(tree, bounds.first, range.first - 2)
  return trailing || tree.form(longer.end) === ',' ? longer : range
}

/** "three polls, including one from Malta": what the source is made of, up to the end of the sentence. */
function throughExamples(
  { tree, quotationOf }: FrameContext,
  range: TokenRange,
  bounds: TokenRange,
): TokenRange {
  let at = range.end
  if (at + 2 >= bounds.end) return range
  if (tree.form(at) !== ',' || tree.lower(at + 1) !== 'including') return range
  at += 1
  while (at < bounds.end && !/^[;.—–]$/.test(tree.form(at)) && quotationOf[at] === -1) {
    if (/^(VERB|AUX)$/.test(tree.upos(at)) && !/^(acl|amod|case)$/.test(tree.relation(at))) return range
    at += 1
  }
  const closes = at >= bounds.end || tree.form(at) === '.' || at + 1 >= bounds.end
  return closes ? { first: range.first, end: at } : range
}

/** "According to Ana Ruiz, the port’s director, ships …": a phrase without a verb up to the next comma, and a clause behind it. */
function leadingApposition(
  { tree, mentions }: FrameContext,
  range: TokenRange,
  bounds: TokenRange,
): TokenRange {
  const last = range.end - 1
  if (tree.form(range.end) !== ',' || (mentions.actors(last).length === 0 && tree.upos(last) !== 'PROPN'))
    return range
  let end = range.end + 1
  while (end < bounds.end && tree.form(end) !== ',') {
    if (/^(VERB|AUX|PUNCT)$/.test(tree.upos(end))) return range
    end += 1
  }
  const describes =
    /^(DET|NOUN|ADJ|PROPN)$/.test(tree.upos(range.end + 1)) && hasVerb(tree, end + 1, bounds.end)
  const opens = end + 1 < bounds.end && /^(DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tree.upos(end + 1))
  return describes && opens && hasNoun(tree, range.end + 1, end) ? { first: range.first, end } : range
}

function hasNoun(tree: Tree, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tree.upos(at) === 'NOUN') return true
  return false
}

/** "…, which rose to ten, according to X": X answers for the words behind "which". */
function lastClause({ tree, quotationOf }: FrameContext, range: TokenRange): TokenRange {
  for (let at = range.end - 3; at > range.first + 2; at--) {
    if (quotationOf[at] !== -1 || tree.form(at) !== ',') continue
    if (tree.lower(at + 1) === 'which') return { first: at + 1, end: range.end }
  }
  return range
}

/** "a list of ships, ten of which sank, according to X, …": the clause that begins with "ten of which". */
function ofWhich({ tree }: FrameContext, range: TokenRange): TokenRange | undefined {
  for (let at = range.end - 1; at > range.first + 2; at--) {
    if (!/^(whom|which|whose)$/.test(tree.lower(at))) continue
    let first = at
    while (first > range.first && tree.form(first - 1) !== ',') first -= 1
    return first > range.first && hasVerb(tree, at, range.end) ? { first, end: range.end } : undefined
  }
  return undefined
}

/** "a man whose book, according to X, tells …": the clause around begins with the last such word that no verb stands behind. */
function clauseAround({ tree }: FrameContext, left: TokenRange): TokenRange | undefined {
  for (let at = left.end - 1; at > left.first; at--) {
    if (/^(VERB|AUX)$/.test(tree.upos(at))) return undefined
    if (/^(that|whose)$/.test(tree.lower(at)) && (tree.upos(at) === 'SCONJ' || tree.lower(at) === 'whose'))
      return { first: tree.lower(at) === 'that' ? at + 1 : at, end: left.end }
  }
  return undefined
}

const isFiniteVerb = (tree: Tree, token: number) =>
  /^(VERB|AUX)$/.test(tree.upos(token)) && !/ing$/.test(tree.lower(token))

function contentAround(context: FrameContext, own: TokenRange, bounds: TokenRange): TokenRange[] {
  const { tree } = context
  const left = trimmed(tree, { first: bounds.first, end: own.first })
  const right = trimmed(tree, { first: own.end, end: bounds.end })
  const spoken = left.end > left.first && (hasVerb(tree, left.first, left.end) || right.end <= right.first)
  if (left.end - left.first === 2 && tree.upos(left.end - 1) === 'AUX')
    return [{ first: left.first, end: left.first + 1 }]
  const both = (one: TokenRange) =>
    [one, withoutOutcome(context, wholeWords(context, right))].filter(({ first, end }) => end > first)
  if (!spoken) return both(isConjunction(tree, left) ? { first: left.first, end: left.first } : left)
  if (right.end > right.first) {
    const inserted = /^[,—–-]+$/.test(tree.form(own.first - 1))
    if (inserted && tree.upos(left.end - 1) === 'SCONJ') return both({ first: 0, end: 0 })
    const relative = ofWhich(context, left)
    if (relative) return [relative]
    const clause = inserted ? clauseAround(context, left) : undefined
    if (clause) return both(clause)
    let at = right.first
    while (at < right.end && tree.upos(at) === 'ADV') at += 1
    const lacksObject =
      inserted &&
      isFiniteVerb(tree, left.end - 1) &&
      /^(DET|NUM|NOUN|PROPN|ADJ|SYM)$/.test(tree.upos(right.first))
    if (isFiniteVerb(tree, at) || lacksObject) return both(left)
  }
  return [lastClause(context, left)]
}

/** Words that begin or end inside a quotation go on to its end. */
function wholeWords(context: FrameContext, range: TokenRange): TokenRange {
  const quote = quotationAt(context, range.first)
  if (quote && quote.first === range.first && quote.end > range.end)
    return { first: range.first, end: quote.end }
  return throughQuotation(context, range)
}

/** "according to X, the envoy was “gone,” leading many to guess": what came of it is told by the writer. */
function withoutOutcome({ tree, quotationOf }: FrameContext, range: TokenRange): TokenRange {
  for (let at = range.first + 3; at + 2 < range.end; at++) {
    const closes = quotationOf[at - 1] !== -1 && quotationOf[at] === -1 && tree.form(at - 2) === ','
    if (closes && /ing$/.test(tree.lower(at + (tree.upos(at) === 'ADV' ? 1 : 0))))
      return { first: range.first, end: at }
  }
  return range
}

const isConjunction = (tree: Tree, { first, end }: TokenRange) =>
  end - first === 1 && tree.upos(first) === 'CCONJ'
