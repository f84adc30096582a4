/** A sparse linear classifier with integer weights, looked up by feature key. */

/** Number of low bits of an entry that hold the label; the rest is the signed weight. */
export const LABEL_BITS = 7
const LABEL_MASK = (1 << LABEL_BITS) - 1

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

/** Adds up the weights of features. */
export class LinearModel {
  readonly labels: number
  readonly #keyShift: number
  readonly #bucketShift: number
  readonly #bucketStart: Uint32Array
  readonly #keys: Uint32Array
  readonly #rowStart: Uint32Array
  readonly #entries: Int16Array

  constructor(data: LinearModelData) {
    this.labels = data.labels
    this.#keyShift = 32 - data.keyBits
    const bucketBits = Math.min(data.keyBits, Math.max(1, Math.ceil(Math.log2(data.keys.length + 1))))
    this.#bucketShift = data.keyBits - bucketBits
    this.#keys = data.keys
    this.#rowStart = data.rowStart
    this.#entries = data.entries
    this.#bucketStart = bucketStarts(data.keys, this.#bucketShift, 1 << bucketBits)
  }

  /** Adds the weights of the first `count` features to `scores`. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const bucketStart = this.#bucketStart
    const keys = this.#keys
    const rowStart = this.#rowStart
    const entries = this.#entries
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> this.#keyShift
      const bucket = key >>> this.#bucketShift
      const end = bucketStart[bucket + 1]!
      for (let row = bucketStart[bucket]!; row < end; row++) {
        if (keys[row] !== key) continue
        const rowEnd = rowStart[row + 1]!
        for (let e = rowStart[row]!; e < rowEnd; e++) {
          const entry = entries[e]!
          const label = entry & LABEL_MASK
          scores[label] = scores[label]! + (entry >> LABEL_BITS)
        }
        break
      }
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
