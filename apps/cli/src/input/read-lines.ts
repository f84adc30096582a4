/** The lines of a file or of standard input, one after another. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CliError, systemReason } from '../cli-error.ts'
import { STANDARD_INPUT } from './sources.ts'

/** Lines without their ends. Throws a `CliError` with code `unreadable-input` where the file cannot be read. */
export async function* readLines(path: string): AsyncIterable<string> {
  const input = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    throw new CliError('unreadable-input', `${path}: cannot be read: ${systemReason(error)}`, {
      cause: error,
    })
  }
}
