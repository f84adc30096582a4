/** The one error class of the stores. */

/** What can go wrong, as stable codes. */
export type StoreErrorCode =
  | 'write-refused'
  | 'syntax'
  | 'parameter-missing'
  | 'query-failed'
  | 'time-limit'
  | 'store-missing'
  | 'store-in-use'
  | 'not-writable'
  | 'invalid-graph'
  | 'connection'
  | 'cookbook'

/** One line that says what, where and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The first line of what was thrown, without a final full stop. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n')[0]!.replace(/\.$/, '')
}

/** The system's code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
