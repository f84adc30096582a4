/** The embedded store: one database file in a folder, rebuilt from a graph and swapped in. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphChange, PropertyGraph } from '@demarche/core'
import { checkQuery, describeFault } from '../check-query/check-query.ts'
import {
  DEFAULT_TIME_LIMIT,
  type QueryOptions,
  type WritableCypherStore,
  type WriteSummary,
} from '../cypher-store.ts'
import type { CypherParameter, QueryResult } from '../cypher-value.ts'
import { firstLine, StoreError, systemCode } from '../store-error.ts'
import { type EngineDatabase, EngineProcess } from './engine-process.ts'
import { runFill } from './fill-process.ts'
import { FromEngine } from './from-engine.ts'
import { joinChanges } from './join-changes.ts'
import { makeFolder } from './make-folder.ts'
import { updatePlan } from './update-plan.ts'
import { runUpdate } from './update-process.ts'
import { addWaiting, markOf, waitingChanges } from './waiting-changes.ts'
import { takeWriteLock } from './write-lock.ts'

const FILE = 'store.grafeo'
const CHANGES = 'store.changes'
const LOCK = 'store.lock'

/** So much of a database may wait to be changed, in bytes of changes: then the database is changed. */
const WAITING_SHARE = 1 / 8
const LEAST_WAITING = 250_000

/**
 * Opens the embedded store in a folder, which need not exist before the first write. Any number of processes may read
 * while one writes: they see the old graph until the new one is complete.
 *
 * @example
 * const store = openEmbeddedStore('graph/store')
 * await store.write(assembledGraph(assembly))
 * const { rows } = await store.query('MATCH (a:Actor) RETURN a.name ORDER BY a.name')
 */
export function openEmbeddedStore(folder: string): WritableCypherStore {
  return new EmbeddedStore(folder)
}

class EmbeddedStore implements WritableCypherStore {
  readonly engine = 'embedded'
  readonly #folder: string
  #process: { readonly engine: EngineProcess; readonly version: string } | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  get #path(): string {
    return join(this.#folder, FILE)
  }

  get #changes(): string {
    return join(this.#folder, CHANGES)
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, CypherParameter>> = {},
    { timeLimit = DEFAULT_TIME_LIMIT }: QueryOptions = {},
  ): Promise<QueryResult> {
    const engine = this.#engine()
    const { columns, warnings } = await checkQuery(cypher, parameters)
    const answer = await engine.ask(cypher, parameters, timeLimit).catch((error) => faultOf(cypher, error))
    const from = new FromEngine(answer.nodeIds)
    const names = columns?.length === answer.columns.length ? columns : answer.columns
    const rows = answer.rows.map((row) =>
      Object.fromEntries(names.map((name, index) => [name, from.value(row[index] ?? null)])),
    )
    return { columns: names, rows, warnings }
  }

