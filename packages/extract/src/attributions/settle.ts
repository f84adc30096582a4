/** From what single frames read to the attributions of a document: quotations that go on, and what stands inside others. */
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { paragraphOf, startsSentence } from './attach-quotations.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { type FrameContext, kindOf } from './frame.ts'
import { isSpeech, type Quotation } from './quotations.ts'

const holds = (ranges: readonly TokenRange[], token: number) =>
  ranges.some(({ first, end }) => first <= token && token < end)

/** Words of the writer, or of whoever is quoted: no source that a reader could look up. */
const NOBODY = /^(i|we|you|me|us|my|our|your|myself)$/

/** Sorts by place, gives quotations without a cue to whoever spoke before, and drops what stands in others and names nobody. */
export function settle(context: FrameContext, found: readonly FoundAttribution[]): FoundAttribution[] {
  const sorted = found.filter((item) => isSomebody(context, item)).sort((a, b) => a.cue - b.cue)
  const outer = sorted.filter(
    (item) =>
      context.quotationOf[item.cue] === -1 &&
      !sorted.some((other) => other !== item && holds(other.content, item.cue)),
  )
  const continued = continueQuotations(context, outer)
  const isOuter = new Set(outer)
  const inner = sorted
    .filter((item) => !isOuter.has(item) && isChainLink(context, item))
    .map((item) => withinQuotation(context, item))
  return [...continued, ...inner].sort((a, b) => a.cue - b.cue)
}

function isSomebody({ tree }: FrameContext, { source, holder, rule }: FoundAttribution): boolean {
  const head = source ?? holder ?? null
  return head === null || rule === 'quotation' || !NOBODY.test(tree.lower(head))
}

/** Inside another’s words only a proposition of somebody known is kept: a further link of the chain; inside marks only one by name. */
function isChainLink(
  { tree, mentions, quotationOf }: FrameContext,
  { source, cue, reports }: FoundAttribution,
): boolean {
  if (source === null || mentions.actors(source).length === 0) return false
  return quotationOf[cue] === -1 || (reports === 'speech' && /^(PROPN|NOUN)$/.test(tree.upos(source)))
}

/** What is said inside a quotation does not reach over its end. */
function withinQuotation(
  { quotations, quotationOf }: FrameContext,
  item: FoundAttribution,
): FoundAttribution {
  const quote = quotations[quotationOf[item.cue] ?? -1]
  if (!quote) return item
  const content = item.content
    .map(({ first, end }) => ({ first: Math.max(first, quote.first), end: Math.min(end, quote.end) }))
    .filter(({ first, end }) => end > first)
  return content.length > 0 ? { ...item, content } : item
}

/** “A,” X said. “B.” and paragraphs that begin with a quotation: all of it is what X said. */
function continueQuotations(context: FrameContext, outer: readonly FoundAttribution[]): FoundAttribution[] {
  const { tree } = context
  const items = [...outer]
  for (const quote of context.quotations) {
    if (items.some(({ content }) => holds(content, quote.first))) continue
    if (!startsSentence(tree, quote) || !isSpeech(tree, quote)) continue
    const index = speakerBefore(tree, items, quote)
    if (index < 0) continue
    const content = [...items[index]!.content, { first: quote.first, end: quote.end }].sort(
      (a, b) => a.first - b.first,
    )
    items[index] = { ...items[index]!, content, kind: kindOf(context, content) }
  }
  return items
}

/** The last attribution of words before a quotation in its paragraph; at the start of a paragraph, a direct one of the paragraph before. */
function speakerBefore(tree: Tree, items: readonly FoundAttribution[], quote: Quotation): number {
  const { paragraph, first } = quote
  const end = ({ content, cue }: FoundAttribution) => Math.max(cue, ...content.map((range) => range.end - 1))
  let best = -1
  for (const [index, item] of items.entries()) {
    if (end(item) >= first || item.reports !== 'speech' || item.source === null) continue
    if (best < 0 || end(item) >= end(items[best]!)) best = index
  }
  if (best < 0) return -1
  const last = end(items[best]!)
  const at = paragraphOf(tree, last)
  if (at === paragraph) return best
  const opens = paragraphOf(tree, first - 1) !== paragraph
  return opens && at === paragraph - 1 && items[best]!.kind === 'direct' ? best : -1
}
