/** The features that a training run knows, found by counting, each with a row number. */

/** Open-addressed counts of feature keys; after `keepFrequent`, row numbers. */
export class FeatureRows {
  rows = 0
  #keys = new Int32Array(1 << 20)
  #values = new Int32Array(1 << 20)
  #used = 0

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (key ^ (key >>> 17)) & mask
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  /** Counts features once more. */
  count(features: Int32Array, length: number): void {
    for (let i = 0; i < length; i++) {
      const slot = this.#slot(features[i]!)
      if (this.#values[slot] === 0) {
        this.#keys[slot] = features[i]!
        this.#used++
      }
      this.#values[slot] = this.#values[slot]! + 1
      if (this.#used * 2 > this.#keys.length) this.#rehash(this.#keys.length * 2, 1)
    }
  }

  #rehash(size: number, minimum: number): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(size)
    this.#values = new Int32Array(size)
    this.#used = 0
    for (let i = 0; i < keys.length; i++) {
      if (values[i]! < minimum || values[i] === 0) continue
      const slot = this.#slot(keys[i]!)
      this.#keys[slot] = keys[i]!
      this.#values[slot] = values[i]!
      this.#used++
    }
  }

  /** Drops features seen less than `minimum` times and numbers the rest from 1. */
  keepFrequent(minimum: number): void {
    this.#rehash(this.#keys.length, minimum)
    for (let i = 0; i < this.#keys.length; i++) if (this.#values[i] !== 0) this.#values[i] = ++this.rows
  }

  /** Replaces feature keys by row numbers from 0 in place, leaving out unknown ones; returns how many are left. */
  toRows(features: Int32Array, length: number): number {
    let kept = 0
    for (let i = 0; i < length; i++) {
      const row = this.#values[this.#slot(features[i]!)]!
      if (row !== 0) features[kept++] = row - 1
    }
    return kept
  }

  /** Calls `visit` with every key and its row number. */
  forEach(visit: (key: number, row: number) => void): void {
    for (let i = 0; i < this.#keys.length; i++)
      if (this.#values[i] !== 0) visit(this.#keys[i]!, this.#values[i]! - 1)
  }
}
