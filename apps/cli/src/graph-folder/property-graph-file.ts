/** The property graph as the build leaves it in the folder, for exports that read it piece by piece. */
import { assembledGraph, contentHash, type Judgement } from '@demarche/core'
import type { GraphStream } from '@demarche/exporter'
import type { GraphFiles } from './graph-files.ts'
import { loadAssembly, loadJudgements } from './load-graph.ts'

/** What people may have decided since the build. */
export function judgementsHash(judgements: readonly Judgement[]): string {
  return contentHash('jud', judgements.map((judgement) => JSON.stringify(judgement)).sort())
}

/**
 * The graph of a folder as a stream that never holds all of it. Where somebody has judged since the build, the graph is
 * computed anew, in memory.
 */
export async function loadGraphStream(files: GraphFiles): Promise<GraphStream> {
  const { openGraphFile, streamOf } = await import('@demarche/exporter')
  const file = await openGraphFile(files.propertyGraph)
  if (file?.madeFrom === judgementsHash(await loadJudgements(files))) return file
  return streamOf(assembledGraph(await loadAssembly(files)))
}
