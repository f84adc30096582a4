import { describe, expect, test } from 'vitest'
import { read, statementsOf } from '../read.test-kit.ts'

describe('chains of sources', () => {
  test('a source, and who tells of it', () => {
    const text =
      'Armenia attacked Georgia on Monday, Azerbaijani President Ilham Aliyev said, according to the presidential press service.'
    expect(statementsOf(text, 'ASSAULT')[0]).toMatchObject({
      actors: ['Armenia'],
      chain: ['Presidential press service', 'Ilham Aliyev'],
    })
  })

  test('the publisher’s own voice has no chain', () => {
    expect(statementsOf('Armenia attacked Azerbaijan.', 'ASSAULT')[0]).toMatchObject({ chain: [] })
  })

  test('who reports an event is not who does it', () => {
    for (const statement of statementsOf('Baku said that Armenia attacked Georgia.', 'ASSAULT')) {
      expect(statement.actors).toEqual(['Armenia'])
    }
  })
})

describe('what is not asserted', () => {
  test('what is asked for is content', () => {
    const { statements } = read('Russia called on Azerbaijan to withdraw its troops from Armenia.')
    const events = statements.filter(({ kind }) => kind === 'event')
    expect(events.map(({ type }) => type)).toEqual(['REQUEST'])
    expect(events[0]!.content.map(({ type }) => type)).toEqual(['RETREAT'])
  })

  test('a denial is the negated statement, with the denier in its chain', () => {
    const [denied] = statementsOf('Azerbaijan denied that it had attacked Armenia.', 'ASSAULT')
    expect(denied).toMatchObject({
      actors: ['Azerbaijan'],
      recipients: ['Armenia'],
      negated: true,
      chain: ['Azerbaijan'],
    })
  })

  test('force that is only possible is a threat', () => {
    expect(statementsOf('Azerbaijan may attack Armenia.', 'ASSAULT')).toEqual([])
    expect(statementsOf('Azerbaijan may attack Armenia.', 'THREATEN')[0]).toMatchObject({
      actors: ['Azerbaijan'],
      recipients: ['Armenia'],
    })
  })

  test('a promise to stop is a concession, and keeps its condition', () => {
    const { statements } = read(
      'Azerbaijan will end its operation if Armenian fighters lay down their weapons.',
    )
    const concession = statements.find(({ type }) => type === 'CONCEDE')!
    expect(concession.auxiliary).toEqual(['future', 'hypothetical'])
    expect(concession.condition!.quote).toContain('if Armenian fighters lay down their weapons')
  })
})

test('words told without a clause are an utterance of whoever is known to have said them', () => {
  expect(statementsOf('NATO warned of floods.', 'SAY')).toMatchObject([{ actors: ['NATO'] }])
  expect(read('NATO warned of floods.').statements[0]!.text).toBe('warned of floods')
})

test('an unknown verb gives nothing', () => {
  expect(read('Tehran glimbed Ankara on Tuesday.').statements).toEqual([])
})

test('offices come from apposition, with their country', () => {
  const { statements } = read('Azerbaijani President Ilham Aliyev accused Armenia.')
  const [held] = statements.filter(({ type }) => type === 'HOLDS_OFFICE')
  expect(held!.office).toMatchObject({ title: 'President', country: 'AZE' })
})

test('every quote stands in the text at its span', () => {
  const text =
    'Baku\u00a0accused Yerevan.\r\n\r\n“Armenia attacked Azerbaijan,” the\nForeign Ministry of Azerbaijan said.'
  const { statements } = read(text)
  expect(statements.length).toBeGreaterThan(0)
  for (const { evidence } of statements) {
    for (const { sentence, quote, trigger } of evidence) {
      expect(text.slice(sentence.start, sentence.end)).toBe(quote)
      expect(trigger.start >= sentence.start && trigger.end <= sentence.end).toBe(true)
    }
  }
})
