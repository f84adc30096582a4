/** A Neo4j as a store. Its driver is loaded only where one is opened. */
import type { CypherStore } from '../cypher-store.ts'

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://localhost:7687`, `neo4j://…`, `neo4j+s://…` */
  readonly url: string
  readonly user: string
  readonly password: string
  /** The database; the server's default unless told. */
  readonly database?: string
}

/**
 * Opens a Neo4j for queries, and checks that it answers.
 *
 * @throws StoreError `connection`
 */
export async function openNeo4jStore(address: Neo4jAddress): Promise<CypherStore> {
  const { openDriverStore } = await import('./driver-store.ts')
  return openDriverStore(address)
}
