/** Whether the colours that stand for something are told apart by everyone, light and dark. */
import { ACTOR_KINDS } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { distance, SIGHTS } from './colour-sight.test-kit.ts'
import { EDGE_GROUPS, groupColor, groupTone, kindColor, PAGE, type Scheme, shapeOf } from './palette.ts'

/** The least distance of two colours with different meanings; about 2 is just seen side by side. */
const LEAST = 8
/** What is no text must stand out from the page by so much (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3

/** What is told apart by its colour alone has one shape. */
interface Mark {
  name: string
  shape: string
  color: string
}

const marks: Record<string, (scheme: Scheme) => Mark[]> = {
  'groups of edges': (scheme) =>
    EDGE_GROUPS.map((group) => ({ name: group, shape: 'line', color: groupColor(group, scheme) })),
  'kinds of actors of one shape': (scheme) =>
    ACTOR_KINDS.map((kind) => ({ name: kind, shape: shapeOf(kind), color: kindColor(kind, scheme) })),
  // The ninth stands for all that have no tone of their own.
  'countries and communities': (scheme) =>
    Array.from({ length: 9 }, (_, place) => ({
      name: `tone ${place}`,
      shape: 'any',
      color: groupTone(place, scheme),
    })),
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  describe.each(Object.entries(marks))('%s', (_name, marksOf) => {
    const all = marksOf(scheme)
    test.each(SIGHTS)('are told apart with %s', (sight) => {
      const alike = all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter((other) => other.shape === one.shape)
          .map((other) => ({
            pair: `${one.name}, ${other.name}`,
            d: distance(one.color, other.color, sight),
          }))
          .filter(({ d }) => d < LEAST),
      )
      expect(alike).toEqual([])
    })
    test('stand out from the page', () => {
      const faint = all.filter(({ color }) => contrast(color, PAGE.background[scheme]) < LEAST_CONTRAST)
      expect(faint).toEqual([])
    })
  })
})

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

test('the measure itself: red and green of one lightness are alike without the third kind of light', () => {
  const [red, green] = ['#b05a2a', '#6f7a2c'] as const
  expect(distance(red, green, 'all colours')).toBeGreaterThan(10)
  expect(distance(red, green, 'deuteranopia')).toBeLessThan(4)
  expect(distance('#000000', '#ffffff', 'tritanopia')).toBeCloseTo(100, 0)
})
