/** A layer of minimal gated recurrent units in both directions, with its gradient. */
import { GATES, LAYER, UNITS } from '../net/shape.ts'
import { type Arena, Parameter, transpose } from './arena.ts'
import type { Random } from './random.ts'

/** h[t] = h[t-1] + z (c - h[t-1]) with z = sigmoid, c = tanh of linear maps of the input; forwards and backwards. */
export class RecurrentLayer {
  readonly weights: Parameter
  readonly bias: Parameter
  readonly output: Float32Array
  readonly #arena: Arena
  readonly #inputs: number
  readonly #gates: Float32Array
  readonly #gateGradient: Float32Array
  readonly #transposed: Float32Array

  constructor(arena: Arena, inputs: number, longest: number, random: Random) {
    this.#arena = arena
    this.#inputs = inputs
    this.weights = new Parameter(arena, inputs, GATES, Math.sqrt(6 / (inputs + UNITS)), random)
    this.bias = new Parameter(arena, 1, GATES, 0, random)
    this.output = arena.floats(longest * LAYER)
    this.#gates = arena.floats(longest * GATES)
    this.#gateGradient = arena.floats(longest * GATES)
    this.#transposed = arena.floats(inputs * GATES)
    this.prepare()
  }

  /** Must follow every update of the weights. */
  prepare(): void {
    transpose(this.weights, this.#transposed)
  }

  /** Fills `output` from `length` rows of input. */
  forward(input: Float32Array, length: number): void {
    const gates = this.#gates
    for (let t = 0; t < length; t++) gates.set(this.bias.weights, t * GATES)
    this.#arena.multiply(input, length, this.#inputs, this.weights.weights, gates, GATES)
    for (let t = 0; t < length; t++) {
      for (let u = 0; u < UNITS; u++) {
        for (let gate = t * GATES + u; gate < (t + 1) * GATES; gate += 2 * UNITS) {
          gates[gate] = 1 / (1 + Math.exp(-gates[gate]!))
          gates[gate + UNITS] = Math.tanh(gates[gate + UNITS]!)
        }
      }
    }
    this.#scan(length, 0, 1, 0)
    this.#scan(length, length - 1, -1, 1)
  }

  #scan(length: number, first: number, step: number, side: number): void {
    const gates = this.#gates
    const { output } = this
    for (let u = 0; u < UNITS; u++) {
      let h = 0
      for (let t = first, n = 0; n < length; n++, t += step) {
        const gate = t * GATES + side * 2 * UNITS + u
        h += gates[gate]! * (gates[gate + UNITS]! - h)
        output[t * LAYER + side * UNITS + u] = h
      }
    }
  }

  /** Adds to the gradients of weights and input, given that of the output. */
  backward(
    input: Float32Array,
    length: number,
    outputGradient: Float32Array,
    inputGradient: Float32Array,
  ): void {
    this.#scanBack(length, length - 1, -1, 0, outputGradient)
    this.#scanBack(length, 0, 1, 1, outputGradient)
    const gradient = this.#gateGradient
    for (let t = 0; t < length; t++) {
      for (let j = 0; j < GATES; j++)
        this.bias.gradient[j] = this.bias.gradient[j]! + gradient[t * GATES + j]!
    }
    this.#arena.multiplyTransposed(input, length, this.#inputs, gradient, this.weights.gradient, GATES)
    this.#arena.multiply(gradient, length, GATES, this.#transposed, inputGradient, this.#inputs)
  }

  #scanBack(length: number, first: number, step: number, side: number, outputGradient: Float32Array): void {
    const gates = this.#gates
    const gradient = this.#gateGradient
    const { output } = this
    for (let u = 0; u < UNITS; u++) {
      let carried = 0
      for (let t = first, n = 0; n < length; n++, t += step) {
        const at = t * LAYER + side * UNITS + u
        const gate = t * GATES + side * 2 * UNITS + u
        const dh = outputGradient[at]! + carried
        const z = gates[gate]!
        const c = gates[gate + UNITS]!
        const before = n + 1 < length ? output[at + step * LAYER]! : 0
        gradient[gate] = dh * (c - before) * z * (1 - z)
        gradient[gate + UNITS] = dh * z * (1 - c * c)
        carried = dh * (1 - z)
      }
    }
  }
}
