/** What lies where in the folder of a graph. */
import { join } from 'node:path'

/** The paths inside one graph's folder. */
export interface GraphFiles {
  folder: string
  /** One line a document that was read: the thing that is appended to while reading. */
  readings: string
  /** One line a file that was read: which readings it gave. */
  sources: string
  /** One line a reading: what the next build asks about it, so that it need not be looked at again. */
  gathered: string
  /** The statements of the graph, and the keys by which the next build finds those it must change. */
  assembled: string
  assembledKeys: string
  /** Rows of big tables, counted: one file a table. */
  rows: string
  documents: string
  statements: string
  actors: string
  /** Which records of actors are one, and the keys by which the next build finds those that may be. */
  linked: string
  /** What people decided; never overwritten. */
  judgements: string
  /** The picture: `{ meta, graph }`, without positions. */
  graph: string
  /** The positions of its actors, once somebody has looked at it. */
  places: string
  /** The embedded store. */
  store: string
  /** The property graph, a node or relationship a line: what an export into a database reads. */
  propertyGraph: string
  reportLines: string
  reportText: string
  /** What the last build was made from; written last. */
  state: string
  /** What a build puts aside while it computes: there only meanwhile. */
  scratch: string
  lock: string
}

/** The paths of the graph in a folder. */
export function graphFiles(folder: string): GraphFiles {
  const at = (name: string) => join(folder, name)
  return {
    folder,
    readings: at('readings.jsonl'),
    sources: at('sources.jsonl'),
    gathered: at('gathered.jsonl'),
    assembled: at('assembled.jsonl'),
    assembledKeys: at('assembled.keys'),
    rows: at('rows'),
    documents: at('documents.jsonl'),
    statements: at('statements.jsonl'),
    actors: at('actors.jsonl'),
    linked: at('linked.jsonl'),
    judgements: at('judgements.jsonl'),
    graph: at('graph.json'),
    places: at('positions.json'),
    store: at('store'),
    propertyGraph: at('property-graph.jsonl'),
    reportLines: at('report.jsonl'),
    reportText: at('report.txt'),
    state: at('build.json'),
    scratch: at('build.tmp'),
    lock: at('build.lock'),
  }
}
