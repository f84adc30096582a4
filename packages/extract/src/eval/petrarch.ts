/** PETRARCH2’s validation sentences: what must give nothing gives nothing, and CAMEO triples as PLOVER type and countries. */
import { ploverFromCameo } from '@demarche/core'
import { z } from 'zod'
import type { Extraction } from '../extraction.ts'
import { isAsserted } from './gsr.ts'
import { addCounts, bootstrap, type Figure, f1 } from './plv-intervals.ts'

/** One sentence of the set. */
export const PetrarchSentence = z.object({
  id: z.string(),
  text: z.string(),
  events: z.array(z.object({ sourcecode: z.string(), targetcode: z.string(), eventcode: z.string() })),
  noevents: z.boolean(),
})
export type PetrarchSentence = z.infer<typeof PetrarchSentence>

/** A type between two countries; null is someone of no country. */
export interface CountryTriple {
  readonly type: string
  readonly from: string | null
  readonly to: string | null
}

export interface PetrarchItem {
  readonly sentence: PetrarchSentence
  readonly wanted: readonly CountryTriple[]
  readonly given: readonly CountryTriple[]
}

export interface PetrarchScore {
  /** Sentences marked `noevents` that gave an event. */
  readonly falseAlarms: readonly PetrarchItem[]
  readonly noEventSentences: number
  readonly triples: Figure
  readonly misses: readonly PetrarchItem[]
}

/** Country of a CAMEO actor code; organisations and unknown actors have none. */
function countryOf(code: string): string | null {
  const head = code.slice(0, 3)
  return /^[A-Z]{3}$/.test(head) && !/^(IGO|IMG|NGO|MNC)$/.test(head) ? head : null
}

/** The gold triples as PLOVER; CAMEO’s utterances are left out. */
export function wantedTriples({ events }: PetrarchSentence): CountryTriple[] {
  return distinct(
    events.flatMap(({ sourcecode, targetcode, eventcode }) => {
      const reading = ploverFromCameo(eventcode)
      return reading?.kind === 'event'
        ? [{ type: reading.type, from: countryOf(sourcecode), to: countryOf(targetcode) }]
        : []
    }),
  )
}

/** The triples of an extraction; those who act together are taken in both directions. */
export function givenTriples({ statements, actors }: Extraction): CountryTriple[] {
  const country = new Map(actors.map((actor) => [actor.id, actor.country]))
  const countries = (references: readonly { id: string }[]) =>
    references.map(({ id }) => country.get(id as (typeof actors)[number]['id']) ?? null)
  return distinct(
    statements.filter(isAsserted).flatMap((statement) => {
      const from = countries(statement.actors)
      const to = countries(statement.recipients)
      const type = statement.type
      if (to.length === 0 && from.length > 1)
        return from.flatMap((a, i) => from.flatMap((b, j) => (i === j ? [] : [{ type, from: a, to: b }])))
      return (from.length > 0 ? from : [null]).flatMap((a) =>
        (to.length > 0 ? to : [null]).map((b) => ({ type, from: a, to: b })),
      )
    }),
  )
}

const keyOf = ({ type, from, to }: CountryTriple) => `${type} ${from} ${to}`

const distinct = (triples: readonly CountryTriple[]) => [
  ...new Map(triples.map((triple) => [keyOf(triple), triple])).values(),
]

/** Scores what was read in each sentence. */
export function scorePetrarch(items: readonly PetrarchItem[]): PetrarchScore {
  const counts = ({ wanted, given }: PetrarchItem) => ({
    right: given.filter((triple) => wanted.some((other) => keyOf(other) === keyOf(triple))).length,
    predicted: given.length,
    wanted: wanted.length,
  })
  const scored = items.filter(({ sentence, wanted }) => !sentence.noevents && wanted.length > 0)
  return {
    falseAlarms: items.filter(({ sentence, given }) => sentence.noevents && given.length > 0),
    noEventSentences: items.filter(({ sentence }) => sentence.noevents).length,
    triples: bootstrap(scored, (sample) => f1(addCounts(sample.map(counts)))),
    misses: scored.filter((item) => counts(item).right < item.wanted.length),
  }
}
