/** What can keep the server from starting. */

/** Stable names of the errors. */
export type ViewerServerErrorCode = 'address-in-use' | 'address-refused' | 'viewer-not-built'

/** The server cannot start; the message says why and what to do. */
export class ViewerServerError extends Error {
  readonly code: ViewerServerErrorCode
  constructor(code: ViewerServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ViewerServerError'
    this.code = code
  }
}
