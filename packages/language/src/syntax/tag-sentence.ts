/** Tags the words of a sentence from left to right. */
import { LinearModel, type LinearModelData } from '../model/linear-model.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import { wasmTagger } from './tag-in-wasm.ts'
import type { Tagger } from './tagger.ts'
import { MAXIMAL_TAGGER_FEATURES, taggerFeatures } from './tagger-features.ts'

/** A tagger in WebAssembly, or where that is missing (or `script` forces it) in plain JavaScript, with the same results. */
export function createTagger(data: LinearModelData, script = false): Tagger {
  return (script ? undefined : wasmTagger(data)) ?? new ScriptTagger(new LinearModel(data))
}

/** The tagger in plain JavaScript; for sentences of any length. */
export class ScriptTagger implements Tagger {
  readonly #model: LinearModel
  readonly #features = new Int32Array(MAXIMAL_TAGGER_FEATURES)
  readonly #scores: Int32Array

  constructor(model: LinearModel) {
    this.#model = model
    this.#scores = new Int32Array(model.labels)
  }

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
