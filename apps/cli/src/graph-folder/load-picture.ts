/** Reads the picture of a built graph: actors and edges, with positions where somebody is to look at it. */
import { readFileSync } from 'node:fs'
import type { ActorGraph, ActorLink, ActorNode } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import type { Attributes, SerializedGraph } from 'graphology-types'
import { CliError } from '../cli-error.ts'
import type { GraphFiles } from './graph-files.ts'
import { hashOf, type OnShare, placeActors } from './picture-places.ts'

/** The graph as it stands in the file, the same as a graph, and what is said of it. */
export interface Picture {
  meta: Record<string, unknown>
  graph: SerializedGraph<ActorNode, ActorLink, Attributes>
  actorGraph: ActorGraph
  /** The ids of the judgements that are in it; undefined where an older build did not say. */
  judged: ReadonlySet<string> | undefined
}

const nowhere = { x: 0, y: 0 }

/** A picture as the build left it: every node at 0, 0. */
export interface UnplacedPicture extends Picture {
  /** What its positions are kept under. */
  readonly hash: string
}

/** Reads `graph.json`. */
export function readPicture(files: GraphFiles): UnplacedPicture {
  try {
    const bytes = readFileSync(files.graph)
    const {
      meta: { judgements, ...meta },
      graph,
    } = JSON.parse(bytes.toString('utf8'))
    for (const { attributes } of graph.nodes) Object.assign(attributes, nowhere)
    const actorGraph: ActorGraph = new MultiDirectedGraph()
    actorGraph.import(graph)
    const judged = judgements && new Set<string>(judgements)
    return { meta, graph, actorGraph, judged, hash: hashOf(bytes) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `${files.graph}: is damaged (${reason}); build ${files.folder} again`
    throw new CliError('bad-graph-file', message, { cause: error })
  }
}

/**
 * Gives a picture the positions that belong to it: those that are kept beside it, or others that are found now and kept.
 * Where nobody looked at the graph before, it takes as long as laying it out.
 *
 * @param onShare called with how much of the layout is done, where there is anything to do
 */
export async function placePicture(
  files: GraphFiles,
  { hash, ...picture }: UnplacedPicture,
  onShare?: OnShare,
): Promise<Picture> {
  const { graph, actorGraph } = picture
  await placeActors(files, hash, actorGraph, onShare)
  for (const { key, attributes } of graph.nodes) {
    const { x, y } = actorGraph.getNodeAttributes(key)
    Object.assign(attributes!, { x, y })
  }
  return picture
}
