import { describe, expect, test } from 'vitest'
import { curvatures, curvePoint } from './curves.ts'

/** Where the middle of each curve lies, in the plane: that is what the eye sees. */
function middles(edges: { id: string; from: string; to: string }[]) {
  const place: Record<string, { x: number; y: number }> = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } }
  const bends = curvatures(edges)
  return edges.map(({ id, from, to }) => curvePoint(place[from]!, place[to]!, bends.get(id)!, 0.5))
}

describe('curvatures', () => {
  test('an edge alone is straight', () => {
    expect(middles([{ id: 'e', from: 'a', to: 'b' }])[0]).toMatchObject({ x: 50, y: 0 })
  })
  test('A accuses B, B denies A, A sues B: three curves that lie apart', () => {
    const heights = middles([
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'a' },
      { id: '3', from: 'a', to: 'b' },
    ]).map(({ y }) => Math.round(y))
    expect(new Set(heights).size).toBe(3)
    expect(
      heights.every((height) => heights.every((other) => other === height || Math.abs(other - height) >= 9)),
    ).toBe(true)
  })
  test('two opposite edges bend to two sides', () => {
    const [one, other] = middles([
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'a' },
    ])
    expect(Math.sign(one!.y)).toBe(-Math.sign(other!.y))
  })
  test('however many there are, none is higher than nine tenths of its length', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, from: 'a', to: 'b' }))
    expect(Math.max(...[...curvatures(many).values()].map(Math.abs))).toBeLessThanOrEqual(0.9)
  })
})
