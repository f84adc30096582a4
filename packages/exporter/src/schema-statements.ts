/** Constraints and indexes: one for each key label and each type of relationship, and those that researchers search by. */
import { KEY_LABELS } from '@demarche/core'
import { quotedType } from './write-queries.ts'

/** The statements that make the keys unique. */
export function constraintStatements(types: readonly string[]): string[] {
  return [
    ...KEY_LABELS.map(
      (label) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.id IS UNIQUE`,
    ),
    ...types.map(
      (type) =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${quotedType(type)}]-() REQUIRE r.id IS UNIQUE`,
    ),
  ]
}

/** Indexes for what researchers look up: names, types, days; full text of names and quotes. */
export const indexStatements: readonly string[] = [
  // A text index, since a range index refuses texts over 8 kB, and with them the whole batch.
  'CREATE TEXT INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name)',
  'CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type)',
  'CREATE INDEX statement_start IF NOT EXISTS FOR (n:Statement) ON (n.start)',
  'CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX evidence_quotes IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON EACH [r.quote]',
]
