/**
 * What the picture shows beyond the edges of the graph. Deeds that are denied, or only supposed, make no edge: the picture
 * can show them beside the others, marked, once a reader asks for it. What two actors do together has no direction.
 */
import {
  ActorIndex,
  type AssembledStatement,
  type Assembly,
  actorEdges,
  makesEdge,
  quadCategoryOf,
} from '@demarche/core'
import type { EdgeReading, SerializedPicture } from './views.ts'

type Edge = SerializedPicture['edges'][number]

/** How a statement that makes no edge reads; undefined where it makes one, or where nothing would be drawn. */
function readingOf(statement: AssembledStatement): EdgeReading | undefined {
  if (!statement.asserted || statement.kind === 'utterance' || makesEdge(statement)) return undefined
  return statement.polarity === 'negated' ? 'denied' : 'supposed'
}

function edgesOf({ statements, actors }: Assembly, reading: EdgeReading): Edge[] {
  const read = statements.filter((statement) => readingOf(statement) === reading)
  // As if they were affirmed: the pairs are the same.
  const supposed = read.map((statement) => ({ ...statement, polarity: 'affirmed' as const, auxiliary: [] }))
  return actorEdges(supposed, new ActorIndex(actors)).map(({ id, from, to, ...edge }) => ({
    key: `${reading}-${id}`,
    source: from,
    target: to,
    attributes: { ...edge, quad: quadCategoryOf(edge.type) ?? null, reading },
  }))
}

/** Marks edges whose statements name no recipient: both ends do it together, and neither to the other. */
function markMutual({ statements }: Assembly, edges: readonly Edge[]): Edge[] {
  const together = new Set<string>(
    statements.filter(({ recipients }) => recipients.length === 0).map(({ id }) => id),
  )
  return edges.map((edge) => {
    const { attributes } = edge
    if (!attributes?.statements.every((id) => together.has(id))) return edge
    return { ...edge, attributes: { ...attributes, mutual: true } }
  })
}

/** The picture with an edge for all that is denied or supposed, each marked with its reading, and with mutual edges marked. */
export function drawnGraph(assembly: Assembly, graph: SerializedPicture): SerializedPicture {
  const known = new Set(graph.nodes.map(({ key }) => key))
  const others = [...edgesOf(assembly, 'denied'), ...edgesOf(assembly, 'supposed')]
  const drawn = others.filter(({ source, target }) => known.has(source) && known.has(target))
  return { ...graph, edges: markMutual(assembly, [...graph.edges, ...drawn]) }
}
