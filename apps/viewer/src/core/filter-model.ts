/** What the reader takes out of the picture. */

/** What is wanted of the statements behind an edge: it stays if one of them has it all. */
export interface StatementFilters {
  /** First and last day, `YYYY-MM-DD`, both within. */
  window: readonly [from: string, until: string] | null
  /** Publishers that are left out. */
  publishers: readonly string[]
  /** Only what this actor says; null is anyone. */
  saidBy: string | null
  /** At least so sure, 0 to 100. */
  sure: number
}

/** What the reader has taken out of the picture. */
export interface Filters extends StatementFilters {
  /** Types of edges that are hidden. */
  types: readonly string[]
  /** Kinds of actors that are hidden. */
  kinds: readonly string[]
  /** Only what someone contradicts. */
  contestedOnly: boolean
  /** Only an actor and what is so many steps from it. */
  around: { actor: string; steps: number } | null
}

/** Nothing is hidden. */
export const NO_FILTERS: Filters = {
  types: [],
  kinds: [],
  contestedOnly: false,
  around: null,
  window: null,
  publishers: [],
  saidBy: null,
  sure: 0,
}

/** True where statements are filtered, not only types of edges and kinds of actors. */
export const filtersStatements = ({ window, publishers, saidBy, sure }: StatementFilters) =>
  window !== null || publishers.length > 0 || saidBy !== null || sure > 0

/** True where something may be hidden. */
export const isFiltering = (filters: Filters) =>
  filters.contestedOnly ||
  filters.types.length > 0 ||
  filters.kinds.length > 0 ||
  filters.around !== null ||
  filtersStatements(filters)

/** What is shown. */
export interface Visible {
  nodes: Set<string>
  edges: Set<string>
}
