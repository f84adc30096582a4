/** Edges of counted rows: one a type, ordered pair of actors and week, however many tables tell of it. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { RowAggregate } from '../model/row-aggregate.ts'
import type { ActorEdge } from './actor-edges.ts'
import type { CanonicalIds } from './canonical-actors.ts'

/** `events.csv:12-9041`: where the rows of an edge stand. */
const placeOf = ({ table, lines: [first, last] }: RowAggregate) =>
  first === last ? `${table}:${first}` : `${table}:${first}-${last}`

/** Letters of an actor's id that tell it from every other. */
const SHORT = [4, 20] as const

/**
 * The edges of the aggregates whose actors are known, sorted by id. An actor's rows with itself make none. Actor ids are
 * hashes already: put together they are as unique as a hash of them, and a million cost nothing.
 */
export function aggregateEdges(
  aggregates: readonly RowAggregate[],
  ids: CanonicalIds,
  actors: readonly Actor[],
): ActorEdge[] {
  const short = new Map<string, string>(actors.map(({ id }) => [id, id.slice(...SHORT)]))
  const edges: ActorEdge[] = []
  for (const aggregate of aggregates) {
    const [from, to] = [ids.get(aggregate.from) ?? aggregate.from, ids.get(aggregate.to) ?? aggregate.to]
    const [start, end] = [short.get(from), short.get(to)]
    if (from === to || start === undefined || end === undefined) continue
    edges.push(edgeOf(aggregate, `rows_${start}${end}_${aggregate.type}_${aggregate.week}`, from, to))
  }
  edges.sort((a, b) => compareStrings(a.id, b.id))
  return mergeNeighbours(edges)
}

/** Of edges sorted by id, those of one id put together. */
function mergeNeighbours(edges: readonly ActorEdge[]): ActorEdge[] {
  const merged: ActorEdge[] = []
  for (const edge of edges) {
    const last = merged.at(-1)
    if (last?.id === edge.id) addTo(last, edge)
    else merged.push(edge)
  }
  for (const { rows } of merged) if (rows && rows.length > 1) rows.sort(compareStrings)
  return merged
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

function addTo(edge: ActorEdge, { count, first, last, rows = [] }: ActorEdge): void {
  edge.count += count
  if (edge.first === null || (first !== null && first < edge.first)) edge.first = first
  if (edge.last === null || (last !== null && last > edge.last)) edge.last = last
  edge.rows?.push(...rows)
}
