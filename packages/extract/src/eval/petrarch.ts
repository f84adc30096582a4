/** PETRARCH2’s validation sentences: what must give nothing gives nothing, and CAMEO triples as PLOVER type and countries. */
import { ploverFromCameo } from '@demarche/core'
import { z } from 'zod'
import { type CountryTriple, distinctTriples, sameTriple } from './country-triples.ts'
import { addCounts, bootstrap, type Counts, type Figure, f1, share } from './intervals.ts'

/** One sentence of the set. */
export const PetrarchSentence = z.object({
  id: z.string(),
  text: z.string(),
  events: z.array(z.object({ sourcecode: z.string(), targetcode: z.string(), eventcode: z.string() })),
  noevents: z.boolean(),
})
export type PetrarchSentence = z.infer<typeof PetrarchSentence>

export interface PetrarchItem {
  readonly sentence: PetrarchSentence
  readonly wanted: readonly CountryTriple[]
  readonly given: readonly CountryTriple[]
}

export interface PetrarchScore {
  /** Sentences marked `noevents` that gave an event. */
  readonly falseAlarms: readonly PetrarchItem[]
  /** Their share among all that are marked so. */
  readonly noEvents: Figure
  readonly triples: Figure
  readonly counts: Counts
  readonly misses: readonly PetrarchItem[]
}

/** Country of a CAMEO actor code; organisations and unknown actors have none. */
function countryOf(code: string): string | null {
  const head = code.slice(0, 3)
  return /^[A-Z]{3}$/.test(head) && !/^(IGO|IMG|NGO|MNC)$/.test(head) ? head : null
}

/** The gold triples as PLOVER; CAMEO’s utterances are left out. */
export function wantedTriples({ events }: PetrarchSentence): CountryTriple[] {
  return distinctTriples(
    events.flatMap(({ sourcecode, targetcode, eventcode }) => {
      const reading = ploverFromCameo(eventcode)
      return reading?.kind === 'event'
        ? [{ type: reading.type, from: countryOf(sourcecode), to: countryOf(targetcode) }]
        : []
    }),
  )
}

/**
 * CAMEO’s bare root of its category of yielding says neither CONCEDE nor RETREAT; PLOVER’s table puts it under the first
 * and its deeds under the second, so that either counts for it.
 */
const UNSPECIFIED_YIELD = new Set(['08', '080'])

/** Triples that are as good as one that is wanted. */
function alternatives({ events }: PetrarchSentence, wanted: CountryTriple): CountryTriple[] {
  const isBareYield = events.some(
    ({ eventcode, sourcecode, targetcode }) =>
      UNSPECIFIED_YIELD.has(eventcode) &&
      countryOf(sourcecode) === wanted.from &&
      countryOf(targetcode) === wanted.to,
  )
  return isBareYield && wanted.type === 'CONCEDE' ? [wanted, { ...wanted, type: 'RETREAT' }] : [wanted]
}

/** Scores what was read in each sentence. */
export function scorePetrarch(items: readonly PetrarchItem[]): PetrarchScore {
  const counts = ({ sentence, wanted, given }: PetrarchItem) => ({
    right: wanted.filter((triple) =>
      alternatives(sentence, triple).some((other) => given.some((read) => sameTriple(read, other))),
    ).length,
    predicted: given.length,
    wanted: wanted.length,
  })
  const scored = items.filter(({ sentence, wanted }) => !sentence.noevents && wanted.length > 0)
  const empty = items.filter(({ sentence }) => sentence.noevents)
  const falseAlarms = empty.filter(({ given }) => given.length > 0)
  return {
    falseAlarms,
    noEvents: share(falseAlarms.length, empty.length),
    triples: bootstrap(scored, (sample) => f1(addCounts(sample.map(counts)))),
    counts: addCounts(scored.map(counts)),
    misses: scored.filter((item) => counts(item).right < item.wanted.length),
  }
}
