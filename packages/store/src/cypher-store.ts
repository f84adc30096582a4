/** What a store can do: answer Cypher, and, where it is ours to fill, take a whole graph. */
import type { GraphChange, PropertyGraph } from '@demarche/core'
import type { CypherParameter, QueryResult } from './cypher-value.ts'

/** Options of one query. */
export interface QueryOptions {
  /** Milliseconds after which the query is stopped; 30,000 unless told. */
  readonly timeLimit?: number
}

/** The time that a query may take unless told. */
export const DEFAULT_TIME_LIMIT = 30_000

/** A store that answers read-only Cypher. Every engine gives the same rows for the same graph and query. */
export interface CypherStore {
  readonly engine: 'embedded' | 'neo4j'
  /**
   * Runs a read-only query.
   *
   * @throws StoreError `write-refused`, `syntax`, `parameter-missing`, `query-failed`, `time-limit`, `store-missing`, `connection`
   * @example await store.query('MATCH (a:Person {country: $country}) RETURN a.name ORDER BY a.name', { country: 'ARM' })
   */
  query(
    cypher: string,
    parameters?: Readonly<Record<string, CypherParameter>>,
    options?: QueryOptions,
  ): Promise<QueryResult>
  close(): Promise<void>
}

/** What was written. */
export interface WriteSummary {
  readonly nodes: number
  readonly relationships: number
}

/** A store whose content is one graph. */
export interface WritableCypherStore extends CypherStore {
  /**
   * Replaces the content by `graph`. Killed at any moment, the store holds either the old graph or the new one.
   *
   * @throws StoreError `store-in-use`, `not-writable`, `invalid-graph`
   */
  write(graph: PropertyGraph): Promise<WriteSummary>
  /**
   * The same with a graph in a file, which is read a piece at a time: JSON lines, a node each
   * (`{"kind":"node","id","labels","properties"}`), then a relationship each
   * (`{"kind":"relationship","id","type","from","to","properties"}`). Lines of other kinds are passed over.
   *
   * @throws StoreError `store-in-use`, `not-writable`, `invalid-graph`
   */
  writeFile(path: string): Promise<WriteSummary>
  /**
   * Changes a part of the content; the rest stays as it is. Killed at any moment, the store holds either the old graph or
   * the new one. Where the store does not hold what is to be changed, this or the next query says so with `invalid-graph`.
   *
   * @throws StoreError `store-missing`, `store-in-use`, `not-writable`, `invalid-graph`
   */
  update(change: GraphChange): Promise<void>
}
