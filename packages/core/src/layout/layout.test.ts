import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { ActorGraph } from '../graph/actor-graph.ts'
import { nodeRadius } from './forces.ts'
import { layOut, layoutSteps } from './layout.ts'
import { type Discs, separating } from './separate.ts'

/** How many pairs lie on one another, by more than a rounding. */
function overlaps({ x, y, radius }: Discs): number {
  let count = 0
  for (let one = 0; one < x.length; one++)
    for (let other = one + 1; other < x.length; other++) {
      const [dx, dy] = [x[one]! - x[other]!, y[one]! - y[other]!]
      if (Math.sqrt(dx * dx + dy * dy) < radius[one]! + radius[other]! - 0.01) count += 1
    }
  return count
}

function graphOf(nodes: readonly number[], edges: readonly (readonly [number, number])[]): ActorGraph {
  const graph: ActorGraph = new MultiDirectedGraph()
  for (const [at, statements] of nodes.entries())
    graph.addNode(`n${at}`, {
      name: `N ${at}`,
      kind: 'person',
      country: null,
      aliases: [],
      statements,
      contested: 0,
      x: 0,
      y: 0,
    })
  for (const [from, to] of edges)
    graph.addDirectedEdge(`n${from % nodes.length}`, `n${to % nodes.length}`, {
      type: 'ACCUSE',
      family: 'event',
      quad: null,
      count: 1,
      first: null,
      last: null,
      contested: false,
      statements: [],
    })
  return graph
}

const discsOf = (graph: ActorGraph): Discs => ({
  x: Float64Array.from(graph.mapNodes((_, { x }) => x)),
  y: Float64Array.from(graph.mapNodes((_, { y }) => y)),
  radius: Float64Array.from(graph.mapNodes((_, { statements }) => nodeRadius(statements))),
})

const anyGraph = fc.record({
  nodes: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
  edges: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 90 }),
})

test('no node lies on another, and the same graph gives the same picture', () => {
  fc.assert(
    fc.property(anyGraph, ({ nodes, edges }) => {
      const [one, again] = [graphOf(nodes, edges), graphOf(nodes, edges)]
      layOut(one)
      layOut(again)
      expect(again.export().nodes).toEqual(one.export().nodes)
      expect(overlaps(discsOf(one))).toBe(0)
    }),
    { numRuns: 40 },
  )
})

test('step by step it tells how much is done, and nobody has a place before everybody has one', () => {
  fc.assert(
    fc.property(anyGraph, ({ nodes, edges }) => {
      const [one, whole] = [graphOf(nodes, edges), graphOf(nodes, edges)]
      let last = 0
      for (const share of layoutSteps(one)) {
        expect(share).toBeGreaterThanOrEqual(last)
        last = share
        expect(one.everyNode((_, { x, y }) => x === 0 && y === 0)).toBe(true)
      }
      expect(last).toBeLessThanOrEqual(1)
      layOut(whole)
      expect(one.export().nodes).toEqual(whole.export().nodes)
    }),
    { numRuns: 10 },
  )
})

test('a hub with hundreds around it', () => {
  const graph = graphOf(
    [900, ...Array.from({ length: 400 }, (_, at) => 1 + (at % 3))],
    Array.from({ length: 400 }, (_, at) => [0, at + 1] as const),
  )
  layOut(graph)
  expect(overlaps(discsOf(graph))).toBe(0)
})

test('nodes in one place are moved apart, and those far apart stay', () => {
  const discs = {
    x: Float64Array.of(0, 0, 0, 1000),
    y: Float64Array.of(0, 0, 0, 1000),
    radius: Float64Array.of(5, 5, 20, 5),
  }
  for (const _ of separating(discs, 2, 200));
  expect(overlaps(discs)).toBe(0)
  expect([discs.x[3], discs.y[3]]).toEqual([1000, 1000])
})
