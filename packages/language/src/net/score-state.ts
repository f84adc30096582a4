/** Scores of moves and labels in a parser state, in integers. */
import type { ParseState } from '../syntax/arc-hybrid.ts'
import { DEPENDENCY_RELATIONS } from '../tag-sets.ts'
import type { WordEncoder } from './encode-words.ts'
import type { NetworkData } from './network-data.ts'
import type { NetworkMemory } from './network-memory.ts'
import { PANEL } from './script-kernels.ts'
import { HIDDEN, LABEL_COLUMNS, MOVE_COLUMNS, MOVES, POSITIONS } from './shape.ts'
import { FACT_ORDER, mostOfFacts, STATE_KINDS, type StateTokens, stateRows } from './state-rows.ts'

/** Scores that are needed: whole panels up to the last label. */
export const SCORED_LABELS: number = Math.ceil(DEPENDENCY_RELATIONS.length / PANEL) * PANEL
const ROWS = POSITIONS + STATE_KINDS + 1
/** Addresses of rows that moves.wat notes besides. */
const MORE_ROWS = 16
/** From the scale of the biases to that of the scores. */
const BIAS_SHIFT = 11

/** A hidden layer over the state, and linear scores on it. */
export class StateScorer {
  readonly moveScores: Int32Array
  readonly labelScores: Int32Array
  /** Sums of words' rows up to this cannot saturate when facts are added; -1 where facts alone could. */
  readonly roomForWords: number
  readonly #memory: NetworkMemory
  readonly #encoder: WordEncoder
  readonly #states: number
  readonly #specials: number
  readonly #bias: number
  readonly #moves: Int16Array
  readonly #moveBias: Int32Array
  readonly #labels: readonly [Int16Array, Int16Array]
  readonly #labelBias: readonly [Int32Array, Int32Array]
  readonly #hidden: Int16Array
  readonly #list: Int32Array
  readonly #rows = new Int32Array(STATE_KINDS)

  constructor(memory: NetworkMemory, data: NetworkData, encoder: WordEncoder) {
    this.#memory = memory
    this.#encoder = encoder
    this.#states = memory.copy(data.states).byteOffset
    this.#specials = memory.copy(data.specials).byteOffset
    this.#bias = memory.copy(data.bias).byteOffset
    this.#moves = memory.copyTransposed(data.moves, MOVE_COLUMNS, MOVES)
    this.#moveBias = memory.copyShifted(data.moveBias, BIAS_SHIFT)
    this.#labels = [
      memory.copyPanels(data.leftLabels, LABEL_COLUMNS),
      memory.copyPanels(data.rightLabels, LABEL_COLUMNS),
    ]
    this.#labelBias = [
      memory.copyShifted(data.leftLabelBias, BIAS_SHIFT),
      memory.copyShifted(data.rightLabelBias, BIAS_SHIFT),
    ]
    this.#hidden = memory.shorts(HIDDEN)
    this.#list = memory.integers(ROWS + MORE_ROWS)
    this.roomForWords = Math.max(-1, 32767 - mostOfFacts(data.states, data.bias, HIDDEN))
    this.moveScores = memory.integers(MOVES)
    this.labelScores = memory.integers(LABEL_COLUMNS)
  }

  /** Where weights and results lie, as moves.wat wants it. */
  get addresses(): readonly number[] {
    return [
      this.#specials,
      this.#states,
      this.#bias,
      ...[this.#list, this.#hidden, this.#moves, this.#moveBias, this.moveScores],
      ...[...this.#labels, ...this.#labelBias, this.labelScores],
    ].map((place) => (typeof place === 'number' ? place : place.byteOffset))
  }

  #noteWord(state: ParseState, position: number, word: number): void {
    const special = word - state.length
    this.#list[position] =
      special < 0
        ? this.#encoder.contribution(word, position)
        : this.#specials + (special * POSITIONS + position) * HIDDEN * 2
  }

  /** Fills `moveScores`. */
  score(state: ParseState, tokens: StateTokens): void {
    const rows = this.#rows
    const list = this.#list
    const { kernels } = this.#memory
    stateRows(state, tokens, rows)
    this.#noteWord(state, 0, state.fromTop(2))
    this.#noteWord(state, 1, state.fromTop(1))
    this.#noteWord(state, 2, state.fromTop(0))
    this.#noteWord(state, 3, state.next)
    for (let i = 0; i < rows.length; i++)
      list[POSITIONS + i] = this.#states + rows[FACT_ORDER[i]!]! * HIDDEN * 2
    list[ROWS - 1] = this.#bias
    kernels.sumRowsI16(list.byteOffset, ROWS, this.#hidden.byteOffset, HIDDEN, 0)
    const bias = this.#moveBias.byteOffset
    const scores = this.moveScores.byteOffset
    kernels.dotsI16(this.#hidden.byteOffset, this.#moves.byteOffset, HIDDEN, bias, scores, MOVES)
  }

  /** Fills `labelScores` for an arc to the left (0) or right (1) in the state scored last. */
  scoreLabels(side: 0 | 1): void {
    this.#memory.kernels.gemmI16(
      this.#hidden.byteOffset,
      1,
      HIDDEN * 2,
      this.#labels[side].byteOffset,
      HIDDEN / 2,
      this.#labelBias[side].byteOffset,
      this.labelScores.byteOffset,
      SCORED_LABELS,
    )
  }
}
