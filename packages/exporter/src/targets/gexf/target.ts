/** GEXF 1.3, for Gephi and Gephi Lite: the actors, their edges and their positions. */
import type { ActorGraph } from '@demarche/core'
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
import { xmlEmpty, xmlOpen } from '../../files/xml.ts'

const types = { string: 'string', integer: 'integer', boolean: 'boolean', strings: 'liststring' } as const

function model<T>(kind: 'node' | 'edge', attributes: readonly FileAttribute<T>[]): string {
  const lines = attributes.map(({ name, type }, index) =>
    xmlEmpty('attribute', { id: index, title: name, type: types[type] }),
  )
  return `${xmlOpen('attributes', { class: kind })}${lines.join('')}</attributes>\n`
}

function valueText(value: FileValue): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value)
}

function values<T>(attributes: readonly FileAttribute<T>[], item: T): string {
  const lines = valuesOf(attributes, item).map(([index, value]) =>
    xmlEmpty('attvalue', { for: index, value: valueText(value) }),
  )
  return `<attvalues>${lines.join('')}</attvalues>`
}

function* pieces(graph: ActorGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield '<meta><creator>Demarche</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n'
  yield model('node', actorAttributes)
  yield model('edge', linkAttributes)
  yield '<nodes>\n'
  for (const id of graph.nodes()) {
    const actor = graph.getNodeAttributes(id)
    const position = xmlEmpty('viz:position', { x: actor.x, y: actor.y, z: 0 })
    yield `${xmlOpen('node', { id, label: actor.name })}${values(actorAttributes, actor)}${position}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const id of graph.edges()) {
    const link = graph.getEdgeAttributes(id)
    const [source, target] = graph.extremities(id)
    const edge = { id, source, target, kind: link.type, label: link.type, weight: link.count }
    yield `${xmlOpen('edge', edge)}${values(linkAttributes, link)}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

/** GEXF. */
export const gexfTarget: FileTarget = {
  name: 'gexf',
  description: 'GEXF file of actors and their edges, for Gephi and Gephi Lite',
  writes: 'file',
  extension: '.gexf',
  async write({ actorGraph }, path) {
    const picture = await actorGraph()
    writeFiles([{ path, pieces: pieces(picture) }])
    return drawn(picture, path)
  },
}
