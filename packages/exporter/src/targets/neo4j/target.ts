/** Neo4j over Bolt: constraints, then batches by UNWIND and MERGE. Every write is by id, so it can be run again at any time. */
import { batchesOf, planRows, type RowGroup, typesOf } from '../../cypher-batches.ts'
import type { DatabaseExportOptions, DatabaseTarget, ExportProgress } from '../../export-target.ts'
import { connect, databaseFault } from './connect.ts'
import { type Target, writeBatch, writeConstraints } from './write-rows.ts'

const BATCH_ROWS = 5000
const BATCH_BYTES = 4_000_000

type Phase = 'nodes' | 'relationships'

async function writeGroups(
  target: Target,
  groups: readonly RowGroup[],
  phase: Phase,
  { batchRows = BATCH_ROWS, batchBytes = BATCH_BYTES, onProgress = () => {} }: DatabaseExportOptions,
): Promise<{ sent: number; written: number }> {
  const own = groups.filter(({ kind }) => kind === phase)
  const total = own.reduce((sum, { rows }) => sum + rows.length, 0)
  let sent = 0
  let written = 0
  for (const group of own) {
    for (const batch of batchesOf(group.rows, batchRows, batchBytes)) {
      written += await writeBatch(target, group, batch)
      sent += batch.length
      onProgress({ phase, done: sent, total } satisfies ExportProgress)
    }
  }
  return { sent, written }
}

/** Neo4j. */
export const neo4jTarget: DatabaseTarget = {
  name: 'neo4j',
  description: 'Neo4j 5.7 or later, over Bolt',
  writes: 'database',
  async write({ graph }, address, options = {}) {
    const plan = planRows(graph)
    const driver = await connect(address)
    const target: Target = { driver, database: address.database ? { database: address.database } : {} }
    try {
      options.onProgress?.({ phase: 'constraints', done: 0, total: 1 })
      await writeConstraints(target, typesOf(graph))
      options.onProgress?.({ phase: 'constraints', done: 1, total: 1 })
      const nodes = await writeGroups(target, plan.groups, 'nodes', options)
      const relationships = await writeGroups(target, plan.groups, 'relationships', options)
      const notes = plan.missingEnds.map(
        ({ id, type, from, to }) => `Left out ${type} ${id}: ${from} or ${to} is not in the graph`,
      )
      const lost = relationships.sent - relationships.written
      if (lost > 0)
        notes.push(
          `${lost} relationships found no node in the database: was it changed meanwhile? Export again`,
        )
      return { nodes: nodes.written, relationships: relationships.written, files: [], notes }
    } catch (error) {
      throw databaseFault(address, error)
    } finally {
      await driver.close()
    }
  },
}
