/** Every export target. To add one: a folder in `targets/` with its `target.ts`, and its name in this list. */
import { ExportError } from './export-error.ts'
import type { ExportTarget } from './export-target.ts'
import { csvTarget } from './targets/csv/target.ts'
import { cypherTarget } from './targets/cypher/target.ts'
import { gexfTarget } from './targets/gexf/target.ts'
import { graphmlTarget } from './targets/graphml/target.ts'
import { jsonlTarget } from './targets/jsonl/target.ts'
import { neo4jTarget } from './targets/neo4j/target.ts'
import { neo4jAdminTarget } from './targets/neo4j-admin/target.ts'

/** All targets, in the order of the help text. */
export const exportTargets: readonly ExportTarget[] = [
  neo4jTarget,
  gexfTarget,
  graphmlTarget,
  csvTarget,
  jsonlTarget,
  cypherTarget,
  neo4jAdminTarget,
]

/**
 * The target of a name.
 *
 * @throws ExportError `unknown-target`, naming those there are
 */
export function exportTarget(name: string): ExportTarget {
  const target = exportTargets.find((candidate) => candidate.name === name)
  if (target) return target
  const names = exportTargets.map((candidate) => candidate.name).join(', ')
  throw new ExportError('unknown-target', `There is no export target ${name}: choose one of ${names}`)
}
