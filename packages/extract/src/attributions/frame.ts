/** What frames of attribution share: the context they ask, and the pieces they build with. */
import type { AttributionKind } from '@demarche/core'
import { lemmaBit, perWordTest, type Word } from '@demarche/language'
import { type SpeechVerbClass, speechVerbClass, speechVerbClassOfForm } from '../lexicon/speech-verbs.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import { tagged } from '../syntax/tags.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FoundAttribution, Reports } from './found-attribution.ts'
import { allQuotations, isSpeech, type Quotation } from './quotations.ts'
import type { Source } from './source.ts'

/** What a frame may ask. */
export interface FrameContext {
  readonly tree: Tree
  readonly mentions: MentionIndex
  readonly quotations: readonly Quotation[]
  /** Index into `quotations` of the one a token stands in, or -1. */
  readonly quotationOf: Int32Array
}

/** What most frames read at most tokens. */
export const NOTHING: readonly FoundAttribution[] = []

/** Tags of words of content: where cues stand. */
export const CONTENT_TAGS: readonly string[] = ['VERB', 'NOUN', 'ADJ', 'ADV']

/** A way to name a source: where it may begin, which is asked first and costs little, and what it reads there. */
export interface Frame {
  /** Tags of the tokens that can be its cue. */
  readonly tags: readonly string[]
  /** Words that can be its cue, asked once for each word; absent where any can. */
  readonly isCue?: (word: Word) => boolean
  /** The attributions that a token is the cue of. */
  readonly read: (context: FrameContext, cue: number) => readonly FoundAttribution[]
}

/** The context of one document. */
export function createFrameContext(tree: Tree, mentions: MentionIndex): FrameContext {
  const quotations = allQuotations(tree)
  const quotationOf = new Int32Array(tree.length).fill(-1)
  for (const [index, { first, end }] of quotations.entries()) quotationOf.fill(index, first, end)
  return { tree, mentions, quotations, quotationOf }
}

/** The quotation that a token stands in. */
export function quotationAt({ quotations, quotationOf }: FrameContext, token: number): Quotation | undefined {
  const index = quotationOf[token] ?? -1
  return index < 0 ? undefined : quotations[index]
}

/** Direct where all of a content stands in marks, mixed where some of it does. */
export function kindOf(context: FrameContext, content: readonly TokenRange[]): AttributionKind {
  let inside = true
  let speaks = false
  for (const range of content) {
    inside &&= isQuoted(context, range)
    speaks ||= quotesSpeech(context, range)
  }
  return inside ? 'direct' : speaks ? 'mixed' : 'indirect'
}

/** True for a range that stands in marks, but for words right before or behind. */
function isQuoted(context: FrameContext, { first, end }: TokenRange): boolean {
  const quote = quotationAt(context, Math.min(first + 1, end - 1))
  return quote !== undefined && quote.first <= first + 1 && end - 1 <= quote.end
}

function quotesSpeech(context: FrameContext, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; ) {
    const quote = quotationAt(context, token)
    if (quote && isSpeech(context.tree, quote)) return true
    token = quote ? quote.end : token + 1
  }
  return false
}

/** A bit for verbs of one class by their lemma, or by the form of a participle. */
const verbsOf = (verbClass: SpeechVerbClass) =>
  lemmaBit((lemma, { lower }) => {
    const known = speechVerbClass(lemma) ?? (lower.endsWith('ed') ? speechVerbClassOfForm(lower) : undefined)
    return known === verbClass
  })

const SAYS = verbsOf('say')
const NOTES = verbsOf('note')
const THINKS = verbsOf('think')

/** The class of a verb of speaking, or undefined for any other word. */
export function speechVerb(tree: Tree, cue: number): SpeechVerbClass | undefined {
  if (tree.upos(cue) !== 'VERB' || !tree.lemmaHas(cue, SAYS | NOTES | THINKS)) return undefined
  if (tree.lemmaHas(cue, SAYS)) return 'say'
  return tree.lemmaHas(cue, NOTES) ? 'note' : 'think'
}

/** Whom a verb is done to, said to or talked about with ("in talks with X"); of several the first that is known. */
function addresseeOf({ tree, mentions }: FrameContext, cue: number): number | null {
  let addressed: number | null = null
  let beside: number | null = null
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    const direct = relation === 'iobj' || relation === 'obj'
    if (!direct && relation !== 'obl') continue
    const known = mentions.actors(child).length > 0
    if (direct && known) return child
    const preposition = direct ? undefined : tree.preposition(child)
    if (known && (preposition === 'to' || preposition === 'with')) addressed ??= child
    else if (preposition === 'in') beside ??= partnerOf({ tree, mentions }, child)
  }
  return addressed ?? beside
}

function partnerOf(
  { tree, mentions }: Pick<FrameContext, 'tree' | 'mentions'>,
  talks: number,
): number | null {
  for (let child = tree.firstChild(talks); child >= 0; child = tree.nextSibling(child)) {
    const fits = tree.relation(child) === 'nmod' && tree.preposition(child) === 'with'
    if (fits && mentions.actors(child).length > 0) return child
  }
  return null
}

/** What differs from "somebody says a clause". */
export interface AttributionParts {
  readonly cueRange?: TokenRange
  /** Default: by the class of the cue’s verb. */
  readonly reports?: Reports
  /** True for cues that are no verb of an act: no addressee, no act of speech. */
  readonly plain?: boolean
  /** True where the source only wishes, judges or asks, and puts no proposition forward. */
  readonly held?: boolean
}

const NO_PARTS: AttributionParts = {}

