/** A Neo4j as a store: read-only sessions over Bolt. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import { checkQuery, describeFault } from '../check-query/check-query.ts'
import { type CypherStore, DEFAULT_TIME_LIMIT, type QueryOptions } from '../cypher-store.ts'
import type { CypherParameter, QueryResult } from '../cypher-value.ts'
import { timeLimitMessage } from '../embedded/engine-process.ts'
import { firstLine, StoreError } from '../store-error.ts'
import { endsOf, FromNeo4j } from './from-neo4j.ts'
import type { Neo4jAddress } from './neo4j-store.ts'

/** Opens a Neo4j: see `openNeo4jStore`. */
export async function openDriverStore(address: Neo4jAddress): Promise<CypherStore> {
  let driver: Driver
  try {
    driver = neo4j.driver(address.url, neo4j.auth.basic(address.user, address.password), {
      useBigInt: true,
      connectionTimeout: 5000,
      maxTransactionRetryTime: 5000,
    })
  } catch (error) {
    throw connectionFault(address, error)
  }
  try {
    const { database } = address
    // Not retried, unlike the query after it: an address where nobody answers is told at once.
    await driver.verifyConnectivity()
    await driver.executeQuery('RETURN 1', {}, { routing: 'READ', ...(database && { database }) })
  } catch (error) {
    await driver.close()
    throw connectionFault(address, error)
  }
  return new Neo4jStore(driver, address)
}

class Neo4jStore implements CypherStore {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #address: Neo4jAddress

  constructor(driver: Driver, address: Neo4jAddress) {
    this.#driver = driver
    this.#address = address
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, CypherParameter>> = {},
    { timeLimit = DEFAULT_TIME_LIMIT }: QueryOptions = {},
  ): Promise<QueryResult> {
    const { columns, warnings } = await checkQuery(cypher, parameters)
    const { database } = this.#address
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(database && { database }),
    })
    try {
      const result = await session.executeRead((transaction) => read(transaction, cypher, parameters), {
        timeout: timeLimit,
      })
      return { columns: columns ?? result.columns, rows: result.rows, warnings }
    } catch (error) {
      throw await this.#fault(cypher, timeLimit, error)
    } finally {
      await session.close()
    }
  }

  async #fault(cypher: string, timeLimit: number, error: unknown): Promise<StoreError> {
    if (!(error instanceof Neo4jError))
      return new StoreError('query-failed', firstLine(error), { cause: error })
    if (/TransactionTimedOut/.test(error.code))
      return new StoreError('time-limit', timeLimitMessage(timeLimit))
    if (/Statement\.Syntax/.test(error.code)) {
      const fault = await describeFault(cypher)
      return new StoreError('syntax', fault ?? `Fault in the query: ${firstLine(error)}`)
    }
    if (/ServiceUnavailable|SessionExpired|Security/.test(error.code))
      return connectionFault(this.#address, error)
    return new StoreError('query-failed', `Neo4j could not run the query: ${firstLine(error)}`, {
      cause: error,
    })
  }

  close(): Promise<void> {
    return this.#driver.close()
  }
}

/** Integers as integers: the driver would send every number as a float. */
function toNeo4j(value: CypherParameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(toNeo4j)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]))
  }
  return value
}

async function read(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Readonly<Record<string, CypherParameter>>,
): Promise<Pick<QueryResult, 'columns' | 'rows'>> {
  const result = await transaction.run(
    cypher,
    Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toNeo4j(value)])),
  )
  const values = result.records.map((record) => [...record.values()] as unknown[])
  const from = new FromNeo4j(await nodeIds(transaction, [...endsOf(values)]))
  const names = result.records[0]?.keys.map(String) ?? []
  const rows = values.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, from.value(row[index])])),
  )
  return { columns: names, rows }
}

/** The property `id` of nodes by element id. */
async function nodeIds(transaction: ManagedTransaction, elementIds: string[]): Promise<Map<string, string>> {
  if (elementIds.length === 0) return new Map()
  const { records } = await transaction.run(
    'UNWIND $ids AS e MATCH (n) WHERE elementId(n) = e RETURN e, n.id AS id',
    { ids: elementIds },
  )
  return new Map(records.map((record) => [record.get('e'), String(record.get('id') ?? record.get('e'))]))
}

/** One line for a Neo4j that cannot be reached or does not let us in. */
function connectionFault({ url, user, database }: Neo4jAddress, error: unknown): StoreError {
  const code = error instanceof Neo4jError ? error.code : ''
  const line = (): string => {
    if (/Unauthorized|CredentialsExpired/.test(code))
      return `Neo4j at ${url} refused the password of ${user}: check NEO4J_PASSWORD`
    if (/AuthenticationRateLimit/.test(code))
      return `Neo4j at ${url} had too many wrong passwords: wait five seconds and check NEO4J_PASSWORD`
    if (/DatabaseNotFound/.test(code))
      return `Neo4j at ${url} has no database ${database}: name one that it has`
    if (/ServiceUnavailable|SessionExpired/.test(code))
      return `Neo4j at ${url} does not answer: check the address and that it runs`
    return `Neo4j at ${url}: ${firstLine(error)}`
  }
  return new StoreError('connection', line(), { cause: error })
}
