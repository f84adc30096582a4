/** Which tellings of offices cannot both hold: two holders of one seat at one time, two ends of one spell. */
import type { StatementTime } from '../model/statement.ts'
import { intervalsOverlap } from '../time/partial-date.ts'
import { type ContradictionRule, type Pair, sameHolder } from './contradiction-rule.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { tellsOffice } from './office-spells.ts'
import { pushTo } from './push-to.ts'
import { isSingleSeat } from './single-seats.ts'
import { sameDate } from './spells.ts'

type SameHolder = (a: AssembledStatement, b: AssembledStatement) => boolean
type Timed = AssembledStatement & { readonly time: StatementTime }

const isTimed = (statement: AssembledStatement): statement is Timed => statement.time !== null

/** Whether the dates of an office can be compared with others. Without dates nothing can be said against one another. */
function isComparable(statement: AssembledStatement): statement is Timed {
  const isLater = statement.auxiliary.includes('future')
  // of a former holder only the end is told
  const isVague = statement.auxiliary.includes('historical') && !statement.time?.end
  return tellsOffice(statement) && isTimed(statement) && !isLater && !isVague
}

/** Statements of each office whose dates can be compared. */
function byOffice(statements: readonly AssembledStatement[]): Timed[][] {
  const offices = new Map<string, Timed[]>()
  for (const statement of statements)
    if (isComparable(statement)) pushTo(offices, statement.office!.id, statement)
  return [...offices.values()]
}

const officeSlots = (statement: AssembledStatement) => (isComparable(statement) ? [statement.office!.id] : [])

function* pairsOf(statements: readonly Timed[]): Generator<readonly [Timed, Timed]> {
  for (const [at, one] of statements.entries())
    for (const other of statements.slice(at + 1)) yield [one, other]
}

/** The later one follows: the end of the earlier one is open, and nobody says that it lasted on. */
function isSuccession(a: StatementTime, b: StatementTime): boolean {
  if (a.start === null || b.start === null || a.start === b.start) return false
  const [earlier] = a.start < b.start ? [a] : [b]
  return earlier!.end === null
}

/** Two persons in one seat at one time, whose dates leave no room for one following the other. */
function* seatContradictions(
  statements: readonly AssembledStatement[],
  sameHolder: SameHolder,
): Generator<Pair> {
  for (const told of byOffice(statements)) {
    const { office } = told[0]!
    if (!office?.country || !isSingleSeat(office)) continue
    for (const [one, other] of pairsOf(told))
      if (
        !sameHolder(one, other) &&
        intervalsOverlap(one.time, other.time) &&
        !isSuccession(one.time, other.time)
      )
        yield [one, other]
  }
}

/** One person in one office at one time, with two beginnings or two ends. */
function* spellContradictions(
  statements: readonly AssembledStatement[],
  sameHolder: SameHolder,
): Generator<Pair> {
  for (const told of byOffice(statements)) {
    for (const [one, other] of pairsOf(told)) {
      const [a, b] = [one.time, other.time]
      // acting at first, and then for good: two spells
      if (!sameHolder(one, other) || one.mode !== other.mode || !intervalsOverlap(a, b)) continue
      const ends =
        sameDate(a.start, b.start, a.precision, b.precision) &&
        sameDate(a.end, b.end, a.precision, b.precision)
      if (!ends) yield [one, other]
    }
  }
}

/** Two holders of one seat. */
export const bySeat: ContradictionRule = {
  basis: 'seat',
  pairsOf: (statements, { actors }) => seatContradictions(statements, sameHolder(actors)),
  standsIn: officeSlots,
  standsAgainst: officeSlots,
}

/** Two ends of one spell. */
export const bySpell: ContradictionRule = {
  basis: 'spell',
  pairsOf: (statements, { actors }) => spellContradictions(statements, sameHolder(actors)),
  standsIn: officeSlots,
  standsAgainst: officeSlots,
}
