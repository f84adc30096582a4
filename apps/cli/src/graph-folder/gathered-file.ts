/** What a build asks about each reading, kept so that the next one need not look at the readings again. */
import type { Actor, Document } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { readLines } from './json-lines.ts'

/** What decides whether a reading counts. */
export interface ReadingHead {
  record: string
  /** Its document's id, date and publisher. */
  document: Document['id']
  publishedAt: string | null
  publisher: string | null
  /** How many issues it has. */
  issues: number
}

/** One line of the file. */
export interface GatheredReading extends ReadingHead {
  /** The records of actors that it gives. */
  actors: Actor[]
}

/** What a reading says of itself. */
export function gatheredReading(record: string, { document, issues, actors }: Extraction): GatheredReading {
  const { id, publishedAt, publisher } = document
  return { record, document: id, publishedAt, publisher, issues: issues.length, actors: [...actors] }
}

const ACTORS = ',"actors":['

/** Everything but the actors, which are most of a line. */
function headOf(line: string): ReadingHead {
  const end = line.indexOf(ACTORS)
  return JSON.parse(end < 0 ? line : `${line.slice(0, end)}}`)
}

/** The heads of all readings, by record. */
export function loadHeads(path: string): Map<string, ReadingHead> {
  const heads = new Map<string, ReadingHead>()
  for (const line of readLines(path)) {
    const head = headOf(line)
    heads.set(head.record, head)
  }
  return heads
}

/** The lines that name one of these actors. */
export function* readingsNaming(path: string, actors: ReadonlySet<string>): Generator<GatheredReading> {
  const quoted = [...actors].map((id) => `"${id}"`)
  for (const line of readLines(path)) if (quoted.some((id) => line.includes(id))) yield JSON.parse(line)
}

/** One line, without its end. */
export function gatheredLine({ record, actors, ...head }: GatheredReading): string {
  return JSON.stringify({ record, ...head, actors })
}

/** The key of a line: its record. */
export const recordOfLine = (start: string) => /^\{"record":"([^"]*)"/.exec(start)?.[1]
