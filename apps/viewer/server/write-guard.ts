/** Who may write: only the page that this server handed out, and only small JSON. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import type { ErrorView } from './views.ts'

/** The header in which the page sends the token. */
export const TOKEN_HEADER = 'x-demarche-token'
/** Bytes of a body. */
export const MAX_BODY = 8192

const refusal = (code: string, message: string): ErrorView => ({ error: { code, message } })

/** A token that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/** Compares in a time that does not tell how much of it is right. */
const isToken = (given: string | undefined, token: string) =>
  given !== undefined && timingSafeEqual(hashOf(given), hashOf(token))

/**
 * Lets through what the page itself sends. The Host header is checked before (`host-check.ts`): with it, an equal Origin is
 * the page of this server and no other. A page elsewhere cannot read the token, and cannot send JSON without being asked.
 */
export function writeGuard(token: string): MiddlewareHandler {
  const sender = createMiddleware(async (context, next) => {
    const { origin, host, 'content-type': type, [TOKEN_HEADER]: given } = context.req.header()
    if (origin !== `http://${host}`)
      return context.json(refusal('wrong-origin', 'Only the page of this server may write here.'), 403)
    if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
      return context.json(refusal('wrong-type', 'Send it as application/json.'), 415)
    if (!isToken(given, token))
      return context.json(
        refusal('wrong-token', 'This page was opened before the viewer was started again. Try again.'),
        403,
      )
    return next()
  })
  const size = bodyLimit({
    maxSize: MAX_BODY,
    onError: (context) =>
      context.json(refusal('too-long', `Send at most ${MAX_BODY} bytes: give a shorter reason.`), 413),
  })
  return every(sender, size)
}
