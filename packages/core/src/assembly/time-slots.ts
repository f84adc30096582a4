/** Statements by slot and time: those of one slot that overlap a time are found without looking at all the others. */
import { compareStrings } from '../ids/content-hash.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { pushTo } from './push-to.ts'

/** Sorts after every date. */
const NEVER_ENDS = '\uffff'

interface Slot {
  /** By the beginning of their time. */
  readonly statements: AssembledStatement[]
  readonly starts: string[]
  /** The latest end among a statement and all before it. */
  readonly latestEnds: string[]
}

const startOf = ({ time }: AssembledStatement) => time?.start ?? ''
const endOf = ({ time }: AssembledStatement) => time?.end ?? NEVER_ENDS

function slotOf(statements: readonly AssembledStatement[]): Slot {
  const sorted = statements.toSorted(
    (a, b) => compareStrings(startOf(a), startOf(b)) || compareStrings(a.id, b.id),
  )
  let latest = ''
  const latestEnds = sorted.map((statement) => {
    const end = endOf(statement)
    if (end > latest) latest = end
    return latest
  })
  return { statements: sorted, starts: sorted.map(startOf), latestEnds }
}

/** How many of the sorted dates are before another. */
function countBefore(dates: readonly string[], date: string): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]! < date) low = middle + 1
    else high = middle
  }
  return low
}

/** Lists of statements by a key of any form. A statement without a time is at every time. */
export class TimeSlots {
  readonly #slots = new Map<string, Slot>()

  /** @param keysOf the slots that a statement stands in */
  constructor(
    statements: readonly AssembledStatement[],
    keysOf: (statement: AssembledStatement) => Iterable<string>,
  ) {
    const lists = new Map<string, AssembledStatement[]>()
    for (const statement of statements)
      for (const key of new Set(keysOf(statement))) pushTo(lists, key, statement)
    for (const [key, list] of lists) this.#slots.set(key, slotOf(list))
  }

  /** Those of a slot whose time overlaps that of a statement, from the last to the first. */
  *overlapping(key: string, statement: AssembledStatement): Iterable<AssembledStatement> {
    const slot = this.#slots.get(key)
    if (!slot) return
    const [start, end] = [startOf(statement), endOf(statement)]
    for (let at = countBefore(slot.starts, end) - 1; at >= 0; at--) {
      if (slot.latestEnds[at]! <= start) return
      const other = slot.statements[at]!
      if (endOf(other) > start) yield other
    }
  }
}
