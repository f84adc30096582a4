import { describe, expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'

function quantitiesOf(text: string) {
  const { statements, document } = read(text)
  const found = statements.find(({ kind }) => kind === 'event')?.quantities ?? []
  return found.map(
    ({ of, least, most, span }) =>
      `${of} ${least}..${most ?? ''} "${document.text.slice(span.start, span.end)}"`,
  )
}

describe('how many', () => {
  test.each([
    ['Rebels killed 12 civilians.', 'civilian 12..12 "12"'],
    ['Rebels killed eight people.', 'person 8..8 "eight"'],
    ['At least 20 civilians were killed by rebels.', 'civilian 20.. "At least 20"'],
    ['Police detained more than two hundred protesters.', 'protester 200.. "more than two hundred"'],
    ['Police detained at most 30 protesters.', 'protester 0..30 "at most 30"'],
    ['Police detained up to 30 protesters.', 'protester 0..30 "up to 30"'],
    ['Police detained about 40 protesters.', 'protester 30..50 "about 40"'],
    ['Rebels abducted 1,200 villagers.', 'villager 1200..1200 "1,200"'],
  ])('%s', (text, want) => expect(quantitiesOf(text)).toEqual([want]))

  test.each(['Rebels killed civilians.', 'Norway gave 5 dollars to Chad.'])('none: %s', (text) =>
    expect(quantitiesOf(text)).toEqual([]),
  )
})
