/** A list of places in a file, or of other numbers below 2^53, that grows. */
export class Offsets {
  #values = new Float64Array(1024)
  #size = 0

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Float64Array(this.#size * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#size++] = value
  }

  at(index: number): number {
    return this.#values[index]!
  }

  get size(): number {
    return this.#size
  }
}
