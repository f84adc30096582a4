import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findVerbatim } from './verbatim.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const found = (text: string, words: string) => {
  const span = findVerbatim(text, words, whole(text))
  return span && text.slice(span.start, span.end)
}

test.each([
  ['Iran and Iraq met.', 'Iraq met', 'Iraq met'],
  ['He said: “It is over,” twice.', '"It is over,"', '“It is over,”'],
  ['Baku’s\n  army left', "Baku's army", 'Baku’s\n  army'],
  ['The Iranian army, and Iran.', 'Iran', 'Iran'],
  [' trimmed ', '  trimmed\n', 'trimmed'],
  ['a 😀 b', '😀', '😀'],
])('in %j the words %j are %j', (text, words, wanted) => {
  expect(found(text, words)).toBe(wanted)
})

test.each([
  ['The Iranian army', 'Iran'],
  ['It is over', 'It was over'],
  ['first. second', 'second first'],
  ['anything', ''],
  ['anything', ' \n'],
  ['naïve', 'nai'],
])('in %j the words %j are not found', (text, words) => {
  expect(found(text, words)).toBeUndefined()
})

test('only in the part that is asked for', () => {
  const text = 'One said so. Two said so.'
  expect(findVerbatim(text, 'said so', { start: 12, end: 25 })).toEqual({ start: 17, end: 24 })
  expect(findVerbatim(text, 'One', { start: 12, end: 25 })).toBeUndefined()
  expect(findVerbatim(text, 'so. Two', { start: 0, end: 12 })).toBeUndefined()
})

test('what is found reads as what was asked for, but for quotation marks and spaces', () => {
  const plain = (text: string) =>
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’‚`]/g, "'")
      .replace(/\s+/g, ' ')
  const unit = fc.constantFrom('a', 'b', ' ', '\n', '\t', '“', '"', '’', "'", 'é', '😀', '.', '-')
  const text = fc.string({ unit, maxLength: 40 })
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(40), (all, words, one, other) => {
      const part = {
        start: Math.min(one, other, all.length),
        end: Math.min(Math.max(one, other), all.length),
      }
      const span = findVerbatim(all, words, part)
      if (!span) return
      expect(span.start).toBeGreaterThanOrEqual(part.start)
      expect(span.end).toBeLessThanOrEqual(part.end)
      expect(plain(all.slice(span.start, span.end)).trim()).toBe(plain(words).trim())
    }),
    { numRuns: 2000 },
  )
})
