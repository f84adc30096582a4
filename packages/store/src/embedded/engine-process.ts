/**
 * The embedded engine, in a process of its own.
 *
 * The engine cannot stop a query that runs: its own time limit is not kept inside an aggregate, and a thread cannot be
 * ended. A process can, and whatever happens in native code leaves the caller standing.
 */
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { firstLine, StoreError } from '../store-error.ts'
import { APPLY_PLAN } from './apply-plan.ts'
import { spawnEngine } from './spawn-engine.ts'
import { type UpdatePlan, unfit } from './update-plan.ts'

/** A value as the engine gives it. */
export type EngineValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | EngineValue[]
  | { [key: string]: EngineValue }

/** What the engine answers to one query. */
export interface EngineAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly EngineValue[])[]
  /** The property `id` of each node that a relationship of the result names, by the engine's own number. */
  readonly nodeIds: ReadonlyMap<number, string>
}

interface Reply extends EngineAnswer {
  readonly error?: string
  /** True where the database does not hold what was to be changed before the query. */
  readonly isUnfit?: boolean
}

/**
 * The whole program of the process, in a string as `APPLY_PLAN` is. With a plan it is given a copy of the database of its
 * own, in a folder that goes with it.
 */
const program = `
${APPLY_PLAN}
const { GrafeoDB } = require(process.argv[1])
const [path, copied] = process.argv.slice(2)
let opened
const open = async (plan) => {
  if (!plan) return GrafeoDB.openReadOnly(path)
  const database = GrafeoDB.open(path)
  await applyPlan(database, plan).catch((error) => {
    throw Object.assign(error, { isUnfit: true })
  })
  return database
}
const ends = (value, ids, database) => {
  if (Array.isArray(value)) for (const item of value) ends(item, ids, database)
  else if (value && typeof value === 'object' && !(value instanceof Date)) {
    if ('_source' in value) for (const id of [value._source, value._target]) if (!ids.has(id)) ids.set(id, String(database.getNode(id)?.get('id') ?? id))
    for (const item of Object.values(value)) ends(item, ids, database)
  }
}
process.on('message', async ({ query, parameters, plan }) => {
  try {
    opened ??= open(plan)
    const database = await opened
    const result = await database.executeCypher(query, parameters)
    const rows = result.rows()
    const nodeIds = new Map()
    ends(rows, nodeIds, database)
    process.send({ columns: result.columns, rows, nodeIds })
  } catch (error) {
    process.send({ error: String(error.message ?? error), isUnfit: error.isUnfit === true })
  }
})
process.on('disconnect', () => {
  if (copied) require('node:fs').rmSync(copied, { recursive: true, force: true })
  process.exit(0)
})
`

/** A database as an engine process opens it. */
export interface EngineDatabase {
  readonly path: string
  /** Changes that are made first; the file is then a copy that nobody else opens. */
  readonly changed?: { readonly plan: UpdatePlan; readonly folder: string } | undefined
}

/** One engine process on one database file, opened for reading; asked one query after the other. */
export class EngineProcess {
  readonly #child: ChildProcess
  readonly #changed: EngineDatabase['changed']
  #turn: Promise<unknown> = Promise.resolve()
  #ended = false

  constructor({ path, changed }: EngineDatabase) {
    this.#changed = changed
    this.#child = spawnEngine(program, path, changed?.folder ?? '')
    this.#child.unref()
    this.#child.channel?.unref()
  }

  /** Whether it can be asked. */
  get alive(): boolean {
    return (
      !this.#ended &&
      this.#child.exitCode === null &&
      this.#child.signalCode === null &&
      this.#child.connected
    )
  }

  /** Runs one query; ends the process when the time is over. */
  ask(query: string, parameters: object, timeLimit: number): Promise<EngineAnswer> {
    const answer = this.#turn.then(() => this.#ask(query, parameters, timeLimit))
    this.#turn = answer.catch(() => {})
    return answer
  }

  #ask(query: string, parameters: object, timeLimit: number): Promise<EngineAnswer> {
    const child = this.#child
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer)
        child.off('message', onMessage).off('exit', onExit).off('error', onError)
        child.channel?.unref()
      }
      const fail = (error: StoreError) => {
        done()
        reject(error)
      }
      const onMessage = (message: unknown) => {
        const reply = message as Reply
        if (reply.error !== undefined)
          fail(reply.isUnfit ? unfit(reply.error) : new StoreError('query-failed', reply.error))
        else {
          done()
          resolve(reply)
        }
      }
      const onExit = () =>
        fail(new StoreError('query-failed', 'The embedded engine ended while it ran the query'))
      const onError = (error: unknown) => fail(new StoreError('query-failed', firstLine(error)))
      const timer = setTimeout(() => {
        this.close()
        fail(new StoreError('time-limit', timeLimitMessage(timeLimit)))
      }, timeLimit)
      child.on('message', onMessage).on('exit', onExit).on('error', onError)
      child.channel?.ref()
      if (!this.alive) onExit()
      else child.send({ query, parameters, plan: this.#changed?.plan })
    })
  }

  /** Ends the process. */
  close(): void {
    this.#ended = true
    this.#child.kill('SIGKILL')
    if (this.#changed) rmSync(this.#changed.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The same words for every engine. */
export function timeLimitMessage(timeLimit: number): string {
  return `The query was stopped after ${timeLimit / 1000} s: ask for less (LIMIT, a label, a bounded path) or allow more time`
}
