/** Attributions as found on the tree, before actors and offsets are written out. */
import type { AttributionKind } from '@demarche/core'
import type { TokenRange } from '../syntax/tree.ts'

/** A source says a content. Token indexes are document-wide. */
export interface FoundAttribution {
  /** Head token of the source's phrase, or null where nobody is named. */
  readonly source: number | null
  /** The token of the cue word. */
  readonly cue: number
  readonly cueRange: TokenRange
  /** Pieces of the content, in order; quotation marks included. */
  readonly content: readonly TokenRange[]
  readonly kind: AttributionKind
  /** Whom it is said to, where the text says. */
  readonly addressee: number | null
  /** True for cues of saying and announcing, which are acts of their own; false for "noted", "according to". */
  readonly isSpeechAct: boolean
  /** Which row or frame found it. */
  readonly rule: string
}
