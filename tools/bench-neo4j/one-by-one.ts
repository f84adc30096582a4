/** The way that a user would write first: one MERGE a row through the driver, each in a transaction of its own. */
import {
  nodeProperties,
  type Properties,
  type PropertyGraph,
  type PropertySchema,
  relationshipTypes,
} from '../../packages/core/src/index.ts'
import { type Neo4jServer, withDriver } from '../neo4j-test-server/neo4j-server.ts'

/** Dates go as text and are made dates by the server, as in `date($first)`. */
function assignments(name: string, properties: Properties, schema: PropertySchema): string {
  return Object.keys(properties)
    .filter((key) => key !== 'id')
    .map((key) => `${name}.${key} = ${schema[key] === 'date' ? `date($${key})` : `$${key}`}`)
    .join(', ')
}

interface Query {
  readonly cypher: string
  readonly parameters: object
}

function queriesOf({ nodes, relationships }: PropertyGraph, every: number): Query[] {
  const sample = <T>(list: readonly T[]) => list.filter((_, index) => index % every === 0)
  const other = (id: string) => `${id}-slow`
  return [
    ...sample(nodes).map(({ id, labels, properties }) => {
      const set = assignments('n', properties, nodeProperties[labels[0] as keyof typeof nodeProperties])
      const key = `MERGE (n:${labels[0]} {id: $id})`
      return {
        cypher: `${key} SET n:${labels.at(-1)}${set && `, ${set}`}`,
        parameters: { ...properties, id: other(id) },
      }
    }),
    ...sample([...relationships]).map(({ id, type, from, to, properties }) => {
      const schema = relationshipTypes[type]!
      const set = assignments('r', properties, schema.properties)
      const ends = `MATCH (a:${schema.from} {id: $fromId}) MATCH (b:${schema.to} {id: $toId})`
      return {
        cypher: `${ends} MERGE (a)-[r:${type} {id: $id}]->(b)${set && ` SET ${set}`}`,
        parameters: { ...properties, id: other(id), fromId: from, toId: to },
      }
    }),
  ]
}

/**
 * Writes every so-manieth node and relationship of a graph again under another id, into the database that holds the
 * graph, with its constraints and a server that is warm.
 *
 * @returns how many rows and how long it took
 */
export async function writeOneByOne(
  server: Neo4jServer,
  graph: PropertyGraph,
  every: number,
): Promise<{ rows: number; seconds: number }> {
  const queries = queriesOf(graph, every)
  return withDriver(server.url, server.password, async (driver) => {
    const began = performance.now()
    for (const { cypher, parameters } of queries) await driver.executeQuery(cypher, parameters)
    return { rows: queries.length, seconds: (performance.now() - began) / 1000 }
  })
}
