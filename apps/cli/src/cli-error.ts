/** How a command ends when it cannot do what it was asked. */

/** Ends a command with one line on standard error: what, where and what to do. */
export class CliError extends Error {
  override readonly name: string = 'CliError'
  /** Kebab-case and stable: what programs may rely on. */
  readonly code: string
  /** 1 for a failure, 2 for wrong use. */
  readonly exitCode: 1 | 2 = 1

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The command was called in a way that it does not take. */
export class UsageError extends CliError {
  override readonly name = 'UsageError'
  override readonly exitCode = 2
}

/** The code of a system error, such as `ENOENT`; undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'no space is left on the disk',
  EFBIG: 'a file would be larger than is allowed',
  EMFILE: 'too many files are open',
}

/** A system error in words, without its path. */
export function systemReason(error: unknown): string {
  const code = systemCode(error)
  return (code && systemReasons[code]) || code || String(error)
}
