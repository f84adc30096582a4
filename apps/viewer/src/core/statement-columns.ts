/** The statements as columns of numbers, and which of them pass the filters. */
import type { ActorGraph } from '@demarche/core'
import { FLAGS, type StatementTable } from '../../server/views.ts'
import type { StatementFilters } from './filter-model.ts'

const DAY_MS = 86_400_000
/** Stands for "no date" in the column of days. */
export const NO_DAY = -2_147_483_648

/** Days since 1970-01-01 of a date `YYYY-MM-DD`. */
export const dayNumber = (date: string) => Math.floor(Date.parse(date) / DAY_MS)

/** The date of a day number. */
export const dateOfDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The columns, with the rows of each edge. */
export interface StatementColumns {
  table: StatementTable
  days: Int32Array
  confidence: Uint8Array
  publisher: Int32Array
  source: Int32Array
  /** Rows of the statements of an edge. */
  rowsOf(edge: string): readonly number[]
}

/** Packs a table, and finds the rows of every edge. */
export function statementColumns(table: StatementTable, graph: ActorGraph): StatementColumns {
  const rows = new Map(table.ids.map((id, row) => [id, row]))
  const byEdge = new Map<string, number[]>()
  graph.forEachEdge((edge, { statements }) =>
    byEdge.set(
      edge,
      statements.flatMap((id) => rows.get(id) ?? []),
    ),
  )
  return {
    table,
    days: Int32Array.from(table.day, (day) => day ?? NO_DAY),
    confidence: Uint8Array.from(table.confidence),
    publisher: Int32Array.from(table.publisher),
    source: Int32Array.from(table.source),
    rowsOf: (edge) => byEdge.get(edge) ?? [],
  }
}

/** One byte a statement: 1 where it passes. A statement without a date lies in no window. */
export function passing(columns: StatementColumns, filters: StatementFilters): Uint8Array {
  const { table, days, confidence, publisher, source } = columns
  const [from, until] = filters.window ? filters.window.map(dayNumber) : [NO_DAY, 2_147_483_647]
  const hidden = new Set(filters.publishers.map((name) => table.publishers.indexOf(name)))
  const saidBy = filters.saidBy === null ? null : table.sources.indexOf(filters.saidBy)
  const passes = new Uint8Array(days.length)
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!
    const isIn =
      day >= from! &&
      day <= until! &&
      confidence[row]! >= filters.sure &&
      (saidBy === null || source[row] === saidBy) &&
      !hidden.has(publisher[row]!)
    passes[row] = isIn ? 1 : 0
  }
  return passes
}

/** Statements in a span of time, by what they stand for. */
export interface Bar {
  /** Day numbers, half-open. */
  start: number
  end: number
  cooperation: number
  conflict: number
  other: number
}

const STEPS = [1, 7, 30.4375, 91.3125, 365.25]
const MOST_BARS = 90

const isConflict = (type: string) => CONFLICT.has(type)
const CONFLICT = new Set('REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' '))
const COOPERATION = new Set('AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT'.split(' '))

/** The histogram of the timeline: bars of days, weeks, months, quarters or years, as many as can be told apart. */
export function histogram({ table, days }: StatementColumns): Bar[] {
  const dated = days.filter((_day, row) => days[row] !== NO_DAY && (table.flags[row]! & FLAGS.asserted) !== 0)
  if (dated.length === 0) return []
  const first = dated.reduce((a, b) => Math.min(a, b))
  const last = dated.reduce((a, b) => Math.max(a, b))
  const step = STEPS.find((days) => (last - first + 1) / days <= MOST_BARS) ?? (last - first + 1) / MOST_BARS
  const bars: Bar[] = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => ({
    start: first + Math.round(index * step),
    end: first + Math.round((index + 1) * step),
    cooperation: 0,
    conflict: 0,
    other: 0,
  }))
  for (let row = 0; row < days.length; row += 1) {
    if (days[row] === NO_DAY || (table.flags[row]! & FLAGS.asserted) === 0) continue
    const bar = bars[Math.min(bars.length - 1, Math.floor((days[row]! - first) / step))]!
    const type = table.types[table.type[row]!]!
    bar[isConflict(type) ? 'conflict' : COOPERATION.has(type) ? 'cooperation' : 'other'] += 1
  }
  return bars
}
