/** Finds where the nodes and edges of a graph stand in a JSON value, whichever tool wrote it. */
import { isObject, type JsonObject } from '../../../json-object.ts'

/** Nodes and edges as they stand, and which tool's way it is. */
export interface JsonGraphParts {
  dialect: string
  nodes: readonly unknown[]
  edges: readonly unknown[]
  isDirected: boolean
  meta: JsonObject
}

/** The parts, or undefined where the value is no graph. */
export function findParts(value: unknown): JsonGraphParts | undefined {
  if (!isObject(value)) return undefined
  if ('elements' in value) return cytoscape(value)
  if (isObject(value.graph) && ('nodes' in value.graph || 'edges' in value.graph))
    return jsonGraph(value.graph)
  const edges = value.edges ?? value.links
  if (!Array.isArray(value.nodes) || (edges !== undefined && !Array.isArray(edges))) return undefined
  const meta = [value.attributes, value.graph, value.metadata].find(isObject) ?? {}
  return {
    dialect: dialectOf(value, value.nodes[0]),
    nodes: value.nodes,
    edges: edges ?? [],
    isDirected: directionOf(value),
    meta,
  }
}

function dialectOf(value: JsonObject, node: unknown): string {
  if ('options' in value || (isObject(node) && 'key' in node)) return 'graphology'
  return 'links' in value ? 'node-link' : 'sigma'
}

/** graphology says `options.type`, NetworkX `directed`; the others mean directed edges. */
function directionOf(value: JsonObject): boolean {
  const type = isObject(value.options) ? value.options.type : undefined
  if (type === 'undirected') return false
  return value.directed !== false
}

function cytoscape(value: JsonObject): JsonGraphParts | undefined {
  const { elements } = value
  const dataOf = (item: unknown) =>
    isObject(item) && isObject(item.data)
      ? { ...item.data, ...(isObject(item.position) ? item.position : {}) }
      : item
  const meta = isObject(value.data) ? value.data : {}
  const shared = { dialect: 'cytoscape', isDirected: true, meta }
  if (Array.isArray(elements)) {
    const all = elements.map(dataOf)
    const isEdge = (item: unknown) => isObject(item) && 'source' in item && 'target' in item
    return { ...shared, nodes: all.filter((item) => !isEdge(item)), edges: all.filter(isEdge) }
  }
  if (!isObject(elements) || !Array.isArray(elements.nodes)) return undefined
  const edges = Array.isArray(elements.edges) ? elements.edges : []
  return { ...shared, nodes: elements.nodes.map(dataOf), edges: edges.map(dataOf) }
}

/** JSON Graph Format, where nodes may be an object by id. */
function jsonGraph(graph: JsonObject): JsonGraphParts {
  const { nodes } = graph
  const list = Array.isArray(nodes)
    ? nodes
    : Object.entries(isObject(nodes) ? nodes : {}).map(([id, node]) => ({
        ...(isObject(node) ? node : {}),
        id,
      }))
  return {
    dialect: 'json-graph-format',
    nodes: list,
    edges: Array.isArray(graph.edges) ? graph.edges : [],
    isDirected: graph.directed !== false,
    meta: isObject(graph.metadata) ? graph.metadata : {},
  }
}
