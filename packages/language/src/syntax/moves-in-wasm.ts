/** The moves of the parser in WebAssembly: see moves.wat. */
import type { WordEncoder } from '../net/encode-words.ts'
import type { NetworkMemory } from '../net/network-memory.ts'
import { SCORED_LABELS, type StateScorer } from '../net/score-state.ts'
import { HIDDEN } from '../net/shape.ts'
import { DEPENDENCY_RELATIONS } from '../tag-sets.ts'
import type { ParseState } from './arc-hybrid.ts'
import { copyFirst } from './copy-first.ts'
import type { Moves } from './moves.ts'
import { MOVES_WASM } from './moves-wasm.ts'
import type { ParserWords } from './parser-words.ts'

interface Exports {
  parse(work: number, words: number): void
}

/** Integers of a column: room for the longest sentence, the root and no word. */
const COLUMN = 512
/** Integers before the columns. */
const ADDRESSES = 32
/** Columns that are read and written here, by their places. */
const [HEAD, LABEL, TAG, WORD, MARKS] = [1, 2, 9, 10, 11]
const COLUMNS = 13
/** Shorts of the sums of facts that are kept: for each word in each of three roles. */
const SUMS = 3 * COLUMN * HIDDEN
/** Bytes of memory that the moves need. */
export const MOVES_BYTES: number = 4 * (ADDRESSES + COLUMNS * COLUMN) + 2 * SUMS

/** Moves that work on the memory of the network, or nothing where that is not of WebAssembly. */
export function wasmMoves(
  memory: NetworkMemory,
  encoder: WordEncoder,
  scorer: StateScorer,
): Moves | undefined {
  const exports = memory.instantiate(MOVES_WASM) as Exports | undefined
  return exports === undefined ? undefined : new WasmMoves(exports, memory, encoder, scorer)
}

class WasmMoves implements Moves {
  readonly #exports: Exports
  readonly #work: Int32Array
  readonly #columns: readonly Int32Array[]

  constructor(exports: Exports, memory: NetworkMemory, encoder: WordEncoder, scorer: StateScorer) {
    this.#exports = exports
    const work = memory.integers(ADDRESSES + COLUMNS * COLUMN)
    const sums = memory.shorts(SUMS).byteOffset
    const sizes = [SCORED_LABELS, DEPENDENCY_RELATIONS.length]
    work.set([...encoder.addresses, ...scorer.addresses, ...sizes, sums, scorer.roomForWords])
    this.#work = work
    this.#columns = Array.from({ length: COLUMNS }, (_, c) =>
      work.subarray(ADDRESSES + c * COLUMN, ADDRESSES + (c + 1) * COLUMN),
    )
  }

  parse({ tag, word, marks }: ParserWords, length: number, state: ParseState): void {
    const columns = this.#columns
    const slots = length + 2
    copyFirst(tag, columns[TAG]!, slots)
    copyFirst(word, columns[WORD]!, slots)
    copyFirst(marks, columns[MARKS]!, slots)
    this.#exports.parse(this.#work.byteOffset, length)
    state.take(columns[HEAD]!, columns[LABEL]!, length)
  }
}
