/** How nodes and edges look in each state. */
import type { BaseEdgeState, BaseNodeState } from 'sigma/types'
import type { LabelSide } from '../core/label-placement.ts'
import { groupColor, PAGE, type Scheme } from '../core/palette.ts'
import type { PictureEdge, PictureNode } from './picture-graph.ts'

/** What a node is besides hovered or hidden. */
export interface OwnNodeState {
  isFaded: boolean
  isSelected: boolean
  /** Reached with the arrow keys. */
  isCursor: boolean
  /** Put in its place by a reader. */
  isPinned: boolean
  labelSide: LabelSide | 'none'
}

/** What an edge is besides hovered or hidden. */
export interface OwnEdgeState {
  isFaded: boolean
  isSelected: boolean
  /** An end of it is selected. */
  isNear: boolean
  isLabelled: boolean
}

/** What the whole picture is. */
export interface OwnGraphState {
  scheme: Scheme
  /** All radii are multiplied by it: smaller where the page is small. */
  scale: number
  /** 1, or less for large graphs, whose lines are faint so that one sees where many run. */
  lineStrength: number
}

type NodeState = BaseNodeState & OwnNodeState
type EdgeState = BaseEdgeState & OwnEdgeState
type NodeValue<T> = (node: PictureNode, state: NodeState, picture: OwnGraphState) => T
type EdgeValue<T> = (edge: PictureEdge, state: EdgeState, picture: OwnGraphState) => T

/** The font of all labels. */
export const LABEL_FONT = '"Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif'
/** Letters of edge labels; sigma draws them in this size only. */
export const EDGE_LABEL_SIZE = 12

/** Letters grow with the node, within what can be read. */
export const nodeLabelSize = (radius: number) => Math.round(Math.max(11.5, Math.min(16, 9.5 + radius * 0.32)))

const isRaised = (state: NodeState) => state.isHovered || state.isSelected || state.isCursor

const node = <T>(value: NodeValue<T>) => value
const edge = <T>(value: EdgeValue<T>) => value

/** Nodes. */
export function nodeStyles() {
  return {
    x: { attribute: 'x' },
    y: { attribute: 'y' },
    shape: { attribute: 'shape' },
    size: node(({ radius }, state, { scale }) => radius * scale * (isRaised(state) ? 1.12 : 1)),
    color: node(({ tone }, _state, { scheme }) => tone[scheme]),
    ringColor: node((_node, state, { scheme }) =>
      isRaised(state) || state.isPinned ? PAGE.ink[scheme] : PAGE.ring[scheme],
    ),
    opacity: node((_node, { isFaded }) => (isFaded ? 0.16 : 1)),
    visibility: node((_node, { isHidden }) => (isHidden ? 'hidden' : 'visible')),
    depth: node((_node, state) => (isRaised(state) ? 'topNodes' : 'nodes')),
    cursor: 'pointer',
    label: { attribute: 'name' },
    labelFont: LABEL_FONT,
    labelSize: node(({ radius }, _state, { scale }) => nodeLabelSize(radius * scale)),
    labelColor: node((_node, _state, { scheme }) => PAGE.ink[scheme]),
    labelVisibility: node((_node, state) =>
      isRaised(state) || state.labelSide !== 'none' ? 'visible' : 'hidden',
    ),
    labelPosition: node((_node, { labelSide }) => (labelSide === 'none' ? 'right' : labelSide)),
    labelDepth: node((_node, state) => (isRaised(state) ? 'topLabels' : 'nodeLabels')),
    labelBackgroundColor: node(
      (_node, state, { scheme }) => PAGE.background[scheme] + (isRaised(state) ? 'ff' : 'd0'),
    ),
    labelBackgroundPadding: 1.5,
  } as const
}

const isLit = ({ isHovered, isSelected }: EdgeState) => isHovered || isSelected

/** Edges, as plain lines. */
export function edgeStyles() {
  return {
    selfLoopPath: 'loop',
    size: edge(({ width }, state) => (isLit(state) ? width + 1.6 : state.isNear ? width + 0.5 : width)),
    color: edge(({ group, color }, _state, { scheme }) => color ?? groupColor(group, scheme)),
    opacity: edge(({ group, isAffirmed }, state, { lineStrength }) => {
      if (isLit(state) || state.isNear) return 1
      if (state.isFaded) return lineStrength < 1 ? 0.02 : 0.07
      return (group === 'neutral' ? 0.55 : 0.8) * (isAffirmed ? 1 : 0.6) * lineStrength
    }),
    visibility: edge((_edge, { isHidden }) => (isHidden ? 'hidden' : 'visible')),
    depth: edge((_edge, state) => (isLit(state) || state.isNear ? 'topEdges' : 'edges')),
    cursor: 'pointer',
    label: { attribute: 'label' },
    labelFont: LABEL_FONT,
    labelSize: EDGE_LABEL_SIZE,
    labelColor: edge((_edge, state, { scheme }) => (isLit(state) ? PAGE.ink[scheme] : PAGE.softInk[scheme])),
    labelVisibility: edge((_edge, state) => (isLit(state) || state.isLabelled ? 'visible' : 'hidden')),
    labelPosition: 'over',
    labelDepth: 'edgeLabels',
    labelBackgroundColor: edge((_edge, _state, { scheme }) => `${PAGE.background[scheme]}e8`),
    labelBackgroundPadding: 1,
  } as const
}

/** What only the full detail can draw: curves, arrow heads, gaps. */
export function fullEdgeStyles() {
  return {
    ...edgeStyles(),
    path: 'curved',
    curvature: { attribute: 'curvature' },
    head: edge(({ heads }) => (heads === 'none' ? 'none' : 'arrow')),
    tail: edge(({ heads }) => (heads === 'both' ? 'arrow' : 'none')),
    gap: edge(({ contested, isAffirmed }) => (isAffirmed ? (contested ? 3.5 : 0) : 1.5)),
    gapColor: edge((_edge, _state, { scheme }) => PAGE.background[scheme]),
  } as const
}
