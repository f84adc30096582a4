/** Files that appear whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExportError, firstLine } from '../export-error.ts'
import { makeFolder } from './make-folder.ts'

const BUFFER = 1 << 18

/** A file to write: its content in pieces, so that no file has to fit in memory. */
export interface FileContent {
  readonly path: string
  readonly pieces: Iterable<string>
}

/**
 * Writes files beside their places and renames them when all are complete.
 *
 * @throws ExportError `not-writable`
 */
export function writeFiles(files: readonly FileContent[]): void {
  const partial: { readonly from: string; readonly to: string }[] = []
  let current = files[0]?.path ?? ''
  try {
    for (const { path, pieces } of files) {
      current = path
      makeFolder(dirname(path))
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new ExportError('not-writable', `${path} is a folder: give the name of a file`)
      }
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
      partial.push({ from, to: path })
      writePieces(from, pieces)
    }
    for (const { from, to } of partial) {
      current = to
      renameSync(from, to)
    }
  } catch (error) {
    for (const { from } of partial) rmSync(from, { force: true })
    throw error instanceof ExportError ? error : fileFault(current, error)
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let buffered = ''
    for (const piece of pieces) {
      buffered += piece
      if (buffered.length < BUFFER) continue
      writeAll(file, buffered)
      buffered = ''
    }
    writeAll(file, buffered)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
}

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and export again',
  EDQUOT: 'your quota is used up: free some space and export again',
  EACCES: 'permission denied: choose a place that you may write to',
  EPERM: 'permission denied: choose a place that you may write to',
  EROFS: 'it is on a read-only disk: choose another place',
  ENOTDIR: 'a part of the path is a file: choose another place',
  EEXIST: 'a part of the path is a file: choose another place',
  ENOENT: 'the system makes no folder there: choose another place',
}

function fileFault(path: string, error: unknown): ExportError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new ExportError('not-writable', `Cannot write ${path}: ${advice[code] ?? firstLine(error)}`, {
    cause: error,
  })
}
