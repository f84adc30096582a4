/** Read-only, by the query's own grammar: the same refusal before any engine sees the query. */
import { StoreError } from '../store-error.ts'
import type { ParsedQuery, TreeNode } from './parser.ts'
import { placeOf, rulesOf } from './tree.ts'

const writingClauses: Readonly<Record<string, string>> = {
  createClause: 'CREATE',
  insertClause: 'INSERT',
  mergeClause: 'MERGE',
  setClause: 'SET',
  removeClause: 'REMOVE',
  deleteClause: 'DELETE',
  foreachClause: 'FOREACH',
  subqueryInTransactionsParameters: 'IN TRANSACTIONS',
  terminateCommand: 'TERMINATE',
}

/** Procedures that only read; every other one is refused, since a name does not tell what a procedure does. */
const readingProcedures = new Set([
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.labels',
  'db.propertykeys',
  'db.relationshiptypes',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.schema.visualization',
  'dbms.components',
])

function refuse(what: string, node: TreeNode): never {
  throw new StoreError(
    'write-refused',
    `Queries only read: ${what} at ${placeOf(node.start)} is refused. To change the graph, build it again and export it.`,
  )
}

/** Throws `write-refused` where a query would change anything, read a file or run an unknown procedure. */
export function refuseWrites(parsed: ParsedQuery): void {
  for (const { node, rule } of rulesOf(parsed)) {
    const clause = writingClauses[rule]
    if (clause) refuse(clause, node)
    if (rule === 'loadCSVClause') refuse('LOAD CSV', node)
    if (rule === 'consoleCommand') refuse(`the console command ${node.getText()}`, node)
    if (rule === 'command' && !/^show/i.test(node.getText())) refuse(commandName(node), node)
    if (rule === 'procedureName' && !readingProcedures.has(node.getText().toLowerCase())) {
      refuse(`the procedure ${node.getText()}`, node)
    }
  }
}

/** The first word of a command. */
function commandName(node: TreeNode): string {
  return (node.start?.text ?? node.getText()).toUpperCase()
}
