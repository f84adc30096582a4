/** Calendar dates that may lack a day or a month, and the half-open intervals they stand for. */
import { z } from 'zod'
import { remembered } from '../names/remembered.ts'

/** How exact a date is. */
export const DatePrecision = z.enum(['day', 'month', 'year'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** A full calendar date, `YYYY-MM-DD`, that exists. */
export const PlainDate = z.iso.date()
export type PlainDate = z.infer<typeof PlainDate>

/** A half-open interval of days `[start, end)`; `null` is open on that side. */
export const DateInterval = z
  .object({ start: PlainDate.nullable(), end: PlainDate.nullable(), precision: DatePrecision })
  .refine((interval) => interval.start === null || interval.end === null || interval.start < interval.end, {
    error: 'an interval must end after it starts',
  })
export type DateInterval = z.infer<typeof DateInterval>

const DAY_MS = 86_400_000

/** The date `days` days after (or, negative, before) a date. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The earlier of two dates, of which either may be unknown. */
export const earlierDate = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null ? b : b === null || a < b ? a : b

/** The later of two dates, of which either may be unknown. */
export const laterDate = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null ? b : b === null || a > b ? a : b

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekday(date: PlainDate): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** True for a string `YYYY-MM-DD` that names a day of the calendar. */
export function isPlainDate(text: string): text is PlainDate {
  return PlainDate.safeParse(text).success
}

/**
 * The interval of a date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or undefined where it names no date.
 *
 * @example intervalOf('2023-09') // { start: '2023-09-01', end: '2023-10-01', precision: 'month' }
 */
export function intervalOf(partialDate: string): Readonly<DateInterval> | undefined {
  return knownInterval(partialDate) ?? undefined
}

const knownInterval = remembered((text) => Object.freeze(readInterval(text)) ?? null)

function readInterval(partialDate: string): DateInterval | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(partialDate)
  if (!match) return undefined
  const [, year, month, day] = match
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isPlainDate(start)) return undefined
  if (day) return { start, end: addDays(start, 1), precision: 'day' }
  const next = month
    ? new Date(Date.UTC(Number(year), Number(month), 1))
    : new Date(Date.UTC(Number(year) + 1, 0, 1))
  return { start, end: next.toISOString().slice(0, 10), precision: month ? 'month' : 'year' }
}

/** True where two half-open intervals share a day; open ends reach without limit. */
export function intervalsOverlap(a: DateInterval, b: DateInterval): boolean {
  const startsBefore = (x: DateInterval, y: DateInterval) =>
    x.start === null || y.end === null || x.start < y.end
  return startsBefore(a, b) && startsBefore(b, a)
}
