/** What reading one document gives: the shape of a line of `demarche extract`. */
import { Actor, Attribution, Document, Issue, Mention, Statement } from '@demarche/core'
import { z } from 'zod'

/** Version of what the rules read: a change of it makes `build` read every document again. */
export const EXTRACTION_VERSION = '2'

/** One document, and everything read in it. */
export const Extraction = z.object({
  document: Document,
  /** In the order of the text. */
  mentions: z.array(Mention),
  /** Each actor once, sorted by id. */
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  /** In the order of the text. */
  statements: z.array(Statement),
  issues: z.array(Issue),
})
export type Extraction = z.infer<typeof Extraction>
