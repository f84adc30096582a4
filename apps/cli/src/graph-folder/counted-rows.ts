/** Rows of big tables, counted: one file a table in the folder of the graph, beside the readings. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, COUNTED_TYPES, CountedTable, dayNumber, type RowAggregate } from '@demarche/core'
import { CliError } from '../cli-error.ts'
import { readLines, writeWhole } from './json-lines.ts'
import type { SourceList } from './source-list.ts'

/** What the sources of a graph counted. */
export interface CountedRows {
  /** The actors of all tables; one may stand in it once a table. */
  actors: Actor[]
  aggregates: CountedTable[]
}

/**
 * One edge of a file, short since there are hundreds of thousands: type, the numbers of its two actors in the order in
 * which the file names them, week, count, first and last day, first and last line.
 */
type EdgeLine = [RowAggregate['type'], number, number, string, number, string, string, number, number]

/** How many edges are put together before they are hashed. */
const PIECE = 1000

/** The lines of a file: its actors, the name of the table, and its edges. */
function* piecesOf(counted: CountedTable): Generator<string> {
  const numbers = new Map<string, number>()
  for (const actor of counted.actors) {
    numbers.set(actor.id, numbers.size)
    yield `${JSON.stringify({ actor })}\n`
  }
  yield `${JSON.stringify({ table: counted.table })}\n`
  let piece = ''
  let size = 0
  for (const { type, from, to, week, count, first, last, lines } of counted) {
    // Types and days need no escaping.
    piece += `["${type}",${numbers.get(from)},${numbers.get(to)},"${week}",${count},"${first}","${last}",${lines[0]},${lines[1]}]\n`
    size += 1
    if (size % PIECE !== 0) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Keeps what was counted of a table; the name of its file is that of its content, so that nothing is ever half replaced. */
export function saveCounted(folder: string, counted: CountedTable): string {
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256')
  function* hashed(): Generator<string> {
    for (const piece of piecesOf(counted)) {
      hash.update(piece)
      yield piece
    }
  }
  const draft = join(folder, 'draft.jsonl')
  writeWhole(draft, hashed())
  const name = `${hash.digest('hex').slice(0, 24)}.jsonl`
  renameSync(draft, join(folder, name))
  return name
}

function loadFile(path: string): CountedTable {
  const actors: Actor[] = []
  let counted: CountedTable | undefined
  const days = new Map<string, number>()
  const numberOf = (day: string) => {
    const number = days.get(day) ?? dayNumber(day)
    days.set(day, number)
    return number
  }
  for (const text of readLines(path)) {
    const line = JSON.parse(text) as EdgeLine | { actor: Actor } | { table: string }
    if (!Array.isArray(line)) {
      if ('actor' in line) actors.push(line.actor)
      else if ('week' in line) throw new Error('is of an older form')
      else counted = new CountedTable(line.table, actors)
      continue
    }
    const [type, from, to, week, count, first, last, ...lines] = line
    if (counted === undefined || !actors[from] || !actors[to]) throw new Error('lacks actors or its table')
    const place = COUNTED_TYPES.indexOf(type)
    counted.add([place, from, to, numberOf(week), count, numberOf(first), numberOf(last), ...lines])
  }
  if (counted === undefined) throw new Error('names no table')
  return counted
}

/**
 * Everything that the sources counted.
 *
 * @param fresh what was just kept, by the names of its files: it need not be read again
 */
export function loadCounted(
  folder: string,
  sources: SourceList,
  fresh: ReadonlyMap<string, CountedTable> = new Map(),
): CountedRows {
  const counted: CountedRows = { actors: [], aggregates: [] }
  const names = new Set([...sources.values()].flatMap((source) => source.counted ?? []))
  for (const name of [...names].sort()) {
    const path = join(folder, name)
    try {
      const table = fresh.get(name) ?? loadFile(path)
      for (const actor of table.actors) counted.actors.push(actor)
      counted.aggregates.push(table)
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
