/** Places in a document's text. */
import { z } from 'zod'

/** A half-open range `[start, end)` of UTF-16 units of a document's text, as read. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, { error: 'a span must not end before it starts' })
export type Span = z.infer<typeof Span>

/** The characters of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True where two spans share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `outer` holds all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
