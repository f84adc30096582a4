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

/** A curve whose height is our own: sigma's spreading of parallel edges counts hidden ones too. */
function ownCurve(): EdgePath {
  const { spread: _spread, ...path } = pathCurved({ segments: 16 })
  return even(path)
}

/** A loop. Every edge is drawn with as many corners as the path with the most of them, lines too. */
const ownLoop = (segments: number): EdgePath => even(pathLoop({ segments }))

/** How much is drawn: of a large graph plain lines, without which no frame would come in time. */
export type Detail = 'full' | 'plain'

/** More edges than this are drawn plainly. */
const MOST_FULL_EDGES = 4000

/** The detail in which a graph of so many edges is drawn. */
export const detailFor = (edges: number): Detail => (edges > MOST_FULL_EDGES ? 'plain' : 'full')

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

/** The declaration for sigma of a large graph. */
export function plainPrimitives() {
  return {
    ...fullPrimitives(),
    edges: { paths: [pathLine(), ownLoop(8)], layers: [layerPlain()], label: edgeLabel },
  } as const satisfies PrimitivesDeclaration
}

/** The declaration for sigma. */
export function fullPrimitives() {
  return {
    depthLayers,
    nodes: {
      shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.12 }), sdfDiamond(), sdfTriangle(), hexagon],
      layers: [layerFill(), ring],
      variables: { ringColor: { type: 'color', default: '#ffffff' } },
      label: { margin: 4 },
    },
    edges: {
      paths: [pathLine(), ownCurve(), ownLoop(16)],
      extremities: [extremityArrow({ lengthRatio: 4.6, widthRatio: 4.2 })],
      layers: [
        layerPlain(),
        layerDashed({
          dashSize: { attribute: 'gap', default: 0, mode: 'pixels' },
          gapSize: { value: 6, mode: 'pixels' },
          dashColor: { attribute: 'gapColor', default: '#ffffff' },
          gapColor: 0,
          solidExtremities: false,
        }),
      ],
      variables: {
        gap: { type: 'number', default: 0 },
        gapColor: { type: 'color', default: '#ffffff' },
        curvature: { type: 'number', default: 0 },
      },
      label: edgeLabel,
    },
  } as const satisfies PrimitivesDeclaration
}
