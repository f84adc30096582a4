/** What every way of getting a Neo4j for tests gives back. */
import { createRequire } from 'node:module'
import { createServer } from 'node:net'

/** The version that the jars and the image are of. */
export const NEO4J_VERSION = '5.26.0'

/** A running Neo4j. `kill` and `restart` are refused for a server that was not started here. */
export interface Neo4jServer {
  readonly url: string
  readonly user: string
  readonly password: string
  /** The process to end from elsewhere, where there is one. */
  readonly pid?: number
  /** Its temporary folder, where there is one. */
  readonly home?: string
  /** Stops it cleanly and removes what it left. */
  stop(): Promise<void>
  /** Ends it as a power cut would (SIGKILL); its data stay for `restart`. */
  kill(): Promise<void>
  /** Stops it if it runs, and starts it again on the same data and the same port. */
  restart(): Promise<void>
}

/** How to start a Neo4j here, or what is missing. */
export type Neo4jAvailability =
  | { readonly available: true; readonly by: 'address' | 'docker' | 'java' }
  | { readonly available: false; readonly missing: string }

/** What is used here of a driver. */
interface Driver {
  verifyConnectivity(): Promise<unknown>
  executeQuery(
    query: string,
    parameters?: object,
    options?: object,
  ): Promise<{ records: { get(column: string): unknown }[] }>
  close(): Promise<void>
}

interface DriverModule {
  readonly auth: { basic(user: string, password: string): unknown }
  driver(url: string, auth: unknown, options: object): Driver
}

/** `neo4j-driver` as the exporter has it: this folder is no package and has no dependencies of its own. */
function loadDriver(): DriverModule {
  return createRequire(new URL('../../packages/exporter/package.json', import.meta.url))('neo4j-driver')
}

/** Opens a driver, runs `use` and closes it. */
export async function withDriver<T>(
  url: string,
  password: string,
  use: (driver: Driver) => Promise<T>,
): Promise<T> {
  const neo4j = loadDriver()
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2000 })
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}

/** Tries `attempt` until it succeeds; throws its last error when the time is over or `ended` says why it is vain. */
export async function waitUntil(
  attempt: () => Promise<unknown>,
  { seconds, ended }: { seconds: number; ended?: () => string | undefined },
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      const why = ended?.()
      if (why) throw new Error(why)
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
