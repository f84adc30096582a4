/**
 * Counts the rows of a big table of any format by pair of actors, type and week, one row after the other: what
 * `TableAggregator` leaves to DuckDB, for tables whose rows only their format can read. A row costs a few numbers.
 */
import {
  type Actor,
  COUNTED_TYPES,
  CountedTable,
  compareStrings,
  dayNumber,
  mergeActors,
  NumberColumns,
  sortIndexes,
} from '@demarche/core'
import { actorOfRow } from '../actors/actor-of-row.ts'
import { emptyTally, type RowTally } from '../imported-document.ts'
import { classOf, countIssues, type TableAggregation } from './aggregate-table.ts'
import type { CodedRow, TableActor } from './coded-row.ts'
import type { Cells, TableFormat, TableLayout } from './table-format.ts'
import { cellLookup, type TableRow } from './table-rows.ts'

/** One act that a row tells: whose, to whom, what, on which day, and what keeps it from others of that day. */
const FIELDS = 9
type Act = readonly [
  from: number,
  to: number,
  type: number,
  week: number,
  mode: number,
  day: number,
  lastDay: number,
  apart: number,
  row: number,
]

/** Who acts on whom in one row. */
interface Pairs {
  readonly pairs: readonly (readonly [from: number, to: number])[]
  readonly parties: string
}

/** Numbers for texts, in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }
}

/** One table that is counted. */
export class RowCounter {
  readonly #format: TableFormat
  readonly #layout: TableLayout
  readonly #fileName: string
  readonly #lookup: (cells: readonly string[]) => Cells
  readonly #tally: RowTally = emptyTally()
  readonly #actors: Actor[] = []
  readonly #numbersOfIds = new Map<string, number>()
  /** Numbers of actors by how rows write them. */
  readonly #numbersOfGiven = new Map<string, number>()
  readonly #modes = new Numbers()
  readonly #aparts = new Numbers()
  readonly #acts = new NumberColumns(FIELDS)
  /** The line of each row that tells an act. */
  readonly #lines = new NumberColumns(1)

  constructor(format: TableFormat, layout: TableLayout, fileName: string) {
    this.#format = format
    this.#layout = layout
    this.#fileName = fileName
    this.#lookup = cellLookup(layout.columns)
  }

  /** Takes a row. */
  add({ line, cells, fault }: TableRow): void {
    this.#tally.rows += 1
    const { widths } = this.#layout
    const code =
      fault !== undefined
        ? 'bad-line'
        : widths.length > 0 && !widths.includes(cells.length)
          ? 'cell-count'
          : this.#take(this.#lookup(cells), line)
    if (code !== undefined) this.#tally.skipped[code] = (this.#tally.skipped[code] ?? 0) + 1
  }

  /** Takes the acts of a row; gives why there are none. */
  #take(cells: Cells, line: number): string | undefined {
    const row = this.#format.readRow(cells)
    if ('skipped' in row) return row.skipped
    if (row.event.kind === 'utterance') return 'utterance'
    if (row.date.length !== 10) return 'no-day'
    const linked = this.#pairsOf(row)
    if (typeof linked === 'string') return linked
    const day = dayNumber(row.date)
    const lastDay = row.lastDate?.length === 10 ? dayNumber(row.lastDate) : day
    // Monday is the first day of a week, and day 0 was a Thursday.
    const week = day - ((((day + 3) % 7) + 7) % 7)
    const { type, mode } = row.event
    const [number, place] = [this.#modes.of(mode ?? ''), COUNTED_TYPES.indexOf(type)]
    const apart = this.#aparts.of(`${row.discriminator ?? ''} ${linked.parties}`)
    const at = this.#lines.length
    this.#lines.add([line])
    for (const [from, to] of linked.pairs) {
      const act: Act = [from, to, place, week, number, day, lastDay, apart, at]
      this.#acts.add(act)
    }
    return undefined
  }

