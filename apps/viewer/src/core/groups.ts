/** What the colour of an actor can stand for: its kind, its country, its community. */

import { type ActorKind, compareStrings, countryName } from '@demarche/core'
import { communities } from './communities.ts'
import { groupTone, kindColor, REST_COLOR, type Scheme } from './palette.ts'
import { kindName } from './type-words.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** The colourings that can be chosen. */
export const COLORINGS = ['kind', 'country', 'community'] as const
export type ColorBy = (typeof COLORINGS)[number]

/** The group of those without a country. */
export const NO_COUNTRY = '-'

/** One group of actors, in the order of the legend. */
export interface ActorGroup {
  id: string
  name: string
  total: number
}

/** A way of colouring the actors of a graph. */
export interface Coloring {
  by: ColorBy
  groups: readonly ActorGroup[]
  groupOf(node: string): string
  color(group: string, scheme: Scheme): string
}

/** The group of an actor. */
export function groupGetter(graph: ViewerGraph, by: ColorBy): (node: string) => string {
  if (by === 'kind') return (node) => graph.getNodeAttribute(node, 'kind')
  if (by === 'country') return (node) => graph.getNodeAttribute(node, 'country') ?? NO_COUNTRY
  const found = communities(graph)
  return (node) => found.get(node) ?? node
}

function nameOf(graph: ViewerGraph, by: ColorBy, id: string, total: number): string {
  if (by === 'kind') return kindName(id)
  if (by === 'country') return id === NO_COUNTRY ? 'No country' : (countryName(id) ?? id)
  const leader = graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id
  return total === 1 ? leader : `${leader} + ${total - 1}`
}

/** The colouring of a graph: the largest groups come first and have a colour of their own. */
export function coloring(graph: ViewerGraph, by: ColorBy): Coloring {
  const groupOf = groupGetter(graph, by)
  const totals = new Map<string, number>()
  graph.forEachNode((node) => totals.set(groupOf(node), (totals.get(groupOf(node)) ?? 0) + 1))
  const isLast = (id: string) => Number(id === NO_COUNTRY)
  const groups = [...totals]
    .sort(([a, one], [b, other]) => isLast(a) - isLast(b) || other - one || compareStrings(a, b))
    .map(([id, total]) => ({ id, name: nameOf(graph, by, id, total), total }))
  if (by === 'kind') return { by, groups, groupOf, color: (id, scheme) => kindColor(id as ActorKind, scheme) }
  const toned = groups.filter(({ id, total }) => id !== NO_COUNTRY && (by === 'country' || total > 1))
  const places = new Map(toned.map(({ id }, place) => [id, place]))
  const color = (id: string, scheme: Scheme) => groupTone(places.get(id) ?? -1, scheme)
  return { by, groups, groupOf, color }
}

/** The colour of what has none of its own. */
export const restColor = (scheme: Scheme): string => REST_COLOR[scheme]
