/** The log of what was read: one line a document, appended as soon as it is read, so that a kill loses none of it. */
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { contentHash, type Document } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { copyBytes, readAt, replaceFile, writeAll } from './file-bytes.ts'

/** Where one reading lies in the log. */
interface Place {
  version: string
  start: number
  length: number
}

/** The id of a reading: the hash of the whole document, so that a new date or publisher is read again. */
export function recordId(document: Document): string {
  const { text, externalId, title, publisher, publishedAt, url, language } = document
  return contentHash('rec', [text, externalId, title, publisher, publishedAt, url, language])
}

const HEAD = /^\{"record":"(rec_[0-9a-f]+)","version":"([^"]*)"/
const NEWLINE = 10
const CHUNK_BYTES = 1 << 20

/** The log of one graph's folder, open for reading and appending. */
export class ReadingLog {
  readonly #path: string
  #file: number
  readonly #places = new Map<string, Place>()
  readonly #appended = new Set<string>()
  #end = 0

  /** Opens the log, or starts one; a line that a kill cut short is dropped. */
  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, existsSync(path) ? 'r+' : 'w+')
    this.#index()
  }

  /** Finds each line, and what it holds from its first characters alone. */
  #index(): void {
    const size = fstatSync(this.#file).size
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let line = Buffer.alloc(0)
    for (let at = 0; at < size; ) {
      const bytes = Buffer.concat([line, chunk.subarray(0, readSync(this.#file, chunk, 0, CHUNK_BYTES, at))])
      at += bytes.length - line.length
      let from = 0
      for (let end = bytes.indexOf(NEWLINE, line.length); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
        this.#note(bytes.subarray(from, Math.min(end, from + 200)).toString('latin1'), end - from)
        from = end + 1
      }
      line = Buffer.from(bytes.subarray(from))
    }
    if (this.#end < size) ftruncateSync(this.#file, this.#end)
  }

  #note(start: string, length: number): void {
    const head = HEAD.exec(start)
    if (head) this.#places.set(head[1]!, { version: head[2]!, start: this.#end, length })
    this.#end += length + 1
  }

  /** How many readings it holds. */
  get size(): number {
    return this.#places.size
  }

  /** True where the document was read by this version of the rules. */
  has(record: string, version: string): boolean {
    return this.#places.get(record)?.version === version
  }

  /** True where the document was read, by any version. */
  knows(record: string): boolean {
    return this.#places.has(record)
  }

  /** What read the document; undefined where nothing did. */
  versionOf(record: string): string | undefined {
    return this.#places.get(record)?.version
  }

  /** True where the reading came while the log was open. */
  wasAppended(record: string): boolean {
    return this.#appended.has(record)
  }

  /** True for what was imported: no rules of the extractor read it. */
  isImported(record: string): boolean {
    return this.#places.get(record)?.version.startsWith('import-') === true
  }

  /**
   * Appends a reading; once this returns it outlives a kill of the process.
   *
   * @param extraction the reading, or its JSON
   */
  append(record: string, version: string, extraction: Extraction | string): void {
    const json = typeof extraction === 'string' ? extraction : JSON.stringify(extraction)
    const head = JSON.stringify({ record, version }).slice(0, -1)
    const bytes = Buffer.from(`${head},"extraction":${json}}\n`)
    writeAll(this.#file, bytes, this.#end)
    this.#places.set(record, { version, start: this.#end, length: bytes.length - 1 })
    this.#appended.add(record)
    this.#end += bytes.length
  }

  #placeOf(record: string): Place {
    const place = this.#places.get(record)
    if (!place) throw new Error(`${this.#path}: no reading ${record}`)
    return place
  }

  #line(record: string): string {
    const place = this.#placeOf(record)
    const bytes = Buffer.alloc(place.length)
    readAt(this.#file, bytes, place.start)
    return bytes.toString('utf8')
  }

  /** One reading. */
  get(record: string): Extraction {
    return JSON.parse(this.#line(record)).extraction
  }

  /** Rewrites the log with these readings alone, sorted: the same readings give the same bytes. */
  compact(records: Iterable<string>): void {
    const sorted = [...new Set(records)].sort().map((record) => [record, this.#placeOf(record)] as const)
    replaceFile(this.#path, (file) => {
      // lines that stand side by side already are copied in one
      for (let at = 0; at < sorted.length; ) {
        const [, { start }] = sorted[at]!
        let end = start
        while (at < sorted.length && sorted[at]![1].start === end) {
          end += sorted[at]![1].length + 1
          at += 1
        }
        copyBytes(this.#file, start, end, file)
      }
    })
    closeSync(this.#file)
    this.#file = openSync(this.#path, 'r+')
    this.#places.clear()
    this.#end = 0
    for (const [record, { version, length }] of sorted) {
      this.#places.set(record, { version, start: this.#end, length })
      this.#end += length + 1
    }
  }

  close(): void {
    closeSync(this.#file)
  }
}
