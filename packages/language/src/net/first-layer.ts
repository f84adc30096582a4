/** The gate sums of the first recurrent layer: they depend on a word and its tag alone, so those of common words are kept. */
import type { NetworkData } from './network-data.ts'
import type { NetworkInputs } from './network-inputs.ts'
import { BIAS_SHIFT, type NetworkMemory } from './network-memory.ts'
import { EMBEDDING, GATES, INPUT, VECTOR } from './shape.ts'

/** From table scale to input scale. */
const TABLE_FACTOR = 16
const LEAST = -32768
/** Words that are kept: a power of two. */
const SLOTS = 4096
/** A word is known by its rows in the tables. */
const KEY = 6

/** Embeds words and multiplies them with the weights of the first layer. */
export class FirstLayer {
  readonly #memory: NetworkMemory
  readonly #weights: number
  readonly #bias: number
  /** Addresses of the embedding tables, and of the rows of one word. */
  readonly #tables: readonly number[]
  readonly #rows: Int32Array
  readonly #input: number
  /** Words of the sentence that are not kept yet: their sums, their places in the sentence, their slots. */
  readonly #fresh: number
  readonly #places: Int32Array
  readonly #slots: Int32Array
  /** Sums by slot, and the rows that they were made of. */
  readonly #kept: number
  readonly #keys = new Int32Array(SLOTS * KEY).fill(-1)

  constructor(memory: NetworkMemory, data: NetworkData, longest: number) {
    this.#memory = memory
    this.#weights = memory.copyPanels(data.layers[0]!, GATES).byteOffset
    this.#bias = memory.copyShifted(data.layerBiases[0]!, BIAS_SHIFT).byteOffset
    const tables = [data.vectors, data.word, data.suffix, data.prefix, data.shape, data.tag]
    this.#tables = tables.map((table) => memory.copyScaled(table, TABLE_FACTOR).byteOffset)
    this.#rows = memory.integers(KEY)
    this.#input = memory.shorts(longest * INPUT).byteOffset
    this.#fresh = memory.integers(longest * GATES).byteOffset
    this.#places = new Int32Array(longest)
    this.#slots = new Int32Array(longest)
    this.#kept = memory.integers(SLOTS * GATES).byteOffset
  }

  /** Bytes of memory that this needs besides the weights, for sentences of so many words. */
  static bytesNeeded(longest: number): number {
    return longest * (2 * INPUT + 4 * GATES) + 4 * SLOTS * GATES
  }

  /** Writes the sums of each word, `GATES` a row, to the address `sums`. */
  fill(inputs: NetworkInputs, sums: number): void {
    let fresh = 0
    for (let t = 0; t < inputs.length; t++) {
      const slot = slotOf(inputs, t)
      if (this.#isKept(inputs, t, slot)) {
        this.#copy(this.#kept, slot, sums, t)
        continue
      }
      this.#embed(inputs, t, fresh)
      this.#places[fresh] = t
      this.#slots[fresh] = slot
      fresh++
    }
    if (fresh > 0) this.#keep(inputs, sums, fresh)
  }

  /** Works out the sums of the fresh words. */
  #keep(inputs: NetworkInputs, sums: number, fresh: number): void {
    const { kernels } = this.#memory
    const to = this.#fresh
    kernels.gemmI16(this.#input, fresh, INPUT * 2, this.#weights, INPUT / 2, this.#bias, to, GATES)
    for (let i = 0; i < fresh; i++) {
      const slot = this.#slots[i]!
      const t = this.#places[i]!
      this.#copy(to, i, sums, t)
      this.#copy(to, i, this.#kept, slot)
      const key = slot * KEY
      this.#keys[key] = inputs.vector[t]!
      this.#keys[key + 1] = inputs.word[t]!
      this.#keys[key + 2] = inputs.suffix[t]!
      this.#keys[key + 3] = inputs.prefix[t]!
      this.#keys[key + 4] = inputs.shape[t]!
      this.#keys[key + 5] = inputs.tag[t]!
    }
  }

  #isKept(inputs: NetworkInputs, t: number, slot: number): boolean {
    const keys = this.#keys
    const key = slot * KEY
    return (
      keys[key] === inputs.vector[t] &&
      keys[key + 1] === inputs.word[t] &&
      keys[key + 2] === inputs.suffix[t] &&
      keys[key + 3] === inputs.prefix[t] &&
      keys[key + 4] === inputs.shape[t] &&
      keys[key + 5] === inputs.tag[t]
    )
  }

  #copy(from: number, fromRow: number, to: number, toRow: number): void {
    const start = (from >> 2) + fromRow * GATES
    this.#memory.all.copyWithin((to >> 2) + toRow * GATES, start, start + GATES)
  }

  /** Writes the input of word `t` into row `at`: its vector, and the sum of its embeddings. */
  #embed(inputs: NetworkInputs, t: number, at: number): void {
    const rows = this.#rows
    const tables = this.#tables
    const { kernels } = this.#memory
    rows[0] = tables[0]! + inputs.vector[t]! * VECTOR * 2
    rows[1] = tables[1]! + inputs.word[t]! * EMBEDDING * 2
    rows[2] = tables[2]! + inputs.suffix[t]! * EMBEDDING * 2
    rows[3] = tables[3]! + inputs.prefix[t]! * EMBEDDING * 2
    rows[4] = tables[4]! + inputs.shape[t]! * EMBEDDING * 2
    rows[5] = tables[5]! + inputs.tag[t]! * EMBEDDING * 2
    const to = this.#input + at * INPUT * 2
    kernels.sumRowsI16(rows.byteOffset, 1, to, VECTOR, LEAST)
    kernels.sumRowsI16(rows.byteOffset + 4, KEY - 1, to + VECTOR * 2, EMBEDDING, LEAST)
  }
}

function slotOf(inputs: NetworkInputs, t: number): number {
  let hash = Math.imul(inputs.word[t]! + (inputs.tag[t]! << 16), 0x9e3779b1)
  hash = Math.imul((hash ^ (hash >>> 15)) + inputs.vector[t]!, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + inputs.suffix[t]! + (inputs.shape[t]! << 12), 0xc2b2ae35)
  return (hash >>> 16) & (SLOTS - 1)
}
