/** One Neo4j for all test files of a run, used by one file at a time. */
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type JavaServerOptions, startJavaServer } from './java-server.ts'
import type { Neo4jServer } from './neo4j-server.ts'
import { missingForJava, neo4jAvailability, startNeo4j } from './start-neo4j.ts'

/** What the first file writes down for the others. */
export type SharedState = Pick<Neo4jServer, 'url' | 'user' | 'password' | 'pid' | 'home'>

const WAIT_MS = 600_000
/** A test's first query of a kind is planned by a cold server, which takes seconds on a busy machine. */
const TEST_MS = 120_000
/** Servers start again within a test. */
const OWN_TEST_MS = 400_000

async function lock(folder: string): Promise<void> {
  const deadline = Date.now() + WAIT_MS
  while (!tryLock(folder)) {
    if (Date.now() > deadline)
      throw new Error(`Waited ${WAIT_MS / 1000} s for ${folder}: another test file holds it.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function tryLock(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** Waits for the turn of this test file among those that run a Neo4j, and gives back what ends it. */
export async function neo4jTurn(): Promise<() => void> {
  const run = process.env.DEMARCHE_TEST_RUN
  if (!run) return () => {}
  const busy = join(run, 'neo4j-busy')
  await lock(busy)
  return () => rmdirSync(busy)
}

/** The run's server, started by whoever asks first. Call with the lock held. */
async function sharedServer(folder: string): Promise<SharedState> {
  const path = join(folder, 'neo4j.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const owner = Number(process.env.DEMARCHE_TEST_RUN_PID)
  const { url, user, password, pid, home } = await startNeo4j({ owner })
  const state = { url, user, password, ...(pid && { pid }), ...(home && { home }) }
  writeFileSync(path, JSON.stringify(state))
  return state
}

/** Leaves tests out with what is missing in their title; with DEMARCHE_REQUIRE_ALL=1 that is a failure. */
function leaveOut(name: string, missing: string, tests: () => void): void {
  const title = `${name} [left out: ${missing}]`
  if (process.env.DEMARCHE_REQUIRE_ALL === '1') {
    test(title, () => {
      throw new Error(`DEMARCHE_REQUIRE_ALL=1, but ${missing}`)
    })
  } else {
    describe.skip(title, tests)
  }
}

/**
 * Describes tests that need a Neo4j. Where none can be had they are left out with what is missing in their title;
 * with DEMARCHE_REQUIRE_ALL=1 that is a failure. `server()` is there from `beforeAll` on; while one file's tests run,
 * no other file's do.
 */
export function describeWithNeo4j(name: string, tests: (server: () => SharedState) => void): void {
  const availability = neo4jAvailability()
  if (!availability.available) {
    leaveOut(name, availability.missing, () => tests(notStarted))
    return
  }
  describe(name, { timeout: TEST_MS }, () => {
    let state: SharedState | undefined
    let end: (() => void | Promise<void>) | undefined
    beforeAll(async () => {
      const run = process.env.DEMARCHE_TEST_RUN
      if (run) {
        end = await neo4jTurn()
        state = await sharedServer(run)
      } else {
        const own = await startNeo4j()
        state = own
        end = () => own.stop()
      }
    }, WAIT_MS)
    afterAll(() => end?.())
    tests(() => state ?? notStarted())
  })
}

/**
 * Describes tests that stop, restart or set up their server, which therefore is their own: started from the jars, since
 * only that server takes settings and gives its folder. What is missing is treated as by `describeWithNeo4j`.
 */
export function describeWithOwnNeo4j(
  name: string,
  options: () => JavaServerOptions | Promise<JavaServerOptions>,
  tests: (server: () => Neo4jServer) => void,
): void {
  const missing = missingForJava()
  if (missing.length > 0) {
    leaveOut(name, `no ${missing.join(' and no ')}`, () => tests(notStarted))
    return
  }
  describe(name, { timeout: OWN_TEST_MS }, () => {
    let server: Neo4jServer | undefined
    let endTurn: (() => void) | undefined
    beforeAll(async () => {
      endTurn = await neo4jTurn()
      server = await startJavaServer(await options())
    }, WAIT_MS)
    afterAll(async () => {
      await server?.stop()
      endTurn?.()
    })
    tests(() => server ?? notStarted())
  })
}

function notStarted(): never {
  throw new Error('The Neo4j server is there only while tests run.')
}
