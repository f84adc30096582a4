/** The network's view of a sentence: embeddings, recurrent layers, and what each word contributes to a parser state. */
import type { NetworkInputs } from '../net/network-inputs.ts'
import {
  EMBEDDING,
  HIDDEN,
  INPUT,
  LAYER,
  LAYERS,
  POSITIONS,
  PREFIX_ROWS,
  SHAPE_ROWS,
  SUFFIX_ROWS,
  TAG_ROWS,
  VECTOR,
} from '../net/shape.ts'
import { type Arena, Parameter, transpose } from './arena.ts'
import type { Random } from './random.ts'
import { RecurrentLayer } from './recurrent-layer.ts'

const COLUMNS = POSITIONS * HIDDEN
/** Vectors are small integers; the same scale as in use, see net/network-data.ts. */
const VECTOR_SCALE = 1 / 64
const INPUT_DROPOUT = 0.2
const OUTPUT_DROPOUT = 0.25

/** Embeds and contextualises the words of one sentence at a time. */
export class NetworkEncoder {
  readonly tables: { word: Parameter; suffix: Parameter; prefix: Parameter; shape: Parameter; tag: Parameter }
  readonly layers: RecurrentLayer[]
  readonly positions: Parameter
  /** What each word adds to a state, for each position; and its gradient. */
  readonly contributions: Float32Array
  readonly contributionGradient: Float32Array
  readonly #arena: Arena
  readonly #vectors: Int8Array
  readonly #input: Float32Array
  readonly #inputMask: Float32Array
  readonly #output: Float32Array
  readonly #outputMask: Float32Array
  readonly #gradients: Float32Array[]
  readonly #positionsTransposed: Float32Array

  constructor(arena: Arena, vectors: Int8Array, words: number, longest: number, random: Random) {
    this.#arena = arena
    this.#vectors = vectors
    const table = (rows: number): Parameter => new Parameter(arena, rows, EMBEDDING, 0.1, random, true)
    this.tables = {
      word: table(words + 1),
      suffix: table(SUFFIX_ROWS),
      prefix: table(PREFIX_ROWS),
      shape: table(SHAPE_ROWS),
      tag: table(TAG_ROWS),
    }
    this.layers = Array.from(
      { length: LAYERS },
      (_, i) => new RecurrentLayer(arena, i === 0 ? INPUT : LAYER, longest, random),
    )
    this.positions = new Parameter(arena, LAYER, COLUMNS, Math.sqrt(6 / (4 * LAYER + HIDDEN)), random)
    this.contributions = arena.floats(longest * COLUMNS)
    this.contributionGradient = arena.floats(longest * COLUMNS)
    this.#input = arena.floats(longest * INPUT)
    this.#inputMask = arena.floats(longest * INPUT)
    this.#output = arena.floats(longest * LAYER)
    this.#outputMask = arena.floats(longest * LAYER)
    this.#gradients = Array.from({ length: LAYERS + 1 }, () => arena.floats(longest * Math.max(INPUT, LAYER)))
    this.#positionsTransposed = arena.floats(LAYER * COLUMNS)
    this.prepare()
  }

  get parameters(): Parameter[] {
    return [
      ...Object.values(this.tables),
      ...this.layers.flatMap(({ weights, bias }) => [weights, bias]),
      this.positions,
    ]
  }

