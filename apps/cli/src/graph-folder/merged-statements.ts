/** The merged statements of a graph in a file, found by their places and ids with a few bytes of memory each. */
import { closeSync, openSync } from 'node:fs'
import {
  type AssembledStatement,
  NumberColumns,
  type PlacedStatements,
  type StatedStatement,
} from '@demarche/core'
import { readAt, writeAll } from './file-bytes.ts'
import { Offsets } from './offsets.ts'

const ROOM = 1 << 20
/** A proposition's id is a prefix and so many numbers of 32 bits in hexadecimal digits. */
const PREFIX = 'pr_'
const WORDS = 3

const word = (id: string, at: number) =>
  Number.parseInt(id.slice(PREFIX.length + at * 8, PREFIX.length + at * 8 + 8), 16)

/** Statements in the order of their ids, first written, then read. */
export class MergedStatements implements PlacedStatements {
  readonly #file: number
  readonly #starts = new Offsets()
  readonly #ids = new NumberColumns(WORDS)
  #columns: readonly Int32Array[] = []
  #held: Buffer[] = []
  #size = 0
  #end = 0

  /** @param path a file that does not exist */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+')
    this.#starts.push(0)
  }

  /** How many there are. */
  get size(): number {
    return this.#ids.length
  }

  /** Appends one, of a greater id than those before. */
  add(id: string, line: string): void {
    const bytes = Buffer.from(line)
    this.#held.push(bytes)
    this.#size += bytes.length
    this.#ids.add([word(id, 0), word(id, 1), word(id, 2)])
    this.#starts.push(this.#end + this.#size)
    if (this.#size >= ROOM) this.#write()
  }

  #write(): void {
    writeAll(this.#file, Buffer.concat(this.#held))
    this.#end += this.#size
    this.#held = []
    this.#size = 0
  }

  /** Says that all are there: they can be read from now on. */
  finish(): void {
    this.#write()
    this.#columns = Array.from({ length: WORDS }, (_, at) => this.#ids.column(at))
  }

  idAt(place: number): AssembledStatement['id'] {
    const words = this.#columns.map((column) => (column[place]! >>> 0).toString(16).padStart(8, '0'))
    return `${PREFIX}${words.join('')}` as AssembledStatement['id']
  }

  placeOf(id: string): number | undefined {
    const words = [word(id, 0), word(id, 1), word(id, 2)]
    const compare = (place: number) => {
      for (let at = 0; at < WORDS; at++) {
        const difference = (this.#columns[at]![place]! >>> 0) - words[at]!
        if (difference !== 0) return difference
      }
      return 0
    }
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(middle) < 0) low = middle + 1
      else high = middle
    }
    return low < this.size && compare(low) === 0 ? low : undefined
  }

  at(place: number): AssembledStatement {
    return (JSON.parse(this.#text(place, place + 1)) as StatedStatement).statement
  }

  /** The lines of all, as they were added. */
  *lines(): Generator<string> {
    for (let from = 0; from < this.size; ) {
      let to = from + 1
      while (to < this.size && this.#starts.at(to + 1) - this.#starts.at(from) <= ROOM) to += 1
      const base = this.#starts.at(from)
      const bytes = this.#bytes(from, to)
      for (; from < to; from++)
        yield bytes.toString('utf8', this.#starts.at(from) - base, this.#starts.at(from + 1) - base)
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  #bytes(from: number, to: number): Buffer {
    const start = this.#starts.at(from)
    const bytes = Buffer.allocUnsafe(this.#starts.at(to) - start)
    readAt(this.#file, bytes, start)
    return bytes
  }

  #text(from: number, to: number): string {
    return this.#bytes(from, to).toString('utf8')
  }
}
