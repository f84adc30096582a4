/** A graph file of another tool as a data source: a picture without statements. */
import type { GraphFileReading } from '@demarche/import/graph-files'
import type { DataSource } from './data-source.ts'
import { DataError } from './data-source.ts'

/** How a file was read, in short: what the report is made of. */
export type FileReport = Pick<GraphFileReading, 'issues' | 'nodes' | 'edges'>

/** An open file. */
export interface OpenFile {
  name: string
  text: string
  source: DataSource
  report: FileReport
  /** False where the file says no places: then the layout has to find them. */
  isPlaced: boolean
  /** What was done with edges whose ends are not in the file. */
  missingNodes: 'add' | 'skip'
}

const noStatements = () =>
  Promise.reject(new DataError('no-statements', 'This graph comes from a file: it has no statements.'))
const nothing = { items: [], total: 0, offset: 0, limit: 0 }

/** Reads a file; the reader is fetched the first time that one is opened. Fails in words where nothing can be read. */
export async function openFile(
  name: string,
  text: string,
  missingNodes: OpenFile['missingNodes'] = 'add',
): Promise<OpenFile> {
  const [{ readGraphFile }, { fileGraph }] = await Promise.all([
    import('@demarche/import/graph-files'),
    import('./file-graph.ts'),
  ])
  const { graph: file, issues, nodes, edges } = readGraphFile(name, text, { missingNodes })
  if (!file) throw new DataError('not-read', issues.at(-1)?.message ?? `${name} could not be read.`)
  const { graph, isPlaced } = fileGraph(file)
  const [actors, links] = [graph.nodes.length, graph.edges.length]
  const meta = {
    title: name,
    counts: { documents: 0, actors, statements: 0, edges: links, contradictions: 0 },
    publishers: [],
    first: null,
    last: null,
    canQuery: false,
    isFile: true,
  }
  const source: DataSource = {
    graph: () => Promise.resolve({ meta, graph }),
    statements: () => Promise.resolve({ ...nothing, types: {}, days: {} }),
    document: noStatements,
    contradictions: () => Promise.resolve(nothing),
    searchTexts: () => Promise.resolve({ offices: [], quotes: [] }),
    statementTable: noStatements,
    query: noStatements,
  }
  return { name, text, source, report: { issues, nodes, edges }, isPlaced, missingNodes }
}
