/** Parses a tagged sentence with the arc-hybrid system, greedily, by the scores of the network. */
import type { Lexicon } from '../model/lexicon.ts'
import { WordEncoder } from '../net/encode-words.ts'
import type { NetworkData } from '../net/network-data.ts'
import { NetworkInputs } from '../net/network-inputs.ts'
import { NetworkMemory } from '../net/network-memory.ts'
import { StateScorer } from '../net/score-state.ts'
import { DEPENDENCY_RELATIONS } from '../tag-sets.ts'
import type { WordCodes } from '../text/word-codes.ts'
import { LEFT, ParseState, RIGHT, ROOT, SHIFT } from './arc-hybrid.ts'
import type { FineTags } from './fine-tags.ts'
import { ParserWords } from './parser-words.ts'

const LABELS = DEPENDENCY_RELATIONS.length

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
  return weights + WordEncoder.bytesNeeded() + 65536
}

/** A parser; keeps its working memory between sentences. */
export class Parser {
  readonly state = new ParseState()
  readonly #tags: FineTags
  readonly #lexicon: Lexicon
  readonly #inputs = new NetworkInputs()
  readonly #words = new ParserWords()
  readonly #encoder: WordEncoder
  readonly #scorer: StateScorer

  /** `script` forces plain JavaScript where WebAssembly would be used. */
  constructor(data: NetworkData, tags: FineTags, lexicon: Lexicon, script = false) {
    const memory = new NetworkMemory(memoryNeeded(data), script)
    this.#tags = tags
    this.#lexicon = lexicon
    this.#encoder = new WordEncoder(memory, data)
    this.#scorer = new StateScorer(memory, data, this.#encoder)
  }

  /** Leaves heads (`length` for the root) and labels in `state`; for at most `MAXIMAL_SENTENCE` words. */
  parse(codes: WordCodes): void {
    const { state } = this
    this.#inputs.load(codes, this.#lexicon)
    this.#words.load(codes, this.#tags.marks)
    this.#encoder.encode(this.#inputs)
    state.reset(codes.length)
    while (!state.done) {
      const allowed = state.allowed()
      if (allowed === 1 << ROOT) state.apply(ROOT, 0)
      else if (allowed === 1 << SHIFT) state.apply(SHIFT, 0)
      else this.#move(allowed)
    }
  }

  #move(allowed: number): void {
    const scorer = this.#scorer
    const { moveScores } = scorer
    scorer.score(this.state, this.#words)
    let best = -1
    for (let move = SHIFT; move <= RIGHT; move++) {
      if (allowed & (1 << move) && (best < 0 || moveScores[move]! > moveScores[best]!)) best = move
    }
    this.state.apply(best, best === SHIFT ? 0 : this.#label(best === LEFT ? 0 : 1))
  }

  /** The best label but the root's. */
  #label(side: 0 | 1): number {
    const { labelScores } = this.#scorer
    this.#scorer.scoreLabels(side)
    let best = 1
    for (let label = 2; label < LABELS; label++) if (labelScores[label]! > labelScores[best]!) best = label
    return best
  }
}
