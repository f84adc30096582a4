/** Constraints, then rows in batches, each in a transaction that is retried. */
import type { Driver, ManagedTransaction } from 'neo4j-driver'
import { constraintStatements, indexStatements, type Row, type RowGroup } from '../../cypher-batches.ts'
import { isTooBig } from './connect.ts'
import { driverRow } from './driver-values.ts'

/** A transaction that the server's memory could not hold; not retried as it is, but cut in two. */
class TooBig extends Error {
  override readonly message = 'One row alone is too big for the memory of the server: allow it a larger heap'
}

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

async function attempt(
  transaction: ManagedTransaction,
  cypher: string,
  rows: object[],
): Promise<BatchCounts> {
  try {
    const { records, summary } = await transaction.run(cypher, { rows })
    const { nodesCreated, relationshipsCreated } = summary.counters.updates()
    const count = (name: 'written' | 'changed') => Number(records[0]?.get(name) ?? 0)
    return { written: count('written'), changed: count('changed') + nodesCreated! + relationshipsCreated! }
  } catch (error) {
    if (isTooBig(error)) throw new TooBig()
    throw error
  }
}

/** Writes one batch; one that is too big for the server's memory in two halves. */
export async function writeBatch(
  target: Target,
  group: RowGroup,
  batch: readonly Row[],
): Promise<BatchCounts> {
  const rows = batch.map((row) => driverRow(row, group.schema))
  const session = target.driver.session(target.database)
  try {
    return await session.executeWrite((transaction) => attempt(transaction, group.cypher, rows))
  } catch (error) {
    if (!(error instanceof TooBig) || batch.length < 2) throw error
  } finally {
    await session.close()
  }
  const half = Math.ceil(batch.length / 2)
  const first = await writeBatch(target, group, batch.slice(0, half))
  const second = await writeBatch(target, group, batch.slice(half))
  return { written: first.written + second.written, changed: first.changed + second.changed }
}
