/** Trains a whole model from treebanks. */
import { Lexicon } from '../model/lexicon.ts'
import { LinearModel } from '../model/linear-model.ts'
import { mergeLinear } from '../model/merge-linear.ts'
import type { ModelData } from '../model/model-file.ts'
import type { FineTags } from '../syntax/fine-tags.ts'
import { ScriptTagger } from '../syntax/tag-sentence.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { buildLexicon } from './build-lexicon.ts'
import { learnLemmas } from './learn-lemmas.ts'
import { quantiseNetwork } from './quantise-network.ts'
import type { TreebankSentence } from './read-conllu.ts'
import type { WordVectors } from './read-vectors.ts'
import { type TaggedSentence, trainNetwork } from './train-network.ts'
import { collectFineTags, encodeSentence, trainTagger } from './train-tagger.ts'

/** Settings of a whole training run. */
export interface ModelOptions {
  readonly seed: number
  readonly taggerEpochs: number
  readonly parserEpochs: number
  /** The parser learns from tags that a tagger gave to sentences it had not seen, in so many folds. */
  readonly folds: number
  readonly vectors: WordVectors
  readonly log: (line: string) => void
}

const quantisation = { keyBits: 30, scale: 16, threshold: 8 }
/** Words seen so often get a class of tags. */
const KNOWN_WORD = 3
/** Fine tags seen less often become the commonest of their part of speech. */
const KNOWN_TAG = 30

/** Tags each fold of the sentences with a tagger trained on the other folds. */
function jackknife(
  sentences: readonly TreebankSentence[],
  tags: FineTags,
  options: ModelOptions,
): TaggedSentence[] {
  const tagged: TaggedSentence[] = []
  const quiet = {
    minimumCount: 2,
    epochs: options.taggerEpochs - 1,
    seed: options.seed,
    log: () => undefined,
  }
  for (let fold = 0; fold < options.folds; fold++) {
    const seen = sentences.filter((_, index) => index % options.folds !== fold)
    const lexicon = new Lexicon(buildLexicon(seen, tags, options.vectors, KNOWN_WORD))
    const trained = trainTagger(seen, tags, lexicon, quiet)
    const tagger = new ScriptTagger(new LinearModel(trained.weights.export(trained.features, quantisation)))
    const codes = new WordCodes()
    sentences.forEach((sentence, index) => {
      if (index % options.folds !== fold) return
      encodeSentence(sentence, codes, lexicon)
      tagger.tag(codes)
      tagged[index] = { sentence, tags: codes.tag.slice(PADDING, PADDING + codes.length) }
    })
    options.log(`jackknife: fold ${fold + 1} of ${options.folds}`)
  }
  return tagged
}

/** All sentences, and those of edited genres (all but web text) twice. */
function leaningToNews(items: readonly TaggedSentence[]): TaggedSentence[] {
  return [...items, ...items.filter(({ sentence }) => sentence.genre !== 'web')]
}

/** Trains tagger, parser and lemmatiser; the same sentences, seed and options give the same model. */
export function trainModel(sentences: readonly TreebankSentence[], options: ModelOptions): ModelData {
  const { seed, log, vectors } = options
  const tags = collectFineTags(sentences, KNOWN_TAG)
  const lexiconData = buildLexicon(sentences, tags, vectors, KNOWN_WORD)
  const lexicon = new Lexicon(lexiconData)
  const taggers = [seed, seed + 1].map((taggerSeed) => {
    const settings = { seed: taggerSeed, log, minimumCount: 2, epochs: options.taggerEpochs }
    const trained = trainTagger(sentences, tags, lexicon, settings)
    return trained.weights.export(trained.features, quantisation)
  })
  const tagged = jackknife(sentences, tags, options)
  const words = lexiconData.wordIds.reduce((most, id) => Math.max(most, id), 0)
  const network = trainNetwork(lexicon, vectors.values, words, tags, {
    seed,
    log,
    phases: [
      { items: tagged, epochs: options.parserEpochs, rate: 0.002 },
      { items: leaningToNews(tagged), epochs: 2, rate: 0.0006 },
    ],
  })
  return {
    tags: tags.names,
    lemmaRules: learnLemmas(sentences, tags),
    lexicon: lexiconData,
    tagger: mergeLinear(taggers),
    network: quantiseNetwork(network, vectors.values),
  }
}
