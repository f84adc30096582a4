/** From the graphology graph to the neutral lists that every store, target and file starts from. */

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import { compareStrings } from '../ids/content-hash.ts'
import type { ListedGraph } from './schema.ts'

/** Nodes and relationships, each sorted by id. */
export function propertyGraph(graph: KnowledgeGraph): ListedGraph {
  return {
    nodes: graph
      .mapNodes((id, { labels, properties }) => ({ id, labels, properties }))
      .sort((a, b) => compareStrings(a.id, b.id)),
    relationships: graph
      .mapEdges((id, { type, properties }, from, to) => ({ id, type, from, to, properties }))
      .sort((a, b) => compareStrings(a.id, b.id)),
  }
}
