/** Columns of integers that grow: a million rows are a few megabytes, and no object each. */

const FEW = 1024

/** Rows of a fixed number of integers. */
export class NumberColumns {
  #columns: Int32Array[]
  #length = 0

  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new Int32Array(FEW))
  }

  /** How many rows there are. */
  get length(): number {
    return this.#length
  }

  add(row: readonly number[]): void {
    if (this.#length === this.#columns[0]!.length) this.#grow()
    for (let at = 0; at < this.#columns.length; at += 1) this.#columns[at]![this.#length] = row[at]!
    this.#length += 1
  }

  #grow(): void {
    this.#columns = this.#columns.map((column) => {
      const larger = new Int32Array(column.length * 2)
      larger.set(column)
      return larger
    })
  }

  /** One row. */
  row(index: number): number[] {
    return this.#columns.map((column) => column[index]!)
  }

  /** One column; valid until the next `add`. */
  column(at: number): Int32Array {
    return this.#columns[at]!.subarray(0, this.#length)
  }
}
