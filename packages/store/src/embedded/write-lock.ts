/** One writer at a time: a lock file that holds the writer's process id. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { StoreError, systemCode } from '../store-error.ts'

/** Whether a process with this id runs. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim())
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Puts the lock there with its content in one step, so that nobody reads an empty one. */
function create(path: string): boolean {
  const own = `${path}.${process.pid}`
  writeFileSync(own, `${process.pid}\n`)
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Takes the lock at `path` and gives back what frees it. A lock whose process is gone is taken over.
 *
 * @throws StoreError `store-in-use`
 */
export function takeWriteLock(path: string): () => void {
  for (let tries = 0; tries < 3; tries++) {
    if (create(path)) return () => rmSync(path, { force: true })
    const holder = holderOf(path)
    if (holder !== undefined && runs(holder)) {
      throw new StoreError(
        'store-in-use',
        `The store is being written by process ${holder}: wait until it ends, or end it (lock file ${path})`,
      )
    }
    rmSync(path, { force: true })
  }
  throw new StoreError(
    'store-in-use',
    `The lock ${basename(path)} changes hands: try again in a moment (${path})`,
  )
}
