/** Rows in batches, each for one query and of a bounded size. */
import { compareStrings, type Properties, type PropertyGraph } from '@demarche/core'
import { type GraphItem, type GraphStream, itemsOf } from './graph-stream.ts'
import { nodeWrite, relationshipWrite, type WriteQuery } from './write-queries.ts'

/** One row of a batch. `from` and `to` stand on relationships only. */
export interface Row {
  readonly id: string
  readonly from?: string
  readonly to?: string
  readonly properties: Properties
}

/** Rows that one query writes. */
export interface RowBatch {
  readonly query: WriteQuery
  readonly rows: readonly Row[]
}

/** The most that one batch holds. */
export interface BatchLimits {
  readonly rows: number
  /** About so many bytes on the wire. */
  readonly bytes: number
}

/** What waits to be written may take so many times the bytes of one batch. */
const WAITING = 4

interface Waiting {
  readonly query: WriteQuery
  rows: Row[]
  bytes: number
}

/** Gathers rows by the query that writes them; every batch of nodes comes before the first of relationships. */
class Gatherer {
  readonly #waiting = new Map<string, Waiting>()
  readonly #limits: BatchLimits
  #bytes = 0
  #kind: GraphItem['kind'] = 'node'

  constructor(limits: BatchLimits) {
    this.#limits = limits
  }

  /** Takes an item, and gives back the batches that are full. */
  *add(item: GraphItem): Generator<RowBatch> {
    if (item.kind !== this.#kind) yield* this.rest()
    this.#kind = item.kind
    const waiting = this.#waitingFor(item)
    const size = sizeOf(item)
    if (waiting.rows.length > 0 && waiting.bytes + size > this.#limits.bytes) yield this.#take(waiting)
    waiting.rows.push(rowOf(item))
    waiting.bytes += size
    this.#bytes += size
    if (waiting.rows.length >= this.#limits.rows) yield this.#take(waiting)
    if (this.#bytes > WAITING * this.#limits.bytes) yield this.#take(this.#largest())
  }

  /** Everything that still waits. */
  *rest(): Generator<RowBatch> {
    for (const waiting of this.#waiting.values()) if (waiting.rows.length > 0) yield this.#take(waiting)
  }

  #waitingFor(item: GraphItem): Waiting {
    const key = item.kind === 'node' ? item.labels.join('\u0000') : `\u0000${item.type}`
    let waiting = this.#waiting.get(key)
    if (!waiting) {
      const query = item.kind === 'node' ? nodeWrite(item) : relationshipWrite(item.type)
      waiting = { query, rows: [], bytes: 0 }
      this.#waiting.set(key, waiting)
    }
    return waiting
  }

  #largest(): Waiting {
    return [...this.#waiting.values()].reduce((a, b) => (b.bytes > a.bytes ? b : a))
  }

  #take(waiting: Waiting): RowBatch {
    const { query, rows, bytes } = waiting
    waiting.rows = []
    waiting.bytes = 0
    this.#bytes -= bytes
    return { query, rows: query.kind === 'nodes' ? rows : inLockOrder(rows) }
  }
}

function rowOf(item: GraphItem): Row {
  const { id, properties } = item
  return item.kind === 'node' ? { id, properties } : { id, from: item.from, to: item.to, properties }
}

/** Rows by their ends, lower id first: every exporter takes the locks of nodes in the same order. */
function inLockOrder(rows: readonly Row[]): Row[] {
  const key = ({ from, to }: Row) => (from! < to! ? `${from} ${to}` : `${to} ${from}`)
  const keyed = rows.map((row) => ({ row, key: key(row) }))
  keyed.sort((a, b) => compareStrings(a.key, b.key))
  return keyed.map(({ row }) => row)
}

/** About as many bytes as the item takes on the wire. */
function sizeOf({ properties }: GraphItem): number {
  let size = 100
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') size += 20 + value.length * 2
    else if (typeof value === 'object') for (const item of value) size += 10 + item.length * 2
    else size += 20
  }
  return size
}

/**
 * Cuts a graph into batches; every batch of nodes comes before the first of relationships.
 *
 * @throws ExportError `invalid-graph` for a label or type outside the closed lists
 */
export async function* streamBatches(graph: GraphStream, limits: BatchLimits): AsyncGenerator<RowBatch> {
  const gatherer = new Gatherer(limits)
  for await (const item of graph.items()) yield* gatherer.add(item)
  yield* gatherer.rest()
}

/** The same for a graph in memory, without the relationships that lack an end. */
export function* graphBatches(graph: PropertyGraph, limits: BatchLimits): Generator<RowBatch> {
  const missing = missingEnds(graph)
  const gatherer = new Gatherer(limits)
  for (const item of itemsOf(graph)) {
    if (item.kind === 'node' || !missing.has(item.id)) yield* gatherer.add(item)
  }
  yield* gatherer.rest()
}

/** The ids of the relationships of a graph whose ends are not in it; a file cannot take them. */
export function missingEnds({ nodes, relationships }: PropertyGraph): Set<string> {
  const ids = new Set(nodes.map(({ id }) => id))
  const missing = new Set<string>()
  for (const { id, from, to } of relationships) if (!ids.has(from) || !ids.has(to)) missing.add(id)
  return missing
}
