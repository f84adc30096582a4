/** What came and went among the readings of a folder, and the files that follow from the readings alone. */
import type { Actor, Document, Issue, RecordChange } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import type { AssembledFile } from './assembled-file.ts'
import { addActor, byIssue, countingReadings, firstLocations, sameTextIssues } from './gather.ts'
import {
  gatheredLine,
  gatheredReading,
  loadHeads,
  type ReadingHead,
  readingsNaming,
  recordOfLine,
} from './gathered-file.ts'
import type { GraphFiles } from './graph-files.ts'
import type { ReadingLog } from './readings.ts'
import { idOfLine, withLines } from './sorted-lines.ts'
import type { SourceList } from './source-list.ts'

/** Where more than this part of the readings is new or gone, all is computed again. */
const MOST_CHANGED = 0.25

/** The readings before and after, and which of them count. */
export interface Readings {
  readonly heads: ReadonlyMap<string, ReadingHead>
  readonly counting: ReadonlyMap<Document['id'], ReadingHead>
}

/** What came and went. */
export interface ReadingChange {
  readonly before: Readings
  readonly after: Readings
  /** Readings that no longer count, and those that count now. */
  readonly gone: readonly Extraction[]
  readonly come: readonly Extraction[]
}

const readingsOf = (heads: ReadonlyMap<string, ReadingHead>): Readings => ({
  heads,
  counting: countingReadings(heads.values()),
})

/** What came and went; undefined where that is too much, rows of tables are among it, or something was read again. */
export function changeOf(
  files: GraphFiles,
  log: ReadingLog,
  live: ReadonlySet<string>,
): ReadingChange | undefined {
  const old = loadHeads(files.gathered)
  const isNew = [...live].filter((record) => !old.has(record))
  const isOld = [...old.keys()].filter((record) => !live.has(record))
  if (isNew.length + isOld.length > MOST_CHANGED * live.size) return undefined
  if ([...isNew, ...isOld].some((record) => log.isImported(record) || !log.knows(record))) return undefined
  if ([...old.keys()].some((record) => log.wasAppended(record))) return undefined
  const now = new Map(
    [...live].map((record) => [record, old.get(record) ?? gatheredReading(record, log.get(record))]),
  )
  const [before, after] = [readingsOf(old), readingsOf(now)]
  const extractions = (some: Readings, others: Readings) =>
    [...some.counting]
      .filter(([document, { record }]) => others.counting.get(document)?.record !== record)
      .map(([, { record }]) => log.get(record))
  return { before, after, gone: extractions(before, after), come: extractions(after, before) }
}

/**
 * The records of actors that are no longer what they were, before and after.
 *
 * @param recordOf a record as it was
 */
export function changedRecords(
  files: GraphFiles,
  { gone, come, after }: ReadingChange,
  recordOf: (id: string) => Actor | undefined,
): RecordChange {
  const lost = new Set<string>(gone.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const arrived = come.flatMap(({ actors }) => actors)
  const before = new Map<string, Actor>()
  for (const id of [...lost, ...arrived.map((actor) => actor.id)]) {
    const record = recordOf(id)
    if (record) before.set(id, record)
  }
  const now = new Map([...before].filter(([id]) => !lost.has(id)))
  if (lost.size > 0) {
    const counting = new Set([...after.counting.values()].map(({ record }) => record))
    for (const { record, actors } of readingsNaming(files.gathered, lost))
      if (counting.has(record)) for (const actor of actors) if (lost.has(actor.id)) addActor(now, actor)
  }
  for (const actor of arrived) addActor(now, actor)
  const missingIn = (some: ReadonlyMap<string, Actor>, others: ReadonlyMap<string, Actor>) =>
    [...some.values()].filter((one) => JSON.stringify(one) !== JSON.stringify(others.get(one.id)))
  return { gone: missingIn(before, now), come: missingIn(now, before) }
}

/** Changes the files of documents, statements as read, and of what the next build asks about readings. */
export function changeReadings(
  files: GraphFiles,
  kept: AssembledFile,
  log: ReadingLog,
  { gone, come, before, after }: ReadingChange,
): void {
  const documents = new Map(come.map(({ document }) => [document.id as string, JSON.stringify(document)]))
  const lost = gone.map(({ document }) => document.id)
  withLines(files.documents, idOfLine, (lines) => lines.splice(lost, documents))
  const unsaid = gone.flatMap((extraction) => extraction.statements.map(({ id }) => id))
  kept.changeReadings(
    unsaid,
    come.flatMap((extraction) => extraction.statements),
  )
  const dropped = [...before.heads.keys()].filter((record) => !after.heads.has(record))
  const added = [...after.heads.keys()].filter((record) => !before.heads.has(record))
  const heads = new Map(
    added.map((record) => [record, gatheredLine(gatheredReading(record, log.get(record)))]),
  )
  withLines(files.gathered, recordOfLine, (lines) => lines.splice(dropped, heads))
}

/** Every issue, as `gather` lists them. */
export function issuesOf(log: ReadingLog, sources: SourceList, { after }: ReadingChange): Issue[] {
  const locations = firstLocations(sources)
  const read = [...after.counting.values()].filter((head) => head.issues > 0)
  const found = read.flatMap(({ record }) =>
    log.get(record).issues.map((issue) => ({ ...issue, location: issue.location ?? locations.get(record)! })),
  )
  const same = sameTextIssues(after.heads.values(), after.counting, locations)
  return [...[...sources.values()].flatMap(({ issues }) => issues), ...same, ...found].sort(byIssue)
}
