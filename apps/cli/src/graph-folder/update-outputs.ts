/** What a build derives from what was read, where only a few documents came or went: only what these change is changed. */
import { rmSync } from 'node:fs'
import {
  type AssemblyPart,
  type AssemblyUpdate,
  canUpdate,
  type Document,
  type GraphChange,
  graphChange,
  graphOfParts,
  type Issue,
  type Judgement,
  type PropertyGraph,
  pictureChange,
  type RecordChange,
  updateAssembly,
} from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { AssembledFile, asWritten } from './assembled-file.ts'
import type { BuildState, PropertyGraphCounts } from './build-state.ts'
import type { GraphFiles } from './graph-files.ts'
import { LinkedFile } from './linked-file.ts'
import { withPicture } from './picture-file.ts'
import { judgementsHash } from './property-graph-file.ts'
import {
  changedRecords,
  changeOf,
  changeReadings,
  issuesOf,
  type ReadingChange,
  type Readings,
} from './reading-changes.ts'
import type { ReadingLog } from './readings.ts'
import type { GraphCounts } from './report.ts'
import { withLines } from './sorted-lines.ts'
import type { SourceList } from './source-list.ts'
import {
  allEnded,
  type BuildStep,
  type OutputCounts,
  pictureMeta,
  sortedCounts,
  withStore,
  writeReport,
} from './write-outputs.ts'

function changedGraph(update: AssemblyUpdate, change: ReadingChange): GraphChange {
  const graphOf = (part: AssemblyPart, readings: Readings, own: readonly Extraction[]): PropertyGraph =>
    graphOfParts({
      ...part,
      statements: part.statements.map(({ statement }) => statement),
      documents: own.map(({ document }) => document),
      hasNode: (id) =>
        id.startsWith('pr_') || readings.counting.has(id as Document['id']) || part.actorOf(id) !== undefined,
    })
  const before = graphOf(update.before, change.before, change.gone)
  return graphChange(before, graphOf(update.after, change.after, change.come))
}

const plus = (count: number, gone: readonly unknown[], come: readonly unknown[]) =>
  count - gone.length + come.length

function changedCounts(
  counts: GraphCounts,
  { before, after }: AssemblyUpdate,
  documents: number,
): GraphCounts {
  const against = ({ statements }: AssemblyPart) =>
    statements.reduce((sum, { statement }) => sum + statement.contradicts.length, 0)
  return {
    documents,
    actors: plus(counts.actors, before.actors, after.actors),
    statements: plus(counts.statements, before.statements, after.statements),
    edges: plus(counts.edges, before.edges, after.edges),
    contradictions: counts.contradictions + (against(after) - against(before)) / 2,
  }
}

function changedTypes(counts: PropertyGraphCounts, { gone, come }: GraphChange): PropertyGraphCounts {
  const types = { ...counts.types }
  for (const { type } of gone.relationships) types[type] = (types[type] ?? 0) - 1
  for (const { type } of come.relationships) types[type] = (types[type] ?? 0) + 1
  return {
    nodes: plus(counts.nodes, gone.nodes, come.nodes),
    relationships: plus(counts.relationships, gone.relationships, come.relationships),
    types: sortedCounts(types),
  }
}

async function changePropertyGraph(
  { propertyGraph: path }: GraphFiles,
  { gone, come }: GraphChange,
  { nodes, relationships, types }: PropertyGraphCounts,
  judgements: readonly Judgement[],
): Promise<void> {
  const { graphFileHead, graphLineKey, graphLines, HEAD_KEY } = await import('@demarche/exporter')
  const madeFrom = judgementsHash(judgements)
  const put = graphLines(come)
  put.set(HEAD_KEY, graphFileHead({ madeFrom, nodes, relationships, types: Object.keys(types).sort() }))
  withLines(path, graphLineKey, (lines) => lines.splice(graphLines(gone).keys(), put))
}

function changePicture({ graph: path, places }: GraphFiles, update: AssemblyUpdate, meta: object): void {
  withPicture(path, (picture) =>
    picture.change(
      meta,
      pictureChange(update, (id) => picture.node(id)),
    ),
  )
  rmSync(places, { force: true })
}

const statementIds = (extractions: readonly Extraction[]) =>
  new Set(extractions.flatMap(({ statements }) => statements.map(({ id }) => id)))

function computeUpdate(
  kept: AssembledFile,
  change: ReadingChange,
  records: RecordChange,
  judgements: readonly Judgement[],
): AssemblyUpdate {
  const dayOf =
    ({ counting }: Readings) =>
    (document: string) =>
      counting.get(document as Document['id'])?.publishedAt ?? null
  return updateAssembly(kept, {
    records,
    removed: statementIds(change.gone),
    added: change.come.flatMap(({ statements }) => statements.map(asWritten)),
    judgements,
    dayOf: { before: dayOf(change.before), after: dayOf(change.after) },
  })
}

/** What is asked for by `updateOutputs`. */
export interface UpdateRequest {
  readonly files: GraphFiles
  readonly log: ReadingLog
  readonly sources: SourceList
  /** The readings that the sources give now. */
  readonly live: ReadonlySet<string>
  /** Of the derived files as they stand: whole, and made with these judgements by this version. */
  readonly state: BuildState
  readonly judgements: readonly Judgement[]
  readonly onStep: (step: BuildStep) => void
  /** Called before the first file is changed. */
  readonly onChange: () => void
}

/**
 * Changes the derived files to what `writeOutputs` would write, byte for byte. Killed in between, the next build computes
 * all of them again, since `build.json` does not fit what they were made from.
 *
 * @returns undefined, with no file changed, where all is to be computed
 */
export async function updateOutputs(
  request: UpdateRequest,
): Promise<(OutputCounts & { issues: Issue[] }) | undefined> {
  const { files, log, sources, judgements, state } = request
  const isCounted = [...sources.values()].some(({ counted }) => counted !== undefined)
  if (!state.propertyGraph || isCounted || !canUpdate(judgements)) return undefined
  const change = changeOf(files, log, request.live)
  if (!change) return undefined
  const linked = new LinkedFile(files)
  const kept = new AssembledFile(files, linked)
  try {
    const records = changedRecords(files, change, (id) => linked.record(id))
    const update = computeUpdate(kept, change, records, judgements)
    const graph = changedGraph(update, change)
    const counts = changedCounts(state.counts, update, change.after.counting.size)
    const propertyGraph = changedTypes(state.propertyGraph, graph)
    request.onChange()
    request.onStep('store')
    const storing = withStore(files.store, (store) => store.update(graph))
    const writing = (async () => {
      kept.update(update)
      changeReadings(files, kept, log, change)
      linked.update(records.gone, records.come, update.linked)
      await changePropertyGraph(files, graph, propertyGraph, judgements)
      request.onStep('picture')
      changePicture(files, update, pictureMeta(counts, judgements))
    })()
    await allEnded(writing, storing)
    const issues = issuesOf(log, sources, change)
    writeReport(files, counts, issues)
    return { counts, propertyGraph, issues }
  } finally {
    kept.close()
    linked.close()
  }
}
