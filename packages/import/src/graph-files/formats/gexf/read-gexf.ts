/** Reads GEXF (https://gexf.net): versions 1.0 to 1.3, static and dynamic. */
import type { GraphFileEdge, GraphFileNode, GraphFileOptions, GraphFileReading } from '../../graph-file.ts'
import { emptyEdge, emptyNode, ReadingBuilder, refusedReading } from '../../reading-builder.ts'
import { walkXml, type XmlElement } from '../../walk-xml.ts'
import { GexfAttributes } from './gexf-attributes.ts'
import { spellsOf } from './gexf-spells.ts'
import { readViz } from './gexf-viz.ts'

type Found = { of: 'node'; thing: GraphFileNode } | { of: 'edge'; thing: GraphFileEdge }

/** Reads a GEXF text. */
export function readGexf(text: string, options: GraphFileOptions): GraphFileReading {
  const reader = new GexfReader(options)
  const issues = walkXml(text, reader)
  if (!reader.hasGraph) {
    const message = 'a GEXF file without a <graph>: nothing could be read'
    return refusedReading('no-graph', message, null, issues)
  }
  const reading = reader.builder.finish()
  return { ...reading, issues: [...issues, ...reading.issues] }
}

class GexfReader {
  readonly builder: ReadingBuilder
  readonly #attributes: GexfAttributes
  hasGraph = false
  #defaultDirection: GraphFileEdge['direction'] = 'undirected'
  /** The nodes and edges that are open, innermost last: nodes stand inside nodes in a hierarchy. */
  readonly #open: { found: Found | null; element: XmlElement }[] = []

  constructor(options: GraphFileOptions) {
    this.builder = new ReadingBuilder('gexf', options)
    this.#attributes = new GexfAttributes(this.builder)
  }

  open(element: XmlElement, parents: readonly XmlElement[]): void {
    const { name, attributes } = element
    const found = this.#open.at(-1)?.found
    switch (name) {
      case 'gexf':
        this.builder.version = attributes.version ?? null
        break
      case 'meta':
        if (attributes.lastmodifieddate) this.builder.meta.lastModifiedDate = attributes.lastmodifieddate
        break
      case 'graph':
        this.#openGraph(attributes)
        break
      case 'attribute':
        this.#attributes.declare(element, parents.at(-1)?.attributes.class)
        break
      case 'node':
        this.#openNode(element)
        break
      case 'edge':
        this.#openEdge(element)
        break
      case 'attvalue':
        if (found) this.#attributes.setValue(found.of, found.thing, element)
        break
      case 'parent':
        if (found?.of === 'node') found.thing.parent ??= attributes.for ?? null
        break
      case 'spell':
        if (found) found.thing.spells.push(...spellsOf(attributes))
        break
      default:
        if (found) readViz(found, element, this.builder)
    }
  }

  close(element: XmlElement, text: string, parents: readonly XmlElement[]): void {
    const { name } = element
    if (name === 'default') this.#attributes.setDefault(text)
    else if (parents.at(-1)?.name === 'meta' && text.trim() !== '') this.builder.meta[name] = text.trim()
    else if (name === 'node' || name === 'edge') this.#closeThing(element)
  }

  #openGraph(attributes: XmlElement['attributes']): void {
    this.hasGraph = true
    const direction = attributes.defaultedgetype
    if (direction === 'directed' || direction === 'mutual') this.#defaultDirection = direction
    const isDynamic = (attributes.mode ?? attributes.type) === 'dynamic'
    const format = attributes.timeformat ?? attributes.timetype
    if (isDynamic || format !== undefined) this.builder.timeFormat = format ?? 'double'
  }

  #openNode(element: XmlElement): void {
    const { attributes, line } = element
    if (attributes.id === undefined) {
      this.builder.skipNode('node-without-id', 'a node without an id was left out', line)
      this.#open.push({ found: null, element })
      return
    }
    const outer = this.#open.findLast(({ found }) => found?.of === 'node')?.found
    const thing: GraphFileNode = {
      ...emptyNode(attributes.id),
      label: attributes.label ?? null,
      parent: attributes.pid ?? (outer?.thing as GraphFileNode | undefined)?.id ?? null,
      spells: spellsOf(attributes),
    }
    this.#open.push({ found: { of: 'node', thing }, element })
  }

  #openEdge(element: XmlElement): void {
    const { attributes, line } = element
    const { id = '', source, target } = attributes
    if (source === undefined || target === undefined) {
      const message = `edge "${id}" has no ${source === undefined ? 'source' : 'target'}: it was left out`
      this.builder.skipEdge('edge-without-end', message, line)
      this.#open.push({ found: null, element })
      return
    }
    const thing: GraphFileEdge = {
      ...emptyEdge(id, source, target),
      direction: this.#directionOf(element),
      label: attributes.label ?? null,
      kind: attributes.kind ?? null,
      weight: this.#weightOf(element),
      spells: spellsOf(attributes),
    }
    this.#open.push({ found: { of: 'edge', thing }, element })
  }

  #directionOf({ attributes, line }: XmlElement): GraphFileEdge['direction'] {
    const { type } = attributes
    if (type === undefined) return this.#defaultDirection
    if (type === 'directed' || type === 'undirected' || type === 'mutual') return type
    // Version 1.0 wrote `dir` and `undir`.
    if (type === 'dir' || type === 'undir') return type === 'dir' ? 'directed' : 'undirected'
    this.builder.issue('edge-type', 'mended', `edge type "${type}" is not known: read as the default`, line)
    return this.#defaultDirection
  }

  #weightOf({ attributes, line }: XmlElement): number | null {
    const written = attributes.weight ?? attributes.cardinal
    if (written === undefined || written.trim() === '') return null
    const weight = Number(written)
    if (Number.isFinite(weight)) return weight
    this.builder.issue('weight', 'skipped', `weight "${written}" is no number: the edge has none`, line)
    return null
  }

  #closeThing({ line }: XmlElement): void {
    const found = this.#open.pop()?.found
    if (!found) return
    this.#attributes.fillDefaults(found.of, found.thing)
    if (found.of === 'node') this.builder.addNode(found.thing, line)
    else this.builder.addEdge(found.thing, line)
  }
}
