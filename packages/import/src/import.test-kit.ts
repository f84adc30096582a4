/** Files made up for tests, and what an import makes of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Actor, Document, Statement } from '@demarche/core'
import { afterAll, expect } from 'vitest'
import { type FileReading, type ImportOptions, importFile } from './index.ts'
import { gdelt1Columns, gdelt2Columns } from './tables/gdelt-columns.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche import '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file into a folder whose path has spaces. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** All readings of a file. */
export async function readingsOf(path: string, options: ImportOptions = {}): Promise<FileReading[]> {
  const readings: FileReading[] = []
  for await (const reading of importFile(path, options)) readings.push(reading)
  return readings
}

/** A statement as one line: `CONSULT visit [Egypt, Sudan] -> []`. */
export interface Told {
  lines: string[]
  actors: Actor[]
  statements: Statement[]
  reading: FileReading
}

/** Imports a text, checks what holds of every import, and tells its statements. */
export async function tell(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Told> {
  const [reading] = await readingsOf(fileOf(name, content), options)
  return toldOf(reading!)
}

/** Type and pair of every edge of a graph, with the number of its acts. */
export function acts(
  edges: Iterable<{ type: string; from: string; to: string; count: number }>,
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type, from, to, count } of edges) {
    const key = `${type} ${from} ${to}`
    counts[key] = (counts[key] ?? 0) + count
  }
  return counts
}

/** Checks a reading against the model, and tells its statements. */
export function toldOf(reading: FileReading): Told {
  const { documents, tally } = reading
  const skipped = Object.values(tally.skipped).reduce((sum, count) => sum + count, 0)
  expect(tally.rows).toBe(tally.stated + tally.merged + skipped)
  const actors = new Map<string, Actor>()
  for (const { document, actors: found, statements } of documents) {
    Document.parse(document)
    for (const actor of found) actors.set(actor.id, Actor.parse(actor))
    for (const statement of statements) {
      Statement.parse(statement)
      for (const { sentence, quote, trigger } of statement.evidence) {
        expect(document.text.slice(sentence.start, sentence.end)).toBe(quote)
        expect(trigger.start).toBeGreaterThanOrEqual(sentence.start)
        expect(trigger.end).toBeLessThanOrEqual(sentence.end)
      }
      for (const { id } of [...statement.actors, ...statement.recipients, ...statement.places])
        expect(actors.has(id)).toBe(true)
    }
  }
  const statements = documents.flatMap((each) => each.statements)
  const names = (references: readonly { id: string }[]) =>
    references.map(({ id }) => actors.get(id)!.name).join(', ')
  const lines = statements.map(
    ({ type, mode, actors: who, recipients, places }) =>
      `${type}${mode ? ` ${mode}` : ''} [${names(who)}] -> [${names(recipients)}]${places.length > 0 ? ` in ${names(places)}` : ''}`,
  )
  return { lines, actors: [...actors.values()], statements, reading }
}

const line = (columns: readonly string[], cells: Readonly<Record<string, string>>) => {
  for (const name of Object.keys(cells)) expect(columns).toContain(name)
  return columns.map((name) => cells[name] ?? '').join('\t')
}

const gdeltCells = (cells: Readonly<Record<string, string>>) => ({
  GLOBALEVENTID: '900000001',
  SQLDATE: '20200302',
  MonthYear: '202003',
  Year: '2020',
  FractionDate: '2020.1699',
  EventCode: '043',
  DATEADDED: '20200302',
  ...cells,
})

/** One row of GDELT 2, with a date and a code unless they are given. */
export const gdelt2 = (cells: Readonly<Record<string, string>>) => line(gdelt2Columns, gdeltCells(cells))

/** One row of GDELT 1 with its 58 columns; 57 without the URL. */
export const gdelt1 = (cells: Readonly<Record<string, string>>, width = 58) =>
  line(gdelt1Columns, gdeltCells(cells)).split('\t').slice(0, width).join('\t')

/** The cells of an actor of GDELT's. */
export const gdeltActorCells = (at: 1 | 2, code: string, name: string, country = '', role = '') => ({
  [`Actor${at}Code`]: code,
  [`Actor${at}Name`]: name,
  [`Actor${at}CountryCode`]: country,
  [`Actor${at}Type1Code`]: role,
})

/** One row of GDELT 2's mentions. */
export const gdeltMention = (event: string, url: string, sentence = '3') =>
  [
    event,
    '20200302120000',
    '20200303120000',
    '1',
    'herald.example',
    url,
    sentence,
    '-1',
    '9',
    '12',
    '1',
    '50',
    '900',
    '-1.5',
    '',
    '',
  ].join('\t')
