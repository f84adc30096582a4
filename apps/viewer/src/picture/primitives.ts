/** What sigma can draw here: five shapes with a ring, curves with arrow heads, gaps for what is contested. */
import type { PrimitivesDeclaration } from 'sigma/primitives'
import {
  type EdgePath,
  extremityArrow,
  type FragmentLayer,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  type SDFShape,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering'
import type { NodeShape } from '../core/palette.ts'
import type { PictureGraph } from './picture-graph.ts'

/** A hexagon that stands on its side. */
const hexagon: SDFShape = {
  name: 'hexagon',
  glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  float r = size * 0.9;
  vec2 p = abs(uv);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
`,
  uniforms: [],
  inradiusFactor: 0.9,
}

/** A thin ring inside the outline, which lifts a node off the edges behind it. */
const ring: FragmentLayer = {
  name: 'ring',
  uniforms: [],
  attributes: [{ name: 'ringColor', size: 4, type: 5121, normalized: true, source: 'ringColor' }],
  glsl: `
vec4 layer_ring(vec4 v_ringColor) {
  float width = min(context.pixelToUV * 1.6, 0.2);
  float inside = smoothstep(width - context.aaWidth, width + context.aaWidth, -context.sdf);
  return vec4(v_ringColor.rgb, v_ringColor.a * (1.0 - inside));
}
`,
}

/**
 * Gaps are measured along a path as if every step of it were as long as the next: exactly so on a line, near enough on our
 * flat curves. Sigma would add up the length of a curve in thirty-two steps for every pixel of it.
 */
const even = (path: EdgePath): EdgePath => ({ ...path, linearParameterization: true })

/**
 * A parabola as high as the edge says, a straight line where that is nothing: one path for both, since every further path makes the
 * programs that the card has to compile longer. Sigma's own curve spreads parallel edges too, and counts hidden ones.
 */
function ownCurve(segments: number): EdgePath {
  const { spread: _spread, ...path } = pathCurved({ segments })
  const glsl = `
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  vec2 way = target - source;
  return source + t * way + 2.0 * t * (1.0 - t) * v_curvature * vec2(-way.y, way.x);
}
float path_curved_length(vec2 source, vec2 target) {
  float slope = max(2.0 * abs(v_curvature), 0.001);
  return length(target - source) * 0.5 * (sqrt(1.0 + slope * slope) + asinh(slope) / slope);
}
`
  return even({ ...path, glsl })
}

/** A loop. Every edge is drawn with as many corners as the path with the most of them, lines too. */
const ownLoop = (segments: number): EdgePath => even(pathLoop({ segments }))

const depthLayers = [
  'edges',
  'topEdges',
  'edgeLabels',
  'nodes',
  'topNodes',
  'nodeLabels',
  'topLabels',
] as const
const edgeLabel = {
  keepUpright: true,
  fontSizeMode: 'fixed',
  minVisibilityThreshold: 0,
  fullVisibilityThreshold: 0,
} as const

/** What occurs in a graph: nothing else need be compiled for it. */
export interface Occurring {
  shapes: ReadonlySet<NodeShape>
  loops: boolean
  curves: boolean
  /** Edges that are drawn with gaps. */
  gaps: boolean
}

/** What occurs in a graph. */
export function occurringIn(graph: PictureGraph): Occurring {
  return {
    shapes: new Set(graph.mapNodes((_node, { shape }) => shape)),
    loops: graph.selfLoopCount > 0,
    curves: graph.someEdge((_edge, { curvature }) => curvature !== 0),
    gaps: graph.someEdge((_edge, { contested, isAffirmed }) => contested || !isAffirmed),
  }
}

const SHAPES: Readonly<Record<NodeShape, () => SDFShape>> = {
  circle: sdfCircle,
  square: () => sdfSquare({ cornerRadius: 0.12 }),
  diamond: sdfDiamond,
  triangle: sdfTriangle,
  hexagon: () => hexagon,
}

function nodePrimitives({ shapes }: Occurring) {
  const names = Object.keys(SHAPES) as NodeShape[]
  return {
    shapes: names.filter((name) => shapes.has(name)).map((name) => SHAPES[name]()),
    layers: [layerFill(), ring],
    variables: { ringColor: { type: 'color', default: '#ffffff' } },
    label: { margin: 4 },
  } as const
}

/** The declaration for sigma of a large graph. */
export function plainPrimitives(occurring: Occurring) {
  const paths = [pathLine(), ...(occurring.loops ? [ownLoop(8)] : [])]
  return {
    depthLayers,
    nodes: nodePrimitives(occurring),
    edges: { paths, layers: [layerPlain()], label: edgeLabel },
  } as const satisfies PrimitivesDeclaration
}

const gapped = () =>
  layerDashed({
    dashSize: { attribute: 'gap', default: 0, mode: 'pixels' },
    gapSize: { value: 6, mode: 'pixels' },
    dashColor: { attribute: 'gapColor', default: '#ffffff' },
    gapColor: 0,
    solidExtremities: false,
  })

/** The declaration for sigma. */
export function fullPrimitives(occurring: Occurring) {
  const { loops, curves, gaps } = occurring
  return {
    depthLayers,
    nodes: nodePrimitives(occurring),
    edges: {
      paths: [ownCurve(curves ? 16 : 1), ...(loops ? [ownLoop(16)] : [])],
      extremities: [extremityArrow({ lengthRatio: 4.6, widthRatio: 4.2 })],
      layers: [layerPlain(), ...(gaps ? [gapped()] : [])],
      variables: {
        gap: { type: 'number', default: 0 },
        gapColor: { type: 'color', default: '#ffffff' },
        curvature: { type: 'number', default: 0 },
      },
      label: edgeLabel,
    },
  } as const satisfies PrimitivesDeclaration
}
