/** A sparse linear classifier with integer weights, looked up by feature key. */

/** Number of low bits of an entry that hold the label; the rest is the signed weight. */
export const LABEL_BITS = 7
/** Those bits. */
export const LABEL_MASK = (1 << LABEL_BITS) - 1

/** Rows of weights sorted by key; a key is a feature hash cut to `keyBits` bits. */
export interface LinearModelData {
  readonly labels: number
  readonly keyBits: number
  /** Sorted, distinct. */
  readonly keys: Uint32Array
  /** Start of each row in `entries`; one more than there are keys. */
  readonly rowStart: Uint32Array
  /** weight << LABEL_BITS | label. */
  readonly entries: Int16Array
}

/** Key bits that the filter looks at. */
export const FILTER_BITS = 20

/** One bit for each value of a key's first bits: whether there are keys that begin so. */
export function keyFilter(keys: Uint32Array, keyBits: number): Uint32Array {
  const filter = new Uint32Array(1 << (FILTER_BITS - 5))
  const shift = Math.max(0, keyBits - FILTER_BITS)
  for (let row = 0; row < keys.length; row++) {
    const bit = keys[row]! >>> shift
    filter[bit >>> 5] = filter[bit >>> 5]! | (1 << (bit & 31))
  }
  return filter
}

/** Adds up the weights of features. */
export class LinearModel {
  readonly labels: number
  readonly #keyShift: number
  readonly #bucketShift: number
  /** Most features that are not in the model stop here. */
  readonly #filter: Uint32Array
  readonly #filterShift: number
  readonly #bucketStart: Uint32Array
  /** Key and start of entries, row by row, and an end. */
  readonly #rows: Uint32Array
  readonly #entries: Int16Array

  constructor(data: LinearModelData) {
    const { keys } = data
    this.labels = data.labels
    this.#keyShift = 32 - data.keyBits
    const bucketBits = Math.min(data.keyBits, Math.max(1, Math.ceil(Math.log2(keys.length + 1))))
    this.#bucketShift = data.keyBits - bucketBits
    this.#filterShift = Math.max(0, data.keyBits - FILTER_BITS)
    this.#filter = keyFilter(keys, data.keyBits)
    this.#rows = new Uint32Array(2 * keys.length + 2)
    for (let row = 0; row < keys.length; row++) {
      this.#rows[2 * row] = keys[row]!
      this.#rows[2 * row + 1] = data.rowStart[row]!
    }
    this.#rows[2 * keys.length + 1] = data.entries.length
    this.#entries = data.entries
    this.#bucketStart = bucketStarts(keys, this.#bucketShift, 1 << bucketBits)
  }

  /** Adds the weights of the first `count` features to `scores`. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const filter = this.#filter
    const filterShift = this.#filterShift
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> this.#keyShift
      const bit = key >>> filterShift
      if ((filter[bit >>> 5]! >>> (bit & 31)) & 1) this.#addRow(key, scores)
    }
  }

  #addRow(key: number, scores: Int32Array): void {
    const rows = this.#rows
    const entries = this.#entries
    const bucket = key >>> this.#bucketShift
    const end = this.#bucketStart[bucket + 1]! * 2
    for (let row = this.#bucketStart[bucket]! * 2; row < end; row += 2) {
      if (rows[row] !== key) continue
      const rowEnd = rows[row + 3]!
      for (let e = rows[row + 1]!; e < rowEnd; e++) {
        const entry = entries[e]!
        const label = entry & LABEL_MASK
        scores[label] = scores[label]! + (entry >> LABEL_BITS)
      }
      return
    }
  }
}

function bucketStarts(keys: Uint32Array, shift: number, buckets: number): Uint32Array {
  const starts = new Uint32Array(buckets + 1)
  let row = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    while (row < keys.length && keys[row]! >>> shift < bucket) row++
    starts[bucket] = row
  }
  starts[buckets] = keys.length
  return starts
}
