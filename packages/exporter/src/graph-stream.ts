/** A graph that is read piece by piece, so that it need not fit in memory. */
import {
  compareStrings,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
  type Sequence,
  sortIndexes,
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
  const types = new Set<string>()
  for (const { type } of relationships) types.add(type)
  return [...types].sort()
}

/** The items of a graph in memory, in the order of a stream. */
export function* itemsOf({ nodes, relationships }: PropertyGraph): Generator<GraphItem> {
  const labelled = nodes.map((node) => ({ node, labels: node.labels.join() }))
  labelled.sort((a, b) => compareStrings(a.labels, b.labels))
  for (const { node } of labelled) yield { kind: 'node', ...node }
  for (const at of byTypeAndBeginning(relationships)) yield { kind: 'relationship', ...relationships.at(at)! }
}

/** The places of relationships by their type, then by the id at which they begin. */
function byTypeAndBeginning(relationships: Sequence<PropertyRelationship>): Uint32Array {
  const [types, begins] = [new Names(relationships.length), new Names(relationships.length)]
  for (const { type, from } of relationships) {
    types.add(type)
    begins.add(from)
  }
  return sortIndexes(relationships.length, [types.ranks(), begins.ranks()])
}

/** A column of names that repeat: each name is kept once. */
class Names {
  readonly #numbers = new Map<string, number>()
  readonly #column: Uint32Array
  #length = 0

  constructor(length: number) {
    this.#column = new Uint32Array(length)
  }

  add(name: string): void {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(name, number)
    }
    this.#column[this.#length] = number
    this.#length += 1
  }

  /** The column with numbers in the order of the names. */
  ranks(): Uint32Array {
    const rankOf = new Uint32Array(this.#numbers.size)
    const names = [...this.#numbers.keys()].sort(compareStrings)
    for (const [rank, name] of names.entries()) rankOf[this.#numbers.get(name)!] = rank
    return this.#column.map((number) => rankOf[number]!)
  }
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
