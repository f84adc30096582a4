/** What the derived files were made from, so that a build with nothing new need not make them again. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
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

/** The files that a build derives from what was read. */
const outputsOf = (files: GraphFiles) => [
  files.documents,
  files.statements,
  files.actors,
  files.linked,
  files.graph,
  files.propertyGraph,
  files.reportLines,
  files.gathered,
  files.assembled,
  files.assembledKeys,
]

/** The bytes of each; undefined where one is missing. */
function sizesOf(files: GraphFiles): number[] | undefined {
  try {
    const store = readdirSync(files.store).map((name) => join(files.store, name))
    return [...outputsOf(files), ...store.sort()].map((path) => statSync(path).size)
  } catch {
    return undefined
  }
}

/** The state of the last build, where every file that it wrote is still there and as long as it was. */
export function loadState(files: GraphFiles): BuildState | undefined {
  const sizes = sizesOf(files)
  if (!sizes) return undefined
  try {
    const { sizes: left, ...state } = JSON.parse(readFileSync(files.state, 'utf8'))
    return JSON.stringify(left) === JSON.stringify(sizes) ? state : undefined
  } catch {
    return undefined
  }
}

/** Says that every derived file is complete. */
export function saveState(files: GraphFiles, state: BuildState): void {
  writeWhole(files.state, [`${JSON.stringify({ ...state, sizes: sizesOf(files) })}\n`])
}
