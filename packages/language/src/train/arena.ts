/** Memory of a training run: arrays inside one WebAssembly memory, so that the kernels can reach them. */
import { type TrainingKernels, wasmKernels } from '../net/kernels.ts'
import { type WasmMemory, webAssembly } from '../net/web-assembly.ts'
import type { Random } from './random.ts'

/** Hands out arrays; nothing is ever given back. */
export class Arena {
  readonly kernels: TrainingKernels
  readonly #memory: WasmMemory
  #top = 64

  constructor(megabytes: number) {
    const api = webAssembly()
    if (api === undefined) throw new Error('train: this Node has no WebAssembly')
    this.#memory = new api.Memory({ initial: megabytes * 16 })
    const kernels = wasmKernels(this.#memory)
    if (kernels === undefined) throw new Error('train: this Node has no WebAssembly SIMD')
    this.kernels = kernels
  }

  /** A zeroed array. */
  floats(length: number): Float32Array {
    const array = new Float32Array(this.#memory.buffer, this.#top, length)
    this.#top += Math.ceil(length / 16) * 64
    return array
  }

  /** A zeroed array of integers. */
  integers(length: number): Int32Array {
    const floats = this.floats(length)
    return new Int32Array(floats.buffer, floats.byteOffset, length)
  }

  /** y += a b, where a has `rows` rows of `k` values and b has `columns` columns (a multiple of 16). */
  multiply(
    a: Float32Array,
    rows: number,
    k: number,
    b: Float32Array,
    y: Float32Array,
    columns: number,
  ): void {
    this.kernels.gemmF32(a.byteOffset, rows, k * 4, 4, b.byteOffset, k, y.byteOffset, columns)
  }

  /** y += transposed a times b: the gradient of weights; a has `rows` rows of `k` values. */
  multiplyTransposed(
    a: Float32Array,
    rows: number,
    k: number,
    b: Float32Array,
    y: Float32Array,
    columns: number,
  ): void {
    this.kernels.gemmF32(a.byteOffset, k, 4, k * 4, b.byteOffset, rows, y.byteOffset, columns)
  }
}

/** Adam's settings. */
const BETA1 = 0.9
const BETA2 = 0.99
const EPSILON = 1e-8

/** A matrix of weights with its gradient; large ones are updated only in the rows that were touched. */
export class Parameter {
  readonly rows: number
  readonly columns: number
  readonly weights: Float32Array
  readonly gradient: Float32Array
  readonly #mean: Float32Array
  readonly #square: Float32Array
  readonly #sparse: boolean
  readonly #isTouched: Uint8Array
  readonly #touched: number[] = []

  constructor(arena: Arena, rows: number, columns: number, spread: number, random: Random, sparse = false) {
    this.rows = rows
    this.columns = columns
    this.#sparse = sparse
    this.weights = arena.floats(rows * columns)
    this.gradient = arena.floats(rows * columns)
    this.#mean = new Float32Array(rows * columns)
    this.#square = new Float32Array(rows * columns)
    this.#isTouched = new Uint8Array(rows)
    for (let i = 0; i < this.weights.length; i++) this.weights[i] = spread * (random(65536) / 32768 - 1)
  }

  /** Marks a row as having a gradient and returns where it starts. */
  touch(row: number): number {
    if (this.#sparse && this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1
      this.#touched.push(row)
    }
    return row * this.columns
  }

  /** One step of Adam; clears the gradient. */
  update(rate: number, step: number): void {
    const correction = Math.sqrt(1 - BETA2 ** step) / (1 - BETA1 ** step)
    if (!this.#sparse) this.#updateRange(0, this.weights.length, rate * correction)
    for (const row of this.#touched) {
      this.#updateRange(row * this.columns, (row + 1) * this.columns, rate * correction)
      this.#isTouched[row] = 0
    }
    this.#touched.length = 0
  }

  #updateRange(from: number, to: number, rate: number): void {
    const { weights, gradient } = this
    const mean = this.#mean
    const square = this.#square
    for (let i = from; i < to; i++) {
      const g = gradient[i]!
      const m = BETA1 * mean[i]! + (1 - BETA1) * g
      const v = BETA2 * square[i]! + (1 - BETA2) * g * g
      mean[i] = m
      square[i] = v
      weights[i] = weights[i]! - (rate * m) / (Math.sqrt(v) + EPSILON)
      gradient[i] = 0
    }
  }
}

/** Writes the transpose of a parameter's weights. */
export function transpose(parameter: Parameter, out: Float32Array): void {
  const { rows, columns, weights } = parameter
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) out[j * rows + i] = weights[i * columns + j]!
}
