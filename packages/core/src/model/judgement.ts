/** What people decide: kept beside the statements for ever, and applied whenever the graph is computed. */
import { z } from 'zod'
import { contentHash } from '../ids/content-hash.ts'
import { ActorId, DocumentId, JudgementId, PropositionId } from '../ids/ids.ts'

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

/** In these documents the actor is somebody else, of the same name or of another. */
export const SplitJudgement = z.object({
  ...judgementFields,
  about: z.literal('split'),
  actor: ActorId,
  documents: z.array(DocumentId).min(1),
  /** What the other is called; null is the same name. */
  name: z.string().min(1).nullable(),
})
export type SplitJudgement = z.infer<typeof SplitJudgement>

/** An actor is called by this name, whatever the texts say; the latest one counts. */
export const NameJudgement = z.object({
  ...judgementFields,
  about: z.literal('name'),
  actor: ActorId,
  name: z.string().min(1),
})
export type NameJudgement = z.infer<typeof NameJudgement>

/** Takes an earlier judgement back; undone itself, it leaves that judgement standing again. */
export const UndoJudgement = z.object({
  ...judgementFields,
  about: z.literal('undo'),
  judgement: JudgementId,
})
export type UndoJudgement = z.infer<typeof UndoJudgement>

export const Judgement = z.discriminatedUnion('about', [
  ActorJudgement,
  StatementJudgement,
  SplitJudgement,
  NameJudgement,
  UndoJudgement,
])
export type Judgement = z.infer<typeof Judgement>

/** A judgement before it has its id. */
export type JudgementDraft =
  | Omit<ActorJudgement, 'id'>
  | Omit<StatementJudgement, 'id'>
  | Omit<SplitJudgement, 'id'>
  | Omit<NameJudgement, 'id'>
  | Omit<UndoJudgement, 'id'>

/** Gives a judgement its id, the hash of all that it says; fields come in one order. */
export function makeJudgement(draft: JudgementDraft): Judgement {
  const fields = Object.entries(draft)
    .map(([key, value]): [string, string] => [key, JSON.stringify(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Judgement.parse({ ...draft, id: contentHash('jud', fields) })
}
