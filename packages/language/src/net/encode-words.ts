/** The network's view of a sentence, in integers: what each word contributes to a parser state. */
import { MAXIMAL_SENTENCE } from '../text/limits.ts'
import { FirstLayer } from './first-layer.ts'
import type { NetworkData } from './network-data.ts'
import type { NetworkInputs } from './network-inputs.ts'
import { BIAS_SHIFT, type NetworkMemory } from './network-memory.ts'
import { GATES, HIDDEN, LAYER, LAYERS, POSITIONS, UNITS } from './shape.ts'

/** The positions that every word takes on its way: the top of the stack and the next word. */
const COMMON = 2
/** The others, in which few words are ever seen. */
const RARE = POSITIONS - COMMON

/** Contextualises the words of one sentence at a time. */
export class WordEncoder {
  readonly #memory: NetworkMemory
  readonly #first: FirstLayer
  /** Weights and biases of the layers above the first one. */
  readonly #layers: readonly Int16Array[]
  readonly #biases: readonly Int32Array[]
  readonly #sigmoid: number
  readonly #tanh: number
  /** Gates of a layer above the first one, and the addresses of their rows. */
  readonly #gates: number
  readonly #gateRows: number
  /** Weights of the rare positions one by one, then those of the common ones. */
  readonly #positions: readonly number[]
  readonly #noBias: number
  readonly #outputs: readonly number[]
  readonly #sums: number
  /** A row of `HIDDEN` for each position of each word; for rare positions only where `#isKnown`. */
  readonly #contributions: number
  readonly #isKnown: Int8Array

  constructor(memory: NetworkMemory, data: NetworkData) {
    this.#memory = memory
    const above = data.layers.slice(1)
    this.#layers = above.map((layer) => memory.copyPanels(layer, GATES))
    this.#biases = data.layerBiases.slice(1).map((bias) => memory.copyShifted(bias, BIAS_SHIFT))
    this.#sigmoid = memory.copy(data.sigmoid).byteOffset
    this.#tanh = memory.copy(data.tanh).byteOffset
    this.#first = new FirstLayer(memory, data, MAXIMAL_SENTENCE, this.#sigmoid, this.#tanh)
    this.#gates = memory.shorts(MAXIMAL_SENTENCE * GATES).byteOffset
    const rows = memory.integers(MAXIMAL_SENTENCE)
    rows.forEach((_, row) => {
      rows[row] = this.#gates + row * GATES * 2
    })
    this.#gateRows = rows.byteOffset
    const columns = POSITIONS * HIDDEN
    const part = (from: number, count: number): number =>
      memory.copyPanels(columnsOf(data.positions, columns, from * HIDDEN, count * HIDDEN), count * HIDDEN)
        .byteOffset
    this.#positions = [
      ...Array.from({ length: RARE }, (_, position) => part(position, 1)),
      part(RARE, COMMON),
    ]
    this.#noBias = memory.integers(columns).byteOffset
    this.#outputs = data.layers.map(() => memory.shorts(MAXIMAL_SENTENCE * LAYER).byteOffset)
    this.#sums = memory.integers(MAXIMAL_SENTENCE * Math.max(GATES, COMMON * HIDDEN)).byteOffset
    this.#contributions = memory.shorts(MAXIMAL_SENTENCE * columns).byteOffset
    this.#isKnown = memory.bytes(MAXIMAL_SENTENCE * RARE)
  }

  /** Bytes of memory that this needs besides the weights. */
  static bytesNeeded(): number {
    const sums = 4 * Math.max(GATES, COMMON * HIDDEN)
    const token = 2 * LAYERS * LAYER + sums + 2 * GATES + 4 + 2 * POSITIONS * HIDDEN + RARE
    return MAXIMAL_SENTENCE * token + FirstLayer.bytesNeeded(MAXIMAL_SENTENCE)
  }

  /** Where the contributions lie and what they are made of, as moves.wat wants it. */
  get addresses(): readonly number[] {
    const row = MAXIMAL_SENTENCE * HIDDEN * 2
    const rare = this.#contributions
    const top = this.#outputs[this.#outputs.length - 1]!
    const [first, second] = this.#positions
    const { byteOffset: known } = this.#isKnown
    return [rare + RARE * row, rare, rare + row, top, first!, second!, this.#noBias, this.#sums, known]
  }

  /** Reads a sentence; what was known of the one before is forgotten. */
  encode(inputs: NetworkInputs): void {
    const { length } = inputs
    const { kernels } = this.#memory
    const sums = this.#sums
    let below = this.#outputs[0]!
    kernels.scanI16(this.#first.gatesOf(inputs), length, UNITS, below)
    this.#first.keep(inputs)
    for (let l = 0; l < this.#layers.length; l++) {
      const weights = this.#layers[l]!.byteOffset
      kernels.gemmI16(below, length, LAYER * 2, weights, LAYER / 2, this.#biases[l]!.byteOffset, sums, GATES)
      below = this.#outputs[l + 1]!
      kernels.curvesI32(sums, length, UNITS, this.#sigmoid, this.#tanh, this.#gates)
      kernels.scanI16(this.#gateRows, length, UNITS, below)
    }
    for (let l = 0; l < this.#layers.length; l++) kernels.addI16(this.#outputs[l]!, length * LAYER, below)
    this.#isKnown.fill(0, 0, length * RARE)
    const columns = COMMON * HIDDEN
    kernels.gemmI16(below, length, LAYER * 2, this.#positions[RARE]!, LAYER / 2, this.#noBias, sums, columns)
    kernels.narrowI32(sums, length * columns, this.#contributions + RARE * MAXIMAL_SENTENCE * HIDDEN * 2)
  }

  /** The address of what a word adds to a state in which it takes a position. */
  contribution(word: number, position: number): number {
    if (position >= RARE) {
      const common = RARE * MAXIMAL_SENTENCE + word * COMMON + position - RARE
      return this.#contributions + common * HIDDEN * 2
    }
    const row = position * MAXIMAL_SENTENCE + word
    const at = this.#contributions + row * HIDDEN * 2
    if (this.#isKnown[word * RARE + position] === 0) this.#contribute(word, position, at)
    return at
  }

  #contribute(word: number, position: number, at: number): void {
    const { kernels } = this.#memory
    const top = this.#outputs[this.#outputs.length - 1]! + word * LAYER * 2
    const weights = this.#positions[position]!
    kernels.gemmI16(top, 1, LAYER * 2, weights, LAYER / 2, this.#noBias, this.#sums, HIDDEN)
    kernels.narrowI32(this.#sums, HIDDEN, at)
    this.#isKnown[word * RARE + position] = 1
  }
}

/** Some columns of a matrix. */
function columnsOf(values: Int16Array, columns: number, from: number, count: number): Int16Array {
  const part = new Int16Array((values.length / columns) * count)
  for (let row = 0; row * columns < values.length; row++) {
    const start = row * columns + from
    part.set(values.subarray(start, start + count), row * count)
  }
  return part
}
