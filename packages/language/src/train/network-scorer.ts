/** Scores of moves and labels in a parser state, with their gradients. */
import { HIDDEN, LABEL_COLUMNS, MOVE_COLUMNS, POSITIONS } from '../net/shape.ts'
import { STATE_KINDS, STATE_ROWS } from '../net/state-rows.ts'
import type { ParseState } from '../syntax/arc-hybrid.ts'
import { type Arena, Parameter } from './arena.ts'
import type { NetworkEncoder } from './network-encoder.ts'
import type { Random } from './random.ts'

/** Number of moves that are scored: shift, left, right. */
export const SCORED_MOVES = 3
/** Rows that make up a state: words, facts and the bias. */
const ROWS = POSITIONS + STATE_KINDS + 1

/** A hidden layer over the state, and linear scores on it. */
export class NetworkScorer {
  readonly hidden: Float32Array
  readonly moveScores: Float32Array
  readonly labelScores: Float32Array
  readonly states: Parameter
  /** What the root and a missing word add, for each position. */
  readonly specials: Parameter
  readonly bias: Parameter
  readonly moves: Parameter
  readonly moveBias: Parameter
  /** Labels of arcs to the left and to the right. */
  readonly labels: readonly [Parameter, Parameter]
  readonly labelBias: readonly [Parameter, Parameter]
  readonly #encoder: NetworkEncoder
  readonly #arena: Arena
  readonly #gradient: Float32Array
  readonly #scoreGradient: Float32Array
  /** Addresses of the rows that make up `hidden`, and of their gradients. */
  readonly #sources: Int32Array
  readonly #targets: Int32Array

  constructor(arena: Arena, encoder: NetworkEncoder, random: Random) {
    this.#arena = arena
    this.#encoder = encoder
    this.hidden = arena.floats(HIDDEN)
    this.moveScores = arena.floats(MOVE_COLUMNS)
    this.labelScores = arena.floats(LABEL_COLUMNS)
    this.#gradient = arena.floats(HIDDEN)
    this.#scoreGradient = arena.floats(LABEL_COLUMNS)
    this.#sources = arena.integers(ROWS)
    this.#targets = arena.integers(ROWS)
    this.states = new Parameter(arena, STATE_ROWS, HIDDEN, 0.05, random, true)
    this.specials = new Parameter(arena, 2, POSITIONS * HIDDEN, 0.05, random)
    this.bias = new Parameter(arena, 1, HIDDEN, 0, random)
    const spread = Math.sqrt(6 / (HIDDEN + LABEL_COLUMNS))
    this.moves = new Parameter(arena, HIDDEN, MOVE_COLUMNS, spread, random)
    this.moveBias = new Parameter(arena, 1, MOVE_COLUMNS, 0, random)
    this.labels = [
      new Parameter(arena, HIDDEN, LABEL_COLUMNS, spread, random),
      new Parameter(arena, HIDDEN, LABEL_COLUMNS, spread, random),
    ]
    this.labelBias = [
      new Parameter(arena, 1, LABEL_COLUMNS, 0, random),
      new Parameter(arena, 1, LABEL_COLUMNS, 0, random),
    ]
  }

  get parameters(): Parameter[] {
    return [
      this.states,
      this.specials,
      this.bias,
      this.moves,
      this.moveBias,
      ...this.labels,
      ...this.labelBias,
    ]
  }

  #noteWord(state: ParseState, position: number, word: number): void {
    const special = word >= state.length
    const at = ((special ? word - state.length : word) * POSITIONS + position) * HIDDEN * 4
    const encoder = this.#encoder
    this.#sources[position] = at + (special ? this.specials.weights : encoder.contributions).byteOffset
    this.#targets[position] =
      at + (special ? this.specials.gradient : encoder.contributionGradient).byteOffset
  }

  /** Fills `hidden` and `moveScores`; the state's rows are remembered for the gradient. */
  forward(state: ParseState, rows: Int32Array): void {
    const { hidden, states } = this
    this.#noteWord(state, 0, state.fromTop(2))
    this.#noteWord(state, 1, state.fromTop(1))
    this.#noteWord(state, 2, state.fromTop(0))
    this.#noteWord(state, 3, state.next)
    for (let i = 0; i < STATE_KINDS; i++) {
      const at = rows[i]! * HIDDEN * 4
      this.#sources[POSITIONS + i] = states.weights.byteOffset + at
      this.#targets[POSITIONS + i] = states.gradient.byteOffset + at
    }
    this.#sources[ROWS - 1] = this.bias.weights.byteOffset
    this.#targets[ROWS - 1] = this.bias.gradient.byteOffset
    hidden.fill(0)
    this.#arena.kernels.gatherF32(this.#sources.byteOffset, ROWS, hidden.byteOffset, HIDDEN)
    for (let j = 0; j < HIDDEN; j++) if (hidden[j]! < 0) hidden[j] = 0
    this.moveScores.set(this.moveBias.weights)
    this.#arena.multiply(hidden, 1, HIDDEN, this.moves.weights, this.moveScores, MOVE_COLUMNS)
  }

  /** Fills `labelScores` for arcs of one side. */
  scoreLabels(side: 0 | 1): void {
    this.labelScores.set(this.labelBias[side].weights)
    this.#arena.multiply(this.hidden, 1, HIDDEN, this.labels[side].weights, this.labelScores, LABEL_COLUMNS)
  }

  /** Clears the gradient of `hidden`. */
  startBackward(): void {
    this.#gradient.fill(0)
  }

  /** Takes the gradient of scores back to `hidden`. */
  addMoves(gradient: Float32Array): void {
    this.#addScores(gradient, this.moves, this.moveBias, SCORED_MOVES)
  }

  /** As `addMoves`, for labels. */
  addLabels(side: 0 | 1, gradient: Float32Array): void {
    this.#addScores(gradient, this.labels[side], this.labelBias[side], LABEL_COLUMNS)
  }

  #addScores(gradient: Float32Array, parameter: Parameter, bias: Parameter, count: number): void {
    const { hidden } = this
    const { columns, weights } = parameter
    const scores = this.#scoreGradient.subarray(0, columns)
    scores.fill(0)
    scores.set(gradient.subarray(0, count))
    for (let k = 0; k < count; k++) bias.gradient[k] = bias.gradient[k]! + scores[k]!
    this.#arena.multiplyTransposed(hidden, 1, HIDDEN, scores, parameter.gradient, columns)
    for (let j = 0; j < HIDDEN; j++) {
      if (hidden[j] === 0) continue
      let sum = 0
      for (let k = 0, at = j * columns; k < count; k++, at++) sum += weights[at]! * scores[k]!
      this.#gradient[j] = this.#gradient[j]! + sum
    }
  }

  /** Takes the gradient of `hidden` back to the words and rows of the state scored last. */
  finishBackward(rows: Int32Array): void {
    for (let i = 0; i < STATE_KINDS; i++) this.states.touch(rows[i]!)
    this.#arena.kernels.scatterF32(this.#targets.byteOffset, ROWS, this.#gradient.byteOffset, HIDDEN)
  }
}
