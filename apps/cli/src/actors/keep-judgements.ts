/** Adds judgements to a graph and computes what follows from them. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { userInfo } from 'node:os'
import { type Judgement, type JudgementDraft, makeJudgement } from '@demarche/core'
import { lockFolder } from '../graph-folder/folder-lock.ts'
import type { GraphFiles } from '../graph-folder/graph-files.ts'
import { loadGathered, loadJudgements } from '../graph-folder/load-graph.ts'
import { writeOutputs } from '../graph-folder/write-outputs.ts'

/** Distributes over the kinds of judgement, so that each keeps its own fields. */
type WithoutWho<T> = T extends unknown ? Omit<T, 'by' | 'at' | 'reason'> : never

/** What is decided, without who decides it and when. */
export type Decision = WithoutWho<JudgementDraft> & { reason?: string | null | undefined }

/** The name under which this user judges. */
export function defaultJudge(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** Makes judgements of decisions, all of one moment. */
export function judge(decisions: readonly Decision[], by: string, now = new Date()): Judgement[] {
  return decisions.map(({ reason = null, ...decision }) =>
    makeJudgement({ ...decision, by, at: now.toISOString(), reason }),
  )
}

/** Appends whole lines and waits until the disk has them. */
export function appendJudgements({ judgements: path }: GraphFiles, judgements: readonly Judgement[]): void {
  if (judgements.length === 0) return
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const lines = judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('')
  const file = openSync(path, 'a')
  try {
    writeSync(file, before === '' || before.endsWith('\n') ? lines : `\n${lines}`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Computes the graph's files anew from what was read and all judgements. */
export function applyJudgements(files: GraphFiles): Promise<void> {
  return keepJudgements(files, [])
}

/** Keeps judgements and computes the graph anew; where another process builds in the folder, does neither. */
export async function keepJudgements(files: GraphFiles, judgements: readonly Judgement[]): Promise<void> {
  const unlock = lockFolder(files.lock, files.folder)
  try {
    appendJudgements(files, judgements)
    // what the state says of the files holds no longer: a build after this one looks at all of them
    rmSync(files.state, { force: true })
    await writeOutputs(files, await loadGathered(files), await loadJudgements(files))
  } finally {
    unlock()
  }
}
