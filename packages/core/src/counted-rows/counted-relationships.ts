/** Edges of counted rows as relationships of the property graph. */
import type { ActorEdge } from '../assembly/actor-edges.ts'
import type { PropertyRelationship } from '../property-graph/schema.ts'
import type { CountedEdges } from './counted-edges.ts'
import type { Sequence } from './sequence.ts'

/** Counted rows of big tables come by the million: as few properties as say it, no hash, and made when they are asked for. */
export class CountedRelationships implements Sequence<PropertyRelationship> {
  readonly #edges: CountedEdges

  constructor(edges: CountedEdges) {
    this.#edges = edges
  }

  get length(): number {
    return this.#edges.length
  }

  at(index: number): PropertyRelationship | undefined {
    const edge = this.#edges.at(index)
    return edge && countedRelationship(edge)
  }

  *[Symbol.iterator](): Generator<PropertyRelationship> {
    for (const edge of this.#edges) yield countedRelationship(edge)
  }
}

const countedRelationship = ({ id, type, from, to, count, week, rows }: ActorEdge): PropertyRelationship => ({
  id,
  type,
  from,
  to,
  properties: { id, count, week: week!, rows: rows! },
})
