import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Rest } from './rest.ts'

const FRAME_MS = 400
const told = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  told.mockClear()
  // A slow picture: its frames come far apart.
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, FRAME_MS))
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a picture whose frames take long does not rest between them', () => {
  const rest = new Rest(told)
  for (let frame = 0; frame < 10; frame += 1) {
    rest.moved()
    vi.advanceTimersByTime(FRAME_MS)
  }
  expect(told).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3 * FRAME_MS)
  expect(told).toHaveBeenCalledTimes(1)
})

test.each([10, 300, 700])('stopped %i ms after a move, it tells nothing', (after) => {
  const rest = new Rest(told)
  rest.moved()
  vi.advanceTimersByTime(after)
  rest.stop()
  vi.advanceTimersByTime(10 * FRAME_MS)
  expect(told).not.toHaveBeenCalled()
})
