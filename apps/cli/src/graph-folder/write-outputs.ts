/** Everything that a build derives from what was read. */
import { closeSync, openSync, rmSync } from 'node:fs'
import {
  type ActorGraph,
  type Assembly,
  actorGraph,
  assemble,
  assembledGraph,
  compareStrings,
  countContradictions,
  type Issue,
  type Judgement,
  type PropertyGraph,
  type Statement,
} from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import type { WritableCypherStore } from '@demarche/store'
import { statementLine, writeAssembled } from './assembled-file.ts'
import type { BuildState, PropertyGraphCounts } from './build-state.ts'
import type { Gathered } from './gather.ts'
import type { GraphFiles } from './graph-files.ts'
import { writeJsonLines, writeWhole } from './json-lines.ts'
import { picturePieces } from './picture-pieces.ts'
import { writePropertyGraph } from './property-graph-file.ts'
import { type GraphCounts, reportText } from './report.ts'

/** Counts what an assembly holds. */
export function graphCounts(assembly: Assembly): GraphCounts {
  const countedEdges = assembly.counted.length
  return {
    documents: assembly.documents.length,
    actors: assembly.actors.length,
    statements: assembly.statements.length,
    edges: assembly.edges.length + countedEdges,
    contradictions: countContradictions(assembly),
    ...(countedEdges > 0 && { countedEdges }),
  }
}

/** Has something done with the embedded store in a folder. */
export async function withStore(
  path: string,
  use: (store: WritableCypherStore) => Promise<unknown>,
): Promise<void> {
  const { openEmbeddedStore } = await import('@demarche/store')
  const store = openEmbeddedStore(path)
  try {
    await use(store)
  } finally {
    await store.close()
  }
}

/**
 * Writes the picture with the ids of the judgements that are in it: what is judged later waits for the next time. Where its
 * actors stand is found when somebody looks at it.
 */
export function writePicture(
  { graph: path, places }: GraphFiles,
  graph: ActorGraph,
  counts: GraphCounts,
  judgements: readonly Judgement[],
): void {
  const judged = [...new Set(judgements.map(({ id }) => id))].sort()
  const meta = { format: 'demarche-graph', extraction: EXTRACTION_VERSION, counts, judgements: judged }
  writeWhole(path, picturePieces(meta, graph))
  rmSync(places, { force: true })
}

/** Writes both forms of the report. */
export function writeReport(files: GraphFiles, counts: GraphCounts, issues: readonly Issue[]): void {
  writeJsonLines(files.reportLines, issues)
  writeWhole(files.reportText, [reportText(counts, issues)])
}

function propertyGraphCounts({ nodes, relationships }: PropertyGraph): PropertyGraphCounts {
  const types: Record<string, number> = {}
  for (const { type } of relationships) types[type] = (types[type] ?? 0) + 1
  return { nodes: nodes.length, relationships: relationships.length, types: sortedCounts(types) }
}

/** Counts by their keys, without those of nothing. */
export const sortedCounts = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => compareStrings(a, b)),
  )

/** What a build does one after the other once everything is read. */
export type BuildStep = 'graph' | 'store' | 'picture'

/** How much there is in what was written. */
export type OutputCounts = Omit<BuildState, 'input'>

/**
 * Writes every derived file, each whole or not at all; the same readings and judgements give the same bytes.
 *
 * @param onStep called when a step begins
 */
export async function writeOutputs(
  files: GraphFiles,
  gathered: Gathered,
  judgements: readonly Judgement[],
  onStep: (step: BuildStep) => void = () => {},
): Promise<OutputCounts> {
  const { documents, actors, statements, aggregates, issues } = gathered
  writeJsonLines(files.documents, documents)
  writeJsonLines(files.actors, actors)
  writeWhole(files.statements, linesOf(statements))
  const assembly = assemble({ documents, actors, statements, judgements, aggregates })
  writeAssembled(files, assembly)
  const counts = graphCounts(assembly)
  const graph = assembledGraph(assembly)
  onStep('store')
  await withStore(files.store, (store) => store.write(graph))
  onStep('picture')
  await writePropertyGraph(files, graph, judgements)
  writePicture(files, actorGraph(assembly), counts, judgements)
  writeReport(files, counts, issues)
  // Opened and left as it is: somebody may be adding to it.
  closeSync(openSync(files.judgements, 'a'))
  return { counts, propertyGraph: aggregates.length > 0 ? null : propertyGraphCounts(graph) }
}

function* linesOf(statements: readonly Statement[]): Generator<string> {
  for (const statement of statements) yield `${statementLine(statement)}\n`
}
