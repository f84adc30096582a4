/** Headers of every answer: nothing from elsewhere, no framing, no guessing of types. */
import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** What a handler finds in the context: the nonce that style elements of this answer must carry. */
export interface PageVariables {
  Variables: { nonce: string }
}

/** The content security policy of one answer. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Sets the headers, and a fresh nonce for the page. */
export function pageHeaders(): MiddlewareHandler<PageVariables> {
  return async (context, next) => {
    const nonce = randomBytes(16).toString('base64url')
    context.set('nonce', nonce)
    await next()
    context.header('Content-Security-Policy', policy(nonce))
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cross-Origin-Opener-Policy', 'same-origin')
    context.header('Cross-Origin-Resource-Policy', 'same-origin')
  }
}
