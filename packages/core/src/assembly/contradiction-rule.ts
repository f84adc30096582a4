/** What a rule is that finds statements that cannot both hold. */
import { addDays, intervalsOverlap } from '../time/partial-date.ts'
import { type ActorIndex, meet } from './actor-index.ts'
import type { AssembledStatement, ContradictionBasis } from './merge-statements.ts'

export type Pair = readonly [AssembledStatement, AssembledStatement]

/** What a rule may ask about the other statements and the actors. */
export interface ContradictionContext {
  readonly actors: ActorIndex
  /** A statement by its proposition; undefined where there is none. */
  readonly statement: (id: string) => AssembledStatement | undefined
}

/**
 * Finds pairs of statements that stand against each other on one basis. Whether two do is a matter of those two alone,
 * and any two that do share a slot: one stands in it, the other against it. So what a new statement contradicts is found
 * among the few in its slots.
 */
export interface ContradictionRule {
  readonly basis: ContradictionBasis
  pairsOf(statements: readonly AssembledStatement[], context: ContradictionContext): Iterable<Pair>
  /** The slots that a statement stands in; none where it can contradict nothing. */
  standsIn(statement: AssembledStatement, context: ContradictionContext): Iterable<string>
  /** The slots in which those stand that it may contradict. */
  standsAgainst(statement: AssembledStatement, context: ContradictionContext): Iterable<string>
}

export const sameTime = (a: AssembledStatement, b: AssembledStatement) =>
  a.time === null || b.time === null || intervalsOverlap(a.time, b.time)

const nextDays = new Map<string, string>()

function nextDay(day: string): string {
  let next = nextDays.get(day)
  if (next === undefined) {
    next = addDays(day, 1)
    nextDays.set(day, next)
  }
  return next
}

/** The day that is all of a statement's time; undefined where it is longer, or open at an end. */
function dayOf({ time }: AssembledStatement): string | undefined {
  return time?.start != null && time.end === nextDay(time.start) ? time.start : undefined
}

/**
 * What a statement stands in of slots in which only times that overlap meet: most statements are of one day, and those of
 * others need not be looked at. Stands against `slotsAtTime`.
 */
export function* slotsInTime(slots: Iterable<string>, statement: AssembledStatement): Generator<string> {
  const day = dayOf(statement) ?? 'long'
  for (const slot of slots) {
    yield slot
    yield `${slot} ${day}`
  }
}

/** What it stands against of the same slots: those of its day and those of longer times, or all. */
export function* slotsAtTime(slots: Iterable<string>, statement: AssembledStatement): Generator<string> {
  const day = dayOf(statement)
  for (const slot of slots) {
    if (day === undefined) yield slot
    else {
      yield `${slot} ${day}`
      yield `${slot} long`
    }
  }
}

export const isFactual = (statement: AssembledStatement) =>
  statement.asserted &&
  !statement.auxiliary.includes('hypothetical') &&
  !statement.auxiliary.includes('future')

/** The same person, or two that PLOVER counts as one. */
export const sameHolder = (actors: ActorIndex) => (a: AssembledStatement, b: AssembledStatement) =>
  meet(actors.keys(a.actors), actors.keys(b.actors))
