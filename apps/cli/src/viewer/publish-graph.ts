/** Writes the viewer of one graph as a static folder. */
import { createViewerSource, type PublishSummary, publishViewer } from '@demarche/viewer/server'
import { loadShown } from '../actors/loaded-graph.ts'
import { requireGraph } from '../graph-folder/load-graph.ts'
import { showLayout } from '../output/show-layout.ts'
import { builtViewer } from './viewer-assets.ts'

/** What was written, and how many judgements are not in it as yet. */
export interface PublishedGraph extends PublishSummary {
  keptSince: number
}

/** Writes the site; what an earlier one wrote in the folder is replaced. */
export async function publishGraph(folder: string, out: string): Promise<PublishedGraph> {
  const { assembly, picture, keptSince } = await showLayout((onShare) =>
    loadShown(requireGraph(folder), onShare),
  )
  const source = createViewerSource({ assembly, graph: picture.graph, meta: picture.meta })
  return { ...(await publishViewer({ source, assets: builtViewer(), out })), keptSince }
}
