/** Fills a Neo4j in the plainest way: one query a node and a relationship. What the real exporter is held against. */
import {
  nodeProperties,
  type Properties,
  type PropertyGraph,
  type PropertySchema,
  relationshipTypes,
} from '@demarche/core'
import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from './neo4j-store.ts'

function parameters(properties: Properties, schema: PropertySchema): object {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const type = schema[key]
      if (type === 'date') return [key, neo4j.Date.fromStandardDate(new Date(`${value}T12:00:00`))]
      return [key, type === 'integer' ? neo4j.int(value as number) : value]
    }),
  )
}

/** Empties the database and writes the graph. */
export async function loadNaively(
  { url, user, password }: Neo4jAddress,
  graph: PropertyGraph,
): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    for (const { labels, properties } of graph.nodes) {
      const schema = nodeProperties[labels[0] as keyof typeof nodeProperties]
      await driver.executeQuery(`CREATE (n:${labels.join(':')}) SET n = $properties`, {
        properties: parameters(properties, schema),
      })
    }
    for (const { type, from, to, properties } of graph.relationships) {
      await driver.executeQuery(
        `MATCH (a {id: $from}) MATCH (b {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
        { from, to, properties: parameters(properties, relationshipTypes[type]!.properties) },
      )
    }
  } finally {
    await driver.close()
  }
}
