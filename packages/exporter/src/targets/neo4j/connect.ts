/** Reaching a Neo4j, and one line for each reason why not. */
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { ExportError, firstLine } from '../../export-error.ts'
import type { DatabaseAddress } from '../../export-target.ts'

/** The first version whose community edition makes relationships unique. */
const OLDEST = [5, 7] as const

/** Connects, and checks the password, the database and the version. */
export async function connect(address: DatabaseAddress): Promise<Driver> {
  const { url, user, password, database } = address
  let driver: Driver
  try {
    driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      useBigInt: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 60_000,
    })
  } catch {
    throw new ExportError(
      'connection',
      `${url} is no Neo4j address: write one such as bolt://localhost:7687 or neo4j+s://host`,
    )
  }
  try {
    // Not retried, unlike the query after it: an address where nobody answers is told at once.
    const { agent } = await driver.getServerInfo()
    requireVersion(url, agent ?? '')
    await driver.executeQuery('RETURN 1', {}, { ...(database && { database }) })
  } catch (error) {
    await driver.close()
    throw databaseFault(address, error)
  }
  return driver
}

/** Other servers that speak Bolt pass: they are untried, not refused. */
export function requireVersion(url: string, agent: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent)
  if (!version) return
  const [major, minor] = [Number(version[1]), Number(version[2])]
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new ExportError(
      'server-too-old',
      `Neo4j at ${url} is ${major}.${minor}: version ${OLDEST.join('.')} or later is needed, such as 5.26`,
    )
  }
}

/** One line for what a database answered, or did not answer. */
export function databaseFault({ url, user, database }: DatabaseAddress, error: unknown): ExportError {
  if (error instanceof ExportError) return error
  const code = error instanceof Neo4jError ? error.code : ''
  const at = `Neo4j at ${url}`
  const connection = (line: string) => new ExportError('connection', line, { cause: error })
  if (/Unauthorized/.test(code))
    return connection(`${at} refused the password of ${user}: check NEO4J_PASSWORD`)
  if (/CredentialsExpired/.test(code))
    return connection(`${at} wants a new password for ${user} first: set one with cypher-shell`)
  if (/AuthenticationRateLimit/.test(code)) {
    return connection(`${at} had too many wrong passwords: wait five seconds and check NEO4J_PASSWORD`)
  }
  if (/DatabaseNotFound/.test(code))
    return connection(`${at} has no database ${database ?? ''}: name one that it has`)
  if (/ServiceUnavailable|SessionExpired/.test(code)) {
    return connection(
      `${at} does not answer: check the address and that it runs, then export again; nothing is lost`,
    )
  }
  if (/NotALeader|ForbiddenOnReadOnlyDatabase|Forbidden|WriteOnReadOnly|AccessMode/.test(code)) {
    return new ExportError('write-failed', `${at} does not allow ${user} to write: ${firstLine(error)}`, {
      cause: error,
    })
  }
  if (isTooBig(error)) {
    return new ExportError(
      'write-failed',
      `${at} has too little memory for one row: allow it a larger heap`,
      { cause: error },
    )
  }
  return new ExportError('write-failed', `${at}: ${firstLine(error)}`, { cause: error })
}

/** Whether a transaction was too big for the server's memory: a smaller one may do. */
export function isTooBig(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /MemoryPoolOutOfMemory|TransactionMemoryLimit|OutOfMemory/i.test(error.code)
  )
}
