/** The statements as columns of numbers, and which of them pass the filters. */

import { FLAGS, type StatementTable } from '../../server/views.ts'
import { OWN_VOICE, type StatementFilters } from './filter-model.ts'
import type { ViewerGraph } from './viewer-graph.ts'

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
  reader: Int32Array
  source: Int32Array
  mode: Int32Array
  flags: Uint8Array
  /** `rows[edgeStart[n]]` to `rows[edgeStart[n + 1] - 1]` are those of the nth edge of the graph. */
  rows: Int32Array
  edgeStart: Int32Array
}

/** Packs a table, and finds the rows of every edge. */
export function statementColumns(table: StatementTable, graph: ViewerGraph): StatementColumns {
  const places = new Map(table.ids.map((id, row) => [id, row]))
  const [rows, edgeStart]: [number[], number[]] = [[], []]
  graph.forEachEdge((_edge, { statements }) => {
    edgeStart.push(rows.length)
    for (const id of statements) {
      const row = places.get(id)
      if (row !== undefined) rows.push(row)
    }
  })
  edgeStart.push(rows.length)
  return {
    table,
    days: Int32Array.from(table.day, (day) => day ?? NO_DAY),
    confidence: Uint8Array.from(table.confidence),
    publisher: Int32Array.from(table.publisher),
    reader: Int32Array.from(table.reader),
    source: Int32Array.from(table.source),
    mode: Int32Array.from(table.mode),
    flags: Uint8Array.from(table.flags),
    rows: Int32Array.from(rows),
    edgeStart: Int32Array.from(edgeStart),
  }
}

/** Numbers of the named values; those that are not in the table match nothing. */
const numbersOf = (values: readonly string[], names: readonly string[]) =>
  new Set(names.map((name) => values.indexOf(name)).filter((number) => number >= 0))

/** One byte a statement: 1 where it passes. A statement without a date lies in no window. */
export function passing(columns: StatementColumns, filters: StatementFilters): Uint8Array {
  const { table, days, confidence, publisher, reader, source, mode, flags } = columns
  const [from, until] = filters.window ? filters.window.map(dayNumber) : [NO_DAY, 2_147_483_647]
  const hidden = numbersOf(table.publishers, filters.publishers)
  const unread = numbersOf(table.readers, filters.readers)
  const modes = filters.modes.length > 0 ? numbersOf(table.modes, filters.modes) : null
  const wanted = filters.auxiliary.reduce((bits, name) => bits | FLAGS[name], 0)
  const { saidBy } = filters
  const speaker = saidBy === null ? null : saidBy === OWN_VOICE ? -1 : table.sources.indexOf(saidBy)
  // Unknown speakers say nothing; -1 in the column is the publisher's own voice.
  const isNobody = saidBy !== null && saidBy !== OWN_VOICE && speaker === -1
  const passes = new Uint8Array(days.length)
  if (isNobody) return passes
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!
    const isIn =
      day >= from! &&
      day <= until! &&
      confidence[row]! >= filters.sure &&
      (speaker === null || source[row] === speaker) &&
      (wanted === 0 || (flags[row]! & wanted) !== 0) &&
      (modes === null || modes.has(mode[row]!)) &&
      (hidden.size === 0 || !hidden.has(publisher[row]!)) &&
      (unread.size === 0 || !unread.has(reader[row]!))
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
