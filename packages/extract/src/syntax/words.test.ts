import { expect, test } from 'vitest'
import { ownCopy, wordOf } from './words.ts'

test('a word has its lower case, however long and however often it is asked for', () => {
  const long = 'Ab'.repeat(50)
  for (const form of ['Baku', 'İstanbul', 'ΣΑΣ', '', long, 'Baku', long])
    expect(wordOf(form)).toEqual({ form, lower: form.toLowerCase() })
})

test('many words that are asked for once change none of the answers', () => {
  for (let i = 0; i < 60_000; i++) wordOf(`Word${i}`)
  expect(wordOf('Word7')).toEqual({ form: 'Word7', lower: 'word7' })
})

test('an own copy is the same text, half surrogates included', () => {
  for (const text of ['short', 'a text of more than twelve units', `a half \ud83d alone, and “marks” "too"`])
    expect(ownCopy(text)).toBe(text)
})
