/** Files and standard input as sources of bytes. */
import { createReadStream } from 'node:fs'
import type { Source } from '../readers/reader.ts'

/** How standard input is named, in arguments as in reports. */
export const STANDARD_INPUT = '-'

/** A file; nothing is opened before it is read. */
export function fileSource(path: string): Source {
  return { location: path, open: () => createReadStream(path) }
}

/** Standard input. */
export function standardInputSource(): Source {
  return { location: STANDARD_INPUT, open: () => process.stdin }
}
