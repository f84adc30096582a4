/** A file of JSON lines in the order of their keys, changed in a few lines without reading the rest into memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { compareStrings } from '@demarche/core'
import { copyBytes, readAt, replaceFile, writeAll } from './file-bytes.ts'
import { Offsets } from './offsets.ts'

const NEWLINE = 10
const CHUNK_BYTES = 1 << 20
/** A key stands within so many bytes of the beginning of its line. */
const HEAD_BYTES = 320

/** The key by which a line stands where it does, from its first characters; undefined where it has none. */
export type KeyOfLine = (start: string) => string | undefined

/** The key of a line that begins with its id: `{"id":"…"`. */
export const idOfLine: KeyOfLine = (start) => /^\{"id":"([^"]*)"/.exec(start)?.[1]

/** The file, open for reading; `close` it. */
export class SortedLines {
  readonly #path: string
  readonly #keyOf: KeyOfLine
  readonly #file: number
  /** Where each line begins, and the end of the file. */
  readonly #starts = new Offsets()
  readonly #head = Buffer.alloc(HEAD_BYTES)

  /** @throws where there is no such file, or its last line is not whole */
  constructor(path: string, keyOf: KeyOfLine = idOfLine) {
    this.#path = path
    this.#keyOf = keyOf
    this.#file = openSync(path, 'r')
    this.#starts.push(0)
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let at = 0
    for (let size = readSync(this.#file, chunk); size > 0; size = readSync(this.#file, chunk)) {
      const bytes = chunk.subarray(0, size)
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1))
        this.#starts.push(at + end + 1)
      at += size
    }
    if (this.#starts.at(this.size) !== fstatSync(this.#file).size) {
      this.close()
      throw new Error(`${path}: its last line is not whole`)
    }
  }

  /** How many lines there are. */
  get size(): number {
    return this.#starts.size - 1
  }

  /** A line by its place, from 0, without its end. */
  line(index: number): string {
    const start = this.#starts.at(index)
    const bytes = Buffer.allocUnsafe(this.#starts.at(index + 1) - start - 1)
    readAt(this.#file, bytes, start)
    return bytes.toString('utf8')
  }

  /** The place of the line with a key, or of the first after it. */
  placeOf(key: string): number {
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareStrings(this.keyAt(middle), key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The lines with a key, which need not be there. */
  *withKey(key: string): Generator<string> {
    for (let at = this.placeOf(key); at < this.size && this.keyAt(at) === key; at++) yield this.line(at)
  }

  /**
   * Writes the file anew, whole or not at all: without the lines of the keys in `removed`, and with those of `put`, which
   * replace lines of the same key. This object goes on showing the file as it was.
   *
   * @returns for each line of the new file that was kept, its place before; for each that was put, its key
   */
  splice(removed: Iterable<string>, put: ReadonlyMap<string, string>): Splice[] {
    const changes = [...new Set([...removed, ...put.keys()])].sort(compareStrings)
    return replaceFile(this.#path, (out) => {
      const pieces: Splice[] = []
      let from = 0
      for (const key of changes) {
        const at = this.placeOf(key)
        this.#copy(out, from, at)
        if (at > from) pieces.push({ from, to: at })
        from = at
        while (from < this.size && this.keyAt(from) === key) from += 1
        const line = put.get(key)
        if (line !== undefined) {
          writeAll(out, Buffer.from(`${line}\n`))
          pieces.push({ key })
        }
      }
      this.#copy(out, from, this.size)
      if (this.size > from) pieces.push({ from, to: this.size })
      return pieces
    })
  }

  close(): void {
    closeSync(this.#file)
  }

  /** The key of a line by its place. */
  keyAt(index: number): string {
    const start = this.#starts.at(index)
    const length = Math.min(HEAD_BYTES, this.#starts.at(index + 1) - start)
    readAt(this.#file, this.#head.subarray(0, length), start)
    const key = this.#keyOf(this.#head.toString('latin1', 0, length))
    if (key === undefined) throw new Error(`${this.#path}:${index + 1}: is damaged`)
    return key
  }

  /** Copies some lines as they are. */
  #copy(out: number, from: number, to: number): void {
    copyBytes(this.#file, this.#starts.at(from), this.#starts.at(to), out)
  }
}

/** A piece of a file that was written anew: lines of the old one, or the line of a key. */
export type Splice = { readonly from: number; readonly to: number } | { readonly key: string }

/** Opens a file, has something done with it, and closes it. */
export function withLines<T>(path: string, keyOf: KeyOfLine, use: (lines: SortedLines) => T): T {
  const lines = new SortedLines(path, keyOf)
  try {
    return use(lines)
  } finally {
    lines.close()
  }
}
