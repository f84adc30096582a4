/** Fills an empty database of the embedded engine with a property graph. */
import { KEY_LABELS, type PropertyGraph, type PropertyNode, relationshipTypes } from '@demarche/core'
import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js'
import { StoreError } from '../store-error.ts'
import { engineProperties, floatKeys, schemaOf } from './engine-properties.ts'

const BATCH = 1000

/** Lists of at most `size`; no more than one of them is there at once. */
function* batches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function addNodes(database: GrafeoDB, nodes: readonly PropertyNode[]): Promise<Map<string, number>> {
  const groups = new Map<string, PropertyNode[]>()
  for (const node of nodes) {
    const labels = node.labels.join()
    const group = groups.get(labels)
    if (group) group.push(node)
    else groups.set(labels, [node])
  }
  const numbers = new Map<string, number>()
  for (const group of groups.values()) {
    const labels = [...group[0]!.labels]
    for (const batch of batches(group, BATCH)) {
      const rows = batch.map((node) => engineProperties(node.properties, schemaOf(node)))
      const added = await database.batchCreateNodesWithProps(labels, rows)
      for (const [index, number] of added.entries()) numbers.set(batch[index]!.id, number)
    }
  }
  return numbers
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string, end: string): number {
  const number = numbers.get(id)
  if (number === undefined) {
    throw new StoreError(
      'invalid-graph',
      `The relationship ${end} names a node that is not in the graph: ${id}`,
    )
  }
  return number
}

async function addRelationships(
  database: GrafeoDB,
  { relationships }: PropertyGraph,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  for (const batch of batches(relationships, BATCH)) {
    const edges = batch.map(({ id, type, from, to, properties }): BatchEdgeInput => {
      const schema = relationshipTypes[type]
      if (!schema)
        throw new StoreError('invalid-graph', `The relationship ${id} is of no known type: ${type}`)
      return {
        src: numberOf(numbers, from, id),
        dst: numberOf(numbers, to, id),
        type,
        properties: engineProperties(properties, schema.properties),
      }
    })
    await database.batchCreateEdges(edges)
  }
}

async function mendFloats(database: GrafeoDB): Promise<void> {
  for (const label of KEY_LABELS) {
    for (const key of floatKeys(label)) {
      await database.executeCypher(
        `MATCH (n:${label}) WHERE n.${key} IS NOT NULL SET n.${key} = toFloat(n.${key})`,
      )
    }
  }
}

/** Writes a graph: a unique key and an index (in this engine a constraint is none) per key label, nodes, relationships. */
export async function fillDatabase(database: GrafeoDB, graph: PropertyGraph): Promise<void> {
  for (const label of KEY_LABELS) {
    const name = label.toLowerCase()
    await database.executeCypher(`CREATE INDEX ${name}_id_index FOR (n:${label}) ON (n.id)`)
    await database.executeCypher(`CREATE CONSTRAINT ${name}_id FOR (n:${label}) REQUIRE n.id IS UNIQUE`)
  }
  const numbers = await addNodes(database, graph.nodes)
  await addRelationships(database, graph, numbers)
  await mendFloats(database)
}
