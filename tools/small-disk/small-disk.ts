/** A disk of its own for tests, which is soon full. Not everybody may mount one: root on Linux may. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mount = (path: string, size: string) =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status === 0

/** Whether disks can be mounted here. */
export const canMount: boolean = (() => {
  const path = mkdtempSync(join(tmpdir(), 'demarche-disk-'))
  const can = mount(path, '4k')
  if (can) spawnSync('umount', [path])
  rmdirSync(path)
  return can
})()

/** Makes a mounted disk larger, or smaller. */
export function resizeDisk(path: string, size: string): void {
  const { status } = spawnSync('mount', ['-o', `remount,size=${size}`, path])
  if (status !== 0) throw new Error(`The disk at ${path} could not be made ${size}`)
}

/**
 * Mounts an empty disk in a folder, which is made.
 *
 * @param size such as `4k` or `60m`
 * @returns takes it away again, with what is on it
 */
export function mountDisk(path: string, size: string): () => void {
  mkdirSync(path, { recursive: true })
  if (!mount(path, size)) throw new Error(`No disk could be mounted at ${path}`)
  return () => spawnSync('umount', [path])
}
