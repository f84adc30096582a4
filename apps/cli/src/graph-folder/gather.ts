/** From the readings that count to the lists that the graph is computed from, the same in any order. */
import {
  type Actor,
  type CountedTable,
  compareStrings,
  type Document,
  type Issue,
  mergeActors,
  type Statement,
} from '@demarche/core'
import type { CountedRows } from './counted-rows.ts'
import { type GatheredReading, gatheredReading, type ReadingHead } from './gathered-file.ts'
import type { ReadingLog } from './readings.ts'
import type { SourceList } from './source-list.ts'

/** What was read, each list sorted by id. */
export interface Gathered {
  documents: Document[]
  actors: Actor[]
  statements: Statement[]
  /** Rows of big tables, counted. */
  aggregates: CountedTable[]
  issues: Issue[]
}

/** The same, with what the next build asks about each reading, those too that do not count. */
export interface GatheredReadings extends Gathered {
  readings: GatheredReading[]
}

const nullLast = (value: string | null) => value ?? '\uffff'

/** Of two readings of one text: the earlier, then the one with a publisher. */
function preferred(a: ReadingHead, b: ReadingHead): number {
  return (
    compareStrings(nullLast(a.publishedAt), nullLast(b.publishedAt)) ||
    compareStrings(nullLast(a.publisher), nullLast(b.publisher)) ||
    compareStrings(a.record, b.record)
  )
}

/** The first place of each record, by the order of places. */
export function firstLocations(sources: SourceList): Map<string, string> {
  const locations = new Map<string, string>()
  for (const { records } of sources.values()) {
    for (const { record, location } of records) {
      const known = locations.get(record)
      if (known === undefined || location < known) locations.set(record, location)
    }
  }
  return locations
}

/** The readings that count, by document: of those with one text the preferred one. Sorted by document. */
export function countingReadings(heads: Iterable<ReadingHead>): Map<Document['id'], ReadingHead> {
  const best = new Map<Document['id'], ReadingHead>()
  for (const head of heads) {
    const known = best.get(head.document)
    if (!known || preferred(head, known) < 0) best.set(head.document, head)
  }
  return new Map([...best].sort(([a], [b]) => compareStrings(a, b)))
}

/** A note for each reading that does not count. */
export function* sameTextIssues(
  heads: Iterable<ReadingHead>,
  counting: ReadonlyMap<Document['id'], ReadingHead>,
  locations: ReadonlyMap<string, string>,
): Generator<Issue> {
  for (const { record, document } of heads) {
    const kept = counting.get(document)!.record
    if (kept === record) continue
    const message = `has the same text as ${locations.get(kept)}, which was kept: one text is one document`
    yield { severity: 'note', code: 'same-text', message, location: locations.get(record)!, span: null }
  }
}

/** The order of issues in a report. */
export const byIssue = (a: Issue, b: Issue) =>
  compareStrings(a.location ?? '', b.location ?? '') ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  compareStrings(JSON.stringify(a), JSON.stringify(b))

/** Adds a record of an actor to those of the same id. */
export function addActor(actors: Map<string, Actor>, actor: Actor): void {
  const known = actors.get(actor.id)
  actors.set(actor.id, known ? mergeActors(known, actor) : actor)
}

/** Collects the readings of all sources; of documents with one text the preferred one. */
export function gather(log: ReadingLog, sources: SourceList, counted: CountedRows): GatheredReadings {
  const locations = firstLocations(sources)
  const readings = [...locations.keys()].map((record) => gatheredReading(record, log.get(record)))
  const counting = countingReadings(readings)
  const issues: Issue[] = [
    ...[...sources.values()].flatMap((source) => source.issues),
    ...sameTextIssues(readings, counting, locations),
  ]
  const actors = new Map<string, Actor>()
  const statements: Statement[] = []
  const documents: Document[] = []
  for (const { record } of counting.values()) {
    const extraction = log.get(record)
    documents.push(extraction.document)
    for (const actor of extraction.actors) addActor(actors, actor)
    for (const statement of extraction.statements) statements.push(statement)
    const location = locations.get(record)!
    for (const issue of extraction.issues) issues.push({ ...issue, location: issue.location ?? location })
  }
  for (const actor of counted.actors) addActor(actors, actor)
  return {
    documents,
    actors: [...actors.values()].sort((a, b) => compareStrings(a.id, b.id)),
    statements: statements.sort((a, b) => compareStrings(a.id, b.id)),
    aggregates: counted.aggregates,
    issues: issues.sort(byIssue),
    readings,
  }
}
