/** The picture: actors and the edges between them, as the viewer and the graph files take it. */
import { MultiDirectedGraph } from 'graphology'
import type { ActorEdge, EdgeFamily } from '../assembly/actor-edges.ts'
import type { Assembly } from '../assembly/assemble.ts'
import type { AssembledStatement } from '../assembly/merge-statements.ts'
import { participants } from '../assembly/statement-keys.ts'
import type { AssemblyPart, AssemblyUpdate } from '../assembly/update-assembly.ts'
import type { CountedEdges } from '../counted-rows/counted-edges.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import { type QuadCategory, quadCategoryOf } from '../plover/event-types.ts'
import { earlierDate, laterDate } from '../time/partial-date.ts'

/** One actor of the picture. */
export interface ActorNode {
  name: string
  kind: ActorKind
  country: string | null
  aliases: string[]
  /** Statements in which it is actor, recipient or source. */
  statements: number
  /** How many of those are contradicted. */
  contested: number
  x: number
  y: number
}

/** One edge of the picture. */
export interface ActorLink {
  type: string
  family: EdgeFamily
  quad: QuadCategory | null
  count: number
  first: string | null
  last: string | null
  contested: boolean
  statements: string[]
}

export type ActorGraph = MultiDirectedGraph<ActorNode, ActorLink>

/** What the picture says of an edge. */
export function actorLink({ type, family, count, first, last, contested, statements }: ActorEdge): ActorLink {
  return { type, family, quad: quadCategoryOf(type) ?? null, count, first, last, contested, statements }
}

/** What tells an edge from all others, weeks of counted rows aside. */
export const pairKey = ({ type, from, to }: Pick<ActorEdge, 'type' | 'from' | 'to'>) =>
  `${type} ${from} ${to}`

/** An edge of statements with what counted rows of the same type and pair add to it. */
export function withRows(link: ActorLink, rows: Pick<ActorEdge, 'count' | 'first' | 'last'>): ActorLink {
  return {
    ...link,
    count: link.count + rows.count,
    first: earlierDate(link.first, rows.first),
    last: laterDate(link.last, rows.last),
  }
}

/** How many statements an actor stands in, and how many of those are contradicted. */
export type ActorCounts = Pick<ActorNode, 'statements' | 'contested'>

/** Adds statements to the counts of those who stand in them, by actor, or takes them away. */
export function countActors(
  counts: Map<string, ActorCounts>,
  statements: Iterable<AssembledStatement>,
  by: 1 | -1 = 1,
): void {
  for (const statement of statements) {
    for (const id of participants(statement)) {
      const known = counts.get(id) ?? { statements: 0, contested: 0 }
      known.statements += by
      if (statement.contradicts.length > 0) known.contested += by
      counts.set(id, known)
    }
  }
}

function addNodes(
  graph: ActorGraph,
  actors: readonly Actor[],
  counts: ReadonlyMap<string, ActorCounts>,
): void {
  for (const { id, name, kind, country, aliases } of actors) {
    const count = counts.get(id)
    if (count?.statements) graph.addNode(id, { name, kind, country, aliases, ...count, x: 0, y: 0 })
  }
}

/** Adds what counted rows tell of actors to their counts. */
export function countRows(counts: Map<string, ActorCounts>, counted: CountedEdges): void {
  for (const { from, to, count } of counted.overAllWeeks()) {
    for (const id of [from, to]) {
      const known = counts.get(id)
      if (known) known.statements += count
      else counts.set(id, { statements: count, contested: 0 })
    }
  }
}

/** Actors that take part in a statement, with the edges between them, without positions (x and y are 0). */
export function actorGraph({ actors, statements, edges, counted }: Assembly): ActorGraph {
  const counts = new Map<string, ActorCounts>()
  countActors(counts, statements)
  countRows(counts, counted)
  const graph: ActorGraph = new MultiDirectedGraph()
  addNodes(graph, actors, counts)
  addEdges(graph, edges)
  addCounted(graph, counted)
  return graph
}

/** What an update of an assembly changes in the picture: nodes and edges that go or are replaced, and those that come. */
export interface PictureChange {
  readonly gone: { readonly nodes: readonly string[]; readonly edges: readonly string[] }
  readonly come: {
    readonly nodes: ReadonlyMap<string, Omit<ActorNode, 'x' | 'y'>>
    readonly edges: readonly { readonly id: string; from: string; to: string; link: ActorLink }[]
  }
}

/**
 * What an update changes in the picture. Not for one with counted rows of tables.
 *
 * @param nodeOf a node as it was; undefined where there was none
 */
export function pictureChange(
  { before, after }: AssemblyUpdate,
  nodeOf: (id: string) => Omit<ActorNode, 'x' | 'y'> | undefined,
): PictureChange {
  const statementsOf = (part: AssemblyPart) => part.statements.map(({ statement }) => statement)
  const named = [...statementsOf(before), ...statementsOf(after)].flatMap((one) => [...participants(one)])
  const touched = new Set<string>([...named, ...[...before.actors, ...after.actors].map(({ id }) => id)])
  const old = new Map(
    [...touched].flatMap((id) => {
      const node = nodeOf(id)
      return node ? [[id, node] as const] : []
    }),
  )
  const counts = new Map<string, ActorCounts>(
    [...old].map(([id, { statements, contested }]) => [id, { statements, contested }]),
  )
  countActors(counts, statementsOf(before), -1)
  countActors(counts, statementsOf(after))
  const nodes = new Map<string, Omit<ActorNode, 'x' | 'y'>>()
  for (const id of touched) {
    const [actor, count] = [after.actorOf(id), counts.get(id)]
    if (!actor || !count?.statements) continue
    const { name, kind, country, aliases } = actor
    nodes.set(id, { name, kind, country, aliases, ...count })
  }
  const hasNode = (id: string) => (touched.has(id) ? nodes.has(id) : nodeOf(id) !== undefined)
  const edges = after.edges
    .filter(({ from, to }) => hasNode(from) && hasNode(to))
    .map((edge) => ({ id: edge.id, from: edge.from, to: edge.to, link: actorLink(edge) }))
  return { gone: { nodes: [...old.keys()], edges: before.edges.map(({ id }) => id) }, come: { nodes, edges } }
}

function addEdges(graph: ActorGraph, edges: Iterable<ActorEdge>): void {
  for (const edge of edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to))
      graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, actorLink(edge))
  }
}

/** Weeks of counted rows are one edge in the picture, together with the statements of the same type and pair. */
function addCounted(graph: ActorGraph, counted: CountedEdges): void {
  if (counted.length === 0) return
  const stated = new Map(
    graph.mapEdges((id, { type }, from, to) => [pairKey({ type, from, to }), id] as const),
  )
  for (const edge of counted.overAllWeeks()) {
    const known = stated.get(pairKey(edge))
    if (known === undefined) addEdges(graph, [edge])
    else graph.replaceEdgeAttributes(known, withRows(graph.getEdgeAttributes(known), edge))
  }
}
