import { expect, test } from 'vitest'
import { Pace, roughly } from './pace.ts'

test('the rate and the time left of each phase', () => {
  let now = 0
  const pace = new Pace(() => now)
  const line = (phase: string, done: number, total: number, at: number) => {
    now = at
    return pace.line({ phase, done, total })
  }
  expect(line('constraints', 0, 1, 0)).toBe('constraints: 0 of 1')
  expect(line('constraints', 1, 1, 900)).toBe('constraints: 1 of 1')
  expect(line('nodes', 5000, 20_000, 2000)).toBe('nodes: 5000 of 20000')
  expect(line('nodes', 10_000, 20_000, 4000)).toBe('nodes: 10000 of 20000, 2500 a second, 4 s left')
  expect(line('nodes', 20_000, 20_000, 8000)).toBe('nodes: 20000 of 20000, 2500 a second')
})

test.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [91, '2 min'],
  [5401, '2 h'],
])('%d seconds are roughly %s', (seconds, text) => {
  expect(roughly(seconds)).toBe(text)
})
