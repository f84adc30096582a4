/** The one shape of rows that every engine gives back. */

/** A node of a result; `id` is its property `id`. The key label stands first in `labels`, the others are sorted. */
export interface CypherNode {
  readonly kind: 'node'
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: CypherMap
}

/** A relationship of a result; `from` and `to` are the property `id` of its ends. */
export interface CypherRelationship {
  readonly kind: 'relationship'
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: CypherMap
}

/** A path of a result: its nodes and relationships in order. */
export interface CypherPath {
  readonly kind: 'path'
  readonly nodes: readonly CypherNode[]
  readonly relationships: readonly CypherRelationship[]
}

/** A map of a result; its keys are sorted. */
export interface CypherMap {
  readonly [key: string]: CypherValue
}

/**
 * A value of a result. Integers are numbers (a bigint past 2^53), dates `YYYY-MM-DD`, other times ISO 8601 strings.
 */
export type CypherValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly CypherValue[]
  | CypherMap
  | CypherNode
  | CypherRelationship
  | CypherPath

/** A parameter of a query. Dates are given as `YYYY-MM-DD` strings and read with `date($day)`. */
export type CypherParameter =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly CypherParameter[]
  | { readonly [key: string]: CypherParameter }

/** The rows of a query. */
export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, CypherValue>>[]
  /** What is probably a mistake in the query, such as a label that no node can have; one line each. */
  readonly warnings: readonly string[]
}
