/** Bytes of open files, and files that are there in full or not at all. */
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'

const CHUNK_BYTES = 1 << 20

/** Writes all of some bytes, at a place or where the file was written last. */
export function writeAll(file: number, bytes: Uint8Array, at?: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done)
}

/** Fills a buffer with what stands at a place; throws where the file ends before. */
export function readAt(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    const size = readSync(file, bytes, done, bytes.length - done, at + done)
    if (size === 0) throw new Error('the file was cut short while it was read')
    done += size
  }
}

/** Appends the bytes from `start` to `end` of one file to another. */
export function copyBytes(from: number, start: number, end: number, to: number): void {
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - start))
  for (let at = start; at < end; ) {
    const bytes = chunk.subarray(0, Math.min(chunk.length, end - at))
    readAt(from, bytes, at)
    writeAll(to, bytes)
    at += bytes.length
  }
}

/** Has a file written under another name, and puts it in its place once it is whole; nothing is left where that fails. */
export function replaceFile<T>(path: string, write: (file: number) => T): T {
  const draft = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(draft, 'w')
    let result: T
    try {
      result = write(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
    return result
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
