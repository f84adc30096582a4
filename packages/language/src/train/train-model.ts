/** Trains a whole model from treebanks. */
import { Lexicon } from '../model/lexicon.ts'
import { LinearModel } from '../model/linear-model.ts'
import type { ModelData } from '../model/model-file.ts'
import type { FineTags } from '../syntax/classes.ts'
import { Tagger } from '../syntax/tag-sentence.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { buildLexicon, type LexiconData } from './build-lexicon.ts'
import { learnLemmas } from './learn-lemmas.ts'
import type { TreebankSentence } from './read-conllu.ts'
import { type TaggedSentence, trainParser } from './train-parser.ts'
import { collectFineTags, encodeSentence, trainTagger } from './train-tagger.ts'

/** Settings of a whole training run. */
export interface ModelOptions {
  readonly seed: number
  readonly taggerEpochs: number
  readonly parserEpochs: number
  /** The parser learns from tags that a tagger gave to sentences it had not seen, in so many folds. */
  readonly folds: number
  readonly clusters: ReadonlyMap<string, number>
  readonly log: (line: string) => void
}

const taggerQuantisation = { keyBits: 30, scale: 16, threshold: 6 }
const parserQuantisation = { keyBits: 30, scale: 16, threshold: 24 }

/** Tags each fold of the sentences with a tagger trained on the other folds. */
function jackknife(
  sentences: readonly TreebankSentence[],
  tags: FineTags,
  options: ModelOptions,
): TaggedSentence[] {
  const result: TaggedSentence[] = []
  const quiet = { minimumCount: 2, epochs: options.taggerEpochs, seed: options.seed, log: () => undefined }
  for (let fold = 0; fold < options.folds; fold++) {
    const seen = sentences.filter((_, index) => index % options.folds !== fold)
    const lexicon = toLexicon(buildLexicon(seen, tags, options.clusters, 3))
    const trained = trainTagger(seen, tags, lexicon, quiet)
    const tagger = new Tagger(new LinearModel(trained.weights.export(trained.features, taggerQuantisation)))
    const codes = new WordCodes()
    sentences.forEach((sentence, index) => {
      if (index % options.folds !== fold) return
      encodeSentence(sentence, codes, lexicon)
      tagger.tag(codes)
      result.push({ sentence, tags: codes.tag.slice(PADDING, PADDING + codes.length) })
    })
    options.log(`jackknife: fold ${fold + 1} of ${options.folds}`)
  }
  return result
}

/** A lexicon ready for look-ups. */
export function toLexicon(data: LexiconData): Lexicon {
  return new Lexicon(data.keys, data.tags, data.clusters)
}

/** Trains tagger, parser and lemmatiser; the same sentences, seed and options give the same model. */
export function trainModel(sentences: readonly TreebankSentence[], options: ModelOptions): ModelData {
  const tags = collectFineTags(sentences, 30)
  const lexiconData = buildLexicon(sentences, tags, options.clusters, 3)
  const lexicon = toLexicon(lexiconData)
  const base = { seed: options.seed, log: options.log, minimumCount: 2 }
  const tagger = trainTagger(sentences, tags, lexicon, { ...base, epochs: options.taggerEpochs })
  const tagged = jackknife(sentences, tags, options)
  const parser = trainParser(tagged, tags, lexicon, { ...base, epochs: options.parserEpochs })
  return {
    tags: tags.names,
    moves: parser.moves.names,
    lemmaRules: learnLemmas(sentences, tags),
    lexicon: lexiconData,
    tagger: tagger.weights.export(tagger.features, taggerQuantisation),
    parser: parser.weights.export(parser.features, parserQuantisation),
  }
}
