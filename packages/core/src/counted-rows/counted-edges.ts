/** Edges of counted rows: one a type, ordered pair of actors and week, however many tables tell of it. */
import type { ActorEdge } from '../assembly/actor-edges.ts'
import type { CanonicalIds } from '../assembly/canonical-actors.ts'
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import { dayOfNumber } from '../time/day-number.ts'
import { COUNTED_TYPES, type CountedTable } from './counted-table.ts'
import type { Sequence } from './sequence.ts'
import { sortIndexes } from './sort-indexes.ts'

/** Letters of an actor's id that tell it from every other. */
const SHORT = [4, 20] as const

/** Fields of a table's rows that are kept as they are. */
const KEPT = ['type', 'week', 'count', 'first', 'last', 'firstLine', 'lastLine'] as const

/** Columns of the rows of all tables whose actors are known: `from` and `to` are places in the graph's actors. */
type KnownRows = Readonly<Record<(typeof KEPT)[number] | 'from' | 'to' | 'table', Int32Array>>

/** What is said of an edge, or of several that are put together. */
interface Summary {
  count: number
  /** Days. */
  first: number
  last: number
}

/**
 * The edges, sorted by id. Each is made when it is asked for; until then it is a few numbers. Actors' rows with themselves
 * make none.
 */
export class CountedEdges implements Sequence<ActorEdge> {
  readonly #tables: readonly string[]
  readonly #actors: readonly Actor[]
  /** Actor ids are hashes already: put together they are as unique as a hash of them, and a million cost nothing. */
  readonly #short: readonly string[]
  readonly #rows: KnownRows
  /** The rows in the order of their edges' ids. */
  readonly #order: Uint32Array
  /** Where the rows of each edge begin in `#order`; behind the last one, where they end. */
  readonly #begins: Uint32Array
  readonly length: number

  /** @param ids which id stands for that of an actor of the tables */
  constructor(tables: readonly CountedTable[], ids: CanonicalIds, actors: readonly Actor[]) {
    this.#tables = tables.map(({ table }) => table)
    this.#actors = actors
    this.#short = actors.map(({ id }) => id.slice(...SHORT))
    this.#rows = knownRows(tables, ids, actors)
    const { type, from, to, week } = this.#rows
    this.#order = sortIndexes(type.length, [from, to, type, week])
    this.#begins = beginsOf(this.#order, [week, type, to, from])
    this.length = this.#begins.length - 1
  }

  at(index: number): ActorEdge | undefined {
    if (index < 0 || index >= this.length) return undefined
    const [begin, end] = [this.#begins[index]!, this.#begins[index + 1]!]
    const summary = emptySummary()
    const rows: string[] = []
    for (let at = begin; at < end; at += 1) {
      const row = this.#order[at]!
      this.#addRow(summary, row)
      rows.push(this.#placeOf(row))
    }
    if (rows.length > 1) rows.sort(compareStrings)
    const row = this.#order[begin]!
    const edge = this.#edge(row, summary)
    edge.week = dayOfNumber(this.#rows.week[row]!)
    edge.rows = rows
    return edge
  }

  *[Symbol.iterator](): Generator<ActorEdge> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index)!
  }

  /** The edges with all weeks of a type and pair put together, in their order; each has the id of its first week. */
  *overAllWeeks(): Generator<ActorEdge> {
    const { type, from, to } = this.#rows
    const order = this.#order
    for (let at = 0; at < order.length; ) {
      const row = order[at]!
      const summary = emptySummary()
      for (; at < order.length; at += 1) {
        const other = order[at]!
        if (from[row] !== from[other] || to[row] !== to[other] || type[row] !== type[other]) break
        this.#addRow(summary, other)
      }
      yield this.#edge(row, summary)
    }
  }

  /** The edge that begins with a row. */
  #edge(row: number, { count, first, last }: Summary): ActorEdge {
    const { type, from, to, week } = this.#rows
    const [start, end, name] = [from[row]!, to[row]!, COUNTED_TYPES[type[row]!]!]
    return {
      id: `rows_${this.#short[start]}${this.#short[end]}_${name}_${dayOfNumber(week[row]!)}`,
      family: 'event',
      type: name,
      from: this.#actors[start]!.id,
      to: this.#actors[end]!.id,
      count,
      first: dayOfNumber(first),
      last: dayOfNumber(last),
      contested: false,
      statements: [],
    }
  }

  #addRow(summary: Summary, row: number): void {
    const { count, first, last } = this.#rows
    summary.count += count[row]!
    if (first[row]! < summary.first) summary.first = first[row]!
    if (last[row]! > summary.last) summary.last = last[row]!
  }

  /** Where the rows stand that were counted: `events.csv:12-9041`. */
  #placeOf(row: number): string {
    const table = this.#tables[this.#rows.table[row]!]
    const [first, last] = [this.#rows.firstLine[row]!, this.#rows.lastLine[row]!]
    return first === last ? `${table}:${first}` : `${table}:${first}-${last}`
  }
}

const emptySummary = (): Summary => ({
  count: 0,
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
})

function knownRows(tables: readonly CountedTable[], ids: CanonicalIds, actors: readonly Actor[]): KnownRows {
  const ranks = new Map<string, number>(actors.map(({ id }, rank) => [id, rank]))
  const total = tables.reduce((sum, { length }) => sum + length, 0)
  const [from, to, inTable] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  const kept = KEPT.map(() => new Int32Array(total))
  let size = 0
  for (const [number, table] of tables.entries()) {
    const rankOf = table.actors.map(({ id }) => ranks.get(ids.get(id) ?? id) ?? -1)
    const [starts, ends] = [table.column('from'), table.column('to')]
    const columns = KEPT.map((field) => table.column(field))
    for (let row = 0; row < table.length; row += 1) {
      const [start, end] = [rankOf[starts[row]!]!, rankOf[ends[row]!]!]
      if (start < 0 || end < 0 || start === end) continue
      from[size] = start
      to[size] = end
      inTable[size] = number
      for (let field = 0; field < KEPT.length; field += 1) kept[field]![size] = columns[field]![row]!
      size += 1
    }
  }
  const known = Object.fromEntries(KEPT.map((field, at) => [field, kept[at]!.subarray(0, size)]))
  const ends = { from: from.subarray(0, size), to: to.subarray(0, size), table: inTable.subarray(0, size) }
  return { ...(known as Record<(typeof KEPT)[number], Int32Array>), ...ends }
}

/** Where a new edge begins among sorted rows, and at the end how many rows there are. */
function beginsOf(order: Uint32Array, columns: readonly Int32Array[]): Uint32Array {
  const begins = new Uint32Array(order.length + 1)
  let size = 0
  for (let at = 0; at < order.length; at += 1) {
    const [row, before] = [order[at]!, order[at - 1]]
    if (before !== undefined && columns.every((column) => column[row] === column[before])) continue
    begins[size] = at
    size += 1
  }
  begins[size] = order.length
  return begins.subarray(0, size + 1)
}
