/** What the reader takes out of the picture. */

/** Stands for the publisher's own voice, where nobody else is named. */
export const OWN_VOICE = '-'

/** PLOVER's auxiliary modes that an affirmed statement can have, and whether it hangs on a condition. */
export const AUXILIARIES = ['future', 'historical', 'conditional'] as const
export type Auxiliary = (typeof AUXILIARIES)[number]

/** How an edge is meant: affirmed by someone, denied by all who speak of it, or only supposed. */
export const READINGS = ['affirmed', 'denied', 'supposed'] as const
export type Reading = (typeof READINGS)[number]

/** What is wanted of the statements behind an edge: it stays if one of them has it all. */
export interface StatementFilters {
  /** First and last day, `YYYY-MM-DD`, both within. */
  window: readonly [from: string, until: string] | null
  /** Publishers that are left out. */
  publishers: readonly string[]
  /** What is left out by who found it: a reader, or several together as `model+rules`. */
  readers: readonly string[]
  /** Only what this actor says, or `OWN_VOICE`; null is anyone. */
  saidBy: string | null
  /** Only statements of these modes; none is all. */
  modes: readonly string[]
  /** Only statements with one of these auxiliary modes; none is all. */
  auxiliary: readonly Auxiliary[]
  /** At least so sure, 0 to 100. */
  sure: number
}

/** What the reader has taken out of the picture. */
export interface Filters extends StatementFilters {
  /** Types of edges that are hidden. */
  types: readonly string[]
  /** Kinds of actors that are hidden. */
  kinds: readonly string[]
  /** Countries whose actors are hidden; `-` stands for none. */
  countries: readonly string[]
  /** Communities that are hidden, by the ids of their leading actors. */
  communities: readonly string[]
  /** Which edges are shown. */
  readings: readonly Reading[]
  /** Only what someone contradicts. */
  contestedOnly: boolean
  /** Only an actor and what is so many steps from it. */
  around: { actor: string; steps: number } | null
}

/** Nothing is hidden. */
export const NO_FILTERS: Filters = {
  types: [],
  kinds: [],
  countries: [],
  communities: [],
  readings: ['affirmed'],
  contestedOnly: false,
  around: null,
  window: null,
  publishers: [],
  readers: [],
  saidBy: null,
  sure: 0,
  modes: [],
  auxiliary: [],
}

/** True where statements are filtered, not only types of edges and kinds of actors. */
export const filtersStatements = (filters: StatementFilters) =>
  filters.window !== null ||
  filters.publishers.length > 0 ||
  filters.readers.length > 0 ||
  filters.saidBy !== null ||
  filters.sure > 0 ||
  filters.modes.length > 0 ||
  filters.auxiliary.length > 0

/** True where only affirmed edges are shown, as at first. */
export const showsAffirmedOnly = ({ readings }: Filters) =>
  readings.length === 1 && readings[0] === 'affirmed'

/** True where what is shown is not what is shown at first. */
export const isFiltering = (filters: Filters) =>
  filters.contestedOnly ||
  filters.types.length > 0 ||
  filters.kinds.length > 0 ||
  filters.countries.length > 0 ||
  filters.communities.length > 0 ||
  filters.around !== null ||
  !showsAffirmedOnly(filters) ||
  filtersStatements(filters)

/** What is shown. */
export interface Visible {
  nodes: Set<string>
  edges: Set<string>
}
