/** One batch of rows in one transaction, which is tried again after a deadlock or a lost connection. */
import neo4j, { type BookmarkManager, type Driver, Neo4jError, type Session } from 'neo4j-driver'
import type { Row, RowBatch } from '../../row-batches.ts'
import type { WriteQuery } from '../../write-queries.ts'
import { isTooBig } from './connect.ts'
import { createRow, mergeRow } from './driver-values.ts'

/** A driver and the database to use. */
export interface Target {
  readonly driver: Driver
  /** Milliseconds for which a batch is tried again. */
  readonly patience: number
  /** Options of every session and query. */
  readonly database: { readonly database?: string; readonly bookmarkManager: BookmarkManager }
}

/** What a batch did. */
export interface BatchCounts {
  /** Rows that found both ends. */
  readonly written: number
  /** Rows that were new, or differed from what was there. */
  readonly changed: number
}

async function attempt(session: Session, cypher: string, rows: unknown[]): Promise<BatchCounts> {
  const transaction = await session.beginTransaction()
  try {
    const { records, summary } = await transaction.run(cypher, { rows })
    await transaction.commit()
    const { nodesCreated, relationshipsCreated } = summary.counters.updates()
    const count = (name: 'written' | 'changed') => Number(records[0]?.get(name) ?? 0)
    return { written: count('written'), changed: count('changed') + nodesCreated! + relationshipsCreated! }
  } finally {
    if (transaction.isOpen()) await transaction.rollback().catch(() => {})
  }
}

/**
 * Tries again after a deadlock or a lost connection, as long as there is patience. The driver's own retrying would also
 * repeat, for all that time, what can never fit into the server's memory.
 */
async function attemptUntilDone(target: Target, cypher: string, rows: unknown[]): Promise<BatchCounts> {
  const deadline = Date.now() + target.patience
  for (let pause = 200; ; pause = Math.min(pause * 2, 5000)) {
    const session = target.driver.session(target.database)
    try {
      return await attempt(session, cypher, rows)
    } catch (error) {
      const again = neo4j.isRetryableError(error) && !isTooBig(error) && Date.now() + pause < deadline
      if (!again) throw error
    } finally {
      await session.close()
    }
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}

/** Whether a row that was to be made is there: another exporter was faster, or an answer was lost on the way. */
function isThereAlready(error: unknown): boolean {
  return error instanceof Neo4jError && /ConstraintValidationFailed/.test(error.code)
}

function writeOnce(target: Target, query: WriteQuery, rows: readonly Row[], isNew: boolean) {
  const { schema, create, merge } = query
  return isNew
    ? attemptUntilDone(
        target,
        create,
        rows.map((row) => createRow(row, schema)),
      )
    : attemptUntilDone(
        target,
        merge,
        rows.map((row) => mergeRow(row, schema)),
      )
}

/** Writes one batch; one that is too big for the server's memory in two halves. `isNew` where none of it can be there. */
export async function writeBatch(target: Target, batch: RowBatch, isNew: boolean): Promise<BatchCounts> {
  const { query, rows } = batch
  try {
    return await writeOnce(target, query, rows, isNew)
  } catch (error) {
    if (isNew && isThereAlready(error)) return writeBatch(target, batch, false)
    if (!isTooBig(error) || rows.length < 2) throw error
  }
  const half = Math.ceil(rows.length / 2)
  const first = await writeBatch(target, { query, rows: rows.slice(0, half) }, isNew)
  const second = await writeBatch(target, { query, rows: rows.slice(half) }, isNew)
  return { written: first.written + second.written, changed: first.changed + second.changed }
}

/** The rows of a batch that lack an end in the database. */
export async function missingRows(target: Target, { query, rows }: RowBatch): Promise<Row[]> {
  if (query.findMissing === undefined) return []
  const { records } = await target.driver.executeQuery(
    query.findMissing,
    { rows: rows.map(({ id, from, to }) => ({ id, from, to })) },
    { ...target.database, routing: 'READ' },
  )
  const ids = new Set(records.map((record) => record.get('id')))
  return rows.filter(({ id }) => ids.has(id))
}
