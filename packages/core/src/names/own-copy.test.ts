import { expect, test } from 'vitest'
import { ownCopy } from './own-copy.ts'

test('an own copy is the same text, half surrogates included', () => {
  for (const text of [
    '',
    'short',
    'a text of more than twelve units',
    `a half \ud83d alone, and “marks” "too"`,
  ])
    expect(ownCopy(text)).toBe(text)
})
