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
  country: pair('#3c3b8c', '#9897f2'),
  government: pair('#5954b0', '#acb8fc'),
  ministry: pair('#7c7cd8', '#d0ddff'),
  legislature: pair('#9067a2', '#c79fc4'),
  court: pair('#a984a0', '#dfbdca'),
  military: pair('#8a1f52', '#eb7eb1'),
  police: pair('#a84a76', '#f8a4cc'),
  'armed-group': pair('#5f0f37', '#da578f'),
  party: pair('#74702d', '#b1ac32'),
  igo: pair('#4a5a19', '#83c2a5'),
  ngo: pair('#569c75', '#c0e5b3'),
  media: pair('#90882d', '#f3d613'),
  company: pair('#327269', '#c2c86e'),
  population: pair('#5d6673', '#b6bfcc'),
  place: pair('#7b8490', '#98a2b0'),
}

const QUAD_COLORS: Readonly<Record<QuadCategory | 'neutral', Pair>> = {
  'verbal-cooperation': pair('#4c96d7', '#7cbcf5'),
  'material-cooperation': pair('#154f93', '#3f86e0'),
  'verbal-conflict': pair('#d67b19', '#f7b25c'),
  'material-conflict': pair('#b6400d', '#f0743a'),
  neutral: pair('#8f9292', '#69727f'),
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

/** Eight tones that are told apart with every common kind of colour blindness, by a distance that a test measures. */
const TONES: readonly Pair[] = [
  pair('#3e8ece', '#63b2f1'),
  pair('#d65814', '#e69f00'),
  pair('#006159', '#408963'),
  pair('#864bbe', '#b863cc'),
  pair('#724b14', '#ece54d'),
  pair('#3b1ba1', '#398aff'),
  pair('#287887', '#a8f3e3'),
  pair('#6c1604', '#c95433'),
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
