/** The PLOVER gold standard records: reads them, and scores extractions of their sentences end to end. */
import type { Statement } from '@demarche/core'
import { z } from 'zod'
import type { Extraction } from '../extraction.ts'
import { addCounts, bootstrap, type Counts, type Figure, f1, share } from './intervals.ts'

const GsrActor = z.object({ actorText: z.string().default('') })
const GsrActors = z
  .union([z.array(GsrActor), GsrActor, z.string(), z.null()])
  .optional()
  .transform((value) => {
    if (Array.isArray(value)) return value.map(({ actorText }) => actorText)
    if (value !== null && typeof value === 'object') return [value.actorText]
    return value ? [value] : []
  })
  .transform((texts) => texts.filter((text) => text.trim() !== ''))

/** One record; `actors` and `recipients` are texts, not always verbatim. */
export const GsrRecord = z
  .object({ id: z.string(), text: z.string(), event: z.string(), source: GsrActors, target: GsrActors })
  .transform(({ id, text, event, source, target }) => ({
    id,
    text: text.trim(),
    type: presentNames[event] ?? event,
    actors: source,
    recipients: target,
  }))
export type GsrRecord = z.infer<typeof GsrRecord>

/** Types that PLOVER has renamed since. */
const presentNames: Record<string, string> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

/** One sentence with its records and what was read in it. */
export interface GsrSentence {
  readonly text: string
  readonly records: readonly GsrRecord[]
  readonly predicted: readonly GsrPrediction[]
}

/** An event that was read; roles are the mentions’ texts. */
export interface GsrPrediction {
  readonly type: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

export interface GsrScore {
  readonly type: Figure
  /** Type, actor and recipient; a role fits where half the words of the shorter text are in the other. */
  readonly full: Figure
  /** The same, with token Jaccard of at least a half. */
  readonly fullJaccard: Figure
  /** Share of the sentences with a reporter in which the reporter came back as actor or recipient. */
  readonly reporter: Figure
  /** Records and events by type alone: all together, and each type apart. */
  readonly all: Counts
  readonly byType: readonly (Counts & { readonly type: string })[]
  readonly misses: readonly GsrSentence[]
  readonly reporterErrors: readonly GsrSentence[]
}

/** Affirmed and not merely supposed; a threat, promise or concession is made although its deed is conditional. */
export const isAsserted = ({ kind, type, polarity, auxiliary }: Statement): boolean =>
  kind === 'event' &&
  polarity === 'affirmed' &&
  (!auxiliary.includes('hypothetical') || type === 'THREATEN' || type === 'AGREE' || type === 'CONCEDE')

/** The asserted events of an extraction; utterances, relations and contents are none. A pronoun counts with the actor’s name. */
export function gsrPredictions({ statements, document, actors }: Extraction): GsrPrediction[] {
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]))
  const texts = (references: Statement['actors']) =>
    references.map(({ id, span }) => {
      const text = span ? document.text.slice(span.start, span.end) : ''
      return /^(he|she|it|they|him|her|them|who|its|their|his)?$/i.test(text) ? (names.get(id) ?? text) : text
    })
  return statements.filter(isAsserted).map(({ type, actors: doers, recipients }) => ({
    type,
    actors: texts(doers),
    recipients: texts(recipients),
  }))
}

/** Groups records by sentence. */
export function gsrSentences(
  records: readonly GsrRecord[],
  read: (text: string) => readonly GsrPrediction[],
): GsrSentence[] {
  return [...new Set(records.map(({ text }) => text))].map((text) => ({
    text,
    records: records.filter((record) => record.text === text),
    predicted: read(text),
  }))
}

const words = (texts: readonly string[]) =>
  new Set(
    texts
      .flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !/^(the|an?|of|and|in|s)$/.test(word)),
  )

function overlap(wanted: readonly string[], given: readonly string[], jaccard: boolean): boolean {
  const [a, b] = [words(wanted), words(given)]
  const common = [...a].filter((word) => b.has(word)).length
  const size = jaccard ? a.size + b.size - common : Math.min(a.size, b.size)
  return size > 0 && common / size >= 0.5
}

