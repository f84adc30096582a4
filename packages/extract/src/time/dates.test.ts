import { describe, expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'

/** The time of the first event of a text. */
function timeOf(text: string, publishedAt: string | null) {
  const time = read(text, publishedAt).statements.find(({ kind }) => kind === 'event')?.time
  return time && `${time.start}..${time.end} ${time.precision} ${time.basis}`
}

describe('dates of events, counted from Wednesday 20 September 2023', () => {
  test.each([
    ['Azerbaijan attacked Armenia on September 19.', '2023-09-19..2023-09-20 day inferred'],
    ['Azerbaijan attacked Armenia on 27 September 2020.', '2020-09-27..2020-09-28 day said'],
    ['Azerbaijan attacked Armenia on September 27, 2020.', '2020-09-27..2020-09-28 day said'],
    ['Azerbaijan attacked Armenia on Tuesday.', '2023-09-19..2023-09-20 day inferred'],
    ['Azerbaijan attacked Armenia on Wednesday.', '2023-09-20..2023-09-21 day inferred'],
    ['Azerbaijan attacked Armenia yesterday.', '2023-09-19..2023-09-20 day inferred'],
    ['Azerbaijan attacked Armenia in 2020.', '2020-01-01..2021-01-01 year said'],
    ['Azerbaijan attacked Armenia in May 2021.', '2021-05-01..2021-06-01 month said'],
    ['Azerbaijan attacked Armenia on December 12.', '2023-12-12..2023-12-13 day inferred'],
    ['Azerbaijan attacked Armenia three decades ago.', '1993-01-01..1994-01-01 year inferred'],
    ['Azerbaijan attacked Armenia two months ago.', '2023-07-01..2023-08-01 month inferred'],
    ['Azerbaijan attacked Armenia in the 1990s.', '1990-01-01..2000-01-01 year said'],
    ['Speaking in Paris on 17 May 2023, Macron accused Russia.', '2023-05-17..2023-05-18 day said'],
    ['Azerbaijan attacked Armenia.', '2023-09-20..2023-09-21 day document'],
  ])('%s', (text, want) => expect(timeOf(text, '2023-09-20')).toBe(want))
})

test('without a date of publication, a day without a year takes a year that the text names, or none', () => {
  expect(timeOf('Azerbaijan attacked Armenia on September 19. Talks failed on May 17, 2023.', null)).toBe(
    '2023-09-19..2023-09-20 day inferred',
  )
  expect(timeOf('Azerbaijan attacked Armenia on September 19.', null)).toBeNull()
})

test.each([
  'Armenia may march on Azerbaijan.',
  'The Sunday Times accused Russia.',
  'Armenia sent 20 May flowers.',
])('no date: %s', (text) => {
  expect(
    read(text, '2023-09-20').statements.every(({ time }) => time === null || time.basis === 'document'),
  ).toBe(true)
})
