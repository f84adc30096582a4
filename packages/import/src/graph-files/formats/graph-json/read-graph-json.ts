/** Reads graphs in JSON, in the ways of the tools that write them. */

import { isObject, type JsonObject } from '../../../json-object.ts'
import type {
  AttributeValue,
  GraphFileEdge,
  GraphFileNode,
  GraphFileOptions,
  GraphFileReading,
} from '../../graph-file.ts'
import { emptyEdge, emptyNode, ReadingBuilder, refusedReading } from '../../reading-builder.ts'
import { fieldsFromAttributes } from '../../well-known-attributes.ts'
import { findParts, type JsonGraphParts } from './find-parts.ts'

/** Names under which an id, an end or a kind stands, by tool; the first that is there counts. */
const ID = ['key', 'id']
const SOURCE = ['source', 'from']
const TARGET = ['target', 'to']
const KIND = ['kind', 'relation']

/** Reads a JSON text. */
export function readGraphJson(text: string, options: GraphFileOptions): GraphFileReading {
  const parsed = parseJson(text)
  if ('reason' in parsed) return refusedReading('json-error', parsed.reason, parsed.line)
  const parts = findParts(parsed.value)
  if (parts === undefined) {
    return refusedReading('no-graph', 'JSON without a list of nodes: it is no graph that is known here')
  }
  const builder = new ReadingBuilder('graph-json', options)
  builder.version = parts.dialect
  for (const [name, value] of Object.entries(parts.meta)) {
    if (typeof value === 'string' && value !== '') builder.meta[name] = value
  }
  const idByIndex = parts.nodes.map((node, index) => addNode(node, index, builder))
  parts.edges.forEach((edge, index) => {
    addEdge(edge, index, parts, idByIndex, builder)
  })
  return builder.finish()
}

function parseJson(text: string): { value: unknown } | { reason: string; line: number | null } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /position (\d+)/.exec(message)?.[1]
    const isCut = /end of JSON|Unterminated string/i.test(message)
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
    const plain = message.replace(/, ".*$/s, '').replace(/ \(line.*$/, '')
    return {
      reason: isCut ? `the JSON ends early (${plain}): write the file again` : `no JSON: ${plain}`,
      line,
    }
  }
}

const asId = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const first = (object: JsonObject, names: readonly string[]) =>
  names.map((name) => object[name]).find((value) => value !== undefined && value !== null)

/** @returns the id under which it was taken, for edges that name nodes by their place in the list */
function addNode(item: unknown, index: number, builder: ReadingBuilder): string | null {
  // d3's lists without ids count by place, and old ones call a node by its name only.
  const id = isObject(item) ? asId(first(item, ID) ?? (item.name as unknown) ?? index) : asId(item)
  if (id === undefined) {
    builder.skipNode('node-without-id', `node ${index + 1} has no id that can be read: it was left out`, null)
    return null
  }
  const thing: GraphFileNode = emptyNode(id)
  if (isObject(item)) {
    Object.assign(thing.attributes, attributesOf(item, ID))
    if (thing.attributes.label === undefined && typeof item.name === 'string') thing.label = item.name
    if (typeof item.parent === 'string') thing.parent = item.parent
  }
  fieldsFromAttributes({ of: 'node', thing }, builder, null)
  builder.addNode(thing, null)
  return id
}

function addEdge(
  item: unknown,
  index: number,
  parts: JsonGraphParts,
  idByIndex: readonly (string | null)[],
  builder: ReadingBuilder,
): void {
  const endOf = (names: readonly string[]): string | undefined => {
    const end = isObject(item) ? first(item, names) : undefined
    // d3 replaces an end by the node itself when its simulation has run.
    const value = isObject(end) ? (first(end, ID) ?? end.name) : end
    const byPlace =
      parts.dialect === 'node-link' && typeof value === 'number' && !idByIndex.includes(String(value))
    return byPlace ? (idByIndex[value] ?? String(value)) : asId(value)
  }
  const [source, target] = [endOf(SOURCE), endOf(TARGET)]
  if (!isObject(item) || source === undefined || target === undefined) {
    const lacks = source === undefined ? 'source' : 'target'
    builder.skipEdge('edge-without-end', `edge ${index + 1} has no ${lacks}: it was left out`, null)
    return
  }
  const thing: GraphFileEdge = emptyEdge(asId(first(item, ID)) ?? '', source, target)
  thing.direction = directionOf(item, parts)
  const kind = first(item, KIND)
  if (typeof kind === 'string') thing.kind = kind
  Object.assign(
    thing.attributes,
    attributesOf(item, [...ID, ...SOURCE, ...TARGET, ...KIND, 'undirected', 'directed']),
  )
  fieldsFromAttributes({ of: 'edge', thing }, builder, null)
  builder.addEdge(thing, null)
}

function directionOf(item: JsonObject, parts: JsonGraphParts): GraphFileEdge['direction'] {
  if (item.undirected === true || item.directed === false) return 'undirected'
  if (item.directed === true) return 'directed'
  return parts.isDirected ? 'directed' : 'undirected'
}

/** Everything beside the fields with a meaning of their own; what is nested in `attributes` or `metadata` comes up. */
function attributesOf(item: JsonObject, known: readonly string[]): Record<string, AttributeValue> {
  const inner = [item.attributes, item.metadata].filter(isObject)
  const own = Object.entries(item).filter(([name]) => !known.includes(name))
  const entries = [...own, ...inner.flatMap((nested) => Object.entries(nested))]
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const read = asAttribute(value)
      return read === undefined || ((name === 'attributes' || name === 'metadata') && isObject(value))
        ? []
        : [[name, read]]
    }),
  )
}

function asAttribute(value: unknown): AttributeValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return undefined
  const isFlat =
    Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))
  return isFlat ? (value as (string | number | boolean)[]) : JSON.stringify(value)
}
