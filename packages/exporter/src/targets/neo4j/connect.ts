/** Reaching a Neo4j, and one line for each reason why not. */
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { ExportError, type ExportErrorCode, firstLine } from '../../export-error.ts'
import type { DatabaseAddress } from '../../export-target.ts'

/** The first version whose community edition makes relationships unique. */
const OLDEST = [5, 7] as const

/** Connects, and checks the password, the database and the version; transactions are retried for `patience` milliseconds. */
export async function connect(address: DatabaseAddress, patience: number): Promise<Driver> {
  const { url, user, password, database } = address
  let driver: Driver
  try {
    driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      useBigInt: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: patience,
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

/** What a server answers, by its code or its words, and what we say of it. */
interface Fault {
  readonly answer: RegExp
  readonly code: ExportErrorCode
  readonly line: (at: string, address: DatabaseAddress) => string
}

const faults: readonly Fault[] = [
  {
    answer: /Unauthorized/,
    code: 'connection',
    line: (at, { user }) => `${at} refused the password of ${user}: check NEO4J_PASSWORD`,
  },
  {
    answer: /CredentialsExpired/,
    code: 'connection',
    line: (at, { user }) => `${at} wants a new password for ${user} first: set one with cypher-shell`,
  },
  {
    answer: /AuthenticationRateLimit/,
    code: 'connection',
    line: (at) => `${at} had too many wrong passwords: wait five seconds and check NEO4J_PASSWORD`,
  },
  {
    answer: /DatabaseNotFound/,
    code: 'connection',
    line: (at, { database }) => `${at} has no database ${database ?? ''}: name one that it has`,
  },
  {
    answer: /protocol version/i,
    code: 'server-too-old',
    line: (at) => `${at} speaks no Bolt of today: version ${OLDEST.join('.')} or later is needed`,
  },
  {
    answer: /TransactionCommitFailed|TransactionStartFailed|TransactionLogError|DatabaseUnavailable/,
    code: 'write-failed',
    line: (at) =>
      `${at} cannot store what it is sent: see whether its disk is full and what its log says, start it again, then export again; nothing is lost`,
  },
  {
    answer: /ServiceUnavailable|SessionExpired/,
    code: 'connection',
    line: (at) =>
      `${at} does not answer: check the address and that it runs, then export again; nothing is lost`,
  },
  {
    answer: /ReadOnly|read-only/,
    code: 'write-failed',
    line: (at) => `${at}: the database is read-only: allow writing to it, or name another with --database`,
  },
  {
    answer: /OutOfMemory|TransactionMemoryLimit/i,
    code: 'write-failed',
    line: (at) => `${at} has too little memory for one row: allow it a larger heap`,
  },
]

/** One line for what a database answered, or did not answer. */
export function databaseFault(address: DatabaseAddress, error: unknown): ExportError {
  if (error instanceof ExportError) return error
  const at = `Neo4j at ${address.url}`
  const said = firstLine(error)
  const code = error instanceof Neo4jError ? error.code : ''
  const fault =
    faults.find(({ answer }) => answer.test(code)) ?? faults.find(({ answer }) => answer.test(said))
  if (fault) return new ExportError(fault.code, fault.line(at, address), { cause: error })
  const what = /NotALeader|Forbidden|AccessMode/.test(code)
    ? `${at} does not allow ${address.user} to write: ${said}`
    : `${at}: ${said}`
  return new ExportError('write-failed', what, { cause: error })
}

/** Whether a transaction was too big for the server's memory: a smaller one may do. */
export function isTooBig(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /MemoryPoolOutOfMemory|TransactionMemoryLimit|OutOfMemory/i.test(error.code)
  )
}
