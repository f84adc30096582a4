/** From the readings that count to the lists that the graph is computed from, the same in any order. */
import {
  type Actor,
  type CountedTable,
  compareStrings,
  type Document,
  type Issue,
  mergeActors,
} from '@demarche/core'
import { statementLine } from './assembled-file.ts'
import type { CountedRows } from './counted-rows.ts'
import { gatheredLine, gatheredReading, type ReadingHead } from './gathered-file.ts'
import type { GraphFiles } from './graph-files.ts'
import { writeJsonLines, writeWhole } from './json-lines.ts'
import type { ReadingLog } from './readings.ts'
import type { Scratch } from './scratch.ts'
import { idOfLine } from './sorted-lines.ts'
import type { SourceList } from './source-list.ts'
import { partOfId, type Spill } from './spill.ts'

/** What was gathered, beside the documents and statements in their files. */
export interface Gathered {
  /** The day on which each document was published, by its id. */
  days: Map<string, string | null>
  /** The records of actors, sorted by id. */
  actors: Actor[]
  /** Rows of big tables, counted. */
  aggregates: CountedTable[]
  issues: Issue[]
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

/** What the next build asks about each reading, those too that do not count, in a file; gives what decides which count. */
function writeHeads(files: GraphFiles, log: ReadingLog, records: Iterable<string>): ReadingHead[] {
  const heads: ReadingHead[] = []
  writeWhole(
    files.gathered,
    (function* () {
      for (const record of [...records].sort(compareStrings)) {
        const reading = gatheredReading(record, log.get(record))
        const { actors: _, ...head } = reading
        heads.push(head)
        yield `${gatheredLine(reading)}\n`
      }
    })(),
  )
  return heads
}

/**
 * Collects the readings of all sources; of documents with one text the preferred one. Writes the files of readings,
 * documents, and statements as read; only actors and issues are held in memory.
 */
export function gather(
  files: GraphFiles,
  log: ReadingLog,
  sources: SourceList,
  counted: CountedRows,
  scratch: Scratch,
): Gathered {
  const locations = firstLocations(sources)
  const heads = writeHeads(files, log, locations.keys())
  const counting = countingReadings(heads)
  const issues: Issue[] = []
  for (const source of sources.values()) for (const issue of source.issues) issues.push(issue)
  for (const issue of sameTextIssues(heads, counting, locations)) issues.push(issue)
  const actors = new Map<string, Actor>()
  const statements = scratch.spill()
  writeJsonLines(
    files.documents,
    (function* () {
      for (const { record } of counting.values()) {
        const extraction = log.get(record)
        for (const actor of extraction.actors) addActor(actors, actor)
        for (const statement of extraction.statements)
          statements.add(partOfId(statement.id), statementLine(statement))
        const location = locations.get(record)!
        for (const issue of extraction.issues) issues.push({ ...issue, location: issue.location ?? location })
        yield extraction.document
      }
    })(),
  )
  for (const actor of counted.actors) addActor(actors, actor)
  writeWhole(files.statements, sortedStatements(statements))
  return {
    days: new Map([...counting.values()].map(({ document, publishedAt }) => [document, publishedAt])),
    actors: [...actors.values()].sort((a, b) => compareStrings(a.id, b.id)),
    aggregates: counted.aggregates,
    issues: issues.sort(byIssue),
  }
}

/** The lines of all parts, sorted by id. */
function* sortedStatements(statements: Spill): Generator<string> {
  for (const key of statements.keys()) {
    const lines = [...statements.lines(key)].map((line) => ({ id: idOfLine(line)!, line }))
    for (const { line } of lines.sort((a, b) => compareStrings(a.id, b.id))) yield `${line}\n`
  }
  statements.close()
}
