/** Reads documents, by as many workers as there are cores once there is enough to read; which one reads what changes nothing. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Document } from '@demarche/core'
import type { Piscina } from 'piscina'

/** So many documents are read before workers are started: each has to load the model. */
const BEFORE_WORKERS = 100
/** Documents that wait for each worker: enough to keep it busy, and few enough to hold in memory. */
const WAITING_EACH = 4

type Extract = (document: Document) => string

/** What is called with the JSON of each reading. */
export type OnReading = (extraction: string) => void

async function ownExtract(): Promise<Extract> {
  const { createDefaultExtractor } = await import('../default-extractor.ts')
  const extractor = createDefaultExtractor()
  return (document) => JSON.stringify(extractor.extract(document))
}

/** The worker of the bundle; undefined where the program runs from its sources. */
function workerFile(): string | undefined {
  return import.meta.url.endsWith('.ts')
    ? undefined
    : fileURLToPath(new URL('./extract-worker.js', import.meta.url))
}

/** Readers of documents. `read` holds the caller up while all are busy, so that memory stays bounded. */
export class DocumentReaders {
  readonly #workers: number
  readonly #before: number
  #extract: Extract | undefined
  #pool: Piscina | undefined
  #done = 0
  #failure: { error: unknown } | undefined
  readonly #busy = new Set<Promise<void>>()

  /**
   * @param workers 0 or 1 reads in the program’s own thread
   * @param before how many documents are read before workers are started
   */
  constructor(workers: number = availableParallelism(), before: number = BEFORE_WORKERS) {
    this.#workers = workerFile() === undefined ? 0 : workers
    this.#before = before
  }

  /**
   * Has a document read.
   *
   * @param onReading called when it is read, maybe after later ones
   * @throws what a worker failed with, at the next call or at `settle`
   */
  async read(document: Document, onReading: OnReading): Promise<void> {
    this.#check()
    if (this.#workers < 2 || this.#done < this.#before) {
      this.#extract ??= await ownExtract()
      onReading(this.#extract(document))
      this.#done += 1
      return
    }
    this.#pool ??= await this.#start()
    const task = this.#pool.run(document, { name: 'extract' }).then(onReading, (error: unknown) => {
      this.#failure ??= { error }
    })
    const tracked = task.catch((error: unknown) => {
      this.#failure ??= { error }
    })
    this.#busy.add(tracked)
    tracked.finally(() => this.#busy.delete(tracked))
    while (this.#busy.size >= this.#workers * WAITING_EACH) await Promise.race(this.#busy)
    this.#check()
  }

  async #start(): Promise<Piscina> {
    const { Piscina: Pool } = await import('piscina')
    this.#extract = undefined
    return new Pool({
      filename: workerFile()!,
      minThreads: this.#workers,
      maxThreads: this.#workers,
      concurrentTasksPerWorker: 2,
    })
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error
  }

  /** Waits until all that was asked for is read. */
  async settle(): Promise<void> {
    await Promise.all(this.#busy)
    this.#check()
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    const pool = this.#pool
    this.#pool = undefined
    await pool?.destroy()
  }
}
