/** What is seen, as GEXF 1.3 and GraphML: for Gephi, Cytoscape, yEd and others. */

import type { Visible } from './filter-model.ts'
import { groupColor, groupOf, kindColor } from './palette.ts'
import type { ViewerGraph } from './viewer-graph.ts'

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A value as XML text or as the value of an attribute, without what XML cannot hold. */
export const xml = (value: unknown): string =>
  String(value ?? '')
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The columns of nodes and edges: name, type in GEXF and GraphML. */
const NODE_COLUMNS = [
  ['kind', 'string'],
  ['country', 'string'],
  ['statements', 'int'],
  ['contested', 'int'],
] as const
const EDGE_COLUMNS = [
  ['type', 'string'],
  ['quad', 'string'],
  ['count', 'int'],
  ['first', 'string'],
  ['last', 'string'],
  ['contested', 'boolean'],
  ['reading', 'string'],
] as const

/** Where actors stand now; where nothing is said, as the graph was built. */
export type Places = ReadonlyMap<string, { x: number; y: number }>

const nodeAttributes = (graph: ViewerGraph, id: string, places: Places | undefined) => ({
  ...graph.getNodeAttributes(id),
  ...places?.get(id),
})

const edgeAttributes = (graph: ViewerGraph, id: string) => {
  const attributes = graph.getEdgeAttributes(id)
  return { ...attributes, reading: attributes.reading ?? 'affirmed' }
}

const gexfType = (type: string) => (type === 'int' ? 'integer' : type)

function colorOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`
}

function gexfAttributes(kind: 'node' | 'edge', columns: readonly (readonly [string, string])[]): string {
  const lines = columns.map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${gexfType(type)}"/>`,
  )
  return `<attributes class="${kind}">${lines.join('')}</attributes>`
}

function gexfValues(columns: readonly (readonly [string, string])[], attributes: object): string {
  const values = Object.entries(attributes)
  const known = new Set(columns.map(([name]) => name))
  const lines = values
    .filter(([name, value]) => known.has(name) && value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`)
  return `<attvalues>${lines.join('')}</attvalues>`
}

/** GEXF with positions and colours. */
export function toGexf(graph: ViewerGraph, { nodes, edges }: Visible, places?: Places): string {
  const nodeLines = [...nodes].map((id) => {
    const attributes = nodeAttributes(graph, id, places)
    const { name, x, y, kind } = attributes
    const place = `<viz:position x="${x}" y="${y}" z="0"/>${colorOf(kindColor(kind, 'light'))}`
    return `<node id="${xml(id)}" label="${xml(name)}">${gexfValues(NODE_COLUMNS, attributes)}${place}</node>`
  })
  const edgeLines = [...edges].map((id) => {
    const attributes = edgeAttributes(graph, id)
    const [from, to] = graph.extremities(id)
    const { type, count, quad } = attributes
    const head = `id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${xml(type)}" kind="${xml(type)}" weight="${count}"`
    return `<edge ${head}>${gexfValues(EDGE_COLUMNS, attributes)}${colorOf(groupColor(groupOf(quad), 'light'))}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed">
${gexfAttributes('node', NODE_COLUMNS)}
${gexfAttributes('edge', EDGE_COLUMNS)}
<nodes>
${nodeLines.join('\n')}
</nodes>
<edges>
${edgeLines.join('\n')}
</edges>
</graph>
</gexf>
`
}

function graphmlData(
  prefix: string,
  columns: readonly (readonly [string, string])[],
  attributes: object,
): string {
  const known = new Set(columns.map(([name]) => name))
  return Object.entries(attributes)
    .filter(([name, value]) => known.has(name) && value !== null)
    .map(([name, value]) => `<data key="${prefix}_${name}">${xml(value)}</data>`)
    .join('')
}

const PLACE_COLUMNS = [
  ['name', 'string'],
  ['x', 'double'],
  ['y', 'double'],
] as const

/** GraphML with the same attributes. */
export function toGraphml(graph: ViewerGraph, { nodes, edges }: Visible, places?: Places): string {
  const nodeColumns = [...PLACE_COLUMNS, ...NODE_COLUMNS]
  const keys = (kind: 'node' | 'edge', columns: readonly (readonly [string, string])[]) =>
    columns.map(
      ([name, type]) => `<key id="${kind}_${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
    )
  const nodeLines = [...nodes].map(
    (id) =>
      `<node id="${xml(id)}">${graphmlData('node', nodeColumns, nodeAttributes(graph, id, places))}</node>`,
  )
  const edgeLines = [...edges].map((id) => {
    const [from, to] = graph.extremities(id)
    const data = graphmlData('edge', EDGE_COLUMNS, edgeAttributes(graph, id))
    return `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[...keys('node', nodeColumns), ...keys('edge', EDGE_COLUMNS)].join('\n')}
<graph edgedefault="directed">
${nodeLines.join('\n')}
${edgeLines.join('\n')}
</graph>
</graphml>
`
}
