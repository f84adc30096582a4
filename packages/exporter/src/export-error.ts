/** The one error class of the exporter. */

/** What can go wrong, as stable codes. */
export type ExportErrorCode =
  | 'not-writable'
  | 'invalid-graph'
  | 'connection'
  | 'server-too-old'
  | 'write-failed'
  | 'unknown-target'

/** One line that says what, where and what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
  readonly code: ExportErrorCode
  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The first line of what was thrown, without a final full stop. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n')[0]!.replace(/\.$/, '')
}
