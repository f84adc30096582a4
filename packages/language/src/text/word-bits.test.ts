/** Questions about words have an answer with every token. */
import { expect, test } from 'vitest'
import { wordBit } from '../index.ts'
import { loadAnalyser } from '../node.ts'

const analyser = loadAnalyser()
const bitsIn = (text: string, bit: number) =>
  [...analyser.analyse(text).tokens.bits].map((bits) => (bits & bit) !== 0)

test('each token has the answers about its word, also to what is asked when the word is known', () => {
  const short = wordBit(({ form }) => form.length < 4)
  expect(bitsIn('Baku denied it.', short)).toEqual([false, false, true, true])
  const capital = wordBit(({ form, lower }) => form !== lower)
  expect(bitsIn('Baku denied it.', capital)).toEqual([true, false, false, false])
  expect(bitsIn('Baku denied it.', short)).toEqual([false, false, true, true])
})

test('no two questions share a bit', () => {
  expect(() => {
    for (;;) wordBit(() => false)
  }).toThrow('wordBit')
})
