/** Mentions follow the events that they tell more of: where those are told otherwise, or no longer. */
import type { Issue } from '@demarche/core'
import type { ImportedDocument } from '@demarche/import'
import { plural } from '../output/plural.ts'
import { KnownEvents } from './known-events.ts'
import type { ReadingLog } from './readings.ts'
import { liveRecords, type SourceEntry, type SourceList } from './source-list.ts'

/** Said of a file whose events are gone. */
const EVENT_GONE = 'event-gone'
/** What marks a reading that was mended: the file itself, imported again, replaces it. */
const MENDED = ':mended'

/**
 * Mends the readings of mentions in place. Mentions of an event that no table tells any more are left out until their file
 * is imported again with it; nothing is done where no reading came or went since the last build.
 *
 * @param before the sources of the last build
 */
export async function mendMentions(log: ReadingLog, before: SourceList, sources: SourceList): Promise<void> {
  const entries = [...sources.values()].filter(({ tellsOfEvents }) => tellsOfEvents)
  if (entries.length === 0) return
  const [old, live] = [liveRecords(before), liveRecords(sources)]
  const isChanged = [...live].some((record) => log.wasAppended(record))
  if (!isChanged && old.size === live.size && [...old].every((record) => live.has(record))) return
  const events = new KnownEvents(log, () => live)
  const { retold } = await import('@demarche/import')
  for (const entry of entries) mendEntry(entry, log, events, retold)
}

function mendEntry(
  entry: SourceEntry,
  log: ReadingLog,
  events: KnownEvents,
  retold: typeof import('@demarche/import').retold,
): void {
  let gone = 0
  entry.records = entry.records.filter(({ record }) => {
    const reading = log.get(record) as ImportedDocument
    const mended = mendReading(reading, events, retold)
    gone += reading.statements.length - mended.statements.length
    if (mended.statements.length > 0 && JSON.stringify(mended) !== JSON.stringify(reading))
      log.append(record, `${log.versionOf(record)?.replace(MENDED, '')}${MENDED}`, mended)
    return mended.statements.length > 0
  })
  if (gone > 0)
    entry.issues = [...entry.issues.filter(({ code }) => code !== EVENT_GONE), goneIssue(gone, entry.path)]
}

/** The reading as its events are told now. */
function mendReading(
  reading: ImportedDocument,
  events: KnownEvents,
  retold: typeof import('@demarche/import').retold,
): ImportedDocument {
  const told = reading.statements.flatMap((statement, at) => {
    const id = reading.tellsOf?.[at] ?? ''
    const event = events.find(id)
    return event ? [{ id, statement: retold(event.statement, statement), actors: event.actors }] : []
  })
  const actors = new Map(told.flatMap((each) => each.actors.map((actor) => [actor.id, actor])))
  return {
    ...reading,
    actors: [...actors.values()],
    statements: told.map(({ statement }) => statement),
    tellsOf: told.map(({ id }) => id),
  }
}

const goneIssue = (count: number, location: string): Issue => ({
  severity: 'note',
  code: EVENT_GONE,
  message: `${plural(count, 'mention')} of events that no table tells any more: left out until this file is imported again with them`,
  location,
  span: null,
})
