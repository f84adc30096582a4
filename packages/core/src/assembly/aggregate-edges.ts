/** Edges of counted rows: one a type, ordered pair of actors and week, however many tables tell of it. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { RowAggregate } from '../model/row-aggregate.ts'
import type { ActorEdge } from './actor-edges.ts'
import type { CanonicalIds } from './canonical-actors.ts'

/** `events.csv:12-9041`: where the rows of an edge stand. */
const placeOf = ({ table, lines: [first, last] }: RowAggregate) =>
  first === last ? `${table}:${first}` : `${table}:${first}-${last}`

/** Actor ids are hashes already: put together they are as unique as a hash of them, and a million cost nothing. */
const edgeId = (from: string, to: string, { type, week }: RowAggregate) =>
  `rows_${from.slice(4, 20)}${to.slice(4, 20)}_${type}_${week}`

/** The edges of the aggregates whose actors are known, sorted by id. An actor's rows with itself make none. */
export function aggregateEdges(
  aggregates: readonly RowAggregate[],
  ids: CanonicalIds,
  actors: readonly Actor[],
): ActorEdge[] {
  const known = new Set<string>(actors.map(({ id }) => id))
  const edges = new Map<string, ActorEdge>()
  for (const aggregate of aggregates) {
    const [from, to] = [ids.get(aggregate.from) ?? aggregate.from, ids.get(aggregate.to) ?? aggregate.to]
    if (from === to || !known.has(from) || !known.has(to)) continue
    const id = edgeId(from, to, aggregate)
    const edge = edges.get(id)
    if (edge === undefined) edges.set(id, edgeOf(aggregate, id, from, to))
    else addTo(edge, aggregate)
  }
  for (const { rows } of edges.values()) if (rows && rows.length > 1) rows.sort(compareStrings)
  return [...edges.values()].sort((a, b) => compareStrings(a.id, b.id))
}

function edgeOf(aggregate: RowAggregate, id: string, from: string, to: string): ActorEdge {
  const { type, count, first, last, week } = aggregate
  return {
    id,
    family: 'event',
    type,
    from,
    to,
    count,
    first,
    last,
    contested: false,
    statements: [],
    week,
    rows: [placeOf(aggregate)],
  }
}

function addTo(edge: ActorEdge, aggregate: RowAggregate): void {
  edge.count += aggregate.count
  if (edge.first === null || aggregate.first < edge.first) edge.first = aggregate.first
  if (edge.last === null || aggregate.last > edge.last) edge.last = aggregate.last
  edge.rows?.push(placeOf(aggregate))
}
