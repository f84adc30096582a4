/** Reads GraphML (http://graphml.graphdrawing.org): keys, nested graphs; hyperedges and ports are reported. */
import type { GraphFileEdge, GraphFileNode, GraphFileOptions, GraphFileReading } from '../../graph-file.ts'
import { emptyEdge, emptyNode, ReadingBuilder, refusedReading } from '../../reading-builder.ts'
import { walkXml, type XmlElement } from '../../walk-xml.ts'
import { fieldsFromAttributes } from '../../well-known-attributes.ts'
import { GraphmlKeys } from './graphml-keys.ts'
import { readYed } from './graphml-yed.ts'

type Found = { of: 'node'; thing: GraphFileNode } | { of: 'edge'; thing: GraphFileEdge }

/** Reads a GraphML text. */
export function readGraphml(text: string, options: GraphFileOptions): GraphFileReading {
  const reader = new GraphmlReader(options)
  const issues = walkXml(text, reader)
  if (!reader.hasGraph) {
    const message = 'a GraphML file without a <graph>: nothing could be read'
    return refusedReading('no-graph', message, null, issues)
  }
  const reading = reader.builder.finish()
  return { ...reading, issues: [...issues, ...reading.issues] }
}

class GraphmlReader {
  readonly builder: ReadingBuilder
  readonly #keys: GraphmlKeys
  hasGraph = false
  /** Defaults of the graphs that are open, innermost last. */
  readonly #directions: GraphFileEdge['direction'][] = []
  readonly #open: (Found | null)[] = []

  constructor(options: GraphFileOptions) {
    this.builder = new ReadingBuilder('graphml', options)
    this.#keys = new GraphmlKeys(this.builder)
  }

  open(element: XmlElement): void {
    const { name, attributes, line } = element
    if (name === 'graph') {
      this.hasGraph = true
      this.#directions.push(attributes.edgedefault === 'directed' ? 'directed' : 'undirected')
    } else if (name === 'key') this.#keys.declare(element)
    else if (name === 'node') this.#openNode(element)
    else if (name === 'edge') this.#openEdge(element)
    else if (name === 'hyperedge') {
      const message = `hyperedge "${attributes.id ?? ''}" links more than two nodes: it was left out`
      this.builder.skipEdge('hyperedge', message, line)
    }
  }

  close(element: XmlElement, text: string, parents: readonly XmlElement[]): void {
    const { name } = element
    const parent = parents.at(-1)
    const found = this.#open.at(-1)
    if (name === 'default' && parent?.name === 'key') this.#keys.setDefault(text)
    else if (name === 'graph') this.#directions.pop()
    else if (name === 'data') this.#closeData(element, text, parent)
    else if (name === 'desc' && text.trim() !== '') this.#closeDescription(text.trim(), parent)
    else if (name === 'node' || name === 'edge') this.#closeThing(element)
    else if (found) readYed(found, element, text)
  }

  #openNode({ attributes, line }: XmlElement): void {
    const outer = this.#open.findLast((found) => found?.of === 'node')
    if (attributes.id === undefined) {
      this.builder.skipNode('node-without-id', 'a node without an id was left out', line)
      this.#open.push(null)
      return
    }
    this.#open.push({ of: 'node', thing: { ...emptyNode(attributes.id), parent: outer?.thing.id ?? null } })
  }

  #openEdge({ attributes, line }: XmlElement): void {
    const { id = '', source, target, directed } = attributes
    if (source === undefined || target === undefined) {
      const message = `edge "${id}" has no ${source === undefined ? 'source' : 'target'}: it was left out`
      this.builder.skipEdge('edge-without-end', message, line)
      this.#open.push(null)
      return
    }
    const thing = emptyEdge(id, source, target)
    thing.direction = this.#directions.at(-1) ?? 'undirected'
    if (directed === 'true' || directed === 'false') {
      thing.direction = directed === 'true' ? 'directed' : 'undirected'
    }
    this.#open.push({ of: 'edge', thing })
  }

  #closeData(element: XmlElement, text: string, parent: XmlElement | undefined): void {
    const found = this.#open.at(-1)
    if (parent?.name === 'node' || parent?.name === 'edge') {
      if (found) this.#keys.setValue(found.of, found.thing, element, text)
    } else if (parent?.name === 'graph' && element.attributes.key && text.trim() !== '') {
      this.builder.meta[this.#keys.nameOf('graph', element.attributes.key)] = text.trim()
    }
  }

  #closeDescription(text: string, parent: XmlElement | undefined): void {
    const found = this.#open.at(-1)
    if (parent?.name === 'graph' || parent?.name === 'graphml') this.builder.meta.description = text
    else if (found) found.thing.attributes.description ??= text
  }

  #closeThing({ line }: XmlElement): void {
    const found = this.#open.pop()
    if (!found) return
    this.#keys.fillDefaults(found.of, found.thing)
    fieldsFromAttributes(found, this.builder, line)
    if (found.of === 'node') this.builder.addNode(found.thing, line)
    else this.builder.addEdge(found.thing, line)
  }
}
