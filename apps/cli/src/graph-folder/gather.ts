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

/** One reading that counts, and the first place where its document stands. */
interface LiveReading {
  record: string
  location: string
  document: Document
}

const nullLast = (value: string | null) => value ?? '\uffff'

/** Of two documents with one text: the earlier, then the one with a publisher. */
function preferred(a: LiveReading, b: LiveReading): number {
  return (
    compareStrings(nullLast(a.document.publishedAt), nullLast(b.document.publishedAt)) ||
    compareStrings(nullLast(a.document.publisher), nullLast(b.document.publisher)) ||
    compareStrings(a.record, b.record)
  )
}

/** The first place of each record, by the order of places. */
function firstLocations(sources: SourceList): Map<string, string> {
  const locations = new Map<string, string>()
  for (const { records } of sources.values()) {
    for (const { record, location } of records) {
      const known = locations.get(record)
      if (known === undefined || location < known) locations.set(record, location)
    }
  }
  return locations
}

function sameText(kept: LiveReading, left: LiveReading): Issue {
  const message = `has the same text as ${kept.location}, which was kept: one text is one document`
  return { severity: 'note', code: 'same-text', message, location: left.location, span: null }
}

const byIssue = (a: Issue, b: Issue) =>
  compareStrings(a.location ?? '', b.location ?? '') ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  compareStrings(JSON.stringify(a), JSON.stringify(b))

/** Collects the readings of all sources; of documents with one text the preferred one. */
export function gather(log: ReadingLog, sources: SourceList, counted: CountedRows): Gathered {
  const issues: Issue[] = [...sources.values()].flatMap((source) => source.issues)
  const actors = new Map<string, Actor>()
  const statements: Statement[] = []
  const best = new Map<string, LiveReading>()
  for (const [record, location] of firstLocations(sources)) {
    const reading = { record, location, document: log.get(record).document }
    const known = best.get(reading.document.id)
    const [kept, left] = known && preferred(known, reading) < 0 ? [known, reading] : [reading, known]
    best.set(reading.document.id, kept)
    if (left) issues.push(sameText(kept, left))
  }
  const kept = [...best.values()].sort((a, b) => compareStrings(a.document.id, b.document.id))
  for (const { record, location } of kept) {
    const extraction = log.get(record)
    for (const actor of extraction.actors) {
      const known = actors.get(actor.id)
      actors.set(actor.id, known ? mergeActors(known, actor) : actor)
    }
    for (const statement of extraction.statements) statements.push(statement)
    for (const issue of extraction.issues) issues.push({ ...issue, location: issue.location ?? location })
  }
  for (const actor of counted.actors) {
    const known = actors.get(actor.id)
    actors.set(actor.id, known ? mergeActors(known, actor) : actor)
  }
  return {
    documents: kept.map(({ document }) => document),
    actors: [...actors.values()].sort((a, b) => compareStrings(a.id, b.id)),
    statements: statements.sort((a, b) => compareStrings(a.id, b.id)),
    aggregates: counted.aggregates,
    issues: issues.sort(byIssue),
  }
}
