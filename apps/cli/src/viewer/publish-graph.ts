/** Writes the viewer of one graph as a static folder. */
import { createViewerSource, type PublishSummary, publishViewer } from '@demarche/viewer/server'
import { loadAssembly, requireGraph } from '../graph-folder/load-graph.ts'
import { loadPicture } from '../graph-folder/load-picture.ts'
import { builtViewer } from './viewer-assets.ts'

/** Writes the site; what an earlier one wrote in the folder is replaced. */
export async function publishGraph(folder: string, out: string): Promise<PublishSummary> {
  const files = requireGraph(folder)
  const { meta, graph } = loadPicture(files)
  const source = createViewerSource({ assembly: await loadAssembly(files), graph, meta })
  return publishViewer({ source, assets: builtViewer(), out })
}
