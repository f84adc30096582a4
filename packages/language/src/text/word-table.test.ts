/** Words are kept once, whatever text they stand in. */
import { expect, test } from 'vitest'
import { Lexicon } from '../model/lexicon.ts'
import { encodeWord, WORD_ROW } from './encode-word.ts'
import { NO_WORD, perWord, perWordBits, perWordTest, WordTable } from './word-table.ts'

const none = new Uint16Array(1)
const lexicon = new Lexicon({
  keys: new Int32Array(0),
  tags: none,
  certain: none,
  vectors: none,
  wordIds: none,
  clusters: none,
})
const wordAt = (table: WordTable, text: string, start: number, end: number) => {
  table.makeRoom(1)
  return table.word(table.at(text, start, end))
}
const whole = (table: WordTable, text: string) => wordAt(table, text, 0, text.length)

test('the same word is one object in every text, another word never', () => {
  const table = new WordTable(lexicon)
  const lima = wordAt(table, 'Lima denied it, and Lima said so', 0, 4)
  expect(wordAt(table, 'Lima denied it, and Lima said so', 20, 24)).toBe(lima)
  expect(wordAt(table, 'to Lima', 3, 7)).toBe(lima)
  expect(lima).toMatchObject({ form: 'Lima', lower: 'lima' })
  for (const other of ['lima', 'LIMA', 'Lim', 'Limas', 'Lime', '']) expect(whole(table, other)).not.toBe(lima)
})

test('words of any length and script are told apart', () => {
  const table = new WordTable(lexicon)
  const words = [
    '',
    'a',
    '\0',
    'a\0',
    '\0a',
    'aaaa',
    'aaaaa',
    'abcdefgh',
    'abcdefghi',
    'abcdefgi',
    'abcdefghj',
    'abcdefghij',
    'Žižek',
    'zizek',
    'ÿ',
    'Ā',
  ]
  const known = words.map((word) => whole(table, word))
  expect(new Set(known).size).toBe(words.length)
  expect(words.map((word) => whole(table, word))).toEqual(known)
  expect(known.map(({ form }) => form)).toEqual(words)
})

test('a form is without soft hyphens and composed, and yet a word is known by how it is written', () => {
  const table = new WordTable(lexicon)
  const plain = whole(table, 'café')
  const other = whole(table, 'cafe\u0301')
  expect(other).not.toBe(plain)
  expect(other.form).toBe(plain.form)
  expect(whole(table, 'co\u00adast').form).toBe('coast')
})

test('a table that is full begins anew, and no word is mistaken for another', () => {
  const table = new WordTable(lexicon)
  const first = whole(table, 'w0')
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 60_000; i++) expect(whole(table, `w${i}`).form === `w${i}`).toBe(true)
  expect(whole(table, 'w0')).not.toBe(first)
  expect(whole(table, 'w0')).toBe(whole(table, 'w0'))
})

test('each of many words has the row that it has by itself, also when it is met again', () => {
  const table = new WordTable(lexicon)
  const row = new Int32Array(WORD_ROW)
  for (let i = 0; i < 6000; i++) {
    const form = `${i % 2 ? 'short' : 'not-so-short-'}${i % 3000}`
    table.makeRoom(1)
    const from = table.at(form, 0, form.length) * WORD_ROW
    encodeWord(form, lexicon, row, 0)
    expect([...table.rows.subarray(from, from + WORD_ROW)].join()).toBe([...row].join())
  }
})

test('a question about a word is asked once', () => {
  const table = new WordTable(lexicon)
  const asked: string[] = []
  const length = perWord(({ lower }) => asked.push(lower))
  const isLong = perWord(({ lower }) => lower.length > 3)
  for (const word of ['no', 'Peru', 'no', 'peru', 'no']) {
    length(whole(table, word))
    expect(isLong(whole(table, word))).toBe(word.length > 3)
  }
  expect(asked).toEqual(['no', 'peru', 'peru'])
  expect([NO_WORD.form, isLong(NO_WORD)]).toEqual(['', false])
})

test('small answers are kept with the word, in its own memory as long as there is room', () => {
  const table = new WordTable(lexicon)
  const asked: string[] = []
  const ask = (lower: string, answer: number) => {
    asked.push(lower)
    return answer
  }
  // more of them than a word has room for
  const lengths = Array.from({ length: 12 }, (_, more) =>
    perWordBits(10, ({ lower }) => ask(lower, lower.length + more)),
  )
  const isLong = perWordTest(({ lower }) => lower.length > 3)
  for (const written of ['no', 'Peru', 'no', '']) {
    const word = whole(table, written)
    expect(lengths.map((length) => length(word))).toEqual(lengths.map((_, more) => written.length + more))
    expect(isLong(word)).toBe(written.length > 3)
  }
  expect(asked.length).toBe(12 * 3)
})

test('an answer that has no room where it would stand is refused', () => {
  const table = new WordTable(lexicon)
  const length = perWordBits(3, ({ lower }) => lower.length)
  expect(length(whole(table, 'seventh'))).toBe(7)
  expect(() => length(whole(table, 'eighth w'))).toThrow('8 has more than 3 bits')
})
