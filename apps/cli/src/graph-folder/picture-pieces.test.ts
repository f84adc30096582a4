import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActorGraph } from '@demarche/core'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { withPicture } from './picture-file.ts'
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
] as const)('the lines of a graph %s are its export without positions', (_, edges) => {
  const graph = graphOf(edges)
  const meta = { title: 'a "title"' }
  const { nodes, ...rest } = graph.export()
  const unplaced = nodes.map(({ key, attributes }) => {
    const { x: _x, y: _y, ...others } = attributes!
    return { key, attributes: others }
  })
  const text = [...picturePieces(meta, linesOfGraph(graph))].join('')
  expect(JSON.parse(text)).toEqual({ meta, graph: { ...rest, nodes: unplaced } })
  expect(text.split('\n').length).toBe(graph.order + graph.size + 4)
})

const ids = ['a', 'b', 'c', 'd']
const anyPicture = fc
  .record({
    edges: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 5 }),
    count: fc.nat(2),
  })
  .map(({ edges, count }) => {
    const graph: ActorGraph = new MultiDirectedGraph()
    for (const id of [...new Set(edges.flat())].sort())
      graph.addNode(id, { ...node, name: id, statements: count, aliases: [] })
    for (const [from, to] of edges.sort())
      graph.mergeDirectedEdgeWithKey(`${from}-${to}`, from, to, { ...link, count, statements: [] })
    return graph
  })

test('a picture that is changed in its lines is the one that is written whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-picture-'))
  const path = join(folder, 'graph.json')
  fc.assert(
    fc.property(anyPicture, anyPicture, (before, after) => {
      writeFileSync(path, [...picturePieces({ title: 'before' }, linesOfGraph(before))].join(''))
      const isOther = (one: object | undefined, other: object | undefined) =>
        JSON.stringify(one) !== JSON.stringify(other)
      const nodeIn = (graph: ActorGraph, id: string) =>
        graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined
      const linkIn = (graph: ActorGraph, id: string) =>
        graph.hasEdge(id) ? graph.getEdgeAttributes(id) : undefined
      const nodes = after.filterNodes((id, attributes) => isOther(attributes, nodeIn(before, id)))
      const edges = after.filterEdges((id, attributes) => isOther(attributes, linkIn(before, id)))
      withPicture(path, (picture) => {
        for (const id of ids) expect(picture.node(id)?.statements).toEqual(nodeIn(before, id)?.statements)
        picture.change(
          { title: 'after' },
          {
            gone: {
              nodes: before.filterNodes((id, attributes) => isOther(attributes, nodeIn(after, id))),
              edges: before.filterEdges((id, attributes) => isOther(attributes, linkIn(after, id))),
            },
            come: {
              nodes: new Map(nodes.map((id) => [id, after.getNodeAttributes(id)])),
              edges: edges.map((id) => {
                const [from, to] = after.extremities(id)
                return { id, from, to, link: after.getEdgeAttributes(id) }
              }),
            },
          },
        )
      })
      expect(readFileSync(path, 'utf8')).toBe(
        [...picturePieces({ title: 'after' }, linesOfGraph(after))].join(''),
      )
    }),
    { numRuns: 300 },
  )
  rmSync(folder, { recursive: true })
})
