/** The ordered list of frames. To add one: a file in `frames/`, and its name here. At one cue the first that reads counts. */
import type { Frame } from './frame.ts'
import { accordingTo } from './frames/according-to.ts'
import { clauseOfVerb } from './frames/clause-of-verb.ts'
import { inWordsOf } from './frames/in-words-of.ts'
import { quotationBesideVerb } from './frames/quotation-beside-verb.ts'
import { trailingSpeaker } from './frames/trailing-speaker.ts'

export const frames: readonly Frame[] = [
  trailingSpeaker,
  clauseOfVerb,
  accordingTo,
  inWordsOf,
  quotationBesideVerb,
]
