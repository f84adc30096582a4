/** Rows of big tables, counted: one file a table in the folder of the graph, beside the readings. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, RowAggregate } from '@demarche/core'
import { CliError } from '../cli-error.ts'
import { readLines, writeWhole } from './json-lines.ts'
import type { SourceList } from './source-list.ts'

/** What one source counted. */
export interface CountedRows {
  actors: Actor[]
  aggregates: RowAggregate[]
}

/**
 * One edge of a file, short since there are hundreds of thousands: type, the numbers of its two actors in the order in
 * which the file names them, week, count, first and last day, first and last line.
 */
type EdgeLine = [RowAggregate['type'], number, number, string, number, string, string, number, number]

/** How many edges are put together before they are hashed. */
const PIECE = 1000

/** The lines of a file: its actors, and the edges of each table behind its name. */
function* piecesOf({ actors, aggregates }: CountedRows): Generator<string> {
  const numbers = new Map<string, number>()
  for (const actor of actors) {
    numbers.set(actor.id, numbers.size)
    yield `${JSON.stringify({ actor })}\n`
  }
  let piece = ''
  let table: string | undefined
  for (const [at, aggregate] of aggregates.entries()) {
    if (aggregate.table !== table) {
      table = aggregate.table
      piece += `${JSON.stringify({ table })}\n`
    }
    const { type, from, to, week, count, first, last, lines } = aggregate
    // Types and days need no escaping.
    piece += `["${type}",${numbers.get(from)},${numbers.get(to)},"${week}",${count},"${first}","${last}",${lines[0]},${lines[1]}]\n`
    if (at % PIECE === PIECE - 1) {
      yield piece
      piece = ''
    }
  }
  yield piece
}

/** Keeps what a source counted; the name of its file is that of its content, so that nothing is ever half replaced. */
export function saveCounted(folder: string, counted: CountedRows): string {
  mkdirSync(folder, { recursive: true })
  const pieces = [...piecesOf(counted)]
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  const name = `${hash.digest('hex').slice(0, 24)}.jsonl`
  writeWhole(join(folder, name), pieces)
  return name
}

function loadFile(path: string): CountedRows {
  const actors: Actor[] = []
  const aggregates: RowAggregate[] = []
  let table = ''
  for (const text of readLines(path)) {
    const line = JSON.parse(text) as EdgeLine | { actor: Actor } | { table: string }
    if (Array.isArray(line)) {
      const [type, from, to, week, count, first, last, start, end] = line
      const ends = { from: actors[from]!.id, to: actors[to]!.id }
      aggregates.push({ type, ...ends, week, count, first, last, table, lines: [start, end] })
    } else if ('actor' in line) actors.push(line.actor)
    else if ('week' in line) throw new Error('is of an older form')
    else table = line.table
  }
  return { actors, aggregates }
}

/**
 * Everything that the sources counted.
 *
 * @param fresh what was just kept, by the names of its files: it need not be read again
 */
export function loadCounted(
  folder: string,
  sources: SourceList,
  fresh: ReadonlyMap<string, CountedRows> = new Map(),
): CountedRows {
  const counted: CountedRows = { actors: [], aggregates: [] }
  const names = new Set([...sources.values()].flatMap((source) => source.counted ?? []))
  for (const name of [...names].sort()) {
    const path = join(folder, name)
    try {
      const { actors, aggregates } = fresh.get(name) ?? loadFile(path)
      for (const actor of actors) counted.actors.push(actor)
      for (const aggregate of aggregates) counted.aggregates.push(aggregate)
    } catch (error) {
      const message = `${path}: is damaged: remove the folder of the graph and import its sources again`
      throw new CliError('bad-graph-file', message, { cause: error })
    }
  }
  return counted
}

/** Removes what no source counts any more. */
export function dropCounted(folder: string, sources: SourceList): void {
  if (!existsSync(folder)) return
  const kept = new Set([...sources.values()].flatMap((source) => source.counted ?? []))
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name))
}
