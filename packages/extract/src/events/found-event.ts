/** Events as found by trigger rows on the tree. */
import type { Modality } from './modality.ts'
import type { TriggerRow } from './trigger-row.ts'

/** A row's trigger with the tokens that fill its roles. */
export interface FoundEvent extends Modality {
  readonly row: TriggerRow
  readonly trigger: number
  /** Head tokens. */
  readonly actors: readonly number[]
  /** Who says it does it: "provocations by Armenia" in someone's mouth is that one's accusation. */
  readonly actorIsSource: boolean
  readonly recipients: readonly number[]
  readonly places: readonly number[]
  /** Heads of the clauses or nouns that are asked for, refused or threatened. */
  readonly content: readonly number[]
}
