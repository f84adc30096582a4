/**
 * Changes that were made to a store and stand in a file beside its database, not in it: the engine reads and writes all of a
 * database to change a little of it. Whoever asks has them made in a copy.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { GraphChange } from '@demarche/core'
import { joinChanges } from './join-changes.ts'

/** Pieces of a database file that tell it from another, and their size. */
const PIECES = 16
const PIECE_BYTES = 8192
const NEWLINE = 10

/** What tells a database file from the one that is swapped in for it, wherever it lies: its size and some of its bytes. */
export function markOf(database: string): string {
  const file = openSync(database, 'r')
  try {
    const { size } = fstatSync(file)
    const hash = createHash('sha256').update(String(size))
    const piece = Buffer.alloc(PIECE_BYTES)
    for (let at = 0; at < PIECES; at++) {
      const start = Math.round((Math.max(0, size - PIECE_BYTES) * at) / (PIECES - 1))
      hash.update(piece.subarray(0, readSync(file, piece, 0, PIECE_BYTES, start)))
    }
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** The lines of the file, but for one that a kill cut short: the mark of the database that is changed, and a change a line. */
function linesOf(path: string): Buffer {
  try {
    const bytes = readFileSync(path)
    return bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1)
  } catch {
    return Buffer.alloc(0)
  }
}

const headOf = (lines: Buffer) => lines.toString('latin1', 0, Math.max(0, lines.indexOf(NEWLINE)))

/** The changes that wait for the database of a mark; undefined where there are none. Those of another are not meant. */
export function waitingChanges(path: string, mark: string): GraphChange | undefined {
  const lines = linesOf(path)
  if (headOf(lines) !== mark) return undefined
  const [, ...changes] = lines.toString('utf8').trimEnd().split('\n')
  return joinChanges(changes.map((line) => JSON.parse(line) as GraphChange))
}

/**
 * Adds a change to those that wait, whole or not at all.
 *
 * @param most how many bytes may wait
 * @returns false, with nothing written, where these would be more
 */
export function addWaiting(path: string, mark: string, change: GraphChange, most: number): boolean {
  const lines = linesOf(path)
  const before = headOf(lines) === mark ? lines : Buffer.from(`${mark}\n`)
  const bytes = Buffer.concat([before, Buffer.from(`${JSON.stringify(change)}\n`)])
  if (bytes.length > most) return false
  const draft = `${path}.${process.pid}.next`
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return true
}
