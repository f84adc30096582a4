/** What reading one document gives: the shape of a line of `demarche extract`. */
import { Actor, Attribution, Document, Issue, Mention, Statement } from '@demarche/core'
import { z } from 'zod'

/** Raised by hand where the shape of a reading changes. */
const SHAPE = '2'

/** Put in by the build of the bundle: a hash of the code, the rules and the model. */
declare const __DEMARCHE_READING_HASH__: string | undefined

/**
 * Version of what is read: a change of it makes `build` read every document again. In the bundle it changes with any rule,
 * word, line of code or weight; run from the sources it is the shape alone.
 */
export const EXTRACTION_VERSION: string =
  typeof __DEMARCHE_READING_HASH__ === 'string' ? `${SHAPE}-${__DEMARCHE_READING_HASH__}` : SHAPE

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
