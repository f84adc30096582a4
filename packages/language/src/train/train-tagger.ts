/** Trains the tagger: an averaged perceptron, from left to right, on its own earlier tags. */
import type { Lexicon } from '../model/lexicon.ts'
import { FineTags } from '../syntax/fine-tags.ts'
import { MAXIMAL_TAGGER_FEATURES, taggerFeatures } from '../syntax/tagger-features.ts'
import { UPOS_TAGS } from '../tag-sets.ts'
import { encodeWord, WORD_ROW } from '../text/encode-word.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { AveragedWeights } from './averaged-weights.ts'
import { FeatureRows } from './feature-rows.ts'
import { createRandom, shuffle } from './random.ts'
import type { TreebankSentence } from './read-conllu.ts'

/** What a training run may be told. */
export interface TrainingOptions {
  readonly epochs: number
  readonly seed: number
  readonly minimumCount: number
  readonly log: (line: string) => void
}

/** A trained tagger before it becomes integers. */
export interface TrainedClassifier {
  readonly weights: AveragedWeights
  readonly features: FeatureRows
}

/** The fine tags of a treebank: rare combinations become the commonest of their part of speech. */
export function collectFineTags(sentences: readonly TreebankSentence[], minimum: number): FineTags {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    sentence.upos.forEach((upos, i) => {
      const name = `${UPOS_TAGS[upos]}/${sentence.xpos[i]}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  const names = [...counts].filter(([, count]) => count >= minimum).sort((a, b) => b[1] - a[1])
  return new FineTags(names.map(([name]) => name))
}

/** The fine tags of the words of a sentence. */
export function fineTagsOf(sentence: TreebankSentence, tags: FineTags): Int32Array {
  return Int32Array.from(sentence.upos, (upos, i) => {
    const exact = tags.indexOf(`${UPOS_TAGS[upos]}/${sentence.xpos[i]}`)
    return exact >= 0 ? exact : Math.max(0, tags.upos.indexOf(upos))
  })
}

/** Fills the codes of a sentence of a treebank. */
export function encodeSentence(
  sentence: Pick<TreebankSentence, 'forms'>,
  codes: WordCodes,
  lexicon: Lexicon,
): void {
  const { forms } = sentence
  const row = new Int32Array(WORD_ROW)
  codes.reset(forms.length)
  for (let i = 0; i < forms.length; i++) {
    encodeWord(forms[i]!, lexicon, row, 0)
    codes.take(i, row, 0)
  }
  codes.noteCasing()
}

/** Trains on sentences; `lexicon` must be the one that the model will carry. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: FineTags,
  lexicon: Lexicon,
  options: TrainingOptions,
): TrainedClassifier {
  const codes = new WordCodes()
  const buffer = new Int32Array(MAXIMAL_TAGGER_FEATURES)
  const features = new FeatureRows()
  const gold = sentences.map((sentence) => fineTagsOf(sentence, tags))
  sentences.forEach((sentence, s) => {
    encodeSentence(sentence, codes, lexicon)
    codes.tag.set(gold[s]!, PADDING)
    for (let i = 0; i < codes.length; i++) {
      if (codes.certain[i + PADDING]! < 0) features.count(buffer, taggerFeatures(codes, i, buffer))
    }
  })
  features.keepFrequent(options.minimumCount)
  const weights = new AveragedWeights(features.rows, tags.names.length)
  options.log(`tagger: ${features.rows} features, ${tags.names.length} tags`)
  const scores = new Float32Array(tags.names.length)
  const random = createRandom(options.seed)
  const order = sentences.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let total = 0
    for (const s of order) {
      encodeSentence(sentences[s]!, codes, lexicon)
      for (let i = 0; i < codes.length; i++) {
        const certain = codes.certain[i + PADDING]!
        if (certain >= 0) {
          codes.tag[i + PADDING] = certain
          continue
        }
        const count = features.toRows(buffer, taggerFeatures(codes, i, buffer))
        weights.score(buffer, count, scores)
        let best = 0
        for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
        const right = gold[s]![i]!
        if (best !== right) {
          weights.update(buffer, count, right, 1)
          weights.update(buffer, count, best, -1)
          wrong++
        }
        weights.step++
        codes.tag[i + PADDING] = best
        total++
      }
    }
    options.log(`tagger: epoch ${epoch + 1}, ${((100 * wrong) / total).toFixed(2)} % wrong in training`)
  }
  return { weights, features }
}
