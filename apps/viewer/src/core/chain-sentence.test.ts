import { expect, test } from 'vitest'
import type { SourceView } from '../../server/views.ts'
import { chainSentence, dateText, sentenceText } from './chain-sentence.ts'

const chain = (...names: string[]): SourceView[] =>
  names.map((name) => ({ id: name, name, kind: 'person', cue: null }))

test.each([
  [[], 'Kura Test Wire reports'],
  [['Aliyev'], 'Aliyev said'],
  [['The press service', 'Aliyev'], 'According to The press service, Aliyev said'],
  [
    ['Reuters', 'The press service', 'Aliyev'],
    'According to Reuters, quoting The press service, Aliyev said',
  ],
])('%j reads as "%s"', (names, sentence) => {
  expect(sentenceText(chainSentence(chain(...names), 'Kura Test Wire'))).toBe(sentence)
})

test.each([
  ['2023-09-19', 'day', '19 September 2023'],
  ['2023-09-01', 'month', 'September 2023'],
  ['2023-01-01', 'year', '2023'],
])('%s to the %s is %s', (day, precision, words) => expect(dateText(day, precision)).toBe(words))
