/** From the driver's values to the one shape of rows. */
import neo4j, { type Node, type Relationship } from 'neo4j-driver'
import type { CypherMap, CypherNode, CypherRelationship, CypherValue } from '../cypher-value.ts'
import { sortedLabels, sortedMap } from '../sorted.ts'

/** The element ids of relationship ends whose nodes are not in the result itself. */
export function endsOf(values: readonly unknown[]): Set<string> {
  const known = new Set<string>()
  const ends = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (neo4j.isNode(value)) known.add(value.elementId)
    else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId)
    else if (neo4j.isPath(value)) {
      for (const { start, relationship, end } of value.segments)
        for (const part of [start, relationship, end]) visit(part)
    } else if (isPlainMap(value)) for (const item of Object.values(value)) visit(item)
  }
  visit(values)
  return ends
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** A converter that knows the property `id` of the ends of relationships, by element id. */
export class FromNeo4j {
  readonly #nodeIds: ReadonlyMap<string, string>

  constructor(nodeIds: ReadonlyMap<string, string>) {
    this.#nodeIds = nodeIds
  }

  value(value: unknown): CypherValue {
    if (value === null || value === undefined) return null
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
    if (Array.isArray(value)) return value.map((item) => this.value(item))
    if (neo4j.isNode(value)) return this.#node(value)
    if (neo4j.isRelationship(value)) return this.#relationship(value)
    if (neo4j.isPath(value)) {
      return {
        kind: 'path',
        nodes: [value.start, ...value.segments.map(({ end }) => end)].map((node) => this.#node(node)),
        relationships: value.segments.map(({ relationship }) => this.#relationship(relationship)),
      }
    }
    if (isPlainMap(value)) return this.#map(value)
    return String(value)
  }

  #map(value: Record<string, unknown>): CypherMap {
    return sortedMap(Object.entries(value).map(([key, item]) => [key, this.value(item)]))
  }

  #node(node: Node): CypherNode {
    return {
      kind: 'node',
      id: String(node.properties.id ?? node.elementId),
      labels: sortedLabels(node.labels),
      properties: this.#map(node.properties),
    }
  }

  #relationship(relationship: Relationship): CypherRelationship {
    const { elementId, type, startNodeElementId, endNodeElementId, properties } = relationship
    const end = (id: string) => this.#nodeIds.get(id) ?? id
    return {
      kind: 'relationship',
      id: String(properties.id ?? elementId),
      type,
      from: end(startNodeElementId),
      to: end(endNodeElementId),
      properties: this.#map(properties),
    }
  }
}
