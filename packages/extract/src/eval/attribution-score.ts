/** Two readings of the attributions of one text, compared: which agree, and how well one reading reproduces the other. */
import type { AttributionKind, Span } from '@demarche/core'
import { type Figure, harmonicMean, share } from './intervals.ts'

/** One attribution by its spans. No source: nobody is named. */
export interface AttributionSpans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** How many were wanted, given and right, and what follows from that. */
export interface AttributionScore {
  readonly wanted: number
  readonly given: number
  /** Given ones that agree with a wanted one. */
  readonly rightGiven: number
  /** Wanted ones that agree with a given one. */
  readonly rightWanted: number
  readonly precision: Figure
  readonly recall: Figure
  readonly f1: number
}

/** Pairs of indexes that agree, and what is left on each side. */
export interface AttributionMatch {
  readonly pairs: readonly (readonly [wanted: number, given: number])[]
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}

/** Words, numbers and single marks with their offsets. */
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** Starts of the tokens of a text that lie in the spans. */
export function tokensIn(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const { start, end } of spans)
    for (const { index } of text.slice(start, end).matchAll(TOKEN)) found.add(start + index)
  return found
}

/** Shared tokens over all tokens; two empty sets are the same. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const token of a) if (b.has(token)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** Each attribution agrees with at most one of the other side; the closest pairs are made first. */
export function matchAttributions(
  text: string,
  wanted: readonly AttributionSpans[],
  given: readonly AttributionSpans[],
  least = 0.5,
): AttributionMatch {
  const read = ({ source, content }: AttributionSpans) => ({
    source: tokensIn(text, source),
    content: tokensIn(text, content),
  })
  const [gold, ours] = [wanted.map(read), given.map(read)]
  const candidates: { i: number; j: number; overlap: number }[] = []
  for (const [i, one] of gold.entries())
    for (const [j, other] of ours.entries()) {
      const content = jaccard(one.content, other.content)
      if (content < least) continue
      const source = jaccard(one.source, other.source)
      if (source >= least) candidates.push({ i, j, overlap: content + source })
    }
  candidates.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j)
  const [takenWanted, takenGiven] = [new Set<number>(), new Set<number>()]
  const pairs: (readonly [number, number])[] = []
  for (const { i, j } of candidates) {
    if (takenWanted.has(i) || takenGiven.has(j)) continue
    takenWanted.add(i)
    takenGiven.add(j)
    pairs.push([i, j])
  }
  const left = (count: number, taken: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index))
  return { pairs, missed: left(wanted.length, takenWanted), extra: left(given.length, takenGiven) }
}

/** Precision over the given, recall over the wanted, and their harmonic mean. */
export function scoreOf(counts: {
  readonly wanted: number
  readonly given: number
  readonly rightGiven: number
  readonly rightWanted: number
}): AttributionScore {
  const precision = share(counts.rightGiven, counts.given)
  const recall = share(counts.rightWanted, counts.wanted)
  return { ...counts, precision, recall, f1: harmonicMean(precision.value, recall.value) }
}

/** The range in which the F1 of 95 of 100 draws of documents lies (bootstrap over documents, always the same draws). */
export function f1Interval(
  documents: readonly Pick<AttributionScore, 'wanted' | 'given' | 'rightGiven' | 'rightWanted'>[],
  draws = 1000,
): { low: number; high: number } {
  if (documents.length === 0) return { low: 0, high: 1 }
  const random = seeded(20_160_101)
  const scores = Array.from({ length: draws }, () => {
    const sum = { wanted: 0, given: 0, rightGiven: 0, rightWanted: 0 }
    for (let draw = 0; draw < documents.length; draw++) {
      const { wanted, given, rightGiven, rightWanted } = documents[Math.floor(random() * documents.length)]!
      sum.wanted += wanted
      sum.given += given
      sum.rightGiven += rightGiven
      sum.rightWanted += rightWanted
    }
    return scoreOf(sum).f1
  }).sort((a, b) => a - b)
  return { low: scores[Math.floor(draws * 0.025)]!, high: scores[Math.ceil(draws * 0.975) - 1]! }
}

/** Numbers in [0, 1) that only depend on the seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const MARKS = /[“”„"«»]|``|''/gu

/** Direct where all but two of the words of a content stand in quotation marks, mixed where some do. */
export function quotedKind(text: string, content: readonly Span[]): AttributionKind {
  const words = [...tokensIn(text, content)].filter((at) => /[\p{L}\p{N}]/u.test(text[at]!))
  const quoted = words.filter((at) => isQuoted(text, at)).length
  if (words.length > 0 && quoted >= words.length - 2 && quoted >= words.length * 0.8) return 'direct'
  return quoted > 0 ? 'mixed' : 'indirect'
}

/** Whether an odd number of straight marks, or an open curly one, stands before an offset in its paragraph. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.lastIndexOf('\n', at) + 1
  let open = false
  for (const { 0: mark } of text.slice(paragraph, at).matchAll(MARKS)) {
    if (/[“„«]|``/.test(mark)) open = true
    else if (/[”»]/.test(mark)) open = false
    else open = !open
  }
  return open
}
