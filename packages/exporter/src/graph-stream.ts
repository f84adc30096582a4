/** A graph that is read piece by piece, so that it need not fit in memory. */
import {
  compareStrings,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
} from '@demarche/core'

/** One node or one relationship. */
export type GraphItem =
  | ({ readonly kind: 'node' } & PropertyNode)
  | ({ readonly kind: 'relationship' } & PropertyRelationship)

/** A graph as a stream; it can be read as often as asked. */
export interface GraphStream {
  /** How many nodes there are. */
  readonly nodes: number
  /** How many relationships there are. */
  readonly relationships: number
  /** The types of its relationships. */
  readonly types: readonly string[]
  /** Every node, then every relationship; those that one query writes stand together. */
  items(): AsyncIterable<GraphItem> | Iterable<GraphItem>
}

/** The types of a graph's relationships, sorted. */
export function typesOf({ relationships }: PropertyGraph): string[] {
  return [...new Set(relationships.map(({ type }) => type))].sort()
}

/** The items of a graph in memory, in the order of a stream. */
export function* itemsOf({ nodes, relationships }: PropertyGraph): Generator<GraphItem> {
  const labelled = nodes.map((node) => ({ node, labels: node.labels.join() }))
  labelled.sort((a, b) => compareStrings(a.labels, b.labels))
  for (const { node } of labelled) yield { kind: 'node', ...node }
  const ordered = [...relationships].sort(
    (a, b) => compareStrings(a.type, b.type) || compareStrings(a.from, b.from),
  )
  for (const relationship of ordered) yield { kind: 'relationship', ...relationship }
}

/** A graph in memory as a stream. */
export function streamOf(graph: PropertyGraph): GraphStream {
  return {
    nodes: graph.nodes.length,
    relationships: graph.relationships.length,
    types: typesOf(graph),
    items: () => itemsOf(graph),
  }
}

/** Whether a graph is a stream already. */
export function isStream(graph: PropertyGraph | GraphStream): graph is GraphStream {
  return 'items' in graph
}
