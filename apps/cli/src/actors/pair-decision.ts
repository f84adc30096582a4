/** An answer about two actors as a decision: the same wherever it was given. */
import type { ActorId, ActorJudgement } from '@demarche/core'
import type { Decision } from './keep-judgements.ts'

/** Whether two actors are one. */
export type Verdict = ActorJudgement['verdict']

/** The actors in the order of their ids, the reason on one line. */
export function pairDecision(a: ActorId, b: ActorId, verdict: Verdict, reason: string | null): Decision {
  const why = reason?.trim().replace(/\s+/g, ' ')
  return { about: 'actors', actors: a < b ? [a, b] : [b, a], verdict, reason: why || null }
}
