/** Lines put aside on disk in parts, each of which is read back by itself: what is too much for memory at once. */
import { closeSync, openSync, rmSync } from 'node:fs'
import { readAt, writeAll } from './file-bytes.ts'

/** So many characters are held in memory before they are written. */
const ROOM = 1 << 22

/** Lines of one part that are not written yet, and where those that are written lie. */
interface Part {
  readonly lines: string[]
  readonly places: number[]
}

/** Lines in parts that are told apart by a key, in one file. */
export class Spill {
  readonly #path: string
  readonly #room: number
  readonly #parts = new Map<string, Part>()
  #file: number | undefined
  #held = 0
  #end = 0

  /** @param path a file that does not exist; it is only made where there is much to hold */
  constructor(path: string, room = ROOM) {
    this.#path = path
    this.#room = room
  }

  /** Appends a line, without its end, to a part. */
  add(key: string, line: string): void {
    let part = this.#parts.get(key)
    if (!part) {
      part = { lines: [], places: [] }
      this.#parts.set(key, part)
    }
    part.lines.push(line)
    this.#held += line.length
    if (this.#held >= this.#room) this.#write()
  }

  /** The keys of all parts, sorted. */
  keys(): string[] {
    return [...this.#parts.keys()].sort()
  }

  /** The lines of a part in the order in which they came, a piece of it in memory at a time. */
  *lines(key: string): Generator<string> {
    const part = this.#parts.get(key)
    if (!part) return
    for (let at = 0; at < part.places.length; at += 2) {
      const bytes = Buffer.allocUnsafe(part.places[at + 1]!)
      readAt(this.#file!, bytes, part.places[at]!)
      yield* bytes.toString('utf8').split('\n')
    }
    yield* part.lines
  }

  /** Frees the room of the lines, on disk too. */
  close(): void {
    if (this.#file !== undefined) {
      closeSync(this.#file)
      rmSync(this.#path, { force: true })
    }
    this.#file = undefined
    this.#parts.clear()
  }

  #write(): void {
    this.#file ??= openSync(this.#path, 'wx+')
    const pieces: Buffer[] = []
    for (const part of this.#parts.values()) {
      if (part.lines.length === 0) continue
      const bytes = Buffer.from(part.lines.splice(0).join('\n'))
      part.places.push(this.#end, bytes.length)
      this.#end += bytes.length
      pieces.push(bytes)
    }
    writeAll(this.#file, Buffer.concat(pieces))
    this.#held = 0
  }
}

/**
 * The part of an id that ends in a hash: parts in the order of their keys hold ids in their order, and about as many each.
 *
 * @example partOfId('pr_3fa0…') // '3f'
 */
export function partOfId(id: string): string {
  const start = id.indexOf('_') + 1
  return id.slice(start, start + 2)
}
