/** Answers of models, kept by what was asked: a second run asks nothing again, and gives the same bytes. */
import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { contentHash } from '@demarche/core'
import type { AskModel, ModelRequest } from '@demarche/extract'
import { CliError, systemReason } from '../cli-error.ts'
import { makeFolder } from '../graph-folder/make-folder.ts'

/** One line of the file. */
interface Kept {
  readonly asked: string
  readonly model: string
  readonly answer: string
}

/** The hash of a model, the prompt with the text in it, and the schema. */
function askedHash(model: string, { messages, schema }: ModelRequest): string {
  const said = messages.map(({ role, content }) => [role, content])
  return contentHash('ask', [model, said, JSON.stringify(schema)])
}

/** A last line that a killed run left half written is none. */
function readAnswers(path: string): { answers: Map<string, string>; isTorn: boolean } {
  const answers = new Map<string, string>()
  if (!existsSync(path)) return { answers, isTorn: false }
  const text = readFileSync(path, 'utf8')
  const lines = text.split('\n')
  for (const line of lines) {
    try {
      const { asked, answer } = JSON.parse(line) as Kept
      answers.set(asked, answer)
    } catch {
      // Half a line, or the end: that question is asked again.
    }
  }
  return { answers, isTorn: text !== '' && !text.endsWith('\n') }
}

/**
 * Puts a file of answers before a function that asks. An answer is on the disk before it is used.
 *
 * @throws CliError where the file cannot be read or written
 */
export function withAnswerFile(path: string, model: string, ask: AskModel): AskModel {
  const fault = (error: unknown) =>
    new CliError(
      'cannot-write',
      `${path}: answers cannot be kept: ${systemReason(error)}; choose another --answers`,
    )
  let kept: ReturnType<typeof readAnswers>
  try {
    makeFolder(dirname(path))
    kept = readAnswers(path)
    if (kept.isTorn) appendFileSync(path, '\n')
  } catch (error) {
    throw fault(error)
  }
  const keep = (line: Kept) => {
    try {
      const file = openSync(path, 'a')
      appendFileSync(file, `${JSON.stringify(line)}\n`)
      fsyncSync(file)
      closeSync(file)
    } catch (error) {
      throw fault(error)
    }
  }
  return async (request) => {
    const asked = askedHash(model, request)
    const known = kept.answers.get(asked)
    if (known !== undefined) return known
    const answer = await ask(request)
    keep({ asked, model, answer })
    kept.answers.set(asked, answer)
    return answer
  }
}
