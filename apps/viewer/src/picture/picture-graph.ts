/** The graph that sigma draws: the actor graph with sizes, shapes, words and curves. */
import type { ActorKind } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import type { PictureLink } from '../../server/views.ts'
import { curvatures } from '../core/curves.ts'
import type { Coloring } from '../core/groups.ts'
import { radii, type SizeBy } from '../core/measures.ts'
import { type EdgeGroup, groupOf, type NodeShape, type Scheme, shapeOf } from '../core/palette.ts'
import { typeWords } from '../core/type-words.ts'
import { isAffirmed, type ViewerGraph } from '../core/viewer-graph.ts'
import { detailFor } from './detail.ts'

/** A node as sigma draws it. */
export interface PictureNode {
  x: number
  y: number
  radius: number
  shape: NodeShape
  kind: ActorKind
  /** Its colour in each scheme. */
  tone: Readonly<Record<Scheme, string>>
  name: string
  statements: number
}

/** An edge as sigma draws it. */
export interface PictureEdge {
  label: string
  group: EdgeGroup
  width: number
  curvature: number
  contested: boolean
  count: number
  isAffirmed: boolean
  /** Arrow heads: at its end, at both ends, at none. */
  heads: 'one' | 'both' | 'none'
  /** Its own colour, where a graph file gave it one. */
  color: string | null
}

export type PictureGraph = MultiDirectedGraph<PictureNode, PictureEdge>

/** How actors look: what their size and their colour stand for. */
export interface Looks {
  sizeBy: SizeBy
  coloring: Coloring
}

function edgeLabel({ type, count, contested, reading, label }: PictureLink): string {
  if (label !== undefined) return label
  const { verb, negated } = typeWords(type)
  const words = reading === 'denied' ? negated : reading === 'supposed' ? `${verb}?` : verb
  return `${words}${count > 1 ? ` ×${count}` : ''}${contested ? ' ≠' : ''}`
}

const headsOf = ({ mutual, undirected }: PictureLink) => (undirected ? 'none' : mutual ? 'both' : 'one')

/** The size and the colour of every node. */
export function looksOf(graph: ViewerGraph, { sizeBy, coloring }: Looks) {
  const sizes = radii(graph, sizeBy)
  return (node: string): Pick<PictureNode, 'radius' | 'tone'> => {
    const own = graph.getNodeAttribute(node, 'color')
    const group = coloring.groupOf(node)
    // A file's own colours stand for its kinds: another colouring was chosen to see something else.
    const tone =
      own && coloring.by === 'kind'
        ? { light: own, dark: own }
        : { light: coloring.color(group, 'light'), dark: coloring.color(group, 'dark') }
    return { radius: sizes.get(node) ?? 4, tone }
  }
}

/** Builds the picture of a graph; the given graph is not touched. */
export function pictureGraph(graph: ViewerGraph, looks: Looks): PictureGraph {
  const picture: PictureGraph = new MultiDirectedGraph()
  const look = looksOf(graph, looks)
  graph.forEachNode((id, { x, y, kind, name, statements }) => {
    picture.addNode(id, { x, y, ...look(id), shape: shapeOf(kind), kind, name, statements })
  })
  const isFull = detailFor(graph.size) === 'full'
  const bends = curvatures(isFull ? graph.mapEdges((id, _attributes, from, to) => ({ id, from, to })) : [])
  graph.forEachEdge((id, link, from, to) => {
    const { count, contested, quad, color = null } = link
    picture.addDirectedEdgeWithKey(id, from, to, {
      label: edgeLabel(link),
      group: groupOf(quad),
      width: isFull ? Math.max(1.2, Math.min(7, 2.4 + Math.log2(count))) : 1,
      curvature: bends.get(id) ?? 0,
      contested,
      count,
      isAffirmed: isAffirmed(link),
      heads: headsOf(link),
      color,
    })
  })
  return picture
}
