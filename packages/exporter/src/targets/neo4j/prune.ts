/** Removes from a database what an earlier export wrote and the graph has no more. */
import { KEY_LABELS, RELATIONSHIP_TYPES } from '@demarche/core'
import type { DatabaseExportOptions } from '../../export-target.ts'
import { type IdSet, isOurs } from './id-set.ts'
import type { Target } from './write-rows.ts'

const BATCH = 5000

/** A label or type, how its ids are read, and how some of them are removed. */
interface Kind {
  readonly read: string
  readonly remove: string
}

const relationshipKinds: readonly Kind[] = RELATIONSHIP_TYPES.map((type) => ({
  read: `MATCH ()-[r:\`${type}\`]->() RETURN r.id AS id`,
  remove: `UNWIND $ids AS id MATCH ()-[r:\`${type}\` {id: id}]->() DELETE r RETURN count(*) AS removed`,
}))

const nodeKinds: readonly Kind[] = KEY_LABELS.map((label) => ({
  read: `MATCH (n:\`${label}\`) RETURN n.id AS id`,
  remove: `UNWIND $ids AS id MATCH (n:\`${label}\` {id: id}) WHERE NOT (n)--() DELETE n RETURN count(*) AS removed`,
}))

/** The ids that a query gives and the graph has not, a batch at a time: all of them need not fit in memory. */
async function* goneOf(target: Target, { read }: Kind, kept: IdSet): AsyncGenerator<string[]> {
  const session = target.driver.session({ ...target.database, defaultAccessMode: 'READ' })
  let batch: string[] = []
  try {
    for await (const record of session.run(read)) {
      const id: unknown = record.get('id')
      if (typeof id !== 'string' || !isOurs(id) || kept.has(id)) continue
      batch.push(id)
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
  } finally {
    await session.close()
  }
  if (batch.length > 0) yield batch
}

async function countGone(target: Target, kinds: readonly Kind[], kept: IdSet): Promise<number> {
  let count = 0
  for (const kind of kinds) for await (const ids of goneOf(target, kind, kept)) count += ids.length
  return count
}

async function removeGone(target: Target, kinds: readonly Kind[], kept: IdSet): Promise<number> {
  let removed = 0
  for (const kind of kinds) {
    for await (const ids of goneOf(target, kind, kept)) {
      const { records } = await target.driver.executeQuery(kind.remove, { ids }, target.database)
      removed += Number(records[0]?.get('removed') ?? 0)
    }
  }
  return removed
}

/** Relationships first, then nodes; a node that somebody else tied something to stays, and is told. */
export async function prune(
  target: Target,
  kept: IdSet,
  agree: NonNullable<DatabaseExportOptions['prune']>,
): Promise<string[]> {
  const relationships = await countGone(target, relationshipKinds, kept)
  const nodes = await countGone(target, nodeKinds, kept)
  if (nodes + relationships === 0) return ['Nothing to remove']
  if (!(await agree({ nodes, relationships })))
    return [`Kept ${nodes} nodes and ${relationships} relationships that are gone from the graph`]
  const removedRelationships = await removeGone(target, relationshipKinds, kept)
  const removedNodes = await removeGone(target, nodeKinds, kept)
  const notes = [`Removed ${removedNodes} nodes and ${removedRelationships} relationships`]
  const tied = nodes - removedNodes
  if (tied > 0)
    notes.push(`Kept ${tied} nodes that are gone from the graph, since relationships of others lead to them`)
  return notes
}
