/** Training on a handful of invented sentences: it learns them, and twice the same, to the byte. */
import { expect, test } from 'vitest'
import { createPipeline } from '../create-analyser.ts'
import { Lexicon } from '../model/lexicon.ts'
import { encodeModel } from '../model/model-file.ts'
import { buildLexicon } from './build-lexicon.ts'
import { readConllu } from './read-conllu.ts'
import { trainModel } from './train-model.ts'
import { trainNetwork } from './train-network.ts'
import { collectFineTags, fineTagsOf } from './train-tagger.ts'

const sentence = (rows: string): string =>
  rows
    .split(' ')
    .map((row, i) => {
      const [form, tag, head, relation] = row.split('|')
      return [i + 1, form, form, tag, tag, '_', head, relation, '_', '_'].join('\t')
    })
    .join('\n')

const treebank = readConllu(
  [
    'Baku|PROPN|2|nsubj denied|VERB|0|root it|PRON|2|obj .|PUNCT|2|punct',
    'Yerevan|PROPN|2|nsubj rejected|VERB|0|root the|DET|4|det claim|NOUN|2|obj .|PUNCT|2|punct',
    'the|DET|2|det minister|NOUN|3|nsubj denied|VERB|0|root the|DET|5|det claim|NOUN|3|obj .|PUNCT|3|punct',
    'the|DET|2|det claim|NOUN|4|nsubj was|AUX|4|aux rejected|VERB|0|root .|PUNCT|4|punct',
  ]
    .map(sentence)
    .join('\n\n'),
)
const tags = collectFineTags(treebank, 1)
const vectors = { rowOf: new Map<string, number>(), values: new Int8Array(64), clusters: new Uint16Array(1) }
const lexiconData = buildLexicon(treebank, tags, vectors, 2)

function train(): { loss: string[]; heads: number[][] } {
  const loss: string[] = []
  const items = Array.from({ length: 40 }, (_, i) => treebank[i % 4]!).map((item) => ({
    sentence: item,
    tags: fineTagsOf(item, tags),
  }))
  const words = Math.max(...lexiconData.wordIds)
  const network = trainNetwork(new Lexicon(lexiconData), vectors.values, words, tags, {
    phases: [{ items, epochs: 30, rate: 0.01 }],
    seed: 3,
    log: (line) => loss.push(line),
  })
  const heads = items.slice(0, 4).map((item) => {
    network.parse(item)
    return [...network.state.head.subarray(0, item.sentence.forms.length)]
  })
  return { loss, heads }
}

test('it learns what it sees, and the same seed gives the same network', () => {
  const first = train()
  expect(first.heads).toEqual(treebank.map(({ heads }) => heads))
  expect(train().loss).toEqual(first.loss)
}, 180_000)

test('the same sentences and seed give the same bytes of a whole model', () => {
  const sentences = Array.from({ length: 120 }, (_, i) => treebank[i % 4]!)
  const options = { seed: 1, taggerEpochs: 1, parserEpochs: 1, folds: 2, vectors, log: () => undefined }
  const first = encodeModel(trainModel(sentences, options))
  expect(Buffer.compare(encodeModel(trainModel(sentences, options)), first)).toBe(0)
  expect(createPipeline(first).analyse('Baku denied it.').tokens.length).toBe(4)
}, 180_000)
