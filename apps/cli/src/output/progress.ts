/** A line on standard error that says how far a command is; nothing where standard error is no terminal. */

const INTERVAL_MS = 80
const CLEAR_LINE = '\r\x1b[2K'

/** What the line says while a graph is computed and written. */
export const STEP_WORDS = {
  graph: 'computing the graph…',
  store: 'writing the store…',
  picture: 'writing the picture…',
} as const

/** One line that is written over and over. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #now: () => number
  #last = Number.NEGATIVE_INFINITY
  #shown = false

  /** @param now milliseconds, of any clock */
  constructor(stream: NodeJS.WriteStream = process.stderr, now: () => number = () => performance.now()) {
    this.#stream = stream
    this.#now = now
  }

  /** Shows a text in place of the one before; texts that follow too fast are left out. */
  show(text: string): void {
    const now = this.#now()
    if (!this.#stream.isTTY || now - this.#last < INTERVAL_MS) return
    this.#last = now
    this.#shown = true
    this.#stream.write(`${CLEAR_LINE}${text.slice(0, (this.#stream.columns ?? 80) - 1)}`)
  }

  /** Removes the line. */
  clear(): void {
    if (this.#shown) this.#stream.write(CLEAR_LINE)
    this.#shown = false
    this.#last = Number.NEGATIVE_INFINITY
  }
}
