/** Constraints, then rows in batches, each in a transaction that is retried. */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { constraintStatements, indexStatements, type Row, type RowGroup } from '../../cypher-batches.ts'
import { isTooBig } from './connect.ts'
import { driverRow } from './driver-values.ts'

const RETRY_MS = 60_000

/** A driver and the database to use. */
export interface Target {
  readonly driver: Driver
  readonly database: { readonly database?: string }
}

/** Creates what is not there yet and waits until the indexes are ready. */
export async function writeConstraints(
  { driver, database }: Target,
  types: readonly string[],
): Promise<void> {
  const session = driver.session(database)
  try {
    // One transaction for all: each commit of a schema change costs as much as a thousand rows.
    await session.executeWrite(async (transaction) => {
      for (const statement of [...constraintStatements(types), ...indexStatements])
        await transaction.run(statement)
    })
    await session.executeRead((transaction) => transaction.run('CALL db.awaitIndexes(300)'))
  } finally {
    await session.close()
  }
}

/** What a batch did. */
export interface BatchCounts {
  /** Rows that found both ends. */
  readonly written: number
  /** Rows that were new, or differed from what was there. */
  readonly changed: number
}

async function attempt(session: Session, cypher: string, rows: object[]): Promise<BatchCounts> {
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
 * Tries again after a deadlock or a lost connection, for a minute. The driver's own retrying would also repeat, for that
 * minute, what can never fit into the server's memory.
 */
async function attemptUntilDone(target: Target, cypher: string, rows: object[]): Promise<BatchCounts> {
  const deadline = Date.now() + RETRY_MS
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
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Writes one batch; one that is too big for the server's memory in two halves. */
export async function writeBatch(
  target: Target,
  group: RowGroup,
  batch: readonly Row[],
): Promise<BatchCounts> {
  const rows = batch.map((row) => driverRow(row, group.schema))
  try {
    return await attemptUntilDone(target, group.cypher, rows)
  } catch (error) {
    if (!isTooBig(error) || batch.length < 2) throw error
  }
  const half = Math.ceil(batch.length / 2)
  const first = await writeBatch(target, group, batch.slice(0, half))
  const second = await writeBatch(target, group, batch.slice(half))
  return { written: first.written + second.written, changed: first.changed + second.changed }
}
