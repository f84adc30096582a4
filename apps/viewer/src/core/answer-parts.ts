/** What of a query's answer stands in the picture. */
import { graphParts } from './cell-words.ts'
import type { Visible } from './filter-model.ts'
import { isAffirmed, type ViewerGraph } from './viewer-graph.ts'

/**
 * The actors and edges of an answer: actors as such, relationships between actors as the edge of their type, and
 * statements as the edges that they stand behind. Null where nothing of it is in the picture.
 */
export function answerInPicture(graph: ViewerGraph, rows: readonly unknown[][]): Visible | null {
  const { nodes, relationships } = graphParts(rows)
  const found: Visible = { nodes: new Set(), edges: new Set() }
  const statements = new Set<string>()
  for (const { id, labels } of nodes) {
    if (labels.includes('Statement')) statements.add(id)
    else if (graph.hasNode(id)) found.nodes.add(id)
  }
  const wanted = new Set(relationships.map(({ type, from, to }) => `${type} ${from} ${to}`))
  graph.forEachEdge((edge, link, from, to) => {
    const isNamed = wanted.has(`${link.type} ${from} ${to}`) && isAffirmed(link)
    if (!isNamed && !(statements.size > 0 && link.statements.some((id) => statements.has(id)))) return
    found.edges.add(edge)
    found.nodes.add(from).add(to)
  })
  return found.nodes.size === 0 ? null : found
}
