/** Removes from a database what an earlier export wrote and the graph has no more. */
import { KEY_LABELS, type PropertyGraph, RELATIONSHIP_TYPES } from '@demarche/core'
import type { DatabaseExportOptions } from '../../export-target.ts'
import type { Target } from './write-rows.ts'

/** The shape of our ids: what has another one was written by somebody else. */
const OURS = /^[a-z]+_[0-9a-f]{24}$/
const BATCH = 5000

/** The ids that a query gives and the graph has not. */
async function goneOf(target: Target, cypher: string, kept: ReadonlySet<string>): Promise<string[]> {
  const session = target.driver.session({ ...target.database, defaultAccessMode: 'READ' })
  const gone: string[] = []
  try {
    for await (const record of session.run(cypher)) {
      const id: unknown = record.get('id')
      if (typeof id === 'string' && OURS.test(id) && !kept.has(id)) gone.push(id)
    }
  } finally {
    await session.close()
  }
  return gone
}

/** Runs a deleting query over ids in batches and gives back how many it deleted. */
async function removeAll(target: Target, cypher: string, ids: readonly string[]): Promise<number> {
  let removed = 0
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const { records } = await target.driver.executeQuery(cypher, { ids: batch }, target.database)
    removed += Number(records[0]?.get('removed') ?? 0)
  }
  return removed
}

interface Gone {
  /** A label or a type. */
  readonly name: string
  readonly ids: readonly string[]
}

async function findGone(
  target: Target,
  names: readonly string[],
  query: (name: string) => string,
  kept: ReadonlySet<string>,
): Promise<Gone[]> {
  const found: Gone[] = []
  for (const name of names) found.push({ name, ids: await goneOf(target, query(name), kept) })
  return found.filter(({ ids }) => ids.length > 0)
}

const total = (found: readonly Gone[]): number => found.reduce((sum, { ids }) => sum + ids.length, 0)

/** Relationships first, then nodes; a node that somebody else tied something to stays, and is told. */
export async function prune(
  target: Target,
  { nodes, relationships }: PropertyGraph,
  agree: NonNullable<DatabaseExportOptions['prune']>,
): Promise<string[]> {
  const keptNodes = new Set(nodes.map(({ id }) => id))
  const keptRelationships = new Set(relationships.map(({ id }) => id))
  const goneRelationships = await findGone(
    target,
    RELATIONSHIP_TYPES,
    (type) => `MATCH ()-[r:\`${type}\`]->() RETURN r.id AS id`,
    keptRelationships,
  )
  const goneNodes = await findGone(
    target,
    KEY_LABELS,
    (label) => `MATCH (n:\`${label}\`) RETURN n.id AS id`,
    keptNodes,
  )
  const found = { nodes: total(goneNodes), relationships: total(goneRelationships) }
  if (found.nodes + found.relationships === 0) return ['Nothing to remove']
  if (!(await agree(found)))
    return [`Kept ${found.nodes} nodes and ${found.relationships} relationships that are gone from the graph`]
  let [removedNodes, removedRelationships] = [0, 0]
  for (const { name, ids } of goneRelationships) {
    const query = `UNWIND $ids AS id MATCH ()-[r:\`${name}\` {id: id}]->() DELETE r RETURN count(*) AS removed`
    removedRelationships += await removeAll(target, query, ids)
  }
  for (const { name, ids } of goneNodes) {
    const query = `UNWIND $ids AS id MATCH (n:\`${name}\` {id: id}) WHERE NOT (n)--() DELETE n RETURN count(*) AS removed`
    removedNodes += await removeAll(target, query, ids)
  }
  const notes = [`Removed ${removedNodes} nodes and ${removedRelationships} relationships`]
  const tied = found.nodes - removedNodes
  if (tied > 0)
    notes.push(`Kept ${tied} nodes that are gone from the graph, since relationships of others lead to them`)
  return notes
}
