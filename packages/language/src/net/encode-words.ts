/** The network's view of a sentence, in integers: what each word contributes to a parser state. */
import { MAXIMAL_SENTENCE } from '../text/limits.ts'
import type { NetworkData } from './network-data.ts'
import type { NetworkInputs } from './network-inputs.ts'
import type { NetworkMemory } from './network-memory.ts'
import { EMBEDDING, GATES, HIDDEN, INPUT, LAYER, POSITIONS, UNITS, VECTOR } from './shape.ts'

const COLUMNS = POSITIONS * HIDDEN
/** From table scale to input scale. */
const TABLE_FACTOR = 16

/** Embeds and contextualises the words of one sentence at a time. */
export class WordEncoder {
  /** Row of each word: its part in a state for each position. */
  readonly contributions: Int16Array
  readonly #data: NetworkData
  readonly #memory: NetworkMemory
  readonly #layers: readonly Int16Array[]
  readonly #biases: readonly Int32Array[]
  /** Addresses of the embedding tables, and of the rows of one word. */
  readonly #tables: readonly number[]
  readonly #rows: Int32Array
  readonly #positions: Int16Array
  readonly #vectors: Int16Array
  readonly #input: Int16Array
  readonly #outputs: readonly Int16Array[]
  readonly #sums: Int32Array

  constructor(memory: NetworkMemory, data: NetworkData) {
    this.#memory = memory
    this.#data = data
    this.#layers = data.layers.map((layer) => memory.copyPaired(layer, GATES))
    this.#biases = data.layerBiases.map((bias) => Int32Array.from(bias, (value) => value << 8))
    const tables = [data.word, data.suffix, data.prefix, data.shape, data.tag]
    this.#tables = tables.map((table) => memory.copyScaled(table, TABLE_FACTOR).byteOffset)
    this.#vectors = memory.copyScaled(data.vectors, TABLE_FACTOR)
    this.#rows = memory.integers(tables.length)
    this.#positions = memory.copyPaired(data.positions, COLUMNS)
    this.#input = memory.shorts(MAXIMAL_SENTENCE * INPUT)
    this.#outputs = data.layers.map(() => memory.shorts(MAXIMAL_SENTENCE * LAYER))
    this.#sums = memory.integers(MAXIMAL_SENTENCE * Math.max(GATES, COLUMNS))
    this.contributions = memory.shorts(MAXIMAL_SENTENCE * COLUMNS)
  }

  /** Fills `contributions`. */
  encode(inputs: NetworkInputs): void {
    const { length } = inputs
    const sums = this.#sums
    this.#embed(inputs)
    let below = this.#input
    this.#layers.forEach((weights, l) => {
      for (let t = 0; t < length; t++) sums.set(this.#biases[l]!, t * GATES)
      this.#memory.kernels.gemmI16(
        below.byteOffset,
        length,
        (l === 0 ? INPUT : LAYER) * 2,
        weights.byteOffset,
        (l === 0 ? INPUT : LAYER) / 2,
        sums.byteOffset,
        GATES,
      )
      below = this.#outputs[l]!
      this.#scan(length, below)
    })
    this.#contribute(length)
  }

  #embed(inputs: NetworkInputs): void {
    const input = this.#input
    const rows = this.#rows
    const columns = [inputs.word, inputs.suffix, inputs.prefix, inputs.shape, inputs.tag]
    for (let t = 0; t < inputs.length; t++) {
      const to = t * INPUT
      const v = inputs.vector[t]! * VECTOR
      for (let j = 0; j < VECTOR; j++) input[to + j] = this.#vectors[v + j]!
      for (let k = 0; k < columns.length; k++) rows[k] = this.#tables[k]! + columns[k]![t]! * EMBEDDING * 2
      const address = input.byteOffset + (to + VECTOR) * 2
      this.#memory.kernels.sumRowsI16(rows.byteOffset, rows.length, address, EMBEDDING, -32768)
    }
  }

  /** Runs the recurrences over the gates' sums: see `RecurrentLayer` for the formula. */
  #scan(length: number, output: Int16Array): void {
    const sums = this.#sums
    const { sigmoid, tanh } = this.#data
    const state = new Int32Array(UNITS)
    for (let side = 0; side < 2; side++) {
      state.fill(0)
      for (let n = 0; n < length; n++) {
        const t = side === 0 ? n : length - 1 - n
        const gate = t * GATES + side * 2 * UNITS
        const to = t * LAYER + side * UNITS
        for (let u = 0; u < UNITS; u++) {
          const z = sigmoid[Math.max(0, Math.min(4095, (sums[gate + u]! >> 13) + 2048))]!
          const c = tanh[Math.max(0, Math.min(4095, (sums[gate + UNITS + u]! >> 13) + 2048))]!
          const h = state[u]!
          const next = h + (((c - h) * z) >> 15)
          state[u] = next
          output[to + u] = (next + 8) >> 4
        }
      }
    }
  }

  #contribute(length: number): void {
    const sums = this.#sums
    const top = this.#outputs[this.#outputs.length - 1]!
    for (let l = 0; l < this.#outputs.length - 1; l++) {
      const output = this.#outputs[l]!
      for (let i = 0; i < length * LAYER; i++) top[i] = top[i]! + output[i]!
    }
    sums.fill(0, 0, length * COLUMNS)
    this.#memory.kernels.gemmI16(
      top.byteOffset,
      length,
      LAYER * 2,
      this.#positions.byteOffset,
      LAYER / 2,
      sums.byteOffset,
      COLUMNS,
    )
    this.#memory.kernels.narrowI32(sums.byteOffset, length * COLUMNS, this.contributions.byteOffset)
  }
}
