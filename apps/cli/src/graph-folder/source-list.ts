/** Which file gave which readings: what makes it possible to take back what a file no longer says. */
import type { Issue } from '@demarche/core'
import { readJsonLines, writeJsonLines } from './json-lines.ts'

/** One document of a source. */
export interface SourceRecord {
  record: string
  /** As issues name it, such as `articles.jsonl:12`. */
  location: string
  externalId: string | null
}

/** One file, or standard input, and what it gave when it was last read. */
export interface SourceEntry {
  /** Path from the graph's folder, with slashes; `-` for standard input. */
  path: string
  records: SourceRecord[]
  /** Files of the folder `rows` that hold what was counted of it. */
  counted?: string[]
  /** True where its rows tell more of events that other tables tell. */
  tellsOfEvents?: true
  /** What was wrong with the source itself. */
  issues: Issue[]
}

export type SourceList = Map<string, SourceEntry>

/** The sources of the last build. */
export async function loadSources(path: string): Promise<SourceList> {
  const sources: SourceList = new Map()
  for await (const { value } of readJsonLines(path)) {
    const entry = value as SourceEntry
    sources.set(entry.path, entry)
  }
  return sources
}

/** Writes the sources in the order of their paths. */
export function saveSources(path: string, sources: SourceList): void {
  const entries = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  writeJsonLines(path, entries)
}

/** The ids of every reading that a source still gives. */
export function liveRecords(sources: SourceList): Set<string> {
  return new Set([...sources.values()].flatMap(({ records }) => records.map(({ record }) => record)))
}

/** Standard input adds to what came that way before; the same external id replaces. */
export function mergeStandardInput(before: SourceEntry | undefined, now: SourceEntry): SourceEntry {
  const ids = new Set(now.records.map(({ externalId }) => externalId).filter((id) => id !== null))
  const records = new Set(now.records.map(({ record }) => record))
  const kept = (before?.records ?? []).filter(
    ({ record, externalId }) => !records.has(record) && (externalId === null || !ids.has(externalId)),
  )
  return { ...now, records: [...kept, ...now.records] }
}
