/** What people decide: kept beside the statements for ever, and applied whenever the graph is computed. */
import { z } from 'zod'
import { ActorId, JudgementId, PropositionId } from '../ids/ids.ts'

const judgementFields = {
  id: JudgementId,
  /** Who judged. */
  by: z.string(),
  /** ISO 8601 date and time. */
  at: z.iso.datetime(),
  reason: z.string().nullable(),
}

/** Two actors are one, are two, or nobody can tell; a later judgement of the same pair replaces an earlier one. */
export const ActorJudgement = z.object({
  ...judgementFields,
  about: z.literal('actors'),
  actors: z.tuple([ActorId, ActorId]),
  verdict: z.enum(['same', 'different', 'unsure']),
})
export type ActorJudgement = z.infer<typeof ActorJudgement>

/** A statement is accepted, or rejected and left out of the graph. */
export const StatementJudgement = z.object({
  ...judgementFields,
  about: z.literal('statement'),
  proposition: PropositionId,
  verdict: z.enum(['accept', 'reject']),
})
export type StatementJudgement = z.infer<typeof StatementJudgement>

export const Judgement = z.discriminatedUnion('about', [ActorJudgement, StatementJudgement])
export type Judgement = z.infer<typeof Judgement>
