/** Days as numbers, for columns of many of them. */
import type { PlainDate } from './partial-date.ts'

const DAY_MS = 86_400_000
const days = new Map<number, PlainDate>()
const MOST_DAYS = 100_000

/** Days since 1970-01-01, which is 0. */
export const dayNumber = (day: PlainDate): number => Date.parse(day) / DAY_MS

/** The day of a number; days are few and asked for often. */
export function dayOfNumber(number: number): PlainDate {
  let day = days.get(number)
  if (day === undefined) {
    if (days.size >= MOST_DAYS) days.clear()
    day = new Date(number * DAY_MS).toISOString().slice(0, 10)
    days.set(number, day)
  }
  return day
}
