/** The graph of a folder as the viewer's server has it, read anew where it was computed anew. */
import { statSync } from 'node:fs'
import { type CypherParameter, openEmbeddedStore } from '@demarche/store'
import { createViewerSource, type QueryAnswer, type ViewerSource } from '@demarche/viewer/server'
import { loadShown, type ShownGraph } from '../actors/loaded-graph.ts'
import { holderOf } from '../graph-folder/folder-lock.ts'
import type { GraphFiles } from '../graph-folder/graph-files.ts'
import { requireGraph } from '../graph-folder/load-graph.ts'
import type { OnShare } from '../graph-folder/picture-places.ts'

/** One state of the folder. */
interface Read {
  readonly version: string | undefined
  readonly graph: ShownGraph
  readonly source: ViewerSource
}

/** What tells one picture from the one that was swapped in for it; undefined where there is none. */
function versionOf({ graph }: GraphFiles): string | undefined {
  const found = statSync(graph, { throwIfNoEntry: false })
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`
}

function asked(files: GraphFiles): NonNullable<ViewerSource['query']> {
  const store = openEmbeddedStore(files.store)
  return async (cypher, parameters): Promise<QueryAnswer> => {
    const { columns, rows } = await store.query(cypher, parameters as Record<string, CypherParameter>)
    return { columns: [...columns], rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
  }
}

async function readFolder(files: GraphFiles, query: ViewerSource['query'], onShare: OnShare): Promise<Read> {
  requireGraph(files.folder)
  const version = versionOf(files)
  const graph = await loadShown(files, onShare)
  const { meta, graph: picture } = graph.picture
  return {
    version,
    graph,
    source: createViewerSource({ assembly: graph.assembly, graph: picture, meta, query }),
  }
}

/** Holds what was last read. */
export class ServedGraph {
  readonly #files: GraphFiles
  readonly #query: ViewerSource['query']
  #read: Read
  #reading: Promise<void> | undefined
  /** How much of the layout of what is being read is done. */
  #share: number | undefined

  private constructor(files: GraphFiles, query: ViewerSource['query'], read: Read) {
    this.#files = files
    this.#query = query
    this.#read = read
  }

  /**
   * Reads a folder; throws a CliError where no graph is in it.
   *
   * @param onShare called with how much of its layout is done, where nobody looked at it before
   */
  static async open(folder: string, onShare: OnShare = () => {}): Promise<ServedGraph> {
    const files = requireGraph(folder)
    const query = asked(files)
    return new ServedGraph(files, query, await readFolder(files, query, onShare))
  }

  /** What was last read. */
  get graph(): ShownGraph {
    return this.#read.graph
  }

  /** False where the folder holds another graph by now. */
  isCurrent(): boolean {
    return versionOf(this.#files) === this.#read.version
  }

  /** Reads the folder again where it holds another graph; while a build writes there, what was read stays. */
  async refresh(): Promise<void> {
    if (this.isCurrent() || holderOf(this.#files.lock) !== undefined) return
    this.#reading ??= readFolder(this.#files, this.#query, (share) => {
      this.#share = share
    })
      .then((read) => {
        this.#read = read
      })
      .finally(() => {
        this.#reading = undefined
        this.#share = undefined
      })
    await this.#reading
  }

  /** Answers from what was last read. */
  source(): ViewerSource {
    const now = () => this.#read.source
    return {
      meta: () => now().meta(),
      graph: () => now().graph(),
      statements: (selection, page) => now().statements(selection, page),
      document: (id) => now().document(id),
      documentIds: () => now().documentIds(),
      contradictions: (page) => now().contradictions(page),
      searchTexts: () => now().searchTexts(),
      statementTable: () => now().statementTable(),
      query: this.#query,
      refresh: () => this.refresh(),
      layoutShare: () => this.#share ?? null,
    }
  }
}
