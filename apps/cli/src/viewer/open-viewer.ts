/** Serves a built graph. */
import { type CypherParameter, openEmbeddedStore } from '@demarche/store'
import {
  createViewerSource,
  type QueryAnswer,
  type RunningViewer,
  serveViewer,
} from '@demarche/viewer/server'
import { loadAssembly, requireGraph } from '../graph-folder/load-graph.ts'
import { loadPicture } from '../graph-folder/load-picture.ts'
import { viewerAssets } from './viewer-assets.ts'

/** Starts the server of one graph. */
export async function openViewer(request: {
  folder: string
  port: number | undefined
  host: string
}): Promise<RunningViewer> {
  const files = requireGraph(request.folder)
  const { meta, graph } = loadPicture(files)
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
