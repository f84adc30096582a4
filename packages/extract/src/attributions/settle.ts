/** From what single frames read to the attributions of a document: quotations that go on, and what stands inside others. */
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { answerer } from './asserting.ts'
import { attributionsAround } from './content-index.ts'
import { changed, type FoundAttribution } from './found-attribution.ts'
import { type FrameContext, kindOf, quotationAt } from './frame.ts'
import { endsOpen, paragraphOf, startsSentence } from './quotation-edges.ts'
import { isSpeech, type Quotation } from './quotations.ts'

/** Words of the writer, or of whoever is quoted: no source that a reader could look up. */
const NOBODY = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your', 'myself'])

/** Sorts by place, gives quotations without a cue to whoever spoke before, and drops what stands in others and names nobody. */
export function settle(context: FrameContext, found: readonly FoundAttribution[]): FoundAttribution[] {
  const rejected = new Set(
    found.filter(({ rule }) => rule === 'rejected-claim').map(({ content }) => content[0]!.first),
  )
  const quoted = new Set(
    found.filter(({ rule }) => rule === 'quotation').flatMap(({ content }) => content.map(rangeKey)),
  )
  const sorted = found
    .filter((item) => isSomebody(context, item) && !isSaidTwice(item, quoted))
    .filter(({ rule, content }) => rule !== 'clause-of-noun' || !rejected.has(content[0]!.first))
    .filter((item, _, all) => !isSaidByVerb(item, all))
    .sort((a, b) => a.cue - b.cue)
  const outer = sorted.filter(
    (item) =>
      context.quotationOf[item.cue] === -1 &&
      // what is said inside marks reaches over no speaker outside them
      !attributionsAround(sorted, item.cue).some(
        (other) => other !== item && context.quotationOf[other.cue] === -1,
      ),
  )
  const continued = continueQuotations(context, outer)
  const isOuter = new Set(outer)
  const inner = sorted
    .filter((item) => !isOuter.has(item) && isChainLink(context, item))
    .map((item) => withinQuotation(context, item))
  const others = [...continued, ...inner]
  return [...others, ...ofTheWriter(context, found, others)].sort((a, b) => a.cue - b.cue)
}

/** "“A,” X said in a video posted by Y": a quotation has the speaker that was read first. */
function isSaidTwice({ rule, content }: FoundAttribution, quoted: ReadonlySet<number>): boolean {
  if (quoted.size === 0 || rule === 'quotation' || rule === 'according-to') return false
  return content.length === 1 && quoted.has(rangeKey(content[0]!))
}

/** A number that no other range of a document has. */
const rangeKey = ({ first, end }: TokenRange) => first * 2 ** 26 + end

/** "said in a statement that": the noun says once more what the verb says. */
function isSaidByVerb(
  { rule, source, content }: FoundAttribution,
  all: readonly FoundAttribution[],
): boolean {
  if (rule !== 'clause-of-noun' || source === null) return false
  return all.some(
    (other) =>
      other.rule !== rule && other.source === source && other.content[0]!.first === content[0]!.first,
  )
}

/** What the writer thinks, says or wants outside all quotations ("I doubt that …"): held, since no reader can look up who it is. */
function ofTheWriter(
  { tree, quotationOf }: FrameContext,
  found: readonly FoundAttribution[],
  others: readonly FoundAttribution[],
): FoundAttribution[] {
  const own = found
    .filter(({ source, holder, rule, cue }) => {
      const head = source ?? holder
      return (
        head !== null && rule !== 'quotation' && quotationOf[cue] === -1 && /^(i|we)$/.test(tree.lower(head))
      )
    })
    .map((item) => changed(item, { source: null, holder: item.source ?? item.holder }))
  const all = [...others, ...own]
  return own.filter(({ cue }) => attributionsAround(all, cue).every((other) => other.cue === cue))
}

function isSomebody({ tree }: FrameContext, { source, holder, rule }: FoundAttribution): boolean {
  const head = source ?? holder
  return head === null || rule === 'quotation' || !NOBODY.has(tree.lower(head))
}

/**
 * Inside another’s words only what somebody answers for is kept: a further link of the chain, be it someone known or a
 * nameless group; inside marks only a proposition by name.
 */
function isChainLink({ tree, mentions, quotationOf }: FrameContext, item: FoundAttribution): boolean {
  const { cue, source, reports } = item
  const head = answerer(tree, item)
  if (head === null) return false
  if (quotationOf[cue] === -1) return mentions.actors(head).length > 0 || isSayer(tree, head)
  return (
    source !== null &&
    mentions.actors(source).length > 0 &&
    reports === 'speech' &&
    /^(PROPN|NOUN)$/.test(tree.upos(source))
  )
}

