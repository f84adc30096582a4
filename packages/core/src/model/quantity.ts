/** Numbers that a statement gives: how many of what. */
import { z } from 'zod'
import { Span } from './span.ts'

/** "at least 20 civilians": what is counted, and the least and the most that the words allow. */
export const Quantity = z.object({
  /** What is counted, as the lemma of its noun: `civilian`; `person` for people who are not named otherwise. */
  of: z.string(),
  least: z.number().nonnegative(),
  /** Null where the words set no upper bound. */
  most: z.number().nonnegative().nullable(),
  /** The number with the words that bound it. */
  span: Span,
})
export type Quantity = z.infer<typeof Quantity>

/** True where no number fits both. */
export function quantitiesClash(a: Quantity, b: Quantity): boolean {
  if (a.of !== b.of) return false
  const below = (one: Quantity, other: Quantity) => one.most !== null && one.most < other.least
  return below(a, b) || below(b, a)
}
