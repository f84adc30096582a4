/**
 * Neo4j over Bolt: constraints, then batches, then indexes. Every row is written by its id, so an export can be killed
 * and run again at any time; only a few batches are in memory, however big the graph is.
 */
import type { Driver } from 'neo4j-driver'
import type { DatabaseAddress, DatabaseExportOptions, ExportSummary } from '../../export-target.ts'
import type { GraphStream } from '../../graph-stream.ts'
import { type RowBatch, streamBatches } from '../../row-batches.ts'
import { connect, databaseFault } from './connect.ts'
import { IdSet } from './id-set.ts'
import { prune } from './prune.ts'
import { absentNames, writeConstraints, writeIndexes } from './schema.ts'
import { TaskPool } from './task-pool.ts'
import { missingRows, type Target, writeBatch } from './write-rows.ts'

const BATCH_ROWS = 5000
const BATCH_BYTES = 4_000_000
/** Transactions at once: while the server works on one, the next is on its way. */
const WRITERS = 2
/** Seconds to wait for a server that goes away. */
const PATIENCE = 60
/** Relationships left out are named up to so many, then counted. */
const NAMED = 20

type Phase = RowBatch['query']['kind']

/** Writes batches and counts what became of them. */
class Writing {
  readonly kept = new IdSet()
  readonly written = { nodes: 0, relationships: 0 }
  readonly changed = { nodes: 0, relationships: 0 }
  readonly #sent = { nodes: 0, relationships: 0 }
  readonly #leftOut: string[] = []
  readonly #target: Target
  readonly #absent: Set<string>
  readonly #totals: Readonly<Record<Phase, number>>
  readonly #options: DatabaseExportOptions

  constructor(target: Target, graph: GraphStream, absent: Set<string>, options: DatabaseExportOptions) {
    this.#target = target
    this.#totals = { nodes: graph.nodes, relationships: graph.relationships }
    this.#absent = absent
    this.#options = options
  }

  async write(batch: RowBatch): Promise<void> {
    const { query, rows } = batch
    const phase = query.kind
    const counts = await writeBatch(this.#target, batch, this.#absent.has(query.name))
    if (counts.written < rows.length) await this.#nameMissing(batch)
    if (this.#options.prune) for (const { id } of rows) this.kept.add(id)
    this.#sent[phase] += rows.length
    this.written[phase] += counts.written
    this.changed[phase] += counts.changed
    this.#options.onProgress?.({ phase, done: this.#sent[phase], total: this.#totals[phase] })
  }

  async #nameMissing(batch: RowBatch): Promise<void> {
    if (this.#leftOut.length >= NAMED) return
    for (const { id, from, to } of await missingRows(this.#target, batch))
      this.#leftOut.push(`Left out ${batch.query.name} ${id}: ${from} or ${to} is not in the graph`)
  }

  /** What the user should know. */
  get notes(): string[] {
    const notes = this.#leftOut.slice(0, NAMED).sort()
    const lost = this.#sent.relationships - this.written.relationships - notes.length
    if (lost > 0) notes.push(`${lost} more relationships were left out, since an end is not in the graph`)
    const { nodes, relationships } = this.changed
    return [...notes, `New or changed: ${nodes} nodes, ${relationships} relationships`]
  }
}

async function writeRows(
  writing: Writing,
  graph: GraphStream,
  { batchRows = BATCH_ROWS, batchBytes = BATCH_BYTES }: DatabaseExportOptions,
): Promise<void> {
  const pool = new TaskPool(WRITERS)
  let phase: Phase = 'nodes'
  try {
    for await (const batch of streamBatches(graph, { rows: batchRows, bytes: batchBytes })) {
      // Relationships find their ends only when every node is there.
      if (batch.query.kind !== phase) await pool.drain()
      phase = batch.query.kind
      await pool.add(() => writing.write(batch))
    }
  } finally {
    await pool.drain()
  }
}

async function writeGraph(
  target: Target,
  graph: GraphStream,
  options: DatabaseExportOptions,
): Promise<ExportSummary> {
  const tell = (phase: 'constraints' | 'indexes', done: 0 | 1) =>
    options.onProgress?.({ phase, done, total: 1 })
  tell('constraints', 0)
  await writeConstraints(target, graph.types)
  tell('constraints', 1)
  const writing = new Writing(target, graph, await absentNames(target, graph.types), options)
  await writeRows(writing, graph, options)
  tell('indexes', 0)
  await writeIndexes(target)
  tell('indexes', 1)
  const notes = writing.notes
  if (options.prune) notes.push(...(await prune(target, writing.kept, options.prune)))
  return { ...writing.written, files: [], notes }
}

/**
 * The database, and what was last written to it: every transaction sees what the ones before it wrote, whichever server
 * of a cluster it comes to.
 */
function databaseOf({ database }: DatabaseAddress, driver: Driver): Target['database'] {
  return { ...(database && { database }), bookmarkManager: driver.executeQueryBookmarkManager }
}

/** Writes a graph into the database at an address: `DatabaseTarget.write`. */
export async function writeToNeo4j(
  graph: GraphStream,
  address: DatabaseAddress,
  options: DatabaseExportOptions,
): Promise<ExportSummary> {
  const patience = (options.patience ?? PATIENCE) * 1000
  const driver = await connect(address, patience)
  try {
    return await writeGraph({ driver, patience, database: databaseOf(address, driver) }, graph, options)
  } catch (error) {
    throw databaseFault(address, error)
  } finally {
    await driver.close()
  }
}
