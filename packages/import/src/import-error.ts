/** Why a file cannot be imported at all. */

/** Stable kinds of failure. */
export type ImportErrorCode =
  | 'unreadable-file'
  | 'archive-too-large'
  | 'broken-archive'
  | 'binary-file'
  | 'empty-file'
  | 'unknown-format'
  | 'wrong-format'
  | 'mapping-needed'
  | 'broken-file'

/** A file that cannot be imported: one line that says what and what to do, without the file's name. */
export class ImportError extends Error {
  readonly code: ImportErrorCode
  constructor(code: ImportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ImportError'
    this.code = code
  }
}
