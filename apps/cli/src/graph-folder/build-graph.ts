/** The whole of `demarche build`: reads what is new, takes back what is gone, and computes the graph. */
import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CountedTable, Issue, Judgement } from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import { CliError, systemCode, systemReason } from '../cli-error.ts'
import { isInside } from '../input/find-files.ts'
import { STANDARD_INPUT } from '../input/sources.ts'
import type { BuildRequest } from './build-request.ts'
import { inputHash, loadState, saveState } from './build-state.ts'
import { dropCounted, loadCounted } from './counted-rows.ts'
import { clearDrafts } from './drafts.ts'
import { lockFolder } from './folder-lock.ts'
import { gather } from './gather.ts'
import { type GraphFiles, graphFiles } from './graph-files.ts'
import type { ImportInput } from './import-source.ts'
import { loadIssues, loadJudgements } from './load-graph.ts'
import { makeFolder } from './make-folder.ts'
import { mendMentions } from './mend-mentions.ts'
import { isByModel } from './model-reading.ts'
import { ReadingLog } from './readings.ts'
import { type GraphCounts, nothingRead } from './report.ts'
import { Scratch } from './scratch.ts'
import {
  liveRecords,
  loadSources,
  mergeStandardInput,
  type SourceEntry,
  type SourceList,
  saveSources,
} from './source-list.ts'
import { SourceReader } from './source-reader.ts'
import { updateOutputs } from './update-outputs.ts'
import { type BuildStep, writeOutputs } from './write-outputs.ts'

/** What a build did. */
export interface BuildResult {
  counts: GraphCounts
  read: number
  known: number
  /** Tables of this run of which rows were counted. */
  counted: number
  /** Documents that a source no longer gives. */
  retracted: number
  /** What was computed: nothing where nothing changed, only what the changes change, or all. */
  computed: 'nothing' | 'changes' | 'all'
  /** Issues of the whole graph. */
  issues: Issue[]
  /** Issues of the sources of this run that gave no document. */
  failures: Issue[]
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
    clearDrafts(out)
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
  await mendMentions(log, before, sources)
  const live = liveRecords(sources)
  const isCounted = [...sources.values()].some((source) => source.counted !== undefined)
  const isNothing = reader.read + reader.known + reader.counted.size === 0
  if (isNothing || (live.size === 0 && !isCounted)) {
    const told = (request.imports ?? []).flatMap(({ path }) => sources.get(reader.pathOf(path))?.issues ?? [])
    throw nothingRead(failures.length > 0 ? failures : told)
  }
  await reader.renew(live)
  await reader.settle()
  // their memory is free for what comes next
  await reader.close()
  const onStep = request.onStep ?? (() => {})
  onStep('graph')
  const judgements = await loadJudgements(files)
  const inputOf = (some: SourceList, records: ReadonlySet<string>) =>
    inputHash(some, judgements, [EXTRACTION_VERSION, request.version, ...modelVersions(log, records)])
  const input = inputOf(sources, live)
  const state = loadState(files)
  const { read, known } = reader
  const old = liveRecords(before)
  const retracted = [...old].filter((record) => !live.has(record)).length
  const counted = reader.counted.size
  const result = { read, known, counted, retracted, failures }
  if (state?.input === input && read === 0)
    return { ...result, computed: 'nothing', counts: state.counts, issues: await loadIssues(files) }
  const onChange = () => saveSources(files.sources, sources)
  // where the derived files are those of what was there before, only what is different need be changed in them
  const isSound = state?.input === inputOf(before, old)
  const updated = isSound
    ? await updateOutputs({ files, log, sources, live, state, judgements, onStep, onChange }).catch(
        () => undefined,
      )
    : undefined
  const written = updated ?? (await writeAll(files, log, sources, reader.counted, judgements, onStep))
  log.compact(live)
  dropCounted(files.rows, sources)
  const { counts, propertyGraph, issues } = written
  saveState(files, { input, counts, propertyGraph })
  return { ...result, computed: updated ? 'changes' : 'all', counts, issues }
}

/** The readings that a model made, with its version. */
const modelVersions = (log: ReadingLog, records: Iterable<string>) =>
  [...records]
    .filter((record) => isByModel(log.versionOf(record)))
    .map((record) => `${record} ${log.versionOf(record)}`)
    .sort()

/** Computes everything from all that was read, and writes it. */
async function writeAll(
  files: GraphFiles,
  log: ReadingLog,
  sources: SourceList,
  counted: ReadonlyMap<string, CountedTable>,
  judgements: readonly Judgement[],
  onStep: (step: BuildStep) => void,
) {
  const scratch = new Scratch(files.scratch)
  try {
    const rows = loadCounted(files.rows, sources, counted)
    saveSources(files.sources, sources)
    const gathered = gather(files, log, sources, rows, scratch)
    const written = await writeOutputs(files, gathered, judgements, scratch, onStep)
    return { ...written, issues: gathered.issues }
  } finally {
    scratch.close()
  }
}

/** What a disk says when nothing more can be written to it. */
const DISK_FAULTS = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO'])

/** The error of a disk in one line; any other as it is. */
function diskFault(out: string, error: unknown): unknown {
  if (!DISK_FAULTS.has(systemCode(error) ?? '')) return error
  const message = `${out}: cannot be written: ${systemReason(error)}; what was read is kept: make room and build again`
  return new CliError('cannot-write', message, { cause: error })
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
    throw diskFault(request.out, error)
  } finally {
    await reader?.close()
    log.close()
    unlock()
  }
}
