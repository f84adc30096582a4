/** Phrases that refer to actors, with whom they refer to. */
import type { MentionKind } from '@demarche/core'
import type { TokenRange } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'

/** One mention. "the parties" refers to several actors; a place named as a place only is no actor of an event. */
export interface ActorMention {
  readonly phrase: number
  /** The base noun phrase. */
  readonly range: TokenRange
  /** With its owner and its "of": "Residents of the Armenian capital". */
  readonly full: TokenRange
  readonly head: number
  readonly kind: MentionKind
  readonly actors: readonly ActorDraft[]
  /** The phrase names a place in which something is, not someone who acts. */
  readonly asPlace: boolean
}
