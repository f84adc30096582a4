/** The whole of `demarche build`: reads what is new, takes back what is gone, and computes the graph. */
import { existsSync, rmSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { CountedTable, Document, Issue } from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import { CliError, systemReason } from '../cli-error.ts'
import { isInside } from '../input/find-files.ts'
import type { Input } from '../input/input-options.ts'
import { type DocumentDefaults, readDocuments } from '../input/read-documents.ts'
import { STANDARD_INPUT } from '../input/sources.ts'
import { inputHash, loadState, saveState } from './build-state.ts'
import { dropCounted, loadCounted, saveCounted } from './counted-rows.ts'
import { DocumentReaders } from './document-readers.ts'
import { lockFolder } from './folder-lock.ts'
import { gather } from './gather.ts'
import { type GraphFiles, graphFiles } from './graph-files.ts'
import { type ImportedFile, type ImportInput, type ImportPlace, readImport } from './import-source.ts'
import { KnownEvents } from './known-events.ts'
import { loadIssues, loadJudgements } from './load-graph.ts'
import { makeFolder } from './make-folder.ts'
import { isByModel, type ModelReading, unansweredVersion } from './model-reading.ts'
import { ReadingLog, recordId } from './readings.ts'
import { type GraphCounts, nothingRead } from './report.ts'
import {
  liveRecords,
  loadSources,
  mergeStandardInput,
  type SourceEntry,
  type SourceList,
  saveSources,
} from './source-list.ts'
import { type BuildStep, writeOutputs } from './write-outputs.ts'

/** What is built, from what, into which folder. */
export interface BuildRequest {
  out: string
  inputs: readonly Input[]
  /** Event tables, graph files and entities. */
  imports?: readonly ImportInput[]
  /** Called for each file of theirs that was read. */
  onImport?: (file: ImportedFile) => void
  /** Absolute folders that were searched in full. */
  folders: readonly string[]
  defaults: DocumentDefaults
  version: string
  /** Who reads the documents of this run in place of the rules. */
  model?: ModelReading | undefined
  /** How many workers read where there are many documents; as many as there are cores unless said otherwise. */
  workers?: number | undefined
  /** Called after each document that was met. */
  onDocument?: (done: { read: number; known: number; location: string }) => void
  /** Called when reading is over, with each step of what is then computed and written as it begins. */
  onStep?: (step: BuildStep) => void
}

/** What a build did. */
export interface BuildResult {
  counts: GraphCounts
  read: number
  known: number
  /** Tables of this run of which rows were counted. */
  counted: number
  /** Documents that a source no longer gives. */
  retracted: number
  /** Issues of the whole graph. */
  issues: Issue[]
  /** Issues of the sources of this run that gave no document. */
  failures: Issue[]
}

/** Reads the sources of one run into the log. */
class SourceReader {
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

/** Sources of earlier runs, without those that lay in a folder of this run and are gone. */
function keptSources(before: SourceList, { folders, out }: BuildRequest): SourceList {
  const gone = (path: string) => {
    if (path === STANDARD_INPUT) return false
    const absolute = resolve(out, path)
    return folders.some((folder) => isInside(absolute, folder)) && !existsSync(absolute)
  }
  return new Map([...before].filter(([path]) => !gone(path)))
}

function openFolder(out: string): { files: GraphFiles; log: ReadingLog; unlock: () => void } {
  const files = graphFiles(out)
  let unlock = () => {}
  try {
    makeFolder(out)
    unlock = lockFolder(files.lock, out)
    return { files, log: new ReadingLog(files.readings), unlock }
  } catch (error) {
    unlock()
    if (error instanceof CliError) throw error
    const message = `${out}: cannot be written: ${systemReason(error)}; choose another folder with --out`
    throw new CliError('cannot-write', message, { cause: error })
  }
}

async function readSources(
  request: BuildRequest,
  reader: SourceReader,
  sources: SourceList,
): Promise<Issue[]> {
  const failures: Issue[] = []
  for (const input of request.inputs) {
    const entry = await reader.readSource(input)
    if (entry.records.length === 0) failures.push(...entry.issues)
    const isStandardInput = entry.path === STANDARD_INPUT
    sources.set(entry.path, isStandardInput ? mergeStandardInput(sources.get(entry.path), entry) : entry)
  }
  const imports = request.imports ?? []
  const waiting: ImportInput[] = []
  const take = (entry: SourceEntry) => {
    if (entry.records.length === 0)
      failures.push(...entry.issues.filter(({ severity }) => severity === 'error'))
    sources.set(entry.path, entry)
  }
  for (const input of imports) {
    const entry = await reader.readImport(input, imports.length > 1)
    if (entry) take(entry)
    else waiting.push(input)
  }
  for (const input of waiting) take((await reader.readImport(input, false))!)
  return failures
}

/** What the graph is made of now, and what is done to get there. */
async function buildIn(
  request: BuildRequest,
  files: GraphFiles,
  log: ReadingLog,
  before: SourceList,
  reader: SourceReader,
): Promise<BuildResult> {
  const sources = keptSources(before, request)
  const failures = await readSources(request, reader, sources)
  await reader.settle()
  for (const source of sources.values())
    source.records = source.records.filter(({ record }) => log.knows(record))
  const live = liveRecords(sources)
  const isCounted = [...sources.values()].some((source) => source.counted !== undefined)
  const isNothing = reader.read + reader.known + reader.counted.size === 0
  if (isNothing || (live.size === 0 && !isCounted)) {
    const told = (request.imports ?? []).flatMap(({ path }) => sources.get(reader.pathOf(path))?.issues ?? [])
    throw nothingRead(failures.length > 0 ? failures : told)
  }
  await reader.renew(live)
  await reader.settle()
  const onStep = request.onStep ?? (() => {})
  onStep('graph')
  const judgements = await loadJudgements(files)
  const byModel = [...live]
    .filter((record) => isByModel(log.versionOf(record)))
    .map((record) => `${record} ${log.versionOf(record)}`)
  const input = inputHash(sources, judgements, [EXTRACTION_VERSION, request.version, ...byModel.sort()])
  const state = loadState(files)
  const { read, known } = reader
  const retracted = [...liveRecords(before)].filter((record) => !live.has(record)).length
  const counted = reader.counted.size
  const result = { read, known, counted, retracted, failures }
  if (state?.input === input && read === 0)
    return { ...result, counts: state.counts, issues: await loadIssues(files) }
  const gathered = gather(log, sources, loadCounted(files.rows, sources, reader.counted))
  saveSources(files.sources, sources)
  const counts = await writeOutputs(files, gathered, judgements, onStep)
  log.compact(live)
  dropCounted(files.rows, sources)
  saveState(files, { input, counts })
  return { ...result, counts, issues: gathered.issues }
}

/**
 * Reads what is new or changed into the log, takes back what its sources no longer give, and writes the derived files
 * where anything changed.
 */
export async function buildGraph(request: BuildRequest): Promise<BuildResult> {
  const isNew = !existsSync(request.out)
  const { files, log, unlock } = openFolder(request.out)
  let reader: SourceReader | undefined
  try {
    const before = await loadSources(files.sources)
    reader = new SourceReader(request, log, before)
    return await buildIn(request, files, log, before, reader)
  } catch (error) {
    if (isNew && log.size === 0) rmSync(request.out, { recursive: true })
    throw error
  } finally {
    await reader?.close()
    log.close()
    unlock()
  }
}
