/** Everything that a build derives from what was read. */
import { existsSync } from 'node:fs'
import {
  type Assembly,
  actorGraph,
  assemble,
  countContradictions,
  type Judgement,
  knowledgeGraph,
  layOut,
  type PropertyGraph,
  propertyGraph,
} from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import type { Gathered } from './gather.ts'
import type { GraphFiles } from './graph-files.ts'
import { writeJsonLines, writeWhole } from './json-lines.ts'
import { writePropertyGraph } from './property-graph-file.ts'
import { type GraphCounts, reportText } from './report.ts'

/** Counts what an assembly holds. */
export function graphCounts(assembly: Assembly): GraphCounts {
  return {
    documents: assembly.documents.length,
    actors: assembly.actors.length,
    statements: assembly.statements.length,
    edges: assembly.edges.length,
    contradictions: countContradictions(assembly),
  }
}

/** Replaces the content of the embedded store. */
async function writeStore(path: string, graph: PropertyGraph): Promise<void> {
  const { openEmbeddedStore } = await import('@demarche/store')
  const store = openEmbeddedStore(path)
  try {
    await store.write(graph)
  } finally {
    await store.close()
  }
}

function writePicture(path: string, assembly: Assembly, counts: GraphCounts): void {
  const graph = actorGraph(assembly)
  layOut(graph)
  const meta = { format: 'demarche-graph', extraction: EXTRACTION_VERSION, counts }
  writeWhole(path, [JSON.stringify({ meta, graph: graph.export() }), '\n'])
}

/** Writes every derived file, each whole or not at all; the same readings and judgements give the same bytes. */
export async function writeOutputs(
  files: GraphFiles,
  gathered: Gathered,
  judgements: readonly Judgement[],
): Promise<GraphCounts> {
  const { documents, actors, statements, aggregates, issues } = gathered
  writeJsonLines(files.documents, documents)
  writeJsonLines(files.actors, actors)
  writeJsonLines(files.statements, statements)
  const assembly = assemble({ documents, actors, statements, judgements, aggregates })
  const counts = graphCounts(assembly)
  writePicture(files.graph, assembly, counts)
  const graph = propertyGraph(knowledgeGraph(assembly))
  await writeStore(files.store, graph)
  await writePropertyGraph(files, graph, judgements)
  writeJsonLines(files.reportLines, issues)
  writeWhole(files.reportText, [reportText(counts, issues)])
  if (!existsSync(files.judgements)) writeWhole(files.judgements, [])
  return counts
}
