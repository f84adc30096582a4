/** A few tasks at a time. */

/** Runs tasks as they come, no more than so many at once; the first that fails stops the rest from starting. */
export class TaskPool {
  readonly #size: number
  readonly #running = new Set<Promise<void>>()
  #fault: { readonly error: unknown } | undefined

  constructor(size: number) {
    this.#size = size
  }

  /** Starts a task when there is room; throws what an earlier one threw. */
  async add(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#size) await Promise.race(this.#running)
    if (this.#fault) throw this.#fault.error
    const running = task()
      .catch((error: unknown) => {
        this.#fault ??= { error }
      })
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Waits for every task that runs; throws what one of them threw. */
  async drain(): Promise<void> {
    await Promise.all(this.#running)
    if (this.#fault) throw this.#fault.error
  }
}
