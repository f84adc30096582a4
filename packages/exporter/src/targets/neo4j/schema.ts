/** Constraints before the rows, indexes behind them, and what a database holds already. */
import { KEY_LABELS } from '@demarche/core'
import { constraintStatements, indexStatements } from '../../schema-statements.ts'
import { quotedType } from '../../write-queries.ts'
import type { Target } from './write-rows.ts'

/** How long an index may take to be filled before the export ends without waiting for it. */
const INDEX_SECONDS = 3600

/** One transaction for all: each commit of a schema change costs as much as a thousand rows. */
async function runAll({ driver, database }: Target, statements: readonly string[]): Promise<void> {
  const session = driver.session(database)
  try {
    await session.executeWrite(async (transaction) => {
      for (const statement of statements) await transaction.run(statement)
    })
    await session.executeRead((transaction) =>
      transaction.run('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_SECONDS) }),
    )
  } finally {
    await session.close()
  }
}

/** Makes the keys unique, where they are not yet. */
export function writeConstraints(target: Target, types: readonly string[]): Promise<void> {
  return runAll(target, constraintStatements(types))
}

/** Makes the indexes that are not there yet: behind the rows, since filling them at once is less work. */
export function writeIndexes(target: Target): Promise<void> {
  return runAll(target, indexStatements)
}

/** The key labels, and of these types those, that nothing in the database has. The server counts them all the time. */
export async function absentNames(target: Target, types: readonly string[]): Promise<Set<string>> {
  const counts = [
    ...KEY_LABELS.map((label) => `MATCH (n:\`${label}\`) RETURN '${label}' AS name, count(n) AS count`),
    ...types.map(
      (type) => `MATCH ()-[r:${quotedType(type)}]->() RETURN '${type}' AS name, count(r) AS count`,
    ),
  ]
  const { records } = await target.driver.executeQuery(
    counts.join(' UNION ALL '),
    {},
    { ...target.database, routing: 'READ' },
  )
  const absent = records.filter((record) => Number(record.get('count')) === 0)
  return new Set(absent.map((record) => String(record.get('name'))))
}