/** One attribution, or none where no content is left. */
export function attribution(
  context: FrameContext,
  cue: number,
  source: Source | null,
  content: readonly TokenRange[],
  rule: string,
  parts: AttributionParts = NO_PARTS,
): readonly FoundAttribution[] {
  const { tree } = context
  const kept = ownWords(context, cue, content, rule)
  if (kept.length === 0) return NOTHING
  const verbClass = speechVerb(tree, cue) ?? speechVerbClass(tree.lemma(cue))
  const { held = false, plain = false } = parts
  const head = source?.head ?? null
  return [
    {
      source: held ? null : head,
      holder: held ? head : null,
      sourceRange: source?.range ?? null,
      cue,
      cueRange: parts.cueRange ?? { first: cue, end: cue + 1 },
      content: kept,
      kind: kindOf(context, kept),
      addressee: plain || held ? null : addresseeOf(context, cue),
      isSpeechAct: !plain && !held && verbClass === 'say',
      reports: parts.reports ?? (verbClass === 'think' ? 'thought' : 'speech'),
      rule,
    },
  ]
}

/** The words of a content that no quotation’s end and no other source cut off. */
function ownWords(
  context: FrameContext,
  cue: number,
  content: readonly TokenRange[],
  rule: string,
): TokenRange[] {
  const kept: TokenRange[] = []
  const quoted = context.quotationOf[cue] !== -1
  for (const range of content) {
    const { first, end } =
      rule === 'clause-of-verb' && range.first > cue ? untilQuotationEnds(context, range) : range
    const last = quoted ? end : beforeAccording(context, first, end)
    if (last > first) kept.push({ first, end: last })
  }
  return kept
}

/** "claimed that “it fell,” one of them said": a comma at the end of a quotation that is all of the words ends them. */
function untilQuotationEnds(context: FrameContext, { first, end }: TokenRange): TokenRange {
  const { tree } = context
  const quote = quotationAt(context, first) ?? quotationAt(context, Math.min(first + 1, end - 1))
  if (!quote?.closed || quote.first < first || quote.end >= end || tree.form(quote.end - 2) !== ',')
    return { first, end }
  return tree.upos(quote.end) === 'CCONJ' ? { first, end } : { first, end: quote.end }
}

/** A range without a stretch in its middle or at an end. */
export function without(range: TokenRange, hole: TokenRange): TokenRange[] {
  if (hole.end <= range.first || range.end <= hole.first) return [range]
  return [
    { first: range.first, end: Math.min(range.end, hole.first) },
    { first: Math.max(range.first, hole.end), end: range.end },
  ].filter(({ first, end }) => end > first)
}

/** Marks at the start and at the end of a clause. */
const leads = perWordTest(({ form }) => /^[,;:–—-]$/.test(form))
const trails = perWordTest(({ form }) => /^[,;:.–—-]$/.test(form))

/** Trims commas and spaces of a clause at the edges. */
export function trimmed(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end && leads(tree.word(first))) first += 1
  while (end > first && trails(tree.word(end - 1))) end -= 1
  return { first, end }
}

const isVerbal = tagged('VERB', 'AUX')

/** True where a stretch of tokens has a verb in it: words that say something. */
export function hasVerb(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isVerbal(tree, token)) return true
  return false
}

/** One range from the first to the last token of two; the second where there is no other. */
export function spanning(one: TokenRange | undefined, other: TokenRange): TokenRange {
  return one === undefined
    ? other
    : { first: Math.min(one.first, other.first), end: Math.max(one.end, other.end) }
}

/** The words of a complement: its subtree to the right of the cue, without clauses that came loose. */
export function complement(tree: Tree, head: number, cue: number): TokenRange {
  const loose = (child: number) =>
    tree.relation(child) === 'parataxis' || tree.relation(child) === 'discourse' || child === cue
  const { first, end } = tree.subtree(head, loose)
  return trimmed(
    tree,
    head > cue ? { first: Math.max(first, cue + 1), end } : { first, end: Math.min(end, cue) },
  )
}

/** ", according to …" names another source: the words of this one end before it, but not where it is quoted itself. */
function beforeAccording({ tree, quotationOf }: FrameContext, first: number, end: number): number {
  for (let token = first + 2; token < end; token++) {
    if (tree.lower(token) !== 'according' || tree.lower(token + 1) !== 'to') continue
    if (quotationOf[token] !== -1) continue
    const mark = tree.form(token - 1)
    if (mark === ',' && !(token === first + 2 && tree.lower(first) === 'that')) return token - 1
    if (quotationOf[token - 1] !== -1) return token
  }
  return end
}

/**
 * A range that ends inside a quotation which began in it, or right before a quotation, goes on to the end of the
 * quotation; and to the end of another behind "and".
 */
export function throughQuotation(context: FrameContext, range: TokenRange): TokenRange {
  const { tree } = context
  const quote = quotationAt(context, range.end - 1) ?? quotationAt(context, range.end)
  if (!quote || quote.first <= range.first || quote.end < range.end) return range
  const joins = quote.end + 1 < tree.length && tree.lower(quote.end) === 'and'
  const next = joins ? quotationAt(context, quote.end + 1) : undefined
  return { first: range.first, end: next ? next.end : quote.end }
}

/** True for a clause with one of these words as its mark. */
export function isMarkedBy(tree: Tree, clause: number, words: ReadonlySet<string>): boolean {
  for (let child = tree.firstChild(clause); child >= 0; child = tree.nextSibling(child))
    if (tree.relation(child) === 'mark' && words.has(tree.lower(child))) return true
  return false
}

const TO: ReadonlySet<string> = new Set(['to'])

/** A verb behind "to". */
export const isInfinitive = (tree: Tree, verb: number): boolean => isMarkedBy(tree, verb, TO)