/** A noun, or a pronoun for a person. */
const isSayer = (tree: Tree, token: number) =>
  /^(NOUN|PROPN)$/.test(tree.upos(token)) || /^(he|she|they)$/.test(tree.lower(token))

/** What is said inside a quotation does not reach over its end. */
function withinQuotation(context: FrameContext, item: FoundAttribution): FoundAttribution {
  const quote = quotationAt(context, item.cue)
  if (!quote) return item
  const content = item.content
    .map(({ first, end }) => ({ first: Math.max(first, quote.first), end: Math.min(end, quote.end) }))
    .filter(({ first, end }) => end > first)
  return content.length > 0 ? changed(item, { content }) : item
}

/** “A,” X said. “B.” and paragraphs that begin with a quotation: all of it is what X said. */
function continueQuotations(context: FrameContext, outer: readonly FoundAttribution[]): FoundAttribution[] {
  const { tree } = context
  const items = [...outer]
  const speakers = new Speakers(tree, items)
  for (const quote of context.quotations) {
    if (speakers.isSaid(quote.first)) continue
    if (!startsSentence(tree, quote.first) || !isSpeech(tree, quote) || hasOwnCue(tree, quote)) continue
    const index = speakers.before(quote)
    if (index < 0) continue
    const content = [...items[index]!.content, { first: quote.first, end: quote.end }].sort(
      (a, b) => a.first - b.first,
    )
    items[index] = changed(items[index]!, { content, kind: kindOf(context, content) })
    speakers.says(index, items[index]!)
  }
  return items
}

/** "…,” and words behind it: there is a speaker, though none that was read. */
function hasOwnCue(tree: Tree, quote: Quotation): boolean {
  const { end, paragraph } = quote
  const comma = endsOpen(tree, quote) && tree.form(end - 2) === ','
  return comma && end < tree.length && paragraphOf(tree, end) === paragraph
}

/** Who speaks where in a document. */
class Speakers {
  readonly #tree: Tree
  readonly #items: readonly FoundAttribution[]
  /** 1 for tokens inside a content. */
  readonly #said: Uint8Array
  /** The last token of each attribution. */
  readonly #last: number[] = []

  /** @param items changed by its owner, who then calls `says` */
  constructor(tree: Tree, items: readonly FoundAttribution[]) {
    this.#tree = tree
    this.#items = items
    this.#said = new Uint8Array(tree.length)
    for (const [index, item] of items.entries()) this.says(index, item)
  }

  says(index: number, { content, cue }: FoundAttribution): void {
    let last = cue
    for (const { first, end } of content) {
      this.#said.fill(1, first, end)
      last = Math.max(last, end - 1)
    }
    this.#last[index] = last
  }

  isSaid(token: number): boolean {
    return this.#said[token] === 1
  }

  /**
   * The last attribution of words before a quotation in its paragraph; at the start of a paragraph, a direct one of the
   * paragraph before; else -1.
   */
  before({ paragraph, first }: Quotation): number {
    let [index, token] = this.#endingBefore(first)
    while (index >= 0) {
      const at = paragraphOf(this.#tree, token)
      if (at < paragraph - 1) return -1
      if (at === paragraph) return this.#quotedBeside(index)
      if (paragraphOf(this.#tree, first - 1) === paragraph) return -1
      const { kind, cue } = this.#items[index]!
      if (kind === 'direct') return index
      // “A,” she said, adding that …: it is still her who spoke
      if (!/ing$/.test(this.#tree.lower(cue))) return -1
      ;[index, token] = this.#endingBefore(token)
    }
    return -1
  }

  /** The attribution of words that ends last before a token, of several the last one, and where it ends; or -1. */
  #endingBefore(end: number): [index: number, token: number] {
    let found = -1
    let token = -1
    for (const [index, last] of this.#last.entries()) {
      if (last >= end || last < token || !this.#speaks(index)) continue
      found = index
      token = last
    }
    return [found, token]
  }

  /** “A,” she said, adding that … “B”: who is quoted in the sentence of the last words goes on. */
  #quotedBeside(index: number): number {
    const { cue, kind } = this.#items[index]!
    if (kind === 'direct') return index
    const sentence = this.#tree.sentenceIndex(cue)
    for (let beside = index - 1; beside >= 0; beside--) {
      const other = this.#items[beside]!
      if (this.#tree.sentenceIndex(other.cue) !== sentence) break
      if (other.kind === 'direct' && this.#speaks(beside)) return beside
    }
    return index
  }

  #speaks(index: number): boolean {
    const { reports, source } = this.#items[index]!
    return reports === 'speech' && source !== null
  }
}
