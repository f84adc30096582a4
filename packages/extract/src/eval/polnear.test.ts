import { expect, test } from 'vitest'
import { outermost, scorePolnear } from './polnear.ts'
import { readBrat } from './polnear-brat.ts'

const text = '😀 “We agree,” the envoy said. “Soon.” It is open, according to Oslo.'

/** A line of standoff for words of the text, in code points as brat counts. */
const entity = (id: string, label: string, ...words: string[]) => {
  const pieces = words.map((word) => {
    const start = [...text.slice(0, text.indexOf(word))].length
    return `${start} ${start + [...word].length}`
  })
  return `${id}\t${label} ${pieces.join(';')}\t${words.join(' ')}`
}

const annotations = [
  entity('T1', 'Source', 'the envoy'),
  entity('T2', 'Cue', 'said'),
  entity('T3', 'Content', '“We agree,”', '“Soon.”'),
  entity('T4', 'Attribution', 'said'),
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  entity('T5', 'Source', 'Oslo'),
  entity('T6', 'Cue', 'according to'),
  entity('T7', 'Content', 'It is open'),
  entity('T8', 'Discuss', 'open'),
  'E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5',
  'E3\tAttribution-no-source:T8 Cue:T6',
  'T9',
].join('\n')

const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

test('reads discontinuous spans and counts code points; what has no content is left out', () => {
  const read = readBrat(text, annotations)
  expect(read.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
    [['the envoy'], ['said'], ['“We agree,”', '“Soon.”']],
    [['Oslo'], ['according to'], ['It is open']],
  ])
})

test('counts all, quotations and "according to" apart', () => {
  const attributions = readBrat(text, annotations)
  const { rows } = scorePolnear([{ name: 'a', text, attributions }], [[attributions[1]!]])
  expect(rows.map(({ part, wanted, given, rightGiven }) => [part, wanted, given, rightGiven])).toEqual([
    ['all', 2, 1, 1],
    ['direct', 1, 0, 0],
    ['according to', 1, 1, 1],
  ])
})

test('an attribution inside the words of another is left out, whatever their order', () => {
  const spans = (cue: number, first: number, end: number) => ({
    source: [],
    cue: [{ start: cue, end: cue + 1 }],
    content: [{ start: first, end }],
  })
  const [outer, inner, beside] = [spans(0, 2, 20), spans(5, 7, 20), spans(22, 24, 30)]
  expect(outermost([inner, outer, beside])).toEqual([outer, beside])
})
