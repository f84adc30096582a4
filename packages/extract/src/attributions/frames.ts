/** The ordered list of frames. To add one: a file in `frames/`, and its name here. At one cue the first that reads counts. */
import type { Frame } from './frame.ts'
import { accordingTo } from './frames/according-to.ts'
import { asSaid } from './frames/as-said.ts'
import { asked } from './frames/asked.ts'
import { clauseOfVerb } from './frames/clause-of-verb.ts'
import { complementOfAdjective, complementOfNoun } from './frames/complement-of-noun.ts'
import { complementOfVerb } from './frames/complement-of-verb.ts'
import { heading } from './frames/heading.ts'
import { hearsay } from './frames/hearsay.ts'
import { inWordsOf } from './frames/in-words-of.ts'
import { quotedBy } from './frames/quoted-by.ts'
import { rejectedClaim } from './frames/rejected-claim.ts'
import { trailingSpeaker } from './frames/trailing-speaker.ts'

export const frames: readonly Frame[] = [
  asked,
  quotedBy,
  rejectedClaim,
  inWordsOf,
  asSaid,
  trailingSpeaker,
  clauseOfVerb,
  complementOfVerb,
  accordingTo,
  complementOfNoun,
  complementOfAdjective,
  hearsay,
  heading,
]
