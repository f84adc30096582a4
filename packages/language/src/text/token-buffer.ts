/** Growing arrays of token offsets. */

/** Collects token offsets; grows by doubling. */
export class TokenBuffer {
  length = 0
  start: Uint32Array
  end: Uint32Array

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity)
    this.end = new Uint32Array(capacity)
  }

  /** Adds a token and returns its end. */
  add(start: number, end: number): number {
    if (this.length === this.start.length) this.#grow()
    this.start[this.length] = start
    this.end[this.length] = end
    this.length++
    return end
  }

  #grow(): void {
    const size = Math.max(64, this.start.length * 2)
    const start = new Uint32Array(size)
    const end = new Uint32Array(size)
    start.set(this.start)
    end.set(this.end)
    this.start = start
    this.end = end
  }
}
