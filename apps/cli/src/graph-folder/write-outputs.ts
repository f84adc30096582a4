/** Everything that a build derives from what was read. */
import { closeSync, openSync, rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { compareStrings, type Issue, type Judgement } from '@demarche/core'
import { EXTRACTION_VERSION } from '@demarche/extract'
import type { WritableCypherStore } from '@demarche/store'
import { assembleInParts } from './assemble-parts.ts'
import type { BuildState } from './build-state.ts'
import type { Gathered } from './gather.ts'
import type { GraphFiles } from './graph-files.ts'
import { writeJsonLines, writeWhole } from './json-lines.ts'
import { type PictureLines, picturePieces } from './picture-pieces.ts'
import { type GraphCounts, reportText } from './report.ts'
import type { Scratch } from './scratch.ts'

/** Resolves once the store's module is there, and what was asked of it has begun. */
async function storeIsLoaded(): Promise<void> {
  await import('@demarche/store')
  await setImmediate()
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
  picture: PictureLines,
  counts: GraphCounts,
  judgements: readonly Judgement[],
): void {
  writeWhole(path, picturePieces(pictureMeta(counts, judgements), picture))
  rmSync(places, { force: true })
}

/** What is said of a picture. */
export function pictureMeta(counts: GraphCounts, judgements: readonly Judgement[]): object {
  const judged = [...new Set(judgements.map(({ id }) => id))].sort()
  return { format: 'demarche-graph', extraction: EXTRACTION_VERSION, counts, judgements: judged }
}

/** Waits for all: whatever one fails with, the others have ended when the caller writes the same files. */
export async function allEnded(...works: readonly Promise<void>[]): Promise<void> {
  for (const done of await Promise.allSettled(works)) if (done.status === 'rejected') throw done.reason
}

/** Writes both forms of the report. */
export function writeReport(files: GraphFiles, counts: GraphCounts, issues: readonly Issue[]): void {
  writeJsonLines(files.reportLines, issues)
  writeWhole(files.reportText, [reportText(counts, issues)])
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
 * Writes what follows from the files of documents and of statements as read, each file whole or not at all; the same
 * readings and judgements give the same bytes.
 *
 * @param onStep called when a step begins
 */
export async function writeOutputs(
  files: GraphFiles,
  gathered: Gathered,
  judgements: readonly Judgement[],
  scratch: Scratch,
  onStep: (step: BuildStep) => void = () => {},
): Promise<OutputCounts> {
  const { counts, propertyGraph, picture } = await assembleInParts(
    files,
    { ...gathered, judgements },
    scratch,
  )
  onStep('store')
  const storing = withStore(files.store, (store) => store.writeFile(files.propertyGraph))
  const writing = (async () => {
    // the process that fills the store is to be under way before this one has no more time for it
    await storeIsLoaded()
    onStep('picture')
    writePicture(files, picture, counts, judgements)
    writeReport(files, counts, gathered.issues)
  })()
  await allEnded(writing, storing)
  // Opened and left as it is: somebody may be adding to it.
  closeSync(openSync(files.judgements, 'a'))
  return { counts, propertyGraph: gathered.aggregates.length > 0 ? null : propertyGraph }
}
