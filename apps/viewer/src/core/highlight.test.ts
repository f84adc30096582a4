import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MarkView } from '../../server/views.ts'
import { segments } from './highlight.ts'

const mark = (start: number, end: number): MarkView => ({ role: 'actor', actor: null, start, end })

test('marks that lie in and over one another cut the text into pieces', () => {
  const pieces = segments('abcdef', [mark(0, 3), mark(1, 2), mark(2, 5)], { start: 0, end: 6 })
  expect(pieces.map(({ text, marks }) => [text, marks.length])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['de', 1],
    ['f', 0],
  ])
})

test('the pieces together are the text, whatever the marks', () => {
  const marks = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
  )
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), marks, (text, found) => {
      const pieces = segments(text, found, { start: 0, end: text.length })
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
