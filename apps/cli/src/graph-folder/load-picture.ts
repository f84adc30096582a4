/** Reads the picture of a built graph: actors and edges with their positions. */
import { readFileSync } from 'node:fs'
import type { ActorGraph, ActorLink, ActorNode } from '@demarche/core'
import { MultiDirectedGraph } from 'graphology'
import type { Attributes, SerializedGraph } from 'graphology-types'
import { CliError } from '../cli-error.ts'
import type { GraphFiles } from './graph-files.ts'

/** The graph as it stands in the file, the same as a graph, and what is said of it. */
export interface Picture {
  meta: Record<string, unknown>
  graph: SerializedGraph<ActorNode, ActorLink, Attributes>
  actorGraph: ActorGraph
  /** The ids of the judgements that are in it; undefined where an older build did not say. */
  judged: ReadonlySet<string> | undefined
}

/** Reads `graph.json`. */
export function loadPicture({ graph: path, folder }: GraphFiles): Picture {
  try {
    const {
      meta: { judgements, ...meta },
      graph,
    } = JSON.parse(readFileSync(path, 'utf8'))
    const actorGraph: ActorGraph = new MultiDirectedGraph()
    actorGraph.import(graph)
    return { meta, graph, actorGraph, judged: judgements && new Set<string>(judgements) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-graph-file', `${path}: is damaged (${reason}); build ${folder} again`, {
      cause: error,
    })
  }
}