  /** The pairs of actors that a row links, and the parties where they are more than one pair; why there are none. */
  #pairsOf({ actors, recipients, isMutual }: CodedRow): Pairs | string {
    const byId = (list: readonly TableActor[]) =>
      [...new Set(list.map((one) => this.#numberOf(one)))].sort((a, b) =>
        compareStrings(this.#actors[a]!.id, this.#actors[b]!.id),
      )
    const together = isMutual || recipients.length === 0
    const [first, second] = together
      ? [byId([...actors, ...recipients]), []]
      : [byId(actors), byId(recipients)]
    const pairs = together
      ? first.flatMap((a, index) => first.slice(index + 1).map((b): [number, number] => [a, b]))
      : first.flatMap((a) => second.filter((b) => b !== a).map((b): [number, number] => [a, b]))
    // One statement of three parties is another than those of two of them.
    const parties = first.length + second.length > 2 ? `${first} ${second}` : ''
    if (pairs.length > 0) return { pairs, parties }
    return actors.length > 0 && actors.length + recipients.length > 1 ? 'same-actor' : 'one-actor'
  }

  #numberOf(given: TableActor): number {
    const written = JSON.stringify(given)
    const known = this.#numbersOfGiven.get(written)
    if (known !== undefined) return known
    const actor = actorOfRow(given.isLocal ? classOf(given) : given, this.#fileName)
    const number = this.#numbersOfIds.get(actor.id) ?? this.#actors.length
    const other = this.#actors[number]
    this.#actors[number] = other === undefined ? actor : mergeActors(other, actor)
    this.#numbersOfIds.set(actor.id, number)
    this.#numbersOfGiven.set(written, number)
    return number
  }

  /** The edges, by pair, type and week. */
  finish(): TableAggregation {
    const counted = new CountedTable(this.#fileName, this.#actors)
    const columns = Array.from({ length: FIELDS }, (_, field) => this.#acts.column(field))
    const order = sortIndexes(this.#acts.length, columns.slice(0, 8))
    const lines = this.#lines.column(0)
    const isNew = new Uint8Array(lines.length)
    for (let at = 0; at < order.length; ) at = addEdge(counted, columns, order, at, lines, isNew)
    this.#tally.stated = isNew.reduce((sum, each) => sum + each, 0)
    this.#tally.merged = lines.length - this.#tally.stated
    return { counted, tally: this.#tally, issues: countIssues(this.#tally, this.#fileName) }
  }
}

/** Adds the edge whose acts begin at a place of the order; gives the place behind them. */
function addEdge(
  counted: CountedTable,
  columns: readonly Int32Array[],
  order: Uint32Array,
  begin: number,
  lines: Int32Array,
  isNew: Uint8Array,
): number {
  const [from, to, type, week, mode, day, lastDay, apart, row] = columns as unknown as Record<
    number,
    Int32Array
  > &
    Int32Array[]
  const first = order[begin]!
  const isEdge = (at: number) => [from, to, type, week].every((column) => column![at] === column![first])
  let [acts, firstDay, last, firstLine, lastLine] = [
    0,
    day![first]!,
    lastDay![first]!,
    Number.POSITIVE_INFINITY,
    0,
  ]
  let at = begin
  for (; at < order.length && isEdge(order[at]!); at += 1) {
    const [now, before] = [order[at]!, order[at - 1]]
    const isSame =
      at > begin && [mode, day, lastDay, apart].every((column) => column![now] === column![before!])
    // Of rows that tell one act the first in the file is the one that goes in.
    if (!isSame) {
      acts += 1
      isNew[row![now]!] = 1
    }
    firstDay = Math.min(firstDay, day![now]!)
    last = Math.max(last, lastDay![now]!)
    firstLine = Math.min(firstLine, lines[row![now]!]!)
    lastLine = Math.max(lastLine, lines[row![now]!]!)
  }
  counted.add([
    type![first]!,
    from![first]!,
    to![first]!,
    week![first]!,
    acts,
    firstDay,
    last,
    firstLine,
    lastLine,
  ])
  return at
}
