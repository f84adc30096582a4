/** A built graph as the commands about actors need it: what was read, what was judged, and what follows. */
import {
  type Actor,
  type Assembly,
  assemble,
  type Judgement,
  type LinkedActors,
  standingJudgements,
} from '@demarche/core'
import type { GraphFiles } from '../graph-folder/graph-files.ts'
import {
  type LoadedReadings,
  loadGathered,
  loadJudgements,
  requireGraph,
} from '../graph-folder/load-graph.ts'
import { type Picture, placePicture, readPicture } from '../graph-folder/load-picture.ts'
import type { OnShare } from '../graph-folder/picture-places.ts'

/** Everything of a graph's folder, with the actors linked. */
export interface LoadedGraph {
  readonly files: GraphFiles
  readonly gathered: LoadedReadings
  readonly judgements: readonly Judgement[]
  readonly standing: readonly Judgement[]
  readonly linked: LinkedActors
  readonly assembly: Assembly
}

/** Loads the graph of a folder; throws a CliError where there is none. */
export async function loadActors(folder: string): Promise<LoadedGraph> {
  const files = requireGraph(folder)
  const [gathered, judgements] = [await loadGathered(files), await loadJudgements(files)]
  return linkLoaded(files, gathered, judgements)
}

/** The same graph with other judgements. */
export function linkLoaded(
  files: GraphFiles,
  gathered: LoadedReadings,
  judgements: readonly Judgement[],
): LoadedGraph {
  const assembly = assemble({ ...gathered, judgements })
  return {
    files,
    gathered,
    judgements,
    standing: standingJudgements(judgements),
    linked: assembly.linked,
    assembly,
  }
}

/** A graph as its picture and its store have it, which may be without what was judged since. */
export interface ShownGraph extends LoadedGraph {
  readonly picture: Pick<Picture, 'meta' | 'graph'>
  /** How many judgements were kept since. */
  readonly keptSince: number
}

/**
 * Loads the graph that was last computed: without judgements that were kept since.
 *
 * @param onShare called with how much of its layout is done, where nobody looked at it before
 */
export async function loadShown(files: GraphFiles, onShare?: OnShare): Promise<ShownGraph> {
  const picture = readPicture(files)
  const { judged, meta } = picture
  const judgements = await loadJudgements(files)
  const inIt = judged ? judgements.filter(({ id }) => judged.has(id)) : judgements
  const loaded = linkLoaded(files, await loadGathered(files), inIt)
  // last: a build may begin meanwhile, and nothing of it is to be mixed in
  const { graph } = await placePicture(files, picture, onShare)
  return { ...loaded, picture: { meta, graph }, keptSince: judgements.length - inIt.length }
}

/** The records that were joined into an actor, and the grounds on which they were. */
export function recordsOf(
  { gathered, linked }: LoadedGraph,
  id: string,
): { records: Actor[]; grounds: string[] } {
  const records = [...gathered.actors, ...linked.split].filter((record) => linked.ids.get(record.id) === id)
  const grounds = linked.links.filter(({ from }) => linked.ids.get(from) === id).map(({ ground }) => ground)
  return { records, grounds: [...new Set(grounds)].sort() }
}

/** The standing judgements that name an actor or one of its records. */
export function judgementsAbout({ standing, linked }: LoadedGraph, id: string): Judgement[] {
  const isIt = (named: string) => named === id || linked.ids.get(named) === id
  return standing.filter((judgement) =>
    judgement.about === 'actors'
      ? judgement.actors.some(isIt)
      : (judgement.about === 'split' || judgement.about === 'name') && isIt(judgement.actor),
  )
}
