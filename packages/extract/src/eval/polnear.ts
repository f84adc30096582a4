/** How well the attributions that we read agree with PolNeAR’s. */
import type { Attribution } from '@demarche/core'
import {
  type AttributionMatch,
  type AttributionScore,
  type AttributionSpans,
  f1Interval,
  matchAttributions,
  quotedKind,
  scoreOf,
} from './attribution-score.ts'
import type { PolnearDocument } from './polnear-brat.ts'

/** The parts of the table: everything, quotations in full, and "according to". */
export const POLNEAR_PARTS = ['all', 'direct', 'according to'] as const
export type PolnearPart = (typeof POLNEAR_PARTS)[number]

/** A score with the range of its F1. */
export interface PolnearRow extends AttributionScore {
  readonly part: PolnearPart
  readonly f1Low: number
  readonly f1High: number
}

/** The table, and per document what matched. */
export interface PolnearScore {
  readonly rows: readonly PolnearRow[]
  readonly matches: readonly AttributionMatch[]
}

/** The spans of an attribution as the extractor gives it. */
export function spansOfAttribution({ source, cue, content }: Attribution): AttributionSpans {
  return { source: source ? [source.span] : [], cue: cue ? [cue] : [], content }
}

/**
 * The attributions whose cue stands in no other’s content. PolNeAR has no others: of the 15,051 of three quarters of its
 * training articles none is inside another, so that the inner links of a chain can be neither right nor wrong there.
 */
export function outermost(given: readonly AttributionSpans[]): AttributionSpans[] {
  const isInside = (one: AttributionSpans, other: AttributionSpans) =>
    one !== other &&
    one.cue.some((cue) => other.content.some(({ start, end }) => start <= cue.start && cue.end <= end))
  return given.filter((one) => !given.some((other) => isInside(one, other)))
}

/**
 * Scores the attributions given for each document, in the order of the documents. Content and source must both overlap
 * by half of their tokens; a wanted attribution without a source agrees with none but one without a source.
 */
export function scorePolnear(
  documents: readonly PolnearDocument[],
  given: readonly (readonly AttributionSpans[])[],
): PolnearScore {
  const matches = documents.map(({ text, attributions }, index) =>
    matchAttributions(text, attributions, given[index] ?? []),
  )
  const rows = POLNEAR_PARTS.map((part) => {
    const counts = documents.map((document, index) =>
      countPart(part, document, given[index] ?? [], matches[index]!),
    )
    const sum = (key: keyof (typeof counts)[number]) => counts.reduce((total, count) => total + count[key], 0)
    const score = scoreOf({
      wanted: sum('wanted'),
      given: sum('given'),
      rightGiven: sum('rightGiven'),
      rightWanted: sum('rightWanted'),
    })
    const { low, high } = f1Interval(counts)
    return { part, ...score, f1Low: low, f1High: high }
  })
  return { rows, matches }
}

/** Recall looks at the wanted of a part, precision at the given of that part; each may agree with any of the other side. */
function countPart(
  part: PolnearPart,
  { text, attributions }: PolnearDocument,
  given: readonly AttributionSpans[],
  { pairs }: AttributionMatch,
) {
  const belongs = (item: AttributionSpans) => part === 'all' || isPart(part, text, item)
  return {
    wanted: attributions.filter(belongs).length,
    given: given.filter(belongs).length,
    rightWanted: pairs.filter(([index]) => belongs(attributions[index]!)).length,
    rightGiven: pairs.filter(([, index]) => belongs(given[index]!)).length,
  }
}

function isPart(part: PolnearPart, text: string, { cue, content }: AttributionSpans): boolean {
  if (part === 'direct') return quotedKind(text, content) === 'direct'
  return cue.some(({ start, end }) => /\baccording(ly)? to\b/i.test(text.slice(start, end)))
}
