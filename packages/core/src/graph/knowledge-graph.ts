/** The whole graph as a graphology multigraph: documents, statements, actors, offices and what links them. */
import { MultiDirectedGraph } from 'graphology'
import type { Assembly } from '../assembly/assemble.ts'
import type { Properties } from '../property-graph/schema.ts'
import { assembledGraph } from './assembled-graph.ts'

/** What a node of the graph carries: its labels, key label first, and its properties. */
export interface NodeAttributes {
  labels: readonly string[]
  properties: Properties
}

/** What an edge of the graph carries. */
export interface EdgeAttributes {
  type: string
  properties: Properties
}

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/**
 * The graph of DESIGN's property graph, computed from an assembly. Nodes and edges are added in the order of their ids.
 * Where only its lists are wanted, `assembledGraph` gives them with far less work.
 */
export function knowledgeGraph(assembly: Assembly): KnowledgeGraph {
  const { nodes, relationships } = assembledGraph(assembly)
  const graph: KnowledgeGraph = new MultiDirectedGraph()
  for (const { id, labels, properties } of nodes) graph.addNode(id, { labels, properties })
  for (const { id, type, from, to, properties } of relationships) {
    graph.addDirectedEdgeWithKey(id, from, to, { type, properties })
  }
  return graph
}
