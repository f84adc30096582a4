/** The moves of the parser in plain JavaScript: greedily, by the scores of the network. */
import type { StateScorer } from '../net/score-state.ts'
import { DEPENDENCY_RELATIONS } from '../tag-sets.ts'
import { LEFT, type ParseState, RIGHT, ROOT, SHIFT } from './arc-hybrid.ts'
import type { Moves } from './moves.ts'
import type { ParserWords } from './parser-words.ts'

const LABELS = DEPENDENCY_RELATIONS.length

/** The same moves as those of moves.wat. */
export class ScriptMoves implements Moves {
  readonly #scorer: StateScorer

  constructor(scorer: StateScorer) {
    this.#scorer = scorer
  }

  parse(words: ParserWords, length: number, state: ParseState): void {
    state.reset(length)
    while (!state.done) {
      const allowed = state.allowed()
      if (allowed === 1 << ROOT) state.apply(ROOT, 0)
      else if (allowed === 1 << SHIFT) state.apply(SHIFT, 0)
      else this.#move(words, state, allowed)
    }
  }

  #move(words: ParserWords, state: ParseState, allowed: number): void {
    const scorer = this.#scorer
    const { moveScores } = scorer
    scorer.score(state, words)
    let best = -1
    for (let move = SHIFT; move <= RIGHT; move++) {
      if (allowed & (1 << move) && (best < 0 || moveScores[move]! > moveScores[best]!)) best = move
    }
    state.apply(best, best === SHIFT ? 0 : this.#label(best === LEFT ? 0 : 1))
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
