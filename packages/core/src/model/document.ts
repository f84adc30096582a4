/** One article, as read. */
import { z } from 'zod'
import { DocumentId } from '../ids/ids.ts'
import { PlainDate } from '../time/partial-date.ts'

/** One article: its text, never changed, and what is known of where it comes from. */
export const Document = z.object({
  /** Hash of `text`. */
  id: DocumentId,
  /** The id that the reader's own file gives it. */
  externalId: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** The day it was published. */
  publishedAt: PlainDate.nullable(),
  url: z.string().nullable(),
  /** ISO 639-1. */
  language: z.string(),
  text: z.string(),
})
export type Document = z.infer<typeof Document>
