import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LayoutInput, LayoutRun } from './layout-run.ts'

/** A graph of nodes at given places; radius 4. */
const input = (places: number[], edges: [number, number][]): LayoutInput => ({
  places: Float32Array.from(places),
  radii: new Float32Array(places.length / 2).fill(4),
  edges: Float32Array.from(edges.flatMap(([from, to]) => [from, to, 1])),
})

function finish(run: LayoutRun): Float32Array {
  for (let step = 0; step < 5000; step += 1) if (run.step().isDone) break
  return run.places()
}

function smallestDistance(places: Float32Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let a = 0; a < places.length; a += 2)
    for (let b = a + 2; b < places.length; b += 2)
      least = Math.min(least, Math.hypot(places[a]! - places[b]!, places[a + 1]! - places[b + 1]!))
  return least
}

const triangle: [number, number][] = [
  [0, 1],
  [1, 2],
  [2, 0],
]

describe('a layout', () => {
  test.each([
    ['at zero', [0, 0, 0, 0, 0, 0]],
    ['at no place', [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
  ])('three linked nodes %s come to lie apart, each time the same way', (_where, places) => {
    const once = finish(new LayoutRun(input(places, triangle)))
    expect(once.every(Number.isFinite)).toBe(true)
    expect(smallestDistance(once)).toBeGreaterThan(8)
    expect(finish(new LayoutRun(input(places, triangle)))).toEqual(once)
  })

  test('it says how far it is, moves less and less, and comes to an end', () => {
    const run = new LayoutRun(input([0, 0, 500, 1, 3, 400, -300, 50], triangle))
    const first = run.step()
    expect(first).toMatchObject({ iterations: 1, isDone: false })
    let last = first
    while (!last.isDone) last = run.step()
    expect(last.movement).toBeLessThan(first.movement)
    expect(last.iterations).toBeLessThan(3500)
  })

  test('what is pinned stays, others move around it; let go, it moves', () => {
    const run = new LayoutRun(input([0, 0, 10, 0, 0, 10], triangle))
    run.pin(1, 300, -40)
    for (let step = 0; step < 50; step += 1) run.step()
    expect([...run.places().slice(2, 4)]).toEqual([300, -40])
    expect(run.places()[0]).not.toBe(0)
    run.unpin(1)
    run.step()
    expect([...run.places().slice(2, 4)]).not.toEqual([300, -40])
  })

  test('whatever the places and edges: numbers, and nothing on the same place', () => {
    const graphs = fc
      .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
        minLength: 2,
        maxLength: 12,
      })
      .chain((places) => {
        const node = fc.nat(places.length - 1)
        return fc.tuple(fc.constant(places.flat()), fc.array(fc.tuple(node, node), { maxLength: 20 }))
      })
    fc.assert(
      fc.property(graphs, ([places, edges]) => {
        const run = new LayoutRun(
          input(
            places,
            edges.filter(([from, to]) => from !== to),
          ),
        )
        for (let step = 0; step < 20; step += 1) run.step()
        const found = run.places()
        expect(found.every(Number.isFinite)).toBe(true)
        expect(smallestDistance(found)).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })

  test('nobody, and one alone', () => {
    expect(finish(new LayoutRun(input([], [])))).toEqual(new Float32Array())
    expect(finish(new LayoutRun(input([5, 5], []))).every(Number.isFinite)).toBe(true)
  })
})
