/** "according to X". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { throughAppositions } from '../appositions.ts'
import { attribution, type Frame, type FrameContext, hasVerb, throughQuotation, trimmed } from '../frame.ts'
import type { Source } from '../source.ts'

/** "according to X": read off the surface, since commas tell the source’s end better than trees do. */
export const accordingTo: Frame = (context, cue) => {
  const { tree } = context
  if (tree.lower(cue) !== 'according' || cue + 2 >= tree.length || tree.lower(cue + 1) !== 'to') return []
  const bounds = boundsOf(context, cue)
  const source = sourceBehind(context, cue, bounds)
  const content = contentAround(context, { first: cue, end: source.range.end }, bounds)
  return attribution(context, cue, source, content, 'according-to', {
    cueRange: { first: cue, end: cue + 2 },
    plain: true,
  })
}

/** The sentence around, or the brackets in it; a sentence that begins inside a quotation begins with the quotation. */
function boundsOf({ tree, quotations, quotationOf }: FrameContext, cue: number): TokenRange {
  const { firstToken, endToken } = tree.sentence(cue)
  let first = quotations[quotationOf[firstToken] ?? -1]?.first ?? firstToken
  let end = endToken
  for (let token = cue - 1; token >= firstToken; token--) {
    const form = tree.form(token)
    if (form === ')') break
    if (form === '(' || form === ';') {
      first = token + 1
      break
    }
  }
  // "wrote that, according to X, C"
  const before = tree.form(cue - 1) === ',' ? cue - 2 : cue - 1
  if (before > first && tree.lower(before) === 'that') first = cue
  for (let token = cue; token < endToken; token++) {
    const form = tree.form(token)
    if (form === '(') break
    if (form === ')' || form === ';') {
      end = token
      break
    }
  }
  return { first, end }
}

const STOP = /^[,;:—–().]$/

/** The words behind "to" up to a mark or a conjunction, and appositions. */
function sourceBehind(context: FrameContext, cue: number, bounds: TokenRange): Source {
  const { tree, mentions } = context
  const first = cue + 2
  let end = first + 1
  while (end < bounds.end && !isEnd(tree, end)) end += 1
  while (end > first + 1 && /^[.?!”"]$|^''$/.test(tree.form(end - 1))) end -= 1
  const range = { first, end }
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
  const longer = throughAppositions(context, range)
  if (longer.end <= range.end) return range
  const before = range.first - 2 - bounds.first
  if (before <= 1) return leadingApposition(context, range, bounds)
  const trailing = hasVerb(tree, bounds.first, range.first - 2)
  return trailing || tree.form(longer.end) === ',' ? longer : range
}

/** "According to Ana Ruiz, the port’s director, ships …": a phrase without a verb up to the next comma, and a clause behind it. */
function leadingApposition(
  { tree, mentions }: FrameContext,
  range: TokenRange,
  bounds: TokenRange,
): TokenRange {
  if (tree.form(range.end) !== ',' || mentions.actors(range.end - 1).length === 0) return range
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
  for (let at = range.end - 3; at > range.first + 2; at--)
    if (quotationOf[at] === -1 && tree.form(at) === ',' && tree.lower(at + 1) === 'which')
      return { first: at + 1, end: range.end }
  return range
}

function contentAround(context: FrameContext, own: TokenRange, bounds: TokenRange): TokenRange[] {
  const { tree } = context
  const left = trimmed(tree, { first: bounds.first, end: own.first })
  const right = trimmed(tree, { first: own.end, end: bounds.end })
  const spoken = left.end > left.first && (hasVerb(tree, left.first, left.end) || right.end <= right.first)
  if (left.end - left.first === 2 && tree.upos(left.end - 1) === 'AUX')
    return [{ first: left.first, end: left.first + 1 }]
  const goesOn =
    right.end > right.first &&
    /^(VERB|AUX)$/.test(tree.upos(right.first)) &&
    !/ing$/.test(tree.lower(right.first))
  if (spoken && !goesOn) return [lastClause(context, left)]
  return [left, throughQuotation(context, right)].filter(({ first, end }) => end - first > 0)
}
