/** What is known of single words: the tags they take and their distributional cluster. */

/** Words by hash, with two small numbers each; 0 means unknown. */
export class Lexicon {
  readonly #keys: Int32Array
  readonly #tags: Uint16Array
  readonly #clusters: Uint16Array
  readonly #mask: number
  readonly size: number

  /** `keys` are distinct non-zero word hashes. */
  constructor(keys: Int32Array, tags: Uint16Array, clusters: Uint16Array) {
    this.size = keys.length
    const slots = 1 << Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)))
    this.#mask = slots - 1
    this.#keys = new Int32Array(slots)
    this.#tags = new Uint16Array(slots)
    this.#clusters = new Uint16Array(slots)
    for (let i = 0; i < keys.length; i++) {
      let slot = (keys[i]! ^ (keys[i]! >>> 15)) & this.#mask
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = keys[i]!
      this.#tags[slot] = tags[i]!
      this.#clusters[slot] = clusters[i]!
    }
  }

  /** The slot of a word, or -1. */
  find(word: number): number {
    let slot = (word ^ (word >>> 15)) & this.#mask
    for (let key = this.#keys[slot]!; key !== 0; key = this.#keys[slot]!) {
      if (key === word) return slot
      slot = (slot + 1) & this.#mask
    }
    return -1
  }

  /** The set of tags seen with the word in a slot. */
  tagClass(slot: number): number {
    return slot < 0 ? 0 : this.#tags[slot]!
  }

  /** The distributional cluster of the word in a slot. */
  cluster(slot: number): number {
    return slot < 0 ? 0 : this.#clusters[slot]!
  }
}
