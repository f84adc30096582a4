/** By which keys a statement of the graph is found again, without looking at the others. */
import { linkedPairs, makesEdge } from './actor-edges.ts'
import type { ActorIndex } from './actor-index.ts'
import { ContradictionSlots } from './contradictions.ts'
import type { AssembledStatement, StatedStatement } from './merge-statements.ts'

/** The key of one statement. */
export const idKey = (proposition: string) => `is ${proposition}`
/** The key of the statements that stand in a reading. */
export const readingKey = (reading: string) => `read ${reading}`
/** The key of the statements that name an actor in any part. */
export const actorKey = (actor: string) => `names ${actor}`
/** The key of the statements that tell of an office. */
export const officeKey = (office: string) => `office ${office}`
/** The key of the statements behind an edge between two actors. */
export const edgeKey = (type: string, from: string, to: string) => `edge ${type} ${from} ${to}`
/** The key of the statements that stand in a slot of contradictions. */
export const slotKey = (slot: string) => `slot ${slot}`

/** The keys of the edges that a statement makes. */
export function edgeKeysOf(statement: AssembledStatement): string[] {
  if (!makesEdge(statement)) return []
  return linkedPairs(statement).map(([from, to]) => edgeKey(statement.type, from, to))
}

/** Everybody whom a statement names, each once. */
export function participants({ actors, recipients, attribution, places }: AssembledStatement): Set<string> {
  return new Set([...actors, ...recipients, ...attribution, ...places].map(({ id }) => id))
}

/**
 * The keys of one statement.
 *
 * @param slots that know what the statement contains
 */
export function keysOf({ statement, stated }: StatedStatement, slots: ContradictionSlots): Set<string> {
  const keys = new Set([idKey(statement.id), ...stated.map(readingKey), ...edgeKeysOf(statement)])
  for (const actor of participants(statement)) keys.add(actorKey(actor))
  if (statement.office) keys.add(officeKey(statement.office.id))
  for (const slot of slots.of(statement)) keys.add(slotKey(slot))
  return keys
}

/**
 * The keys of each statement.
 *
 * @param others what the statements contain must be among them
 */
export function* statementKeys(
  statements: readonly StatedStatement[],
  others: readonly StatedStatement[],
  actors: ActorIndex,
): Generator<readonly [StatedStatement, ReadonlySet<string>]> {
  const slots = ContradictionSlots.among(
    others.map(({ statement }) => statement),
    actors,
  )
  for (const one of statements) yield [one, keysOf(one, slots)]
}
