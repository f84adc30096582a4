/** Puts together what a reader finds, whatever the format: ids, missing nodes, doubles, the tally and the issues. */
import type {
  GraphFile,
  GraphFileEdge,
  GraphFileFormatName,
  GraphFileIssue,
  GraphFileNode,
  GraphFileOptions,
  GraphFileReading,
  GraphFileTally,
} from './graph-file.ts'

/** Issues of one code that are listed one by one; what is more is counted in one line. */
const LISTED_PER_CODE = 100

interface FoundEdge {
  edge: GraphFileEdge
  line: number | null
}

const emptyTally = (): GraphFileTally => ({ read: 0, kept: 0, merged: 0, skipped: 0, added: 0 })

/** A node with nothing known but its id. */
export function emptyNode(id: string): GraphFileNode {
  return {
    id,
    label: null,
    attributes: {},
    color: null,
    alpha: null,
    size: null,
    shape: null,
    spells: [],
    timedValues: [],
    x: null,
    y: null,
    z: null,
    parent: null,
    isAdded: false,
  }
}

/** An edge with nothing known but its ends. */
export function emptyEdge(id: string, source: string, target: string): GraphFileEdge {
  return {
    id,
    source,
    target,
    direction: 'directed',
    label: null,
    weight: null,
    kind: null,
    attributes: {},
    color: null,
    alpha: null,
    size: null,
    shape: null,
    spells: [],
    timedValues: [],
  }
}

/** The reading of a file of which nothing could be read. */
export function refusedReading(
  code: string,
  message: string,
  line: number | null = null,
  before: readonly GraphFileIssue[] = [],
): GraphFileReading {
  const issues: GraphFileIssue[] = [...before, { code, outcome: 'refused', message, line }]
  return { graph: null, issues, nodes: emptyTally(), edges: emptyTally() }
}

/** Collects nodes, edges and issues; `finish` gives the reading. */
export class ReadingBuilder {
  readonly #format: GraphFileFormatName
  readonly #options: GraphFileOptions
  readonly #nodes = new Map<string, GraphFileNode>()
  readonly #edges: FoundEdge[] = []
  readonly #issues: GraphFileIssue[] = []
  readonly #issueCounts = new Map<string, { count: number; outcome: GraphFileIssue['outcome'] }>()
  readonly #nodeTally = emptyTally()
  readonly #edgeTally = emptyTally()
  readonly columns: GraphFile['columns'] = []
  readonly meta: GraphFile['meta'] = {}
  version: string | null = null
  timeFormat: string | null = null

  constructor(format: GraphFileFormatName, options: GraphFileOptions) {
    this.#format = format
    this.#options = options
  }

  /** Notes what was not as it should be. */
  issue(code: string, outcome: GraphFileIssue['outcome'], message: string, line: number | null): void {
    const seen = this.#issueCounts.get(code) ?? { count: 0, outcome }
    seen.count += 1
    this.#issueCounts.set(code, seen)
    if (seen.count <= LISTED_PER_CODE) this.#issues.push({ code, outcome, message, line })
  }

  /** Takes a node; a second one of the same id adds what the first leaves open. */
  addNode(node: GraphFileNode, line: number | null): void {
    this.#nodeTally.read += 1
    const known = this.#nodes.get(node.id)
    if (known === undefined) {
      this.#nodes.set(node.id, node)
      return
    }
    this.#nodeTally.merged += 1
    this.issue('node-twice', 'mended', `node "${node.id}" is there twice: the two were merged`, line)
    const attributes = { ...node.attributes, ...known.attributes }
    for (const [field, value] of Object.entries(node)) {
      const key = field as keyof GraphFileNode
      if (known[key] === null) Object.assign(known, { [key]: value })
    }
    known.attributes = attributes
    known.spells.push(...node.spells)
    known.timedValues.push(...node.timedValues)
  }

  /** Counts a node that cannot be taken, and says why. */
  skipNode(code: string, message: string, line: number | null): void {
    this.#nodeTally.read += 1
    this.#nodeTally.skipped += 1
    this.issue(code, 'skipped', message, line)
  }

  /** Takes an edge; its ends are looked up when all nodes are known. An empty id is filled in. */
  addEdge(edge: GraphFileEdge, line: number | null): void {
    this.#edgeTally.read += 1
    this.#edges.push({ edge, line })
  }

