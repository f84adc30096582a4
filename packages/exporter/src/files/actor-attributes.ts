/** The attributes of the picture of actors as the graph files carry them: one list for GEXF and GraphML. */
import type { ActorGraph, ActorLink, ActorNode } from '@demarche/core'

/** A value of a graph file. */
export type FileValue = string | number | boolean | readonly string[] | null

/** One attribute: its name, its type, and how it is read. */
export interface FileAttribute<T> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'strings'
  value(item: T): FileValue
}

/** The attributes of actors; position and label have places of their own in GEXF. */
export const actorAttributes: readonly FileAttribute<ActorNode>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'aliases', type: 'strings', value: ({ aliases }) => aliases },
  { name: 'statements', type: 'integer', value: ({ statements }) => statements },
  { name: 'contested', type: 'integer', value: ({ contested }) => contested },
]

/** The attributes of the edges between actors. */
export const linkAttributes: readonly FileAttribute<ActorLink>[] = [
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'family', type: 'string', value: ({ family }) => family },
  { name: 'quad', type: 'string', value: ({ quad }) => quad },
  { name: 'count', type: 'integer', value: ({ count }) => count },
  { name: 'first', type: 'string', value: ({ first }) => first },
  { name: 'last', type: 'string', value: ({ last }) => last },
  { name: 'contested', type: 'boolean', value: ({ contested }) => contested },
  { name: 'statements', type: 'strings', value: ({ statements }) => statements },
]

/** The attributes that have a value, with their place in the list. */
export function valuesOf<T>(
  attributes: readonly FileAttribute<T>[],
  item: T,
): (readonly [number, FileValue])[] {
  return attributes
    .map((attribute, index) => [index, attribute.value(item)] as const)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
}

/** What a target that draws reports. */
export function drawn({ order, size }: ActorGraph, path: string) {
  return {
    nodes: order,
    relationships: size,
    files: [path],
    notes: ['Holds actors and the edges between them, not statements and documents'],
  }
}
