import { describe, expect, test } from 'vitest'
import { statementsOf } from '../read.test-kit.ts'

describe('a second verb behind what somebody says is the speaker’s', () => {
  test.each([
    [
      'The Norwegian president said that Sweden had been left without a choice, and accused Denmark of theft.',
      'President of Norway',
    ],
    ['Norway said that no Danes would be left on the island and accused Denmark of theft.', 'Norway'],
    ['Norway said that its envoys would stay in Riga and accused Denmark of theft.', 'Norway'],
  ])('%s', (text, actor) => {
    expect(statementsOf(text, 'ACCUSE')).toMatchObject([{ actors: [actor], recipients: ['Denmark'] }])
  })

  test.each([
    ['Norway said that Sweden accused Denmark of theft.', 'Sweden'],
    ['Norway said that Sweden met Finland and accused Denmark of theft.', 'Sweden'],
    ['Norway met Sweden and accused Denmark of theft.', 'Norway'],
  ])('%s: whoever stands nearer', (text, actor) => {
    expect(statementsOf(text, 'ACCUSE')).toMatchObject([{ actors: [actor], recipients: ['Denmark'] }])
  })
})

describe('an inserted speaker does not act', () => {
  test('what the subject before it does goes on behind it', () => {
    const text =
      'Ada Lind, the press service of Norway said, voiced concern over the fighting and asked Denmark for a ceasefire.'
    expect(statementsOf(text, 'REQUEST')).toMatchObject([{ actors: ['Ada Lind'], recipients: ['Denmark'] }])
  })

  test('a speaker behind a whole clause goes on speaking', () => {
    const text = 'The Danes are leaving of their own will, Norway said, and called on Sweden to stay.'
    expect(statementsOf(text, 'REQUEST')).toMatchObject([{ actors: ['Norway'], recipients: ['Sweden'] }])
  })
})
