/**
 * Vitest's global setup: names a folder in which test files that need a Neo4j find, or start, one server for the whole
 * run, and stops that server at the end. Costs nothing where no test asks for it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SharedState } from './shared-neo4j.ts'

/** Vitest calls this before the first test file; what it gives back is called after the last. */
export function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-run-'))
  process.env.DEMARCHE_TEST_RUN = folder
  process.env.DEMARCHE_TEST_RUN_PID = String(process.pid)
  return async () => {
    const path = join(folder, 'neo4j.json')
    if (existsSync(path)) await stopShared(JSON.parse(readFileSync(path, 'utf8')))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function stopShared({ pid, home }: SharedState): Promise<void> {
  if (pid === undefined) return
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(pid, name)
    } catch {
      return false
    }
  }
  signal('SIGTERM')
  for (let tries = 0; tries < 100 && signal(0); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  signal('SIGKILL')
  if (home) rmSync(home, { recursive: true, force: true })
}
