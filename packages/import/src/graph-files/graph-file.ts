/** What a graph file of another tool says, in one shape for every format. */

/** A value of an attribute, in its declared type; lists stay lists. */
export type AttributeValue = string | number | boolean | readonly (string | number | boolean)[]

/** When something holds, in the file's own words (`2009-03-01`, `17`, `2010-01-02T03:04:05`); null is open. */
export interface Spell {
  start: string | null
  end: string | null
}

/** A value that an attribute has for a time only (GEXF's dynamic attributes). */
export interface TimedValue extends Spell {
  attribute: string
  value: AttributeValue
}

interface GraphFileElement {
  label: string | null
  /** Everything the file says of it and that has no field of its own. */
  attributes: Record<string, AttributeValue>
  /** `#rrggbb` in lower case, or null where the file gives none. */
  color: string | null
  /** 0 (clear) to 1, or null where the file gives none. */
  alpha: number | null
  /** Size of a node, thickness of an edge; in the file's unit. */
  size: number | null
  shape: string | null
  /** Empty where it holds all the time. */
  spells: Spell[]
  timedValues: TimedValue[]
}

/** A node as the file gives it. */
export interface GraphFileNode extends GraphFileElement {
  id: string
  x: number | null
  y: number | null
  z: number | null
  /** The node that this one is inside of (GEXF hierarchies, nested GraphML graphs). */
  parent: string | null
  /** True where the file only names it at the end of an edge, and it was added to keep that edge. */
  isAdded: boolean
}

/** `mutual` is GEXF's word for an edge that runs both ways. */
export type EdgeDirection = 'directed' | 'undirected' | 'mutual'

/** An edge as the file gives it. Both ends are nodes of the graph, always. */
export interface GraphFileEdge extends GraphFileElement {
  /** The file's id, or one made up (`edge-<number>`) where it has none or has it twice. */
  id: string
  source: string
  target: string
  direction: EdgeDirection
  weight: number | null
  /** What kind of edge it is (GEXF 1.3 `kind`, a relation column of a table). */
  kind: string | null
}

/** A declared attribute. */
export interface AttributeColumn {
  of: 'node' | 'edge'
  name: string
  /** The file's own word for its type. */
  type: string
}

/** The graph of one file. */
export interface GraphFile {
  format: GraphFileFormatName
  /** The dialect or version as the file says it, such as `1.3` or `sigma`; null where it says none. */
  version: string | null
  nodes: GraphFileNode[]
  edges: GraphFileEdge[]
  columns: AttributeColumn[]
  /** What the edges are, all together. */
  direction: 'directed' | 'undirected' | 'mixed'
  /** True where two edges run the same way between the same nodes. */
  isMulti: boolean
  /** How many edges begin and end at one node. */
  selfLoops: number
  /** How the times are written (`date`, `integer`, …); null for a graph without time. */
  timeFormat: string | null
  /** Title, creator, description, date of change, … as the file gives them. */
  meta: Record<string, string>
}

/** The formats that can be read. */
export type GraphFileFormatName = 'gexf' | 'graphml' | 'graph-json' | 'edge-list'

/** Something that was not as it should be, and what was made of it. */
export interface GraphFileIssue {
  /** Kebab-case and stable. */
  code: string
  /**
   * `mended`: read as it was probably meant; `skipped`: left out; `refused`: nothing of the file could be read;
   * `noted`: nothing is wrong, but it may surprise.
   */
  outcome: 'mended' | 'skipped' | 'refused' | 'noted'
  /** One sentence: what, and what was made of it. */
  message: string
  /** Line in the file, from 1; null where there is none. */
  line: number | null
}

/** How many of the file's nodes and edges went where: `read = kept + merged + skipped`. `added` come on top. */
export interface GraphFileTally {
  read: number
  kept: number
  merged: number
  skipped: number
  added: number
}

/** The answer of a reader. */
export interface GraphFileReading {
  /** Null where the file was refused: then the last issue says why. */
  graph: GraphFile | null
  issues: GraphFileIssue[]
  nodes: GraphFileTally
  edges: GraphFileTally
}

/** How to read. */
export interface GraphFileOptions {
  /** What to do with an edge that names a node which is not in the file. Default `add`: the node is added. */
  missingNodes?: 'add' | 'skip'
  /** Do not find the format out, it is this one. */
  format?: GraphFileFormatName
}

/** One format: how to know it, and how to read it. */
export interface GraphFileFormat {
  readonly name: GraphFileFormatName
  /** For people: "GEXF (Gephi)". */
  readonly title: string
  /** File name endings, with the dot. */
  readonly extensions: readonly string[]
  /** Whether the beginning of a text (some thousand characters) looks like it. */
  detect(beginning: string, fileName: string): boolean
  read(text: string, options: GraphFileOptions): GraphFileReading
}
