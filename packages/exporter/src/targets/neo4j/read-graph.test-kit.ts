/** Reads a whole database back as a property graph, past our own reader. */
import type { PropertyGraph } from '@demarche/core'
import neo4j from 'neo4j-driver'
import type { DatabaseAddress } from '../../export-target.ts'

function plain(value: unknown): unknown {
  if (neo4j.isDate(value)) return value.toString()
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  }
  return value
}

/** Runs one query and gives back its rows in plain values. */
export async function run(
  { url, user, password }: DatabaseAddress,
  cypher: string,
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery(cypher)
    return records.map((record) => plain(record.toObject()) as Record<string, unknown>)
  } finally {
    await driver.close()
  }
}

/** Removes every node, a few at a time, since a test's server may have little memory; constraints stay. */
export async function emptyDatabase(address: DatabaseAddress): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    const [row] = await run(address, 'MATCH (n) WITH n LIMIT 250 DETACH DELETE n RETURN count(*) AS removed')
    removed = Number(row?.removed ?? 0)
  }
}

/** Everything in the database, sorted by id as core sorts it. */
export async function readGraph(address: DatabaseAddress): Promise<PropertyGraph> {
  const nodes = await run(
    address,
    'MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
  )
  const relationships = await run(
    address,
    'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )
  const keys = ['Actor', 'Office', 'Statement', 'Document']
  const rank = (label: string) => (keys.includes(label) ? 0 : 1)
  const byId = <T extends { id?: unknown }>(a: T, b: T) => (String(a.id) < String(b.id) ? -1 : 1)
  for (const node of nodes) (node.labels as string[]).sort((a, b) => rank(a) - rank(b))
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byId) } as unknown as PropertyGraph
}
