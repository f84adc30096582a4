/** Sigma with our primitives, styles and settings. */
import type { Sigma } from 'sigma'
import type { Scheme } from '../core/palette.ts'
import { detailFor } from './detail.ts'
import type { PictureEdge, PictureGraph, PictureNode } from './picture-graph.ts'
import { fullPrimitives, occurringIn, plainPrimitives } from './primitives.ts'
import { SparingSigma } from './sparing-sigma.ts'
import {
  edgeStyles,
  fullEdgeStyles,
  nodeStyles,
  type OwnEdgeState,
  type OwnGraphState,
  type OwnNodeState,
} from './styles.ts'

/** Sigma, knowing our nodes, edges and states. */
export type OurSigma = Sigma<PictureNode, PictureEdge, object, OwnNodeState, OwnEdgeState, OwnGraphState> &
  Pick<SparingSigma, 'setMoving'>

const NODE_STATE: OwnNodeState = {
  isFaded: false,
  isSelected: false,
  isCursor: false,
  isPinned: false,
  labelSide: 'none',
}
const EDGE_STATE: OwnEdgeState = { isFaded: false, isSelected: false, isNear: false, isLabelled: false }

/** True where the reader wants nothing to glide. */
export const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Radii for a container of this size: full on a desk, about half on a phone. */
export function scaleFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.max(0.5, Math.min(1, Math.min(clientWidth, clientHeight) / 640))
}

/** How strong the lines of a large graph are: of four times as many lines each is half as strong. */
const faintness = (edges: number) => Math.min(0.35, 22 / Math.sqrt(edges))

/** Starts sigma in a container. */
export function createSigma(graph: PictureGraph, container: HTMLElement, scheme: Scheme): OurSigma {
  // sigma's types tie styles to the literal declaration of primitives; the declaration is checked in primitives.ts.
  const isFull = detailFor(graph.size) === 'full'
  const occurring = occurringIn(graph)
  const options = {
    primitives: isFull ? fullPrimitives(occurring) : plainPrimitives(occurring),
    styles: { nodes: nodeStyles(), edges: isFull ? fullEdgeStyles() : edgeStyles() },
    customNodeState: NODE_STATE,
    customEdgeState: EDGE_STATE,
    customGraphState: {
      scheme,
      scale: scaleFor(container),
      lineStrength: isFull ? 1 : faintness(graph.size),
    },
    settings: {
      renderEdgeLabels: true,
      enableEdgeEvents: isFull,
      // A word is clicked for what it names; what is hovered and dragged is the node or the edge itself.
      edgeLabelEvents: { click: 'separate', default: false },
      nodeLabelEvents: { click: 'separate', default: false },
      itemSizesReference: 'screen',
      labelDensity: 0,
      enableCameraRotation: false,
      enableNodeDrag: true,
      stagePadding: 64,
      // A window may be so small that nothing is left for the picture: the panels stay.
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomDuration: prefersStill() ? 0 : 200,
      inertiaDuration: prefersStill() ? 0 : 200,
    },
  } as const
  const sigma = new SparingSigma(graph as never, container, options as never) as unknown as OurSigma
  knowStyles(sigma)
  return sigma
}

/**
 * Sigma takes every style that is a function for one that hangs on the state of the whole picture, and works out all of them
 * whenever the pointer comes over a node. Ours hang on nothing but their own item: what is common to all is followed by a
 * refresh. There is no setting for it; in another release the fields may be missing, and then it is only slow.
 */
function knowStyles(sigma: OurSigma): void {
  const inner = sigma as unknown as {
    edgeStyleAnalysis?: { dependency: string }
    internals?: { nodeStyleAnalysis?: { dependency: string } }
  }
  for (const analysis of [inner.edgeStyleAnalysis, inner.internals?.nodeStyleAnalysis])
    if (analysis?.dependency === 'graph-state') analysis.dependency = 'item-state'
}
