/** WebAssembly and plain JavaScript give the same numbers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPipeline } from '../create-analyser.ts'
import { decodeModel } from '../model/model-file.ts'
import { loadModel } from '../node.ts'
import { Parser } from '../syntax/parse-sentence.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { encodeSentence } from '../train/train-tagger.ts'
import { NetworkMemory } from './network-memory.ts'

const short = fc.integer({ min: -3000, max: 3000 })

describe('kernels', () => {
  test.each([1, 3, 4, 9])('products of %i rows', (rows) => {
    fc.assert(
      fc.property(
        fc.array(short, { minLength: rows * 8 + 8 * 16, maxLength: rows * 8 + 8 * 16 }),
        (numbers) => {
          const results = [false, true].map((script) => {
            const memory = new NetworkMemory(65536, script)
            const a = memory.copy(Int16Array.from(numbers.slice(0, rows * 8)))
            const b = memory.copyPaired(Int16Array.from(numbers.slice(rows * 8)), 16)
            const y = memory.integers(rows * 16)
            memory.kernels.gemmI16(a.byteOffset, rows, 16, b.byteOffset, 4, y.byteOffset, 16)
            return [...y]
          })
          expect(results[0]).toEqual(results[1])
        },
      ),
      { numRuns: 30, seed: 5 },
    )
  })

  test('sums saturate and stop at the floor', () => {
    const sums = [false, true].map((script) => {
      const memory = new NetworkMemory(65536, script)
      const rows = [30_000, -30_000].map((value) => memory.copy(new Int16Array(8).fill(value)).byteOffset)
      const list = memory.integers(3)
      list.set([rows[0]!, rows[0]!, rows[1]!])
      const y = memory.shorts(8)
      memory.kernels.sumRowsI16(list.byteOffset, 2, y.byteOffset, 8, 0)
      const high = y[0]
      memory.kernels.sumRowsI16(list.byteOffset + 8, 1, y.byteOffset, 8, 0)
      return [high, y[0]]
    })
    expect(sums).toEqual([
      [32767, 0],
      [32767, 0],
    ])
  })

  test('narrowing rounds and saturates', () => {
    const narrowed = [false, true].map((script) => {
      const memory = new NetworkMemory(65536, script)
      const x = memory.integers(8)
      x.set([0, 2047, 2048, 4096, -2049, -4096, 2 ** 30, -(2 ** 30)])
      const y = memory.shorts(8)
      memory.kernels.narrowI32(x.byteOffset, 8, y.byteOffset)
      return [...y]
    })
    expect(narrowed[0]).toEqual([0, 0, 1, 1, -1, -1, 32767, -32768])
    expect(narrowed[1]).toEqual(narrowed[0])
  })
})

test('a sentence gets the same tree with and without WebAssembly', () => {
  const bytes = loadModel()
  const pipeline = createPipeline(bytes)
  const plain = new Parser(decodeModel(bytes).network, pipeline.tags, pipeline.lexicon, true)
  const forms =
    '“ We will not leave , ” Aliyev told reporters , rejecting a demand that Baku withdraw .'.split(' ')
  const codes = new WordCodes()
  encodeSentence({ forms }, codes, pipeline.lexicon)
  pipeline.tagger.tag(codes)
  expect(codes.tag[PADDING + 6]).toBeGreaterThanOrEqual(0)
  pipeline.parser.parse(codes)
  plain.parse(codes)
  expect([...plain.state.head.subarray(0, forms.length)]).toEqual([
    ...pipeline.parser.state.head.subarray(0, forms.length),
  ])
  expect([...plain.state.label.subarray(0, forms.length)]).toEqual([
    ...pipeline.parser.state.label.subarray(0, forms.length),
  ])
})
