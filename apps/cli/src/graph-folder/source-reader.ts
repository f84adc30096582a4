/** Reads the sources of one run into the log. */
import { relative, resolve, sep } from 'node:path'
import type { CountedTable, Document } from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import type { Input } from '../input/input-options.ts'
import { readDocuments } from '../input/read-documents.ts'
import { STANDARD_INPUT } from '../input/sources.ts'
import type { BuildRequest } from './build-request.ts'
import { saveCounted } from './counted-rows.ts'
import { DocumentReaders } from './document-readers.ts'
import { graphFiles } from './graph-files.ts'
import { type ImportInput, type ImportPlace, readImport } from './import-source.ts'
import { KnownEvents } from './known-events.ts'
import { isByModel, type ModelReading, unansweredVersion } from './model-reading.ts'
import { type ReadingLog, recordId } from './readings.ts'
import { liveRecords, type SourceEntry, type SourceList } from './source-list.ts'

/** Reads the sources of one run into the log. */
export class SourceReader {
  read = 0
  known = 0
  /** What was counted of tables in this run, by the file that keeps it. */
  readonly counted = new Map<string, CountedTable>()
  readonly #request: BuildRequest
  readonly #log: ReadingLog
  readonly #readers: DocumentReaders
  readonly #events: KnownEvents
  /** Records that are being read. */
  readonly #asked = new Set<string>()

  /** @param before what the graph is made of before this run */
  constructor(request: BuildRequest, log: ReadingLog, before: SourceList) {
    this.#request = request
    this.#log = log
    this.#events = new KnownEvents(log, () => liveRecords(before))
    this.#readers = new DocumentReaders(request.workers)
  }

  async #keep(document: Document, model?: ModelReading): Promise<string> {
    const record = recordId(document)
    if (this.#asked.has(record) || this.#log.has(record, model?.version ?? EXTRACTION_VERSION)) {
      this.known += 1
      return record
    }
    this.#asked.add(record)
    if (model) {
      const { extraction, isWhole } = await model.read(document)
      this.#log.append(record, isWhole ? model.version : unansweredVersion(model.version), extraction)
      this.read += 1
      return record
    }
    await this.#readers.read(document, (extraction) => {
      this.#log.append(record, EXTRACTION_VERSION, extraction)
      this.#asked.delete(record)
      this.read += 1
    })
    return record
  }

  async readSource({ source, reader }: Input): Promise<SourceEntry> {
    const entry: SourceEntry = { path: this.pathOf(source.location), records: [], issues: [] }
    for await (const result of readDocuments(source, reader, this.#request.defaults)) {
      if ('issue' in result) {
        entry.issues.push(result.issue)
        continue
      }
      const { document, location } = result
      const record = await this.#keep(document, this.#request.model)
      entry.records.push({ record, location, externalId: document.externalId })
      this.#request.onDocument?.({ read: this.read, known: this.known, location })
    }
    return entry
  }

  /** Reads a file of rows, entities or edges; see `readImport` for what waits for others. */
  readImport(input: ImportInput, mayWait: boolean): Promise<SourceEntry | undefined> {
    const place: ImportPlace = {
      keep: (record, imported, version) => {
        this.#events.add(record, imported)
        if (this.#log.has(record, version)) {
          this.known += 1
          return
        }
        this.#log.append(record, version, imported)
        this.read += 1
      },
      keepCounted: (counted) => {
        const name = saveCounted(graphFiles(this.#request.out).rows, counted)
        this.counted.set(name, counted)
        return name
      },
      onFile: this.#request.onImport ?? (() => {}),
      eventOf: (id) => this.#events.find(id),
    }
    return readImport(input, this.pathOf(input.path), place, mayWait)
  }

  /**
   * Reads documents again that an older version of the rules read. Rows need their file for that; and what a model read is
   * only read again where a run is given it, so that nothing is sent or lost that nobody asked for.
   */
  async renew(records: Iterable<string>): Promise<void> {
    for (const record of records) {
      if (this.#log.has(record, EXTRACTION_VERSION) || this.#log.isImported(record)) continue
      if (isByModel(this.#log.versionOf(record))) continue
      await this.#keep(this.#log.get(record).document)
    }
  }

  /** Waits until every document that was met is in the log. */
  settle(): Promise<void> {
    return this.#readers.settle()
  }

  /** Ends the workers. */
  close(): Promise<void> {
    return this.#readers.close()
  }

  pathOf(location: string): string {
    if (location === STANDARD_INPUT) return location
    return relative(resolve(this.#request.out), resolve(location)).split(sep).join('/')
  }
}
