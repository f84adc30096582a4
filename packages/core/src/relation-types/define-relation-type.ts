/** The shape of one lasting relation between actors. */
import type { ActorKind } from '../model/actor.ts'

/** One row of the closed list of relation types. */
export interface RelationType {
  /** SCREAMING_SNAKE; also the relationship type in the property graph. */
  readonly id: string
  /** Reads from actor to recipient: "Ilham Aliyev *holds an office of* Azerbaijan". */
  readonly label: string
  /** Reads from recipient to actor. */
  readonly inverseLabel: string
  /** Kinds that may stand at the start; undefined is any. */
  readonly from?: readonly ActorKind[]
  /** Kinds that may stand at the end; undefined is any. */
  readonly to?: readonly ActorKind[]
  /** True where the time of its statements is from when to when it holds; else it is when it was seen. */
  readonly isSpell?: boolean
}

/** Keeps the literal id, so that the closed list is a type as well. */
export function defineRelationType<const T extends RelationType>(relationType: T): T {
  return relationType
}
