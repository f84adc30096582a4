/** Adds judgements to a graph and computes what follows from them. */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { type Judgement, type JudgementDraft, makeJudgement } from '@demarche/core'
import { CliError, systemCode, systemReason } from '../cli-error.ts'
import { writeAll } from '../graph-folder/file-bytes.ts'
import { lockFolder } from '../graph-folder/folder-lock.ts'
import type { GraphFiles } from '../graph-folder/graph-files.ts'
import { loadJudgements, loadParts } from '../graph-folder/load-graph.ts'
import { Scratch } from '../graph-folder/scratch.ts'
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

/** Appends all of a text and waits until the disk has it; where it cannot, the file is as it was. */
function append(path: string, text: string): void {
  const bytes = Buffer.from(text)
  const file = openSync(path, 'a')
  const { size } = fstatSync(file)
  try {
    writeAll(file, bytes)
    fsyncSync(file)
  } catch (error) {
    ftruncateSync(file, size)
    throw error
  } finally {
    closeSync(file)
  }
}

/** Does what touches the folder; a CliError says what the system refused. */
function inFolder<T>(folder: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof CliError || systemCode(error) === undefined) throw error
    const message = `${folder}: cannot be written: ${systemReason(error)}; the judgement is not kept`
    throw new CliError('cannot-write', message, { cause: error })
  }
}

/** Appends whole lines, all or none, and waits until the disk has them; throws a CliError where it cannot. */
export function appendJudgements(files: GraphFiles, judgements: readonly Judgement[]): void {
  if (judgements.length === 0) return
  const { judgements: path, folder } = files
  const lines = judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('')
  inFolder(folder, () => {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    append(path, before === '' || before.endsWith('\n') ? lines : `\n${lines}`)
  })
}

/** Computes the graph's files anew from what was read and all judgements. */
export function applyJudgements(files: GraphFiles): Promise<void> {
  return keepJudgements(files, [])
}

/** Keeps judgements and computes the graph anew; where another process builds in the folder, does neither. */
export async function keepJudgements(files: GraphFiles, judgements: readonly Judgement[]): Promise<void> {
  const unlock = inFolder(files.folder, () => lockFolder(files.lock, files.folder))
  try {
    appendJudgements(files, judgements)
    // what the state says of the files holds no longer: a build after this one looks at all of them
    rmSync(files.state, { force: true })
    const scratch = new Scratch(files.scratch)
    try {
      await writeOutputs(files, await loadParts(files), await loadJudgements(files), scratch)
    } finally {
      scratch.close()
    }
  } finally {
    unlock()
  }
}
