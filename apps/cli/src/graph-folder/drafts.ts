/** Halves of files: what is left where a build was killed while it wrote one. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from './folder-lock.ts'

/** Removes the drafts of `replaceFile` in a folder whose writers are gone. */
export function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = /\.(\d+)\.tmp$/.exec(name)?.[1]
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true })
  }
}
