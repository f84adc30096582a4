/** What is different between two property graphs, or between two states of a part of one. */
import type { ListedGraph, PropertyGraph } from './schema.ts'

/** What is gone, and what has come. What was changed stands in both: as it was, and as it is. */
export interface GraphChange {
  readonly gone: ListedGraph
  readonly come: ListedGraph
}

/** Those of a list that do not stand in another with all they hold. */
function missingIn<T extends { readonly id: string }>(all: readonly T[], others: readonly T[]): T[] {
  const known = new Map(others.map((one) => [one.id, JSON.stringify(one)]))
  return all.filter((one) => known.get(one.id) !== JSON.stringify(one))
}

/** What must go and come to make the second out of the first. Orders stay as they are. */
export function graphChange(before: PropertyGraph, after: PropertyGraph): GraphChange {
  const without = (one: PropertyGraph, other: PropertyGraph): ListedGraph => ({
    nodes: missingIn(one.nodes, other.nodes),
    relationships: missingIn([...one.relationships], [...other.relationships]),
  })
  return { gone: without(before, after), come: without(after, before) }
}
