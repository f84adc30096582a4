/** The analyser gives the same with and without WebAssembly, whatever it read before. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPipeline } from './create-analyser.ts'
import { decodeModel } from './model/model-file.ts'
import { loadModel } from './node.ts'
import { Parser } from './syntax/parse-sentence.ts'
import { createTagger, ScriptTagger } from './syntax/tag-sentence.ts'
import { PADDING, WordCodes } from './text/word-codes.ts'
import { encodeSentence } from './train/train-tagger.ts'

const bytes = loadModel()
const model = decodeModel(bytes)
const pipeline = createPipeline(bytes)
const plainTagger = createTagger(model.tagger, true)
const plainParser = new Parser(model.network, pipeline.tags, true)

const words =
  `“ We will not leave , ” Aliyev told reporters , rejecting a demand that Baku withdraw . THE U.S. envoy 's
  RUNNING report set 1,200 to be Qwzx-ian saw it before Monday because talks set U.N. peace- keepers free ( 2019 ) ə̈`.split(
    /\s+/,
  )
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })

test('tags and trees of any run of words', () => {
  expect(pipeline.tagger).not.toBeInstanceOf(ScriptTagger)
  const read = (forms: string[], plain: boolean): number[][] => {
    const codes = new WordCodes()
    const parser = plain ? plainParser : pipeline.parser
    encodeSentence({ forms }, codes, pipeline.lexicon)
    ;(plain ? plainTagger : pipeline.tagger).tag(codes)
    parser.parse(codes)
    const { head, label } = parser.state
    const tags = codes.tag.subarray(PADDING, PADDING + forms.length)
    return [[...tags], [...head.subarray(0, forms.length)], [...label.subarray(0, forms.length)]]
  }
  fc.assert(
    fc.property(sentence, (forms) => {
      expect(read(forms, false)).toEqual(read(forms, true))
    }),
    { numRuns: 30, seed: 11 },
  )
})

test.each([
  ['words', 'positions', 12],
  ['facts', 'states', 100],
] as const)('trees by sums that saturate because of large %s', (_, name, factor) => {
  const large = (value: number): number => Math.max(-32767, Math.min(32767, value * factor))
  const network = { ...model.network, [name]: model.network[name].map(large) }
  const [wasm, plain] = [false, true].map((script) => new Parser(network, pipeline.tags, script))
  const read = (forms: string[], parser: Parser): number[][] => {
    const codes = new WordCodes()
    encodeSentence({ forms }, codes, pipeline.lexicon)
    plainTagger.tag(codes)
    parser.parse(codes)
    const { state } = parser
    return [[...state.head.subarray(0, forms.length)], [...state.label.subarray(0, forms.length)]]
  }
  fc.assert(
    fc.property(sentence, (forms) => {
      expect(read(forms, wasm!)).toEqual(read(forms, plain!))
    }),
    { numRuns: 10, seed: 12 },
  )
})

test('what was read before does not matter', () => {
  const read = (text: string, analyse = pipeline.analyse): number[][] => {
    const { upos, head, deprel } = analyse(text).tokens
    return [[...upos], [...head], [...deprel]]
  }
  const texts = Array.from({ length: 12 }, (_, i) =>
    words
      .slice(i * 3)
      .concat(words.slice(0, i))
      .join(' '),
  )
  const before = texts.map((text) => read(text))
  expect(texts.toReversed().map((text) => read(text))).toEqual(before.toReversed())
  expect(read(texts[5]!, createPipeline(bytes).analyse)).toEqual(before[5])
})
