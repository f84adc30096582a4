/** From the embedded engine's values to the one shape of rows. */
import type { CypherMap, CypherNode, CypherRelationship, CypherValue } from '../cypher-value.ts'
import { sortedLabels, sortedMap } from '../sorted.ts'
import type { EngineValue } from './engine-process.ts'

type EngineMap = { [key: string]: EngineValue }

const isMap = (value: EngineValue): value is EngineMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
const isNode = (value: EngineValue): value is EngineMap => isMap(value) && '_labels' in value
const isRelationship = (value: EngineValue): value is EngineMap => isMap(value) && '_source' in value

/** A converter that knows the ends of the result's relationships. */
export class FromEngine {
  readonly #nodeIds: ReadonlyMap<number, string>

  constructor(nodeIds: ReadonlyMap<number, string>) {
    this.#nodeIds = nodeIds
  }

  value(value: EngineValue): CypherValue {
    if (value instanceof Date) return value.toISOString()
    if (Array.isArray(value)) return value.map((item) => this.value(item))
    if (!isMap(value)) return value
    if (isNode(value)) return this.#node(value)
    if (isRelationship(value)) return this.#relationship(value)
    const path = pathOf(value)
    if (path) {
      return {
        kind: 'path',
        nodes: path.nodes.map((node) => this.#node(node)),
        relationships: path.edges.map((edge) => this.#relationship(edge)),
      }
    }
    return this.#map(value)
  }

  #map(value: EngineMap): CypherMap {
    return sortedMap(Object.entries(value).map(([key, item]) => [key, this.value(item)]))
  }

  #properties(value: EngineMap): CypherMap {
    return sortedMap(
      Object.entries(value)
        .filter(([key]) => !key.startsWith('_'))
        .map(([key, item]) => [key, this.value(item)]),
    )
  }

  #node(value: EngineMap): CypherNode {
    const labels = Array.isArray(value._labels) ? value._labels.map(String) : []
    return {
      kind: 'node',
      id: String(value.id ?? value._id),
      labels: sortedLabels(labels),
      properties: this.#properties(value),
    }
  }

  #relationship(value: EngineMap): CypherRelationship {
    const end = (number: EngineValue | undefined) => this.#nodeIds.get(Number(number)) ?? String(number)
    return {
      kind: 'relationship',
      id: String(value.id ?? value._id),
      type: String(value._type),
      from: end(value._source),
      to: end(value._target),
      properties: this.#properties(value),
    }
  }
}

/** A path, which the engine gives as a map of exactly its nodes and its edges. */
function pathOf(value: EngineMap): { nodes: EngineMap[]; edges: EngineMap[] } | undefined {
  const { nodes, edges } = value
  if (Object.keys(value).length !== 2 || !Array.isArray(nodes) || !Array.isArray(edges)) return undefined
  if (nodes.length !== edges.length + 1 || !nodes.every(isNode) || !edges.every(isRelationship))
    return undefined
  return { nodes, edges }
}
