/** What the tests export: the example graph, and one whose every text is hostile. */
import {
  type ActorGraph,
  compareStrings,
  contentHash,
  type ListedGraph,
  type PropertyGraph,
} from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import { exampleGraph, hostileTexts } from '../../store/src/example-graph.test-kit.ts'
import type { ExportInput } from './export-target.ts'

/** The picture of a graph's actors, with one edge for each relationship that sums up statements. */
function pictureOf(graph: PropertyGraph): ActorGraph {
  const picture: ActorGraph = new MultiDirectedGraph()
  for (const [index, { id, labels, properties }] of graph.nodes.entries()) {
    if (labels[0] !== 'Actor') continue
    const { name, country, aliases } = properties
    picture.addNode(id, {
      name: String(name),
      kind: 'person',
      country: country === undefined ? null : String(country),
      aliases: Array.isArray(aliases) ? aliases.map(String) : [],
      statements: 3,
      contested: 1,
      x: index / 4,
      y: -index,
    })
  }
  for (const { id, type, from, to, properties } of graph.relationships) {
    if (properties.count === undefined) continue
    picture.addDirectedEdgeWithKey(id, from, to, {
      type,
      family: 'event',
      quad: null,
      count: Number(properties.count),
      first: String(properties.first),
      last: null,
      contested: false,
      statements: ['st-1', 'st-2'],
    })
  }
  return picture
}

/** An input whose picture is there at once. */
export interface MadeInput extends ExportInput {
  readonly actorGraph: () => ActorGraph
}

const inputOf = (graph: PropertyGraph): MadeInput => ({ graph, actorGraph: () => pictureOf(graph) })

export const exampleInput: MadeInput = inputOf(exampleGraph)

const hostileNodes = hostileTexts.map((name, index) => ({
  id: `act-${index}`,
  labels: ['Actor', 'Person'],
  properties: { id: `act-${index}`, name, aliases: [name, 'plain'] },
}))

export const hostileInput: MadeInput = inputOf({
  nodes: hostileNodes,
  relationships: hostileNodes.map(({ id }, index) => ({
    id: `rel-${index}`,
    type: 'ACCUSE',
    from: id,
    to: 'act-0',
    properties: { id: `rel-${index}`, count: 1, first: '2023-09-20', statements: [hostileTexts[index]!] },
  })),
})

/** The same graph with ids as core makes them. */
export function withHashIds({ nodes, relationships }: PropertyGraph): ListedGraph {
  const hash = (id: string) => contentHash(id.split('-')[0]!, [id])
  const byId = (a: { id: string }, b: { id: string }) => compareStrings(a.id, b.id)
  return {
    nodes: nodes
      .map((node) => ({ ...node, id: hash(node.id), properties: { ...node.properties, id: hash(node.id) } }))
      .sort(byId),
    relationships: [...relationships]
      .map(({ id, from, to, type, properties }) => ({
        id: hash(id),
        type,
        from: hash(from),
        to: hash(to),
        properties: { ...properties, id: hash(id) },
      }))
      .sort(byId),
  }
}
