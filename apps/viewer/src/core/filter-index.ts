/** The graph as arrays: what filters walk over while a window is dragged, many times a second. */
import { type Filters, READINGS } from './filter-model.ts'
import { type ColorBy, groupGetter } from './groups.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** A column of values as numbers. */
export interface Codes {
  values: readonly string[]
  codes: Int32Array
}

/** Nodes and edges by their place in the graph. */
export interface FilterIndex {
  nodes: readonly string[]
  edges: readonly string[]
  from: Int32Array
  to: Int32Array
  types: Codes
  /** Place in `READINGS`. */
  reading: Uint8Array
  contested: Uint8Array
  /** The groups of nodes of one kind of colouring, worked out the first time it is asked for. */
  groups(by: ColorBy): Codes
}

function encode(count: number, valueAt: (place: number) => string): Codes {
  const numbers = new Map<string, number>()
  const codes = new Int32Array(count)
  for (let place = 0; place < count; place += 1) {
    const value = valueAt(place)
    let number = numbers.get(value)
    if (number === undefined) {
      number = numbers.size
      numbers.set(value, number)
    }
    codes[place] = number
  }
  return { values: [...numbers.keys()], codes }
}

function build(graph: ViewerGraph): FilterIndex {
  const [nodes, edges] = [graph.nodes(), graph.edges()]
  const places = new Map(nodes.map((node, place) => [node, place]))
  const [from, to] = [new Int32Array(edges.length), new Int32Array(edges.length)]
  const [reading, contested] = [new Uint8Array(edges.length), new Uint8Array(edges.length)]
  const types: string[] = []
  graph.forEachEdge((_edge, attributes, source, target) => {
    const place = types.push(attributes.type) - 1
    from[place] = places.get(source)!
    to[place] = places.get(target)!
    reading[place] = READINGS.indexOf(attributes.reading ?? 'affirmed')
    contested[place] = attributes.contested ? 1 : 0
  })
  const groups = new Map<ColorBy, Codes>()
  return {
    nodes,
    edges,
    from,
    to,
    types: encode(edges.length, (place) => types[place]!),
    reading,
    contested,
    groups(by) {
      const known = groups.get(by)
      if (known) return known
      const groupOf = groupGetter(graph, by)
      const made = encode(nodes.length, (place) => groupOf(nodes[place]!))
      groups.set(by, made)
      return made
    },
  }
}

const indexes = new WeakMap<ViewerGraph, FilterIndex>()

/** The index of a graph, built once, and again where the graph has grown or shrunk. */
export function filterIndex(graph: ViewerGraph): FilterIndex {
  const known = indexes.get(graph)
  if (known?.nodes.length === graph.order && known.edges.length === graph.size) return known
  const index = build(graph)
  indexes.set(graph, index)
  return index
}

/** One byte a value: 1 where it is not among those hidden. */
export function kept({ values }: Codes, hidden: readonly string[]): Uint8Array {
  const without = new Set(hidden)
  return Uint8Array.from(values, (value) => (without.has(value) ? 0 : 1))
}

/** The hidden groups of each kind of colouring. */
export const hiddenGroups = ({ kinds, countries, communities }: Filters): [ColorBy, readonly string[]][] => [
  ['kind', kinds],
  ['country', countries],
  ['community', communities],
]
