/** Attributions as found on the tree, before actors and offsets are written out. */
import type { AttributionKind } from '@demarche/core'
import type { TokenRange } from '../syntax/tree.ts'

/** What a content is: words that were said, a thought or wish, or what an act of judging, asking or showing is about. */
export type Reports = 'speech' | 'thought' | 'act'

/** A source says a content. Token indexes are document-wide. */
export interface FoundAttribution {
  /** Head token of who puts the content forward as a proposition, or null where nobody does: the link of a chain. */
  readonly source: number | null
  /** Head token of whose wish, request, judgement or act it is, where the content is no proposition put forward. */
  readonly holder: number | null
  /** All words of the source, with appositions; "who" in a relative clause. Null where there is no source. */
  readonly sourceRange: TokenRange | null
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
  readonly reports: Reports
  /** Which row or frame found it. */
  readonly rule: string
}

/** The same attribution with something else in some fields; like all others, it has all fields in one order. */
export function changed(
  found: FoundAttribution,
  {
    source = found.source,
    holder = found.holder,
    content = found.content,
    kind = found.kind,
  }: Partial<Pick<FoundAttribution, 'source' | 'holder' | 'content' | 'kind'>>,
): FoundAttribution {
  const { sourceRange, cue, cueRange, addressee, isSpeechAct, reports, rule } = found
  return {
    source,
    holder,
    sourceRange,
    cue,
    cueRange,
    content,
    kind,
    addressee,
    isSpeechAct,
    reports,
    rule,
  }
}
