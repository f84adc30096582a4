/** What is known of single words: the tags they take, their vector and cluster, their number in the embedding table. */

/** Columns of a lexicon, one row a word; 0 means unknown. */
export interface LexiconData {
  /** Distinct non-zero word hashes, sorted. */
  readonly keys: Int32Array
  /** The set of tags seen with the word. */
  readonly tags: Uint16Array
  /** The tag of a word that has no other, plus one. */
  readonly certain: Uint16Array
  /** Row of the word vector. */
  readonly vectors: Uint16Array
  /** Row of the learnt embedding. */
  readonly wordIds: Uint16Array
  /** Distributional cluster of each vector row. */
  readonly clusters: Uint16Array
}

/** Looks words up by hash. */
export class Lexicon {
  readonly #keys: Int32Array
  readonly #rows: Int32Array
  readonly #data: LexiconData
  readonly #mask: number
  /** The first bits of a key say where it is kept, so that keys in order fill the slots in order. */
  readonly #shift: number

  constructor(data: LexiconData) {
    const { keys } = data
    this.#data = data
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)))
    const mask = (1 << bits) - 1
    const shift = 32 - bits
    const taken = new Int32Array(mask + 1)
    const rows = new Int32Array(mask + 1)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      let slot = key >>> shift
      while (taken[slot] !== 0) slot = (slot + 1) & mask
      taken[slot] = key
      rows[slot] = i
    }
    this.#keys = taken
    this.#rows = rows
    this.#mask = mask
    this.#shift = shift
  }

  /** The row of a word, or -1. */
  find(word: number): number {
    let slot = word >>> this.#shift
    for (let key = this.#keys[slot]!; key !== 0; key = this.#keys[slot]!) {
      if (key === word) return this.#rows[slot]!
      slot = (slot + 1) & this.#mask
    }
    return -1
  }

  /** The set of tags seen with the word of a row. */
  tagClass(row: number): number {
    return row < 0 ? 0 : this.#data.tags[row]!
  }

  /** The only tag of the word of a row, or -1. */
  certainTag(row: number): number {
    return row < 0 ? -1 : this.#data.certain[row]! - 1
  }

  /** The row of its word vector. */
  vector(row: number): number {
    return row < 0 ? 0 : this.#data.vectors[row]!
  }

  /** The row of its learnt embedding. */
  wordId(row: number): number {
    return row < 0 ? 0 : this.#data.wordIds[row]!
  }

  /** Its distributional cluster. */
  cluster(row: number): number {
    return row < 0 ? 0 : this.#data.clusters[this.#data.vectors[row]!]!
  }
}
