/** Rows of one big table, counted: there may be millions of edges, so each of their fields is a column of numbers. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { RowAggregate } from '../model/row-aggregate.ts'
import { EVENT_TYPES, type EventTypeName } from '../plover/event-types.ts'
import { dayOfNumber } from '../time/day-number.ts'
import { NumberColumns } from './number-columns.ts'
import type { Sequence } from './sequence.ts'

/** Event types in the order of their names: columns number them so. */
export const COUNTED_TYPES: readonly EventTypeName[] = [...EVENT_TYPES].sort(compareStrings)

/** The columns. `type` is a place in `COUNTED_TYPES`, `from` and `to` places in the table's actors, days are `dayNumber`s. */
const FIELDS = ['type', 'from', 'to', 'week', 'count', 'first', 'last', 'firstLine', 'lastLine'] as const
type Field = (typeof FIELDS)[number]

/** One edge in numbers, in the order of `FIELDS`. */
export type CountedRow = readonly [
  type: number,
  from: number,
  to: number,
  week: number,
  count: number,
  first: number,
  last: number,
  firstLine: number,
  lastLine: number,
]

/** The counted rows of one table, in the order in which they were added; each is a `RowAggregate` when it is asked for. */
export class CountedTable implements Sequence<RowAggregate> {
  /** The name of the table's file. */
  readonly table: string
  /** Everyone whom its rows name, each once. */
  readonly actors: readonly Actor[]
  readonly #rows = new NumberColumns(FIELDS.length)

  constructor(table: string, actors: readonly Actor[]) {
    this.table = table
    this.actors = actors
  }

  get length(): number {
    return this.#rows.length
  }

  /** Adds an edge. */
  add(row: CountedRow): void {
    this.#rows.add(row)
  }

  /** One field of all rows; valid until the next `add`. */
  column(field: Field): Int32Array {
    return this.#rows.column(FIELDS.indexOf(field))
  }

  at(index: number): RowAggregate | undefined {
    if (index < 0 || index >= this.length) return undefined
    const [type, from, to, week, count, first, last, firstLine, lastLine] = this.#rows.row(
      index,
    ) as unknown as CountedRow
    return {
      type: COUNTED_TYPES[type]!,
      from: this.actors[from]!.id,
      to: this.actors[to]!.id,
      week: dayOfNumber(week),
      count,
      first: dayOfNumber(first),
      last: dayOfNumber(last),
      table: this.table,
      lines: [firstLine, lastLine],
    }
  }

  *[Symbol.iterator](): Generator<RowAggregate> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index)!
  }
}
