/** The actors of a graph: which records are one, and what each actor is then. */
import { type LinkedActors, linkActors } from '../linking/link-actors.ts'
import { standingJudgements } from '../linking/standing-judgements.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import { ActorIndex } from './actor-index.ts'
import { type CanonicalIds, canonicalActors } from './canonical-actors.ts'
import { idsByDocument } from './split-actors.ts'

/** Who is who among some records of actors. */
export interface Cast {
  /** The judgements that stand, by time. */
  readonly standing: readonly Judgement[]
  /** Which records were joined, and why. */
  readonly linked: LinkedActors
  /** Each actor once, sorted by id. */
  readonly actors: readonly Actor[]
  readonly index: ActorIndex
  /** For each document, which id stands for each actor id of its statements: splits make it differ. */
  readonly idsIn: (document: string) => CanonicalIds
}

/** Joins records of one actor. The same record may stand among them more than once. */
export function castOf(records: readonly Actor[], judgements: readonly Judgement[]): Cast {
  const standing = standingJudgements(judgements)
  const linked = linkActors(records, standing)
  const { ids, split } = linked
  const actors = canonicalActors([...records, ...split], ids, standing)
  return { standing, linked, actors, index: new ActorIndex(actors), idsIn: idsByDocument(ids, standing) }
}
