/** The graph that sigma draws: the actor graph with sizes, shapes, words and curves. */
import { type ActorGraph, type ActorKind, nodeRadius } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import { curvatures } from '../core/curves.ts'
import { type EdgeGroup, groupOf, type NodeShape, shapeOf } from '../core/palette.ts'
import { typeWords } from '../core/type-words.ts'
import { detailFor } from './primitives.ts'

/** A node as sigma draws it. */
export interface PictureNode {
  x: number
  y: number
  radius: number
  shape: NodeShape
  kind: ActorKind
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
}

export type PictureGraph = MultiDirectedGraph<PictureNode, PictureEdge>

function edgeLabel(type: string, count: number, contested: boolean): string {
  return `${typeWords(type).verb}${count > 1 ? ` ×${count}` : ''}${contested ? ' ≠' : ''}`
}

/** Radii on the screen: full size while there is room, smaller in a crowd. */
function radiusScale(order: number): number {
  return Math.max(0.28, Math.min(1, 9 / Math.sqrt(order)))
}

/** Builds the picture of a graph; the given graph is not touched. */
export function pictureGraph(graph: ActorGraph): PictureGraph {
  const picture: PictureGraph = new MultiDirectedGraph()
  const scale = radiusScale(graph.order)
  graph.forEachNode((id, { x, y, kind, name, statements }) => {
    const radius = nodeRadius(statements) * scale
    picture.addNode(id, { x, y, radius, shape: shapeOf(kind), kind, name, statements })
  })
  const isFull = detailFor(graph.size) === 'full'
  const bends = curvatures(isFull ? graph.mapEdges((id, _attributes, from, to) => ({ id, from, to })) : [])
  graph.forEachEdge((id, { type, quad, count, contested }, from, to) => {
    picture.addDirectedEdgeWithKey(id, from, to, {
      label: edgeLabel(type, count, contested),
      group: groupOf(quad),
      width: isFull ? Math.min(7, 2.4 + Math.log2(count)) : 1,
      curvature: bends.get(id) ?? 0,
      contested,
      count,
    })
  })
  return picture
}
