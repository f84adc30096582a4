import { describe, expect, test } from 'vitest'
import { communities } from './communities.ts'
import { type TestEdge, testGraph } from './graph.test-kit.ts'
import { coloring, NO_COUNTRY } from './groups.ts'
import { measure, radii } from './measures.ts'

const ring = (names: string): TestEdge[] =>
  [...names].flatMap((from, at) => [...names].slice(at + 1).map((to): TestEdge => [from, 'CONSULT', to]))
const actors = {
  a: { country: 'ARM', statements: 9 },
  b: { country: 'ARM' },
  c: { country: 'ARM' },
  d: { country: 'AZE' },
  e: { country: 'AZE', statements: 5 },
  f: {},
  g: {},
}
const edges: TestEdge[] = [
  ...ring('abc'),
  ...ring('def'),
  ['c', 'ACCUSE', 'd'],
  ['g', 'ACCUSE', 'a', { reading: 'denied' }],
]
const graph = testGraph(actors, edges)

describe('communities', () => {
  test('those that have most to do with one another, named by the one most is said of', () => {
    expect(Object.fromEntries(communities(graph))).toEqual({
      a: 'a',
      b: 'a',
      c: 'a',
      d: 'e',
      e: 'e',
      f: 'e',
      g: 'g',
    })
  })
  test('the same in any order', () => {
    const turned = testGraph(Object.fromEntries(Object.entries(actors).reverse()), [...edges].reverse())
    expect(new Map([...communities(turned)].sort())).toEqual(communities(graph))
  })
  test('without edges every actor stands alone', () => {
    expect([...communities(testGraph({ a: {}, b: {} }, []))]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
  })
})

describe('colours', () => {
  test('of countries: the largest first, those without one last and grey', () => {
    const { groups, color } = coloring(graph, 'country')
    expect(groups).toEqual([
      { id: 'ARM', name: 'Armenia', total: 3 },
      { id: 'AZE', name: 'Azerbaijan', total: 2 },
      { id: NO_COUNTRY, name: 'No country', total: 2 },
    ])
    expect(new Set(groups.map(({ id }) => color(id, 'light'))).size).toBe(3)
    expect(color(NO_COUNTRY, 'light')).toBe(color('XXX', 'light'))
  })
  test('of communities: with the name of the leading actor; of one that stands alone none', () => {
    const { groups, groupOf, color } = coloring(graph, 'community')
    expect(groups.map(({ name }) => name)).toEqual(['A + 2', 'E + 2', 'G'])
    expect(groupOf('c')).toBe('a')
    expect(color('g', 'dark')).toBe(color('nobody', 'dark'))
  })
})

describe('measures', () => {
  test('edges: both ends count, what is denied does not', () => {
    expect(Object.fromEntries(measure(graph, 'degree'))).toEqual({ a: 2, b: 2, c: 3, d: 3, e: 2, f: 2, g: 0 })
  })
  test('PageRank sums up to four an actor, and the one that all point to has most', () => {
    const star = testGraph({ hub: {}, a: {}, b: {}, c: {} }, [
      ['a', 'ACCUSE', 'hub'],
      ['b', 'ACCUSE', 'hub'],
      ['c', 'ACCUSE', 'hub', { count: 7 }],
    ])
    const ranks = measure(star, 'pagerank')
    expect([...ranks.values()].reduce((a, b) => a + b)).toBeCloseTo(16, 3)
    expect(ranks.get('hub')).toBeGreaterThan(2 * ranks.get('a')!)
    expect(ranks.get('a')).toBeCloseTo(ranks.get('c')!, 6)
  })
  test('a graph of nobody has no sizes', () => expect(radii(testGraph({}, []), 'pagerank').size).toBe(0))
})
