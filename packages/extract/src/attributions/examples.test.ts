import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../extractor.ts'
import { documentOf } from '../read.test-kit.ts'
import { attributionExamples, silentExamples } from './examples.ts'
import { shapeExamples, silentShapes } from './examples-of-shape.ts'
import { quotationExamples } from './quotation-examples.ts'

const extractor = createExtractor(loadAnalyser())

function read(text: string): string[] {
  const { attributions } = extractor.extract(documentOf(text))
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(({ source, cue, content }) =>
    [source ? words(source.span) : '-', cue ? words(cue) : '-', content.map(words).join(' … ')].join(' | '),
  )
}

const examplesByKind = { ...attributionExamples, ...quotationExamples, ...shapeExamples }

describe.each(Object.entries(examplesByKind))('%s', (_, examples) => {
  test.each(examples)('%s', (text, source, cue, content) => {
    expect(read(text)).toContain([source, cue, content].join(' | '))
  })
})

describe('no attribution', () => {
  test.each([...silentExamples, ...silentShapes])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('the last of several things named before a second verb is not its speaker', () => {
  const text = 'The four praised Chile’s independence, courts and borders and agreed to help.'
  expect(read(text)).toEqual([
    'The four | praised | Chile’s independence, courts and borders',
    'The four | agreed | to help',
  ])
})
