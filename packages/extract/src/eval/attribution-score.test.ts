import { describe, expect, test } from 'vitest'
import {
  type AttributionSpans,
  f1Interval,
  jaccard,
  matchAttributions,
  quotedKind,
  scoreOf,
  tokensIn,
} from './attribution-score.ts'
import { share } from './intervals.ts'

const text = 'The envoy said the bridge is open, and the mayor denied it.'

/** Spans of words as they stand in the text. */
const spans = (words: string) => {
  const start = text.indexOf(words)
  return words === '' ? [] : [{ start, end: start + words.length }]
}
const item = (source: string, cue: string, content: string): AttributionSpans => ({
  source: spans(source),
  cue: spans(cue),
  content: spans(content),
})

test('tokens are words and marks, known by where they start', () => {
  expect([...tokensIn('a, “b”', [{ start: 0, end: 6 }])]).toEqual([0, 1, 3, 4, 5])
  expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5)
  expect(jaccard(new Set(), new Set())).toBe(1)
})

describe('two attributions agree', () => {
  const wanted = [item('The envoy', 'said', 'the bridge is open')]
  test.each([
    ['the same spans', item('The envoy', 'said', 'the bridge is open'), 1],
    ['half of the source and content', item('envoy', 'said', 'bridge is open'), 1],
    ['another source', item('the mayor', 'said', 'the bridge is open'), 0],
    ['no source where one is wanted', item('', 'said', 'the bridge is open'), 0],
    ['less than half of the content', item('The envoy', 'said', 'open'), 0],
  ])('%s', (_, given, pairs) => {
    expect(matchAttributions(text, wanted, [given]).pairs.length).toBe(pairs)
  })

  test('without a source only with one without a source', () => {
    expect(matchAttributions(text, [item('', 'said', 'open')], [item('', 'said', 'open')]).pairs).toEqual([
      [0, 0],
    ])
  })

  test('each at most once, the closest first', () => {
    const loose = item('The envoy', 'said', 'the bridge is')
    const close = item('The envoy', 'said', 'the bridge is open')
    expect(matchAttributions(text, wanted, [loose, close])).toEqual({
      pairs: [[0, 1]],
      missed: [],
      extra: [0],
    })
  })
})

test('a quotation is direct, words with a quotation in them are mixed', () => {
  const quoted = 'He said “we are open” and left. "Yes," he said.'
  const of = (words: string) =>
    quotedKind(quoted, [{ start: quoted.indexOf(words), end: quoted.indexOf(words) + words.length }])
  expect(of('“we are open”')).toBe('direct')
  expect(of('"Yes,"')).toBe('direct')
  expect(of('said “we are open” and left')).toBe('mixed')
  expect(of('and left')).toBe('indirect')
})

test('intervals hold the value and are the same each time', () => {
  const { value, low, high } = share(8, 10)
  expect(value).toBe(0.8)
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943'])
  expect(share(0, 0)).toEqual({ value: 0, low: 0, high: 1, count: 0 })
  const documents = [
    { wanted: 4, given: 4, rightGiven: 4, rightWanted: 4 },
    { wanted: 4, given: 4, rightGiven: 0, rightWanted: 0 },
  ]
  expect(f1Interval(documents)).toEqual(f1Interval(documents))
  expect(scoreOf({ wanted: 10, given: 5, rightGiven: 5, rightWanted: 5 }).f1).toBeCloseTo(2 / 3)
})
