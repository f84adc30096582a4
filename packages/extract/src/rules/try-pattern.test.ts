import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { PatternError } from '../events/pattern.ts'
import { readDocument } from '../extractor.ts'
import { documentOf } from '../read.test-kit.ts'
import { triggerRows } from './index.ts'
import { readPattern, tryPattern } from './try-pattern.ts'

const analyser = loadAnalyser()
const tried = (pattern: string, text: string) =>
  tryPattern(readDocument(documentOf(text), analyser), readPattern(pattern))

describe('what a pattern matches', () => {
  const text = 'Yesterday it rained. Norway did not give tents to Chad. Ana gave a book to the library.'
  const [first, second, ...rest] = tried('give:VERB subject={actor} object=tent to={recipient}', text)

  test('each trigger word, in the order of the text, matching or not', () => {
    expect(rest).toEqual([])
    expect([first?.trigger.text, first?.isMatch, first?.negated]).toEqual(['give', true, true])
    expect([second?.trigger.text, second?.isMatch]).toEqual(['gave', false])
  })

  test('roles with their words, names and offsets', () => {
    const [actor, recipient] = first!.roles
    expect(actor).toMatchObject({ part: 'actor', text: 'Norway', actors: ['Norway'] })
    expect(text.slice(actor!.span.start, actor!.span.end)).toBe('Norway')
    expect(recipient).toMatchObject({ part: 'recipient', text: 'Chad' })
    expect(text.slice(first!.sentence.start, first!.sentence.end)).toBe('Norway did not give tents to Chad.')
  })

  test('what stands in the slots where the pattern does not fit, and the rows that read the word today', () => {
    expect(second!.slots.map(({ part, text: words }) => `${part} ${words}`)).toContain('object a book')
    const [match] = tried('help:VERB subject={actor} object={recipient}', 'Norway helped Ukraine.')
    expect(match?.rows).toEqual([{ id: 'help', type: 'AID' }])
  })
})

test('the pattern of every row matches its own first example', () => {
  const missed = triggerRows.filter(({ pattern, examples }) => {
    const hasRole = /\{(?:actor|recipient)\}/.test(pattern) && !pattern.includes('source=')
    return hasRole && examples[0] && !tried(pattern, examples[0][0]).some(({ isMatch }) => isMatch)
  })
  expect(missed.map(({ id }) => id)).toEqual([])
})

test.each([
  ['', '', 'begin with lemmas'],
  ['  attack subject={actor}', 'attack', 'begin with lemmas'],
  ['attack:VERB subject', 'subject', 'is no slot'],
  ['attack:VERB subject={doer} object=*', '{doer}', 'is no role'],
  ['attack:VERB subject={actor} object=gun|@none&{recipient}', '@none', 'no word class @none'],
  ['@toString:VERB subject={actor}', '@toString', 'no word class'],
  ['attack:VERB subject=*', '', 'the role {actor}'],
])('"%s": the part that is wrong, and why', (pattern, part, reason) => {
  let error: unknown
  try {
    readPattern(pattern)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(PatternError)
  const { offset, length, reason: said, message } = error as PatternError
  expect(pattern.slice(offset, offset + length)).toBe(part)
  expect(said).toContain(reason)
  expect(message).toBe(`pattern "${pattern}": ${said}`)
})
