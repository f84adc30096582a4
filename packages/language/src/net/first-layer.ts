/** The gates of the first recurrent layer: they depend on a word and its tag alone, so those of common words are kept. */
import { GateSlots, SLOTS } from './gate-slots.ts'
import type { NetworkData } from './network-data.ts'
import type { NetworkInputs } from './network-inputs.ts'
import { BIAS_SHIFT, type NetworkMemory } from './network-memory.ts'
import { EMBEDDING, GATES, INPUT, UNITS, VECTOR } from './shape.ts'

/** Rows of the tables that an input is made of. */
const TABLES = 6
/** Bytes of the gates of a word. */
const ROW = GATES * 2

/** Embeds words and multiplies them with the weights of the first layer. */
export class FirstLayer {
  readonly #memory: NetworkMemory
  readonly #weights: number
  readonly #bias: number
  readonly #sigmoid: number
  readonly #tanh: number
  /** Addresses of the embedding tables, and of the rows of one word. */
  readonly #tables: readonly number[]
  readonly #rows: Int32Array
  readonly #input: number
  /** Words of the sentence that are not kept yet: their sums, gates and places in the sentence. */
  readonly #sums: number
  readonly #fresh: number
  #freshCount = 0
  readonly #places: Int32Array
  /** Addresses of the gates of each word of the sentence. */
  readonly #list: Int32Array
  /** Gates by slot. */
  readonly #kept: number
  readonly #slots: GateSlots

  /** `sigmoid` and `tanh` are the addresses of the tables of those. */
  constructor(memory: NetworkMemory, data: NetworkData, longest: number, sigmoid: number, tanh: number) {
    this.#memory = memory
    this.#sigmoid = sigmoid
    this.#tanh = tanh
    this.#weights = memory.copyPanels(data.layers[0]!, GATES).byteOffset
    this.#bias = memory.copyShifted(data.layerBiases[0]!, BIAS_SHIFT).byteOffset
    const tables = [data.vectors, data.word, data.suffix, data.prefix, data.shape, data.tag]
    this.#tables = tables.map((table) => memory.copyBytes(table).byteOffset)
    this.#rows = memory.integers(TABLES)
    this.#input = memory.shorts(longest * INPUT).byteOffset
    this.#sums = memory.integers(longest * GATES).byteOffset
    this.#fresh = memory.shorts(longest * GATES).byteOffset
    this.#list = memory.integers(longest)
    this.#places = new Int32Array(longest)
    this.#kept = memory.shorts(SLOTS * GATES).byteOffset
    this.#slots = new GateSlots(memory.integers(GateSlots.integers))
  }

  /** Bytes of memory that this needs besides the weights, for sentences of so many words. */
  static bytesNeeded(longest: number): number {
    return longest * (2 * INPUT + 4 * GATES + ROW + 4) + SLOTS * ROW + GateSlots.integers * 4
  }

  /** The address of the list of the gates of each word; they stand until `keep`, which must follow. */
  gatesOf(inputs: NetworkInputs): number {
    let fresh = 0
    for (let t = 0; t < inputs.length; t++) {
      const slot = this.#slots.find(inputs, t)
      if (slot >= 0) {
        this.#list[t] = this.#kept + slot * ROW
        continue
      }
      this.#embed(inputs, t, fresh)
      this.#list[t] = this.#fresh + fresh * ROW
      this.#places[fresh] = t
      fresh++
    }
    this.#freshCount = fresh
    const { kernels } = this.#memory
    const sums = this.#sums
    if (fresh > 0) {
      kernels.gemmI16(this.#input, fresh, INPUT * 2, this.#weights, INPUT / 2, this.#bias, sums, GATES)
      kernels.curvesI32(sums, fresh, UNITS, this.#sigmoid, this.#tanh, this.#fresh)
    }
    return this.#list.byteOffset
  }

  /** Keeps the gates of the words that were fresh; before, others of the sentence may still stand in their slots. */
  keep(inputs: NetworkInputs): void {
    const { all } = this.#memory
    for (let i = 0; i < this.#freshCount; i++) {
      const slot = this.#slots.give(inputs, this.#places[i]!)
      const from = (this.#fresh + i * ROW) >> 2
      all.copyWithin((this.#kept + slot * ROW) >> 2, from, from + (ROW >> 2))
    }
  }

  /** Writes the input of word `t` into row `at`: its vector, and the sum of its embeddings. */
  #embed(inputs: NetworkInputs, t: number, at: number): void {
    const rows = this.#rows
    const tables = this.#tables
    const { kernels } = this.#memory
    rows[0] = tables[0]! + inputs.vector[t]! * VECTOR
    rows[1] = tables[1]! + inputs.word[t]! * EMBEDDING
    rows[2] = tables[2]! + inputs.suffix[t]! * EMBEDDING
    rows[3] = tables[3]! + inputs.prefix[t]! * EMBEDDING
    rows[4] = tables[4]! + inputs.shape[t]! * EMBEDDING
    rows[5] = tables[5]! + inputs.tag[t]! * EMBEDDING
    const to = this.#input + at * INPUT * 2
    kernels.sumRowsI8(rows.byteOffset, 1, to, VECTOR)
    kernels.sumRowsI8(rows.byteOffset + 4, TABLES - 1, to + VECTOR * 2, EMBEDDING)
  }
}