/** True where type and both roles fit. Equals who act together may stand in either role of the record. */
function fits(record: GsrRecord, event: GsrPrediction, jaccard: boolean): boolean {
  if (record.type !== event.type) return false
  const together = event.recipients.length === 0 && event.actors.length > 1 ? event.actors : event.recipients
  return (
    (record.actors.length === 0 || overlap(record.actors, event.actors, jaccard)) &&
    (record.recipients.length === 0 || overlap(record.recipients, together, jaccard))
  )
}

/** Pairs each record with one event at most. */
function countsBy(
  { records, predicted }: GsrSentence,
  fit: (record: GsrRecord, event: GsrPrediction) => boolean,
): Counts {
  const free = distinct(predicted)
  let right = 0
  for (const record of records) {
    const at = free.findIndex((event) => fit(record, event))
    if (at < 0) continue
    free.splice(at, 1)
    right++
  }
  return { right, predicted: distinct(predicted).length, wanted: records.length }
}

/** Several events of one type by one actor in a sentence count once. */
function distinct(predicted: readonly GsrPrediction[]): GsrPrediction[] {
  return predicted.filter(
    (event, index) =>
      predicted.findIndex(
        ({ type, actors }) => type === event.type && actors.join() === event.actors.join(),
      ) === index,
  )
}

const REPORTING = 'said|says|reported|reports|announced|told|added|according to'
const TRAILING = new RegExp(`, ([^,]{2,80}?) (?:${REPORTING})\\b[^,]*\\.?$`)
const ACCORDING = /according to ([^,.]{2,80})/

/** Who reports the sentence and is no party to its records. */
export function reporterOf({ text, records }: Pick<GsrSentence, 'text' | 'records'>): string | undefined {
  const reporter = ACCORDING.exec(text)?.[1] ?? TRAILING.exec(text)?.[1]
  if (reporter === undefined) return undefined
  const parties = records.flatMap(({ actors, recipients }) => [...actors, ...recipients])
  return parties.some((party) => overlap([party], [reporter], false)) ? undefined : reporter
}

const typesOf = (sentences: readonly GsrSentence[]) =>
  [...new Set(sentences.flatMap(({ records }) => records.map(({ type }) => type)))].sort()

const onlyOf = (type: string, { text, records, predicted }: GsrSentence): GsrSentence => ({
  text,
  records: records.filter((record) => record.type === type),
  predicted: predicted.filter((event) => event.type === type),
})

/** Scores all sentences. */
export function scoreGsr(sentences: readonly GsrSentence[]): GsrScore {
  const figure = (fit: (record: GsrRecord, event: GsrPrediction) => boolean) =>
    bootstrap(sentences, (items) => f1(addCounts(items.map((item) => countsBy(item, fit)))))
  const sameType = (record: GsrRecord, event: GsrPrediction) => record.type === event.type
  const all = addCounts(sentences.map((sentence) => countsBy(sentence, sameType)))
  const reported = sentences.flatMap((sentence) => {
    const reporter = reporterOf(sentence)
    return reporter === undefined ? [] : [{ sentence, reporter }]
  })
  const returned = reported.filter(({ sentence, reporter }) =>
    sentence.predicted.some((event) => overlap([reporter], [...event.actors, ...event.recipients], true)),
  )
  const full = (record: GsrRecord, event: GsrPrediction) => fits(record, event, false)
  return {
    type: figure(sameType),
    full: figure(full),
    fullJaccard: figure((record, event) => fits(record, event, true)),
    reporter: share(returned.length, reported.length),
    all,
    byType: typesOf(sentences).map((type) => ({
      type,
      ...addCounts(sentences.map((sentence) => countsBy(onlyOf(type, sentence), sameType))),
    })),
    misses: sentences.filter((sentence) => {
      const { right, predicted, wanted } = countsBy(sentence, full)
      return right < wanted || predicted > wanted
    }),
    reporterErrors: returned.map(({ sentence }) => sentence),
  }
}
