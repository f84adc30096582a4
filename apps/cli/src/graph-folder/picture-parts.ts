/** The picture of a graph that is computed a part at a time: `actorGraph`, with its edges on disk. */
import {
  type Actor,
  type ActorCounts,
  type ActorEdge,
  type ActorLink,
  actorLink,
  type CountedEdges,
  countRows,
  pairKey,
  withRows,
} from '@demarche/core'
import { edgeLine, nodeLine, type PictureLines } from './picture-pieces.ts'
import type { Spill } from './spill.ts'

/** The one part of the spill. */
const EDGES = 'edges'

interface EdgeLine {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: ActorLink
}

const lineOf = (edge: ActorEdge) => edgeLine(edge.id, edge.from, edge.to, actorLink(edge))

/** The picture's edges, as they come. */
export class PictureParts {
  readonly #spill: Spill
  readonly #counted: CountedEdges
  /** What edges of statements there are, where counted rows may come on top of them. */
  readonly #stated = new Set<string>()
  #edges = 0

  /** @param spill empty */
  constructor(spill: Spill, counted: CountedEdges) {
    this.#spill = spill
    this.#counted = counted
  }

  /** How many edges of statements there are. */
  get edges(): number {
    return this.#edges
  }

  /** Adds an edge of statements, of a greater id than those before. */
  add(edge: ActorEdge): void {
    this.#spill.add(EDGES, lineOf(edge))
    this.#edges += 1
    if (this.#counted.length > 0) this.#stated.add(pairKey(edge))
  }

  /**
   * Nodes and edges with what was counted of tables, once all edges are there.
   *
   * @param counts what `countActors` counted of all statements; counted rows are added
   */
  lines(actors: readonly Actor[], counts: Map<string, ActorCounts>): PictureLines {
    countRows(counts, this.#counted)
    return { nodes: nodeLines(actors, counts), edges: this.#edgeLines() }
  }

  *#edgeLines(): Generator<string> {
    const more = new Map<string, Pick<ActorEdge, 'count' | 'first' | 'last'>>()
    for (const edge of this.#counted.overAllWeeks()) {
      const key = pairKey(edge)
      if (this.#stated.has(key)) more.set(key, edge)
    }
    for (const line of this.#spill.lines(EDGES)) yield more.size === 0 ? line : lineWith(line, more)
    for (const edge of this.#counted.overAllWeeks()) if (!this.#stated.has(pairKey(edge))) yield lineOf(edge)
  }
}

function lineWith(line: string, more: ReadonlyMap<string, Parameters<typeof withRows>[1]>): string {
  const { key, source: from, target: to, attributes } = JSON.parse(line) as EdgeLine
  const rows = more.get(pairKey({ type: attributes.type, from, to }))
  return rows ? edgeLine(key, from, to, withRows(attributes, rows)) : line
}

function* nodeLines(actors: readonly Actor[], counts: ReadonlyMap<string, ActorCounts>): Generator<string> {
  for (const actor of actors) {
    const count = counts.get(actor.id)
    if (count?.statements) yield nodeLine(actor.id, { ...actor, ...count })
  }
}
