/** Small graph files made up for tests, and what holds of every reading. */
import { expect } from 'vitest'
import type { GraphFileEdge, GraphFileNode, GraphFileReading } from './graph-file.ts'
import { readGraphFile } from './index.ts'

export const gexf = (body: string, attributes = 'defaultedgetype="directed"', version = '1.2') =>
  `<?xml version="1.0"?><gexf version="${version}" xmlns:viz="v"><graph ${attributes}>${body}</graph></gexf>`
export const graphml = (body: string, keys = '', attributes = 'edgedefault="directed"') =>
  `<graphml>${keys}<graph ${attributes}>${body}</graph></graphml>`
export const read = (text: string, name = 'a.file') => readGraphFile(name, text)
export const nodeOf = (reading: GraphFileReading, id: string): GraphFileNode =>
  reading.graph!.nodes.find((node) => node.id === id)!
export const edgeOf = (reading: GraphFileReading, id: string): GraphFileEdge =>
  reading.graph!.edges.find((edge) => edge.id === id)!
export const outcomes = ({ issues }: GraphFileReading) =>
  issues.map(({ code, outcome }) => `${code} ${outcome}`)

/** What holds of every reading, whatever the file. */
export function expectSound({ graph, issues, nodes, edges }: GraphFileReading): void {
  if (graph === null) {
    expect(issues.at(-1)?.outcome).toBe('refused')
    return
  }
  const ids = new Set(graph.nodes.map(({ id }) => id))
  expect(ids.size).toBe(graph.nodes.length)
  expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length)
  for (const { source, target } of graph.edges) expect(ids.has(source) && ids.has(target)).toBe(true)
  expect(nodes.read).toBe(nodes.kept + nodes.merged + nodes.skipped)
  expect(nodes.kept + nodes.added).toBe(graph.nodes.length)
  expect(edges.read).toBe(edges.kept + edges.merged + edges.skipped)
  expect(edges.kept).toBe(graph.edges.length)
  if (nodes.added + nodes.merged + nodes.skipped + edges.skipped > 0) expect(issues).not.toEqual([])
}
