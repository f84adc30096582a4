/** The rows of words are those that they have by themselves. */
import { expect, test } from 'vitest'
import { Lexicon } from '../model/lexicon.ts'
import { encodeWord, WORD_ROW } from './encode-word.ts'
import { PADDING, WordCodes } from './word-codes.ts'
import { WordRows } from './word-rows.ts'
import { WordTable } from './word-table.ts'

test('each of many words has a row of its own, also when it is met again', () => {
  const none = new Uint16Array(1)
  const lexicon = new Lexicon({
    keys: new Int32Array(0),
    tags: none,
    certain: none,
    vectors: none,
    wordIds: none,
    clusters: none,
  })
  const table = new WordTable()
  const rows = new WordRows(lexicon)
  const codes = new WordCodes()
  const row = new Int32Array(WORD_ROW)
  codes.reset(1)
  for (let i = 0; i < 6000; i++) {
    const form = `w${i % 3000}`
    encodeWord(form, lexicon, row, 0)
    rows.enter(table.at(form, 0, form.length), 0, codes)
    expect(codes.word[PADDING] === row[0]).toBe(true)
  }
})
