/** GraphML, for yEd, Cytoscape, igraph and NetworkX: the actors, their edges and their positions. */
import type { ActorGraph, ActorNode } from '@demarche/core'
import type { FileTarget } from '../../export-target.ts'
import {
  actorAttributes,
  drawn,
  type FileAttribute,
  type FileValue,
  linkAttributes,
  valuesOf,
} from '../../files/actor-attributes.ts'
import { writeFiles } from '../../files/write-files.ts'
import { xmlEmpty, xmlOpen, xmlText } from '../../files/xml.ts'

/** GraphML has no lists: they are JSON texts. */
const types = {
  string: 'string',
  integer: 'int',
  boolean: 'boolean',
  strings: 'string',
  double: 'double',
} as const

const nodeAttributes: readonly FileAttribute<ActorNode>[] = [
  { name: 'name', type: 'string', value: ({ name }) => name },
  ...actorAttributes,
]

function* keys<T>(element: 'node' | 'edge', attributes: readonly FileAttribute<T>[]): Generator<string> {
  for (const [index, { name, type }] of attributes.entries()) {
    yield `${xmlEmpty('key', { id: `${element[0]}${index}`, for: element, 'attr.name': name, 'attr.type': types[type] })}\n`
  }
}

function data(key: string, value: FileValue): string {
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value)
  return `${xmlOpen('data', { key })}${xmlText(text)}</data>`
}

function values<T>(prefix: string, attributes: readonly FileAttribute<T>[], item: T): string {
  return valuesOf(attributes, item)
    .map(([index, value]) => data(`${prefix}${index}`, value))
    .join('')
}

function* pieces(graph: ActorGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* keys('node', nodeAttributes)
  for (const axis of ['x', 'y']) {
    yield `${xmlEmpty('key', { id: axis, for: 'node', 'attr.name': axis, 'attr.type': types.double })}\n`
  }
  yield* keys('edge', linkAttributes)
  yield '<graph id="actors" edgedefault="directed">\n'
  for (const id of graph.nodes()) {
    const actor = graph.getNodeAttributes(id)
    const position = `${data('x', actor.x)}${data('y', actor.y)}`
    yield `${xmlOpen('node', { id })}${values('n', nodeAttributes, actor)}${position}</node>\n`
  }
  for (const id of graph.edges()) {
    const [source, target] = graph.extremities(id)
    const link = graph.getEdgeAttributes(id)
    yield `${xmlOpen('edge', { id, source, target })}${values('e', linkAttributes, link)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/** GraphML. */
export const graphmlTarget: FileTarget = {
  name: 'graphml',
  description: 'GraphML file of actors and their edges, for yEd, Cytoscape, igraph and NetworkX',
  writes: 'file',
  extension: '.graphml',
  async write({ actorGraph }, path) {
    const picture = await actorGraph()
    writeFiles([{ path, pieces: pieces(picture) }])
    return drawn(picture, path)
  },
}
