import type { ActorLink, ActorNode } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { edgesCsv } from './export-csv.ts'
import { toGexf, toGraphml } from './export-xml.ts'
import { NO_FILTERS } from './filter-model.ts'
import { visibleIn } from './filters.ts'
import { neighbourhood, shortestPath } from './paths.ts'

const graph = new MultiDirectedGraph<ActorNode, ActorLink>()
for (const name of ['a', 'b', 'c', 'd', '=1+1 "x" <&>']) {
  graph.addNode(name, {
    name,
    kind: 'person',
    country: null,
    aliases: [],
    statements: 1,
    contested: 0,
    x: 0,
    y: 0,
  })
}
const link = {
  family: 'event',
  quad: 'verbal-conflict',
  first: null,
  last: null,
  contested: false,
  statements: [],
} as const
const add = (id: string, from: string, to: string, type = 'ACCUSE', count = 1) =>
  graph.addDirectedEdgeWithKey(id, from, to, { ...link, statements: [], type, count })
add('ab', 'a', 'b')
add('ab2', 'a', 'b', 'AID', 3)
add('cb', 'c', 'b')
add('cd', 'c', 'd')
const all = visibleIn(graph, NO_FILTERS, null)

describe('ways', () => {
  test('follow edges either way, and take the strongest between two actors', () => {
    expect(shortestPath(graph, all, 'a', 'd')).toEqual({
      nodes: ['a', 'b', 'c', 'd'],
      edges: ['ab2', 'cb', 'cd'],
    })
  })
  test('only use what is shown', () => {
    const visible = visibleIn(graph, { ...NO_FILTERS, types: ['ACCUSE'] }, null)
    expect(shortestPath(graph, visible, 'a', 'd')).toBeNull()
    expect(shortestPath(graph, visible, 'a', 'b')?.edges).toEqual(['ab2'])
  })
  test('surroundings: one step, two steps', () => {
    expect([...neighbourhood(graph, all, 'a', 1).nodes]).toEqual(['a', 'b'])
    expect([...neighbourhood(graph, all, 'a', 2).nodes]).toEqual(['a', 'b', 'c'])
    expect(neighbourhood(graph, all, 'a', 2).edges).toEqual(new Set(['ab', 'ab2', 'cb']))
  })
})

describe('files', () => {
  add('odd', '=1+1 "x" <&>', 'a')
  const visible = visibleIn(graph, NO_FILTERS, null)
  test('a name that a spreadsheet would run as a formula stays a name', () => {
    expect(edgesCsv(graph, visible)).toContain(`"'=1+1 ""x"" <&>",ACCUSE,a`)
  })
  test('names are escaped in XML', () => {
    for (const xml of [toGexf(graph, visible), toGraphml(graph, visible)]) {
      expect(xml).toContain('=1+1 &quot;x&quot; &lt;&amp;&gt;')
      expect(xml).not.toContain('<&>')
    }
  })
})
