/** Tags the words of a sentence from left to right. */
import type { LinearModel } from '../model/linear-model.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import { MAXIMAL_TAGGER_FEATURES, taggerFeatures } from './tagger-features.ts'

/** A tagger; keeps its working memory between sentences. */
export class Tagger {
  readonly #model: LinearModel
  readonly #features = new Int32Array(MAXIMAL_TAGGER_FEATURES)
  readonly #scores: Int32Array

  constructor(model: LinearModel) {
    this.#model = model
    this.#scores = new Int32Array(model.labels)
  }

  /** Fills `codes.tag`. */
  tag(codes: WordCodes): void {
    const scores = this.#scores
    for (let i = 0; i < codes.length; i++) {
      const certain = codes.certain[i + PADDING]!
      if (certain >= 0) {
        codes.tag[i + PADDING] = certain
        continue
      }
      scores.fill(0)
      this.#model.addScores(this.#features, taggerFeatures(codes, i, this.#features), scores)
      let best = 0
      for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
      codes.tag[i + PADDING] = best
    }
  }
}
