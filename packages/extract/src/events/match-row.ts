/** Tries a trigger row at a token. */
import type { Tree } from '../syntax/tree.ts'
import type { FoundEvent } from './found-event.ts'
import { modalityOf } from './modality.ts'
import type { Role, Slot } from './pattern.ts'
import type { TriggerRow } from './trigger-row.ts'
import type { Filling, TriggerSlots } from './trigger-slots.ts'

const NONE: readonly number[] = []

/**
 * The event that a row reads at a trigger, or undefined.
 *
 * Figurative use is kept out here: a subject that is there but is no actor rules the row out, and so does a required
 * role that no actor fills.
 *
 * @param at the slots at the trigger
 */
export function matchRow(
  tree: Tree,
  row: TriggerRow,
  trigger: number,
  at: TriggerSlots,
): FoundEvent | undefined {
  const { slots, tests } = row.compiled
  for (const slot of tests) if (!admits(slot, at.filling(slot))) return undefined
  const actors = tokensFor('actor', slots, at)
  const recipients = tokensFor('recipient', slots, at)
  const fromSource = slots.some(({ isSource }) => isSource)
  const isPredicate = fromSource && tree.childBy(trigger, 'cop') !== undefined
  if (actors.length + recipients.length === 0 && !isPredicate) return undefined
  const others = recipients.some((token) => actors.includes(token))
    ? recipients.filter((token) => !actors.includes(token))
    : recipients
  const places = tokensFor('place', slots, at)
  const isRelation = row.type === 'LOCATED_IN'
  const { negated, future, hypothetical, open, obligation, past, condition } = modalityOf(tree, trigger)
  return {
    row,
    trigger,
    actors: row.reciprocal && others.length > 0 ? [...actors, ...others] : actors,
    actorIsSource: fromSource,
    recipients: row.reciprocal ? NONE : isRelation ? places : others,
    places: isRelation ? NONE : places,
    content: tokensFor('content', slots, at),
    negated,
    future,
    hypothetical,
    open,
    obligation,
    past,
    condition,
  }
}

/** Whether what stands in a slot lets its row pass. */
function admits(slot: Slot, { isEmpty, isShown, passing, fit }: Filling): boolean {
  const isRequired = slot.presence === 'required'
  if (isEmpty) return !isRequired
  if (slot.presence === 'forbidden') return passing.length === 0
  if (isRequired && passing.length === 0) return false
  const mustBeActor = isRequired || (slot.isSubject && isShown)
  return slot.role === null || !mustBeActor || fit.length > 0
}

/** The tokens that take a role, each once. */
function tokensFor(role: Role, slots: readonly Slot[], at: TriggerSlots): readonly number[] {
  let found = NONE
  for (const slot of slots) {
    if (slot.role !== role || slot.isSource || slot.presence === 'forbidden') continue
    const { fit } = at.filling(slot)
    found = found.length === 0 ? fit : [...found, ...fit.filter((token) => !found.includes(token))]
  }
  return found
}
