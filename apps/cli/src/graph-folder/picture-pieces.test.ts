import type { ActorGraph } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { linesOfGraph, picturePieces } from './picture-pieces.ts'

const node = {
  kind: 'ngo',
  country: null,
  aliases: ['"A"'],
  statements: 1,
  contested: 0,
  x: 0.5,
  y: -1,
} as const
const link = {
  type: 'AID',
  family: 'event',
  quad: null,
  count: 2,
  first: null,
  last: '2024-06-03',
  contested: false,
  statements: [],
} as const

function graphOf(edges: readonly (readonly [string, string])[]): ActorGraph {
  const graph: ActorGraph = new MultiDirectedGraph()
  for (const id of new Set(edges.flat()))
    graph.addNode(id, { ...node, name: `${id}\u2028`, aliases: [...node.aliases] })
  for (const [at, [from, to]] of edges.entries())
    graph.addDirectedEdgeWithKey(`edge ${at}`, from, to, { ...link, statements: [] })
  return graph
}

test.each([
  ['without nodes', []],
  [
    'with two edges between two nodes',
    [
      ['b', 'a'],
      ['b', 'a'],
    ],
  ],
  [
    'with edges in both directions and to itself',
    [
      ['c', 'a'],
      ['a', 'c'],
      ['b', 'b'],
    ],
  ],
] as const)('the pieces of a graph %s are its export without positions', (_, edges) => {
  const graph = graphOf(edges)
  const meta = { title: 'a "title"' }
  const exported = JSON.stringify({ meta, graph: graph.export() }).replaceAll(',"x":0.5,"y":-1', '')
  expect([...picturePieces(meta, linesOfGraph(graph))].join('')).toBe(`${exported}\n`)
})
