/** What the derived files were made from, so that a build with nothing new need not make them again. */
import { existsSync, readFileSync } from 'node:fs'
import { contentHash, type Judgement } from '@demarche/core'
import type { GraphFiles } from './graph-files.ts'
import { writeWhole } from './json-lines.ts'
import type { GraphCounts } from './report.ts'
import { liveRecords, type SourceList } from './source-list.ts'

/** How much of what the property graph holds. */
export interface PropertyGraphCounts {
  nodes: number
  relationships: number
  /** Relationships of each type. */
  types: Record<string, number>
}

/** The state that the last build left. */
export interface BuildState {
  input: string
  counts: GraphCounts
  /** Null where rows of tables were counted: then all is computed each time. */
  propertyGraph: PropertyGraphCounts | null
}

/** A hash of all that the derived files depend on. */
export function inputHash(
  sources: SourceList,
  judgements: readonly Judgement[],
  versions: readonly string[],
): string {
  const issues = [...sources.values()]
    .map((source) => JSON.stringify([source.path, source.records, source.issues, source.counted]))
    .sort()
  return contentHash('in', [
    [...liveRecords(sources)].sort(),
    issues,
    judgements.map((judgement) => JSON.stringify(judgement)).sort(),
    [...versions],
  ])
}

/** The state of the last build, where every file that it wrote is still there. */
export function loadState(files: GraphFiles): BuildState | undefined {
  const outputs = [
    files.documents,
    files.statements,
    files.actors,
    files.graph,
    files.store,
    files.propertyGraph,
    files.reportLines,
    files.gathered,
    files.assembled,
    files.assembledKeys,
  ]
  if (!outputs.every((path) => existsSync(path))) return undefined
  try {
    return JSON.parse(readFileSync(files.state, 'utf8'))
  } catch {
    return undefined
  }
}

/** Says that every derived file is complete. */
export function saveState(files: GraphFiles, state: BuildState): void {
  writeWhole(files.state, [`${JSON.stringify(state)}\n`])
}
