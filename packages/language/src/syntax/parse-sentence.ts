/** Parses a tagged sentence with the arc-hybrid system, greedily, by the scores of the network. */
import { WordEncoder } from '../net/encode-words.ts'
import type { NetworkData } from '../net/network-data.ts'
import { NetworkInputs } from '../net/network-inputs.ts'
import { NetworkMemory } from '../net/network-memory.ts'
import { StateScorer } from '../net/score-state.ts'
import type { WordCodes } from '../text/word-codes.ts'
import { ParseState } from './arc-hybrid.ts'
import type { FineTags } from './fine-tags.ts'
import type { Moves } from './moves.ts'
import { MOVES_BYTES, wasmMoves } from './moves-in-wasm.ts'
import { ParserWords } from './parser-words.ts'
import { ScriptMoves } from './script-moves.ts'

/** Bytes that the weights and the longest sentence need. */
function memoryNeeded(data: NetworkData): number {
  const tables = [data.vectors, data.word, data.suffix, data.prefix, data.shape, data.tag]
  const shorts = [
    ...data.layers,
    data.positions,
    data.states,
    data.specials,
    data.moves,
    data.leftLabels,
    data.rightLabels,
  ]
  const lengthOf = (arrays: readonly { readonly length: number }[]): number =>
    arrays.reduce((sum, { length }) => sum + length, 0)
  const weights = lengthOf(tables) + 2 * lengthOf(shorts)
  return weights + WordEncoder.bytesNeeded() + MOVES_BYTES + 65536
}

/** A parser; keeps its working memory between sentences. */
export class Parser {
  readonly state = new ParseState()
  readonly #tags: FineTags
  readonly #inputs = new NetworkInputs()
  readonly #words = new ParserWords()
  readonly #encoder: WordEncoder
  readonly #moves: Moves

  /** `script` forces plain JavaScript where WebAssembly would be used. */
  constructor(data: NetworkData, tags: FineTags, script = false) {
    const memory = new NetworkMemory(memoryNeeded(data), script)
    this.#tags = tags
    this.#encoder = new WordEncoder(memory, data)
    const scorer = new StateScorer(memory, data, this.#encoder)
    this.#moves = wasmMoves(memory, this.#encoder, scorer) ?? new ScriptMoves(scorer)
  }

  /** Leaves heads (`length` for the root) and labels in `state`; for at most `MAXIMAL_SENTENCE` words. */
  parse(codes: WordCodes): void {
    const { state } = this
    this.#inputs.load(codes)
    this.#words.load(codes, this.#tags.marks)
    this.#encoder.encode(this.#inputs)
    this.#moves.parse(this.#words, codes.length, state)
  }
}
