/** What went wrong with a document, a row or a part of one, without stopping the run. */
import { z } from 'zod'
import { Span } from './span.ts'

/** A problem that is reported, not thrown. */
export const Issue = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  /** Kebab-case and stable: what programs may rely on. */
  code: z.string(),
  /** One sentence: what, and what to do. */
  message: z.string(),
  /** File, and line where there is one (`articles.jsonl:12`). */
  location: z.string().nullable(),
  span: Span.nullable(),
})
export type Issue = z.infer<typeof Issue>
