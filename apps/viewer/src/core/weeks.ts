/** Days gathered into weeks or, over a longer time, months. */
import { dateOfDay, dayNumber } from './statement-columns.ts'

/** One week, or one month. */
export interface Week {
  /** Its first day, `YYYY-MM-DD`. */
  start: string
  count: number
}

const MOST_WEEKS = 60

/** The Monday of a day's week, as a day number: 1970-01-01 was a Thursday. */
const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7)

/** The first days of all months from that of one day to that of another. */
function monthsBetween(first: string, last: string): string[] {
  const found: string[] = []
  let [year, month] = first.split('-').map(Number) as [number, number]
  for (;;) {
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (start > last) return found
    found.push(start)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}

/** All weeks from the first day to the last, those without anything too; months where there are more than sixty weeks. */
export function weeksOf(days: Readonly<Record<string, number>>): { unit: 'week' | 'month'; weeks: Week[] } {
  const sorted = Object.keys(days).sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'week', weeks: [] }
  const isLong = (dayNumber(last) - dayNumber(first)) / 7 > MOST_WEEKS
  const startOf = (day: string) => (isLong ? `${day.slice(0, 7)}-01` : dateOfDay(mondayOf(dayNumber(day))))
  const starts = isLong ? monthsBetween(first, last) : []
  if (!isLong) {
    for (let monday = mondayOf(dayNumber(first)); monday <= dayNumber(last); monday += 7)
      starts.push(dateOfDay(monday))
  }
  const counts = new Map(starts.map((start) => [start, 0]))
  for (const day of sorted) counts.set(startOf(day), (counts.get(startOf(day)) ?? 0) + days[day]!)
  return { unit: isLong ? 'month' : 'week', weeks: [...counts].map(([start, count]) => ({ start, count })) }
}
