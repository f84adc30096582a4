import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { Extraction } from './extraction.ts'
import { createExtractor, defaultStages } from './extractor.ts'
import { read } from './read.test-kit.ts'
import { PipelineError } from './stage.ts'

describe('createExtractor', () => {
  test('refuses stages in an order that cannot work, and says what is missing', () => {
    const [first, ...rest] = defaultStages
    const wrong = [...rest, first!]
    expect(() => createExtractor(loadAnalyser(), wrong)).toThrow(PipelineError)
    expect(() => createExtractor(loadAnalyser(), wrong)).toThrow(/needs "dates"/)
  })
})

test('what is read has the shape that is promised', () => {
  const extraction = read(
    'Azerbaijani President Ilham Aliyev said on Tuesday that Armenia must disarm.',
    '2023-09-20',
  )
  expect(Extraction.parse(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction)
})

test.each(['', ' ', '\n\n', '“', '…', 'a', '\ud800', 'said said said', 'The '.repeat(2000), ','.repeat(500)])(
  'reads %j without a fault',
  (text) => {
    expect(() => read(text)).not.toThrow()
  },
)

test('the same text gives the same bytes', () => {
  const text =
    'Armenia accused Azerbaijan. Baku denied that it had attacked Armenia, according to the Foreign Ministry of Azerbaijan.'
  expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
})
