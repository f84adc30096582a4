/** Stores that answer Cypher: the embedded one and Neo4j, with the same rows from both. */
export { type CheckedQuery, checkQuery } from './check-query/check-query.ts'
export { type CookbookQuery, parseCookbook } from './cookbook.ts'
export {
  type CypherStore,
  DEFAULT_TIME_LIMIT,
  type QueryOptions,
  type WritableCypherStore,
  type WriteSummary,
} from './cypher-store.ts'
export type {
  CypherMap,
  CypherNode,
  CypherParameter,
  CypherPath,
  CypherRelationship,
  CypherValue,
  QueryResult,
} from './cypher-value.ts'
export { openEmbeddedStore } from './embedded/embedded-store.ts'
export { type Neo4jAddress, openNeo4jStore } from './neo4j/neo4j-store.ts'
export { StoreError, type StoreErrorCode } from './store-error.ts'