  /** Counts an edge that cannot be taken, and says why. */
  skipEdge(code: string, message: string, line: number | null): void {
    this.#edgeTally.read += 1
    this.#edgeTally.skipped += 1
    this.issue(code, 'skipped', message, line)
  }

  /** The reading: edges between nodes that are there, every id once. */
  finish(): GraphFileReading {
    const edges = this.#edges.filter((found) => this.#hasEnds(found)).map(({ edge }) => edge)
    this.#nameEdges(edges)
    const nodes = [...this.#nodes.values()]
    for (const node of nodes) this.#checkParent(node)
    if (nodes.length === 0) this.issue('no-nodes', 'noted', 'a graph without nodes', null)
    this.#nodeTally.kept = this.#nodeTally.read - this.#nodeTally.merged - this.#nodeTally.skipped
    this.#edgeTally.kept = edges.length
    for (const [code, { count, outcome }] of this.#issueCounts) {
      const more = count - LISTED_PER_CODE
      if (more > 0) this.#issues.push({ code, outcome, message: `${more} more of "${code}"`, line: null })
    }
    const graph: GraphFile = {
      format: this.#format,
      version: this.version,
      nodes,
      edges,
      columns: this.columns,
      ...shapeOf(edges),
      timeFormat: this.timeFormat,
      meta: this.meta,
    }
    return { graph, issues: this.#issues, nodes: this.#nodeTally, edges: this.#edgeTally }
  }

  #hasEnds({ edge, line }: FoundEdge): boolean {
    const missing = [...new Set([edge.source, edge.target])].filter((id) => !this.#nodes.has(id))
    if (missing.length === 0) return true
    const name = `edge ${edge.id === '' ? '' : `"${edge.id}" `}from "${edge.source}" to "${edge.target}"`
    const lacks = missing.map((id) => `"${id}"`).join(' and ')
    if (this.#options.missingNodes === 'skip') {
      this.#edgeTally.skipped += 1
      this.issue('missing-node', 'skipped', `${name}: no node ${lacks}, the edge was left out`, line)
      return false
    }
    this.issue('missing-node', 'mended', `${name}: no node ${lacks}, it was added`, line)
    for (const id of missing) {
      this.#nodeTally.added += 1
      this.#nodes.set(id, { ...emptyNode(id), isAdded: true })
    }
    return true
  }

  #checkParent(node: GraphFileNode): void {
    if (node.parent === null || this.#nodes.has(node.parent)) return
    this.issue(
      'missing-parent',
      'mended',
      `node "${node.id}" is inside "${node.parent}", which is not there: it stands alone`,
      null,
    )
    node.parent = null
  }

  #nameEdges(edges: readonly GraphFileEdge[]): void {
    const taken = new Set<string>()
    const nameless: GraphFileEdge[] = []
    let twice = 0
    for (const edge of edges) {
      if (edge.id !== '' && !taken.has(edge.id)) taken.add(edge.id)
      else {
        if (edge.id !== '') twice += 1
        nameless.push(edge)
      }
    }
    if (twice > 0) {
      this.issue(
        'edge-id-twice',
        'mended',
        `${twice} edges have the id of another: they got ids of their own`,
        null,
      )
    }
    let number = 0
    for (const edge of nameless) {
      do number += 1
      while (taken.has(`edge-${number}`))
      edge.id = `edge-${number}`
      taken.add(edge.id)
    }
  }
}

function shapeOf(edges: readonly GraphFileEdge[]): Pick<GraphFile, 'direction' | 'isMulti' | 'selfLoops'> {
  const pairs = new Set<string>()
  let isMulti = false
  let selfLoops = 0
  let undirected = 0
  for (const { source, target, direction } of edges) {
    if (source === target) selfLoops += 1
    if (direction === 'undirected') undirected += 1
    const ends = direction === 'undirected' && target < source ? [target, source] : [source, target]
    const key = JSON.stringify([direction === 'undirected', ...ends])
    isMulti ||= pairs.has(key)
    pairs.add(key)
  }
  const direction = undirected === 0 ? 'directed' : undirected === edges.length ? 'undirected' : 'mixed'
  return { direction, isMulti, selfLoops }
}
