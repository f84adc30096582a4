/** Parses a tagged sentence with the arc-hybrid system, greedily. */
import type { LinearModel } from '../model/linear-model.ts'
import type { WordCodes } from '../text/word-codes.ts'
import { ParseState } from './arc-hybrid.ts'
import type { FineTags, Moves } from './classes.ts'
import { MAXIMAL_PARSER_FEATURES, ParserWords, parserFeatures } from './parser-features.ts'

/** The best-scoring allowed move. */
export function bestMove(scores: Int32Array | Float32Array, moves: Moves, allowed: number): number {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]!
    if (score <= bestScore || (allowed & (1 << moves.move[index]!)) === 0) continue
    best = index
    bestScore = score
  }
  return best
}

/** A parser; keeps its working memory between sentences. */
export class Parser {
  readonly state = new ParseState()
  readonly #model: LinearModel
  readonly #tags: FineTags
  readonly #moves: Moves
  readonly #words = new ParserWords()
  readonly #features = new Int32Array(MAXIMAL_PARSER_FEATURES)
  readonly #scores: Int32Array

  constructor(model: LinearModel, tags: FineTags, moves: Moves) {
    this.#model = model
    this.#tags = tags
    this.#moves = moves
    this.#scores = new Int32Array(model.labels)
  }

  /** Leaves heads (`length` for the root) and labels in `state`. */
  parse(codes: WordCodes): void {
    const { state } = this
    const scores = this.#scores
    this.#words.load(codes, this.#tags.marks)
    state.reset(codes.length)
    while (!state.done) {
      scores.fill(0)
      this.#model.addScores(this.#features, parserFeatures(state, this.#words, this.#features), scores)
      const best = bestMove(scores, this.#moves, state.allowed())
      state.apply(this.#moves.move[best]!, this.#moves.label[best]!)
    }
  }
}
