/** Rows become statements: "reported", with the row's own words as evidence, in a document for what the row cites. */
import {
  type Actor,
  type Document,
  documentId,
  identify,
  intervalOf,
  mergeActors,
  type Statement,
} from '@demarche/core'
import { actorOfRow } from '../actors/actor-of-row.ts'
import { IMPORT_VERSION, type ImportedDocument } from '../imported-document.ts'
import type { CodedRow, TableActor } from './coded-row.ts'

/** A row that is stated, with where it stands and the words of its cells. */
export interface LocatedRow {
  row: CodedRow
  line: number
  /** The cells that say what happened, as they stand, and which of them holds the event. */
  words: readonly string[]
  eventWord: string
}

/** Where rows come from. */
export interface RowOrigin {
  /** `events.csv`, as people know the file. */
  fileName: string
  /** Name of the format. */
  format: string
  confidence: number
  /** Whether the ids of its events are kept. */
  isToldFurther: boolean
}

/** What a row's source is known by: what it cites, else the row itself. */
export const sourceOf = ({ row, line }: LocatedRow, { fileName }: RowOrigin): string =>
  row.source ?? `${fileName}:${line}`

/** One document with the statements of its rows, which are given in the order of their lines. */
export function stateRows(source: string, rows: readonly LocatedRow[], origin: RowOrigin): ImportedDocument {
  const lines = rows.map(({ line, words, row }) =>
    [`${origin.fileName}:${line}`, ...words, ...(row.notes ? [row.notes] : [])]
      .map((word) => word.replaceAll('\n', ' '))
      .join(' | '),
  )
  const document = documentOf(lines.join('\n'), rows[0]!, source, origin)
  const actors = new Map<string, Actor>()
  const resolve = (given: TableActor) => {
    const actor = actorOfRow(given, source)
    const known = actors.get(actor.id)
    actors.set(actor.id, known ? mergeActors(known, actor) : actor)
    return { id: actor.id, span: null }
  }
  let start = 0
  const statements = rows.map((located, index) => {
    const quote = lines[index]!
    const statement = statementOf(located, { document, start, quote, origin, resolve })
    start += quote.length + 1
    return statement
  })
  const stated = {
    document,
    mentions: [],
    actors: [...actors.values()],
    attributions: [],
    statements,
    issues: [],
  }
  if (!origin.isToldFurther) return stated
  return { ...stated, events: Object.fromEntries(rows.map(({ row }, index) => [row.id, index])) }
}

function documentOf(text: string, { row, line }: LocatedRow, source: string, origin: RowOrigin): Document {
  return {
    id: documentId(text),
    externalId: row.source ?? `${origin.fileName}:${line}`,
    title: row.title ?? source,
    publisher: row.publisher,
    publishedAt: row.publishedAt,
    url: row.url,
    language: 'en',
    text,
  }
}

interface Place {
  document: Document
  /** Where the row's words begin in the document. */
  start: number
  quote: string
  origin: RowOrigin
  resolve: (actor: TableActor) => { id: Actor['id']; span: null }
}

function timeOf({ date, lastDate }: CodedRow): Statement['time'] {
  const interval = intervalOf(date)
  if (interval === undefined) return null
  const last = lastDate === undefined ? undefined : intervalOf(lastDate)
  return { ...interval, end: last?.end ?? interval.end, basis: 'said' }
}

/** `reported: Egypt | 042 Make a visit | Sudan`. */
function wordsOf({ actors, recipients, eventWords }: CodedRow): string {
  const names = (list: readonly TableActor[]) => list.map(({ name }) => name).join(', ') || '-'
  return `reported: ${names(actors)} | ${eventWords} | ${names(recipients)}`
}

function statementOf({ row, line, eventWord }: LocatedRow, place: Place): Statement {
  const { document, start, quote, origin, resolve } = place
  const [actors, recipients] = [row.actors.map(resolve), row.recipients.map(resolve)]
  const isUtterance = row.event.kind === 'utterance'
  // A meeting is one act of both: whichever side a table puts first, it is one statement.
  const both = row.isMutual && !isUtterance
  const text = wordsOf(row)
  const at = Math.max(0, quote.indexOf(eventWord))
  const trigger = { start: start + at, end: start + at + eventWord.length }
  return identify({
    kind: isUtterance ? 'utterance' : 'event',
    type: row.event.kind === 'utterance' ? 'SAY' : row.event.type,
    text,
    mode: row.event.kind === 'utterance' ? null : row.event.mode,
    contexts: row.event.kind === 'utterance' ? [] : [...row.event.contexts],
    actors: distinct(both ? [...actors, ...recipients] : actors),
    recipients: both ? [] : distinct(recipients),
    places: row.places.map(resolve),
    office: null,
    polarity: 'affirmed',
    auxiliary: [],
    condition: null,
    attribution: [],
    time: timeOf(row),
    evidence: [{ document: document.id, sentence: { start, end: start + quote.length }, quote, trigger }],
    discriminator: row.discriminator ?? (isUtterance ? row.eventWords.toLowerCase() : null),
    confidence: origin.confidence,
    provenance: { reader: origin.format, version: IMPORT_VERSION, rule: `${origin.fileName}:${line}` },
    content: [],
  })
}

function distinct<T extends { id: string }>(references: readonly T[]): T[] {
  const seen = new Set<string>()
  return references.filter(({ id }) => !seen.has(id) && seen.add(id))
}
