import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL_MARGIN, type LabelSide, type PlacedNode, placeLabels } from './label-placement.ts'

function boxOf({ x, y, radius, width, height }: PlacedNode, side: LabelSide) {
  const off = radius + LABEL_MARGIN
  const left = side === 'right' ? x + off : side === 'left' ? x - off - width : x - width / 2
  const top = side === 'above' ? y - off - height : side === 'below' ? y + off : y - height / 2
  return { left, top, right: left + width, bottom: top + height }
}

const nodes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 3, max: 24 }),
    width: fc.integer({ min: 20, max: 200 }),
    priority: fc.integer({ min: 0, max: 50 }),
  }),
  { maxLength: 80 },
)

describe('placeLabels', () => {
  test('no label covers another, or a node of about the size of its own, or leaves the picture', () => {
    fc.assert(
      fc.property(nodes, (found) => {
        const placed = found.map((node, index) => ({
          ...node,
          id: `n${index}`,
          height: 16,
          forced: false,
          important: index < 12,
        }))
        const sides = placeLabels(placed, [], { width: 900, height: 600, lines: [] }).nodes
        const boxes = placed.flatMap((node) => {
          const side = sides.get(node.id)
          return side ? [{ ...boxOf(node, side), node }] : []
        })
        for (const { node, left, top, right, bottom } of boxes) {
          for (const { x, y, radius } of placed) {
            const isUnder = x > left && x < right && y > top && y < bottom
            if (isUnder) expect(radius).toBeLessThanOrEqual(Math.max(6, 0.7 * node.radius))
          }
        }
        for (const [index, a] of boxes.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= 900 && a.bottom <= 600).toBe(true)
          for (const b of boxes.slice(index + 1)) {
            const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(isApart).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  test('an important node in a crowd has its name all the same', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => {
      const [x, y] = [150 + (index % 20) * 12, 150 + Math.floor(index / 20) * 12]
      const own = { priority: 1, forced: false, important: index === 210 }
      return { id: `n${index}`, x, y, radius: 5, width: 60, height: 16, ...own }
    })
    const placed = placeLabels(crowd, [], { width: 600, height: 600, lines: [] }).nodes
    expect(placed.has('n210')).toBe(true)
    expect(placed.has('n209')).toBe(false)
  })

  const node = { id: 'a', x: 100, y: 100, radius: 10, width: 60, height: 16, priority: 1, forced: false }
  test('a label stands where it covers the fewest lines', () => {
    const lines = [125, 135, 145].map((x) => ({ x, y: 100 }))
    expect(placeLabels([node], [], { width: 400, height: 400, lines }).nodes.get('a')).toBe('left')
  })
  test('an edge gets its label where there is room, else none', () => {
    const edge = {
      id: 'e',
      x: 200,
      y: 200,
      angle: 0,
      room: 80,
      width: 60,
      height: 14,
      priority: 1,
      forced: false,
    }
    expect(placeLabels([node], [edge]).edges.has('e')).toBe(true)
    expect(placeLabels([node], [{ ...edge, room: 50 }]).edges.has('e')).toBe(false)
    expect(placeLabels([node], [{ ...edge, x: 140, y: 100 }]).edges.has('e')).toBe(false)
  })
})