  /** Must follow every update of the weights. */
  prepare(): void {
    for (const layer of this.layers) layer.prepare()
    transpose(this.positions, this.#positionsTransposed)
  }

  /** Fills `contributions`; `random` switches dropout on. */
  forward(inputs: NetworkInputs, random?: Random): void {
    const { length } = inputs
    this.#embed(inputs)
    if (random !== undefined)
      applyDropout(this.#input, this.#inputMask, length * INPUT, INPUT_DROPOUT, random)
    let below = this.#input
    for (const layer of this.layers) {
      layer.forward(below, length)
      below = layer.output
    }
    const output = this.#output
    for (let i = 0; i < length * LAYER; i++) {
      let sum = 0
      for (const layer of this.layers) sum += layer.output[i]!
      output[i] = sum
    }
    if (random !== undefined) applyDropout(output, this.#outputMask, length * LAYER, OUTPUT_DROPOUT, random)
    this.contributions.fill(0, 0, length * COLUMNS)
    this.contributionGradient.fill(0, 0, length * COLUMNS)
    this.#arena.multiply(output, length, LAYER, this.positions.weights, this.contributions, COLUMNS)
  }

  #embed(inputs: NetworkInputs): void {
    const input = this.#input
    const { word, suffix, prefix, shape, tag } = this.tables
    for (let t = 0; t < inputs.length; t++) {
      const from = inputs.vector[t]! * VECTOR
      for (let j = 0; j < VECTOR; j++) input[t * INPUT + j] = this.#vectors[from + j]! * VECTOR_SCALE
      const w = inputs.word[t]! * EMBEDDING
      const s = inputs.suffix[t]! * EMBEDDING
      const p = inputs.prefix[t]! * EMBEDDING
      const h = inputs.shape[t]! * EMBEDDING
      const g = inputs.tag[t]! * EMBEDDING
      for (let j = 0; j < EMBEDDING; j++) {
        input[t * INPUT + VECTOR + j] =
          word.weights[w + j]! +
          suffix.weights[s + j]! +
          prefix.weights[p + j]! +
          shape.weights[h + j]! +
          tag.weights[g + j]!
      }
    }
  }

  /** Takes `contributionGradient` back to all weights. */
  backward(inputs: NetworkInputs): void {
    const { length } = inputs
    const top = this.#gradients[LAYERS]!
    top.fill(0, 0, length * LAYER)
    this.#arena.multiplyTransposed(
      this.#output,
      length,
      LAYER,
      this.contributionGradient,
      this.positions.gradient,
      COLUMNS,
    )
    this.#arena.multiply(this.contributionGradient, length, COLUMNS, this.#positionsTransposed, top, LAYER)
    for (let i = 0; i < length * LAYER; i++) top[i] = top[i]! * this.#outputMask[i]!
    let gradient = top
    for (let l = LAYERS - 1; l >= 0; l--) {
      const below = this.#gradients[l]!
      if (l > 0) below.set(top.subarray(0, length * LAYER))
      else below.fill(0, 0, length * INPUT)
      this.layers[l]!.backward(l === 0 ? this.#input : this.layers[l - 1]!.output, length, gradient, below)
      gradient = below
    }
    this.#embedBack(inputs, gradient)
  }

  #embedBack(inputs: NetworkInputs, gradient: Float32Array): void {
    const columns = [
      [this.tables.word, inputs.word],
      [this.tables.suffix, inputs.suffix],
      [this.tables.prefix, inputs.prefix],
      [this.tables.shape, inputs.shape],
      [this.tables.tag, inputs.tag],
    ] as const
    for (let t = 0; t < inputs.length; t++) {
      for (let j = t * INPUT + VECTOR; j < (t + 1) * INPUT; j++)
        gradient[j] = gradient[j]! * this.#inputMask[j]!
      for (const [table, rows] of columns) {
        const to = table.touch(rows[t]!)
        const from = t * INPUT + VECTOR
        for (let j = 0; j < EMBEDDING; j++)
          table.gradient[to + j] = table.gradient[to + j]! + gradient[from + j]!
      }
    }
  }
}

function applyDropout(
  values: Float32Array,
  mask: Float32Array,
  length: number,
  rate: number,
  random: Random,
): void {
  const threshold = rate * 65536
  const scale = 1 / (1 - rate)
  for (let i = 0; i < length; i++) {
    mask[i] = random(65536) < threshold ? 0 : scale
    values[i] = values[i]! * mask[i]!
  }
}
