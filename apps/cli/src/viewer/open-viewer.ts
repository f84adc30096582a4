/** Serves a built graph. */
import { type RunningViewer, serveViewer } from '@demarche/viewer/server'
import { showLayout } from '../output/show-layout.ts'
import { FolderReviewDesk } from './review-desk.ts'
import { ServedGraph } from './served-graph.ts'
import { viewerAssets } from './viewer-assets.ts'

/** What is served, where, and whether its pairs of actors may be answered. */
export interface ViewRequest {
  folder: string
  port: number | undefined
  host: string
  /** Under whose name answers are kept; null where the server only reads. */
  reviewBy: string | null
}

/** Starts the server of one graph. */
export async function openViewer({ folder, port, host, reviewBy }: ViewRequest): Promise<RunningViewer> {
  const served = await showLayout((onShare) => ServedGraph.open(folder, onShare))
  const assets = viewerAssets()
  return serveViewer({
    source: served.source(),
    host,
    ...(port !== undefined && { port }),
    ...(assets !== undefined && { assets }),
    ...(reviewBy !== null && { review: new FolderReviewDesk(served, reviewBy) }),
  })
}
