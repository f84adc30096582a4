/** Serves a built graph. */
import { readFileSync } from 'node:fs'
import { type CypherParameter, openEmbeddedStore } from '@demarche/store'
import {
  createViewerSource,
  type QueryAnswer,
  type RunningViewer,
  type SerializedActorGraph,
  serveViewer,
} from '@demarche/viewer/server'
import { CliError } from '../cli-error.ts'
import type { GraphFiles } from '../graph-folder/graph-files.ts'
import { loadAssembly, requireGraph } from '../graph-folder/load-graph.ts'
import { viewerAssets } from './viewer-assets.ts'

interface Picture {
  meta: Record<string, unknown>
  graph: SerializedActorGraph
}

function readPicture({ graph, folder }: GraphFiles): Picture {
  try {
    return JSON.parse(readFileSync(graph, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-graph-file', `${graph}: is damaged (${reason}); build ${folder} again`, {
      cause: error,
    })
  }
}

/** Starts the server of one graph. */
export async function openViewer(request: {
  folder: string
  port: number | undefined
  host: string
}): Promise<RunningViewer> {
  const files = requireGraph(request.folder)
  const { meta, graph } = readPicture(files)
  const store = openEmbeddedStore(files.store)
  const query = async (cypher: string, parameters: Record<string, unknown>): Promise<QueryAnswer> => {
    const { columns, rows } = await store.query(cypher, parameters as Record<string, CypherParameter>)
    return { columns: [...columns], rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
  }
  const source = createViewerSource({ assembly: await loadAssembly(files), graph, meta, query })
  const assets = viewerAssets()
  const { port, host } = request
  return serveViewer({
    source,
    host,
    ...(port !== undefined && { port }),
    ...(assets !== undefined && { assets }),
  })
}