  /** The running process, or a new one where there is none or the file was swapped since. */
  #engine(): EngineProcess {
    const version = this.#version()
    if (version === undefined) {
      throw storeMissing(this.#folder)
    }
    if (this.#process?.engine.alive && this.#process.version === version) return this.#process.engine
    this.#process?.engine.close()
    this.#process = { engine: new EngineProcess(this.#open(version)), version }
    return this.#process.engine
  }

  /** What tells the graph that is stored from any other that is stored here sooner or later. */
  #version(): string | undefined {
    const [database, changes] = [this.#path, this.#changes].map(versionOf)
    return database && `${database}, ${changes ?? 'unchanged'}`
  }

  /** The database as it stands, or a copy of it where changes wait. */
  #open(version: string): EngineDatabase {
    if (!existsSync(this.#changes)) return { path: this.#path }
    const folder = mkdtempSync(join(tmpdir(), 'demarche-store-copy-'))
    try {
      const path = join(folder, FILE)
      // first the copy, then what waits for it: a writer may swap in another meanwhile, and then it is looked at again
      copyFileSync(this.#path, path)
      const change = waitingChanges(this.#changes, markOf(path))
      if (change && this.#version() === version)
        return { path, changed: { folder, plan: updatePlan(change) } }
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
    const now = this.#version()
    if (now === version || now === undefined) return { path: this.#path }
    return this.#open(now)
  }

  async write(graph: PropertyGraph): Promise<WriteSummary> {
    return this.#swapIn((next) => {
      const lines = join(this.#folder, `${FILE}.${process.pid}.lines`)
      writeLines(lines, graph)
      return runFill(lines, next)
    })
  }

  writeFile(path: string): Promise<WriteSummary> {
    return this.#swapIn((next) => runFill(path, next))
  }

  async update(change: GraphChange): Promise<void> {
    updatePlan(change)
    if (!existsSync(this.#path)) throw storeMissing(this.#folder)
    await this.#alone(async () => {
      const mark = markOf(this.#path)
      const most = Math.max(LEAST_WAITING, statSync(this.#path).size * WAITING_SHARE)
      if (addWaiting(this.#changes, mark, change, most)) return
      const waiting = waitingChanges(this.#changes, mark)
      await this.#replace(async (next) => {
        // the engine keeps the file that it opens locked, and writes to it: readers go on with the one that stands
        const copy = join(this.#folder, `${FILE}.${process.pid}.copy`)
        copyFileSync(this.#path, copy)
        await runUpdate(copy, next, updatePlan(waiting ? joinChanges([waiting, change]) : change))
      })
    })
  }

  /** Has a new file made, and puts it in the place of the one that stands. */
  #swapIn<T>(make: (next: string) => Promise<T>): Promise<T> {
    return this.#alone(() => this.#replace(make))
  }

  async #replace<T>(make: (next: string) => Promise<T>): Promise<T> {
    const next = join(this.#folder, `${FILE}.${process.pid}.next`)
    const made = await make(next)
    renameSync(next, this.#path)
    // where a kill leaves them, they wait for a database that is no more
    rmSync(this.#changes, { force: true })
    return made
  }

  /** Does what no other writer may do meanwhile. */
  async #alone<T>(act: () => Promise<T>): Promise<T> {
    try {
      makeFolder(this.#folder)
      const free = takeWriteLock(join(this.#folder, LOCK))
      try {
        removeLeftovers(this.#folder)
        return await act()
      } finally {
        removeLeftovers(this.#folder)
        free()
      }
    } catch (error) {
      throw writeFault(this.#folder, error)
    }
  }

  async close(): Promise<void> {
    this.#process?.engine.close()
    this.#process = undefined
  }
}

/** A line for each node and relationship, a thousand of them in memory at a time. */
function writeLines(path: string, { nodes, relationships }: PropertyGraph): void {
  const file = openSync(path, 'w')
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) writeFileSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  const add = (kind: string, item: object) => {
    lines.push(JSON.stringify({ kind, ...item }))
    if (lines.length >= 1000) flush()
  }
  try {
    for (const node of nodes) add('node', node)
    for (const relationship of relationships) add('relationship', relationship)
    flush()
  } finally {
    closeSync(file)
  }
}

const storeMissing = (folder: string) =>
  new StoreError('store-missing', `There is no store in ${folder}: build the graph first`)

/** What tells one file from the one swapped in for it. */
function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const { ino, mtimeMs, size } = statSync(path)
  return `${ino} ${mtimeMs} ${size}`
}

/** What a writer that was killed left behind. The lock is held, so nobody else's are among them. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^store\.(?:grafeo|changes)\./.test(name))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** One line for what the engine said: by Neo4j's words where Neo4j finds the same fault. */
async function faultOf(cypher: string, error: unknown): Promise<never> {
  if (!(error instanceof StoreError) || error.code !== 'query-failed') throw error
  const fault = await describeFault(cypher)
  if (fault) throw new StoreError('syntax', fault)
  const said = firstLine(error).replace(/^Query error: (GRAFEO-\w+: )?/, '')
  throw new StoreError('query-failed', `The embedded store could not run the query: ${said}`)
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'])

function writeFault(folder: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code = systemCode(error)
  const why =
    code === 'ENOSPC' || /No space left/i.test(firstLine(error))
      ? 'the disk is full: free some space and build again'
      : code && UNWRITABLE.has(code)
        ? `${code}: choose a folder that you may write to`
        : firstLine(error)
  return new StoreError('not-writable', `The store in ${folder} cannot be written: ${why}`, { cause: error })
}
