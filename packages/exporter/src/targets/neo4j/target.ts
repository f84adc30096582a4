/** Neo4j over Bolt: constraints, then batches by UNWIND and MERGE. Every write is by id, so it can be run again at any time. */
import type { PropertyGraph } from '@demarche/core'
import { batchesOf, planRows, type RowGroup, type RowPlan, typesOf } from '../../cypher-batches.ts'
import type { DatabaseExportOptions, DatabaseTarget, ExportSummary } from '../../export-target.ts'
import { connect, databaseFault } from './connect.ts'
import { prune } from './prune.ts'
import { type BatchCounts, type Target, writeBatch, writeConstraints } from './write-rows.ts'

const BATCH_ROWS = 5000
const BATCH_BYTES = 4_000_000

type Phase = 'nodes' | 'relationships'

interface PhaseCounts extends BatchCounts {
  readonly sent: number
}

async function writeGroups(
  target: Target,
  groups: readonly RowGroup[],
  phase: Phase,
  { batchRows = BATCH_ROWS, batchBytes = BATCH_BYTES, onProgress = () => {} }: DatabaseExportOptions,
): Promise<PhaseCounts> {
  const own = groups.filter(({ kind }) => kind === phase)
  const total = own.reduce((sum, { rows }) => sum + rows.length, 0)
  let [sent, written, changed] = [0, 0, 0]
  for (const group of own) {
    for (const batch of batchesOf(group.rows, batchRows, batchBytes)) {
      const counts = await writeBatch(target, group, batch)
      sent += batch.length
      written += counts.written
      changed += counts.changed
      onProgress({ phase, done: sent, total })
    }
  }
  return { sent, written, changed }
}

/** What the user should know: what did not change, what was left out, what was removed. */
function notesOf(plan: RowPlan, nodes: PhaseCounts, relationships: PhaseCounts): string[] {
  const notes = plan.missingEnds.map(
    ({ id, type, from, to }) => `Left out ${type} ${id}: ${from} or ${to} is not in the graph`,
  )
  const lost = relationships.sent - relationships.written
  if (lost > 0) {
    notes.push(`${lost} relationships found no node in the database: was it changed meanwhile? Export again`)
  }
  notes.push(`New or changed: ${nodes.changed} nodes, ${relationships.changed} relationships`)
  return notes
}

async function writeGraph(
  target: Target,
  graph: PropertyGraph,
  options: DatabaseExportOptions,
): Promise<ExportSummary> {
  const plan = planRows(graph)
  options.onProgress?.({ phase: 'constraints', done: 0, total: 1 })
  await writeConstraints(target, typesOf(graph))
  options.onProgress?.({ phase: 'constraints', done: 1, total: 1 })
  const nodes = await writeGroups(target, plan.groups, 'nodes', options)
  const relationships = await writeGroups(target, plan.groups, 'relationships', options)
  const notes = notesOf(plan, nodes, relationships)
  if (options.prune) notes.push(...(await prune(target, graph, options.prune)))
  return { nodes: nodes.written, relationships: relationships.written, files: [], notes }
}

/** Neo4j. */
export const neo4jTarget: DatabaseTarget = {
  name: 'neo4j',
  description: 'Neo4j 5.7 or later, over Bolt',
  writes: 'database',
  async write({ graph }, address, options = {}) {
    planRows(graph)
    const driver = await connect(address)
    try {
      const database = address.database ? { database: address.database } : {}
      return await writeGraph({ driver, database }, graph, options)
    } catch (error) {
      throw databaseFault(address, error)
    } finally {
      await driver.close()
    }
  },
}
