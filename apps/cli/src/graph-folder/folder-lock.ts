/** One build at a time in one folder. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { CliError, systemCode } from '../cli-error.ts'

/** Whether there is a process of this id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** Another process that builds in the folder now: the one that its lock file names, where it still runs. */
export function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Throws a CliError where another process builds in the folder. */
export function checkFree(path: string, folder: string): void {
  const holder = holderOf(path)
  if (holder === undefined) return
  throw new CliError(
    'folder-in-use',
    `${folder}: process ${holder} is building here; wait until it ends, or choose another folder`,
  )
}

/**
 * Takes the folder for this process; a lock that a killed process left behind is taken over.
 *
 * @returns gives the folder back
 */
export function lockFolder(path: string, folder: string): () => void {
  checkFree(path, folder)
  rmSync(path, { force: true })
  const file = openSync(path, 'wx')
  writeSync(file, String(process.pid))
  closeSync(file)
  return () => rmSync(path, { force: true })
}
