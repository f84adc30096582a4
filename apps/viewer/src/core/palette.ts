/**
 * Colours and shapes of the picture. Cooperation is blue and conflict orange, the pair that every common kind of colour
 * blindness keeps apart; deeds are darker than words. Shapes tell the families of actors apart without any colour.
 */
import type { ActorKind, QuadCategory } from '@demarche/core'

/** Light or dark. */
export type Scheme = 'light' | 'dark'

/** The outline of a node. */
export type NodeShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon'

/** One value a scheme. */
type Pair = Readonly<Record<Scheme, string>>

const pair = (light: string, dark: string): Pair => ({ light, dark })

const SHAPES: Readonly<Record<ActorKind, NodeShape>> = {
  person: 'circle',
  country: 'square',
  government: 'square',
  ministry: 'square',
  legislature: 'square',
  court: 'square',
  military: 'triangle',
  police: 'triangle',
  'armed-group': 'triangle',
  party: 'hexagon',
  igo: 'hexagon',
  ngo: 'hexagon',
  media: 'hexagon',
  company: 'hexagon',
  population: 'diamond',
  place: 'diamond',
}

const KIND_COLORS: Readonly<Record<ActorKind, Pair>> = {
  person: pair('#0d7a72', '#3cc9b9'),
  country: pair('#3f3a8c', '#9d97f0'),
  government: pair('#5a54b0', '#b3aef7'),
  ministry: pair('#7c77c9', '#c9c5fb'),
  legislature: pair('#8e74b8', '#cdb5ee'),
  court: pair('#9d83a8', '#d8c2e0'),
  military: pair('#8a1f52', '#ee7fb2'),
  police: pair('#a84a76', '#f2a0c6'),
  'armed-group': pair('#5f0f37', '#d9578f'),
  party: pair('#6b7a1f', '#c3d35f'),
  igo: pair('#4f6b1c', '#a9c85a'),
  ngo: pair('#7f9140', '#d2df8a'),
  media: pair('#8c7426', '#e3cd78'),
  company: pair('#6d6a3c', '#c9c48e'),
  population: pair('#5d6673', '#b6bfcc'),
  place: pair('#7b8490', '#98a2b0'),
}

const QUAD_COLORS: Readonly<Record<QuadCategory | 'neutral', Pair>> = {
  'verbal-cooperation': pair('#4c97d8', '#7cbcf5'),
  'material-cooperation': pair('#124f94', '#3f86e0'),
  'verbal-conflict': pair('#e08a1e', '#f7b25c'),
  'material-conflict': pair('#b5400d', '#f0743a'),
  neutral: pair('#9aa3af', '#69727f'),
}

const QUAD_NAMES: Readonly<Record<QuadCategory | 'neutral', string>> = {
  'verbal-cooperation': 'Words of cooperation',
  'material-cooperation': 'Deeds of cooperation',
  'verbal-conflict': 'Words of conflict',
  'material-conflict': 'Deeds of conflict',
  neutral: 'Offices and relations',
}

/** The groups of edges in the order of the legend. */
export const EDGE_GROUPS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
] as const
export type EdgeGroup = (typeof EDGE_GROUPS)[number]

/** Colours of the surroundings, the same as in the style sheet. */
export const PAGE: Readonly<Record<'background' | 'ink' | 'softInk' | 'ring', Pair>> = {
  background: pair('#fbfbf9', '#14181f'),
  ink: pair('#1d2430', '#eef1f5'),
  softInk: pair('#47505d', '#c2cad5'),
  ring: pair('#ffffff', '#14181f'),
}

/** The colour of groups that are too many or too small for one of their own. */
export const REST_COLOR: Pair = pair('#868e99', '#8d96a3')

/** Eight tones that are told apart with every common kind of colour blindness (after Okabe and Ito 2008). */
const TONES: readonly Pair[] = [
  pair('#0072b2', '#56b4e9'),
  pair('#d55e00', '#f08a3c'),
  pair('#007a5a', '#2fc79b'),
  pair('#a8487f', '#e39cc4'),
  pair('#8a6d00', '#f0e442'),
  pair('#4b3b8f', '#a99cf5'),
  pair('#1f8fa8', '#7fdcea'),
  pair('#7a3b1d', '#c98e6d'),
]

/** The tone of the group at a place of the legend; the same grey for all beyond the eighth. */
export const groupTone = (place: number, scheme: Scheme): string => (TONES[place] ?? REST_COLOR)[scheme]

/** Nodes of other tools' files, which have no kind. */
const PLAIN = pair('#3f6f9f', '#7fb2e5')

/** Shape of an actor kind; a circle for what has none. */
export const shapeOf = (kind: ActorKind): NodeShape => SHAPES[kind] ?? 'circle'

/** Colour of an actor kind. */
export const kindColor = (kind: ActorKind, scheme: Scheme): string => (KIND_COLORS[kind] ?? PLAIN)[scheme]

/** The group an edge or a statement belongs to. */
export const groupOf = (quad: QuadCategory | null): EdgeGroup => quad ?? 'neutral'

/** Colour of a group of edges. */
export const groupColor = (group: EdgeGroup, scheme: Scheme): string => QUAD_COLORS[group][scheme]

/** Name of a group of edges. */
export const groupName = (group: EdgeGroup): string => QUAD_NAMES[group]
