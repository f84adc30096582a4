/** Spells put together from tellings: what offices and lasting relations have in common. */
import type { DatePrecision } from '../time/partial-date.ts'

/** The ends of a spell as far as they are told, `[from, until)`, and how exact they are. */
export interface SpellEnds {
  readonly from: string | null
  readonly until: string | null
  readonly precision: DatePrecision | null
}

/** How many letters of a date count at a precision. */
export const LETTERS = { day: 10, month: 7, year: 4 } as const

/** Whether two dates of these precisions can be one: 2018 and May 2018. An open end fits any. */
export function sameDate(
  a: string | null,
  b: string | null,
  one: DatePrecision | null,
  other: DatePrecision | null,
): boolean {
  if (a === null || b === null) return true
  const letters = Math.min(LETTERS[one ?? 'day'], LETTERS[other ?? 'day'])
  return a.slice(0, letters) === b.slice(0, letters)
}

/** Whether both ends of two tellings can be the same, and what is open on one side fits the other. */
export function endsFit(a: SpellEnds, b: SpellEnds): boolean {
  const inOrder = (x: SpellEnds, y: SpellEnds) => x.from === null || y.until === null || x.from < y.until
  return (
    sameDate(a.from, b.from, a.precision, b.precision) &&
    sameDate(a.until, b.until, a.precision, b.precision) &&
    inOrder(a, b) &&
    inOrder(b, a)
  )
}

/** How tellings of one kind are ordered, told to be of one spell, and put together. */
export interface Merging<T> {
  byTime(a: T, b: T): number
  isOneSpell(spell: T, told: T): boolean
  merge(spell: T, told: T): T
}

/** The spells of some tellings: those with dates come first, then those that only say that it lasts. */
export function mergeTellings<T extends SpellEnds>(
  tellings: readonly T[],
  { byTime, isOneSpell, merge }: Merging<T>,
): T[] {
  const spells: T[] = []
  const isDated = ({ from, until }: T) => from !== null || until !== null
  for (const told of [
    ...tellings.filter(isDated).sort(byTime),
    ...tellings.filter((one) => !isDated(one)).sort(byTime),
  ]) {
    const at = spells.findLastIndex((spell) => isOneSpell(spell, told))
    if (at < 0) spells.push(told)
    else spells[at] = merge(spells[at]!, told)
  }
  return spells
}
