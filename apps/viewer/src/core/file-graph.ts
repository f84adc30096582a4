/** A graph file of another tool as a graph of the viewer: its own colours, sizes, places and words kept. */
import { ACTOR_KINDS, type ActorKind, seededRandom } from '@demarche/core'
import type { AttributeValue, GraphFile, GraphFileEdge, GraphFileNode } from '@demarche/import/graph-files'
import type { PictureActor, PictureLink, SerializedPicture } from '../../server/views.ts'

/** What stands for the kind of a node that has none of ours. */
export const PLAIN_NODE = 'node'
/** What stands for the type of an edge that has none. */
export const PLAIN_EDGE = 'LINKED'

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour with its clearness, as a browser writes it. */
function cssColor({ color, alpha }: GraphFileNode | GraphFileEdge): string | null {
  if (color === null) return null
  return `rgba(${channels(color).join(',')},${alpha ?? 1})`
}

function detailsOf(attributes: Readonly<Record<string, AttributeValue>>): Record<string, string> {
  const words = (value: AttributeValue) => (Array.isArray(value) ? value.join(', ') : String(value))
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, words(value)]))
}

/** Sizes of a file are of any unit: the smallest becomes a radius of 4, the largest one of 24. */
function radiusScale(nodes: readonly GraphFileNode[]): (size: number | null) => number | null {
  const sizes = nodes.flatMap(({ size }) => (size !== null && Number.isFinite(size) ? [size] : []))
  const least = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = sizes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (!(most > least)) return () => null
  return (size) => (size === null || !Number.isFinite(size) ? 4 : 4 + (20 * (size - least)) / (most - least))
}

function kindOf({ attributes }: GraphFileNode): ActorKind {
  const own = String(attributes.kind ?? attributes.type ?? '').toLowerCase()
  return ACTOR_KINDS.find((kind) => kind === own) ?? (PLAIN_NODE as ActorKind)
}

/** True where every node has a place, and they are not all at one. */
function hasPlaces(nodes: readonly GraphFileNode[]): boolean {
  const [first] = nodes
  return (
    nodes.every(({ x, y }) => x !== null && y !== null && Number.isFinite(x) && Number.isFinite(y)) &&
    (nodes.length < 2 || nodes.some(({ x, y }) => x !== first?.x || y !== first?.y))
  )
}

function degrees({ nodes, edges }: GraphFile): Map<string, number> {
  const found = new Map(nodes.map(({ id }) => [id, 0]))
  for (const { source, target } of edges)
    for (const end of new Set([source, target])) found.set(end, (found.get(end) ?? 0) + 1)
  return found
}

function linkOf(edge: GraphFileEdge): PictureLink {
  const color = cssColor(edge)
  const day = edge.spells
    .flatMap(({ start }) => start ?? [])
    .find((start) => /^\d{4}-\d{2}-\d{2}/.test(start))
  return {
    type: edge.kind ?? edge.label ?? PLAIN_EDGE,
    family: 'relation',
    quad: null,
    count: edge.weight !== null && edge.weight > 0 ? edge.weight : 1,
    first: day?.slice(0, 10) ?? null,
    last: null,
    contested: false,
    statements: [],
    label: edge.label ?? edge.kind ?? '',
    details: detailsOf(edge.attributes),
    ...(color !== null && { color }),
    ...(edge.direction === 'undirected' && { undirected: true }),
    ...(edge.direction === 'mutual' && { mutual: true }),
  }
}

/** The graph of a file, and whether its nodes have places: those that have none are put anywhere, always the same way. */
export function fileGraph(file: GraphFile): { graph: SerializedPicture; isPlaced: boolean } {
  const [radius, degree, random] = [radiusScale(file.nodes), degrees(file), seededRandom(1)]
  const isPlaced = hasPlaces(file.nodes)
  const reach = 20 * Math.sqrt(file.nodes.length)
  const nodes = file.nodes.map((node) => {
    const [color, own] = [cssColor(node), radius(node.size)]
    const attributes: PictureActor = {
      name: node.label ?? node.id,
      kind: kindOf(node),
      country: typeof node.attributes.country === 'string' ? node.attributes.country : null,
      aliases: [],
      statements: degree.get(node.id) ?? 0,
      contested: 0,
      x: isPlaced ? node.x! : (random() - 0.5) * reach,
      y: isPlaced ? node.y! : (random() - 0.5) * reach,
      details: detailsOf(node.attributes),
      ...(color !== null && { color }),
      ...(own !== null && { radius: own }),
    }
    return { key: node.id, attributes }
  })
  const edges = file.edges.map((edge) => ({
    key: edge.id,
    source: edge.source,
    target: edge.target,
    attributes: linkOf(edge),
  }))
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const
  return { graph: { attributes: {}, options, nodes, edges }, isPlaced }
}
