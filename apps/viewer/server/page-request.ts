/** Which part of a list a request asks for. */
import type { Context } from 'hono'
import type { PageRequest } from './viewer-source.ts'
import type { ErrorView } from './views.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 500

/** A whole number of the address, or undefined where it is none. */
function wholeNumber(text: string | undefined, fallback: number): number | undefined {
  if (text === undefined) return fallback
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The page that a request asks for, or undefined where `offset` or `limit` is no whole number. */
export function readPage(context: Context): PageRequest | undefined {
  const offset = wholeNumber(context.req.query('offset'), 0)
  const limit = wholeNumber(context.req.query('limit'), DEFAULT_LIMIT)
  if (offset === undefined || limit === undefined || limit === 0) return undefined
  return { offset, limit: Math.min(limit, MAX_LIMIT) }
}

/** What is said where there is none. */
export const wrongPage: ErrorView = {
  error: {
    code: 'wrong-page',
    message: `offset and limit must be whole numbers, limit from 1 to ${MAX_LIMIT}.`,
  },
}
