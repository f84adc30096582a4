/** Attributions: who says what, in the three words of PolNeAR (source, cue, content). */
import { z } from 'zod'
import { ActorId } from '../ids/ids.ts'
import { Span } from './span.ts'

/** Whether the content stands in quotation marks, in the writer's words, or in both. */
export const AttributionKind = z.enum(['direct', 'indirect', 'mixed'])
export type AttributionKind = z.infer<typeof AttributionKind>

/** A source says a content; `source` is null where the text names nobody ("it was reported"). */
export const Attribution = z.object({
  source: z.object({ span: Span, actorId: ActorId.nullable() }).nullable(),
  cue: Span.nullable(),
  content: z.array(Span).min(1),
  kind: AttributionKind,
})
export type Attribution = z.infer<typeof Attribution>

/** One link of a statement's chain of sources. */
export const ChainLink = z.object({ id: ActorId, source: Span.nullable(), cue: Span.nullable() })
export type ChainLink = z.infer<typeof ChainLink>
