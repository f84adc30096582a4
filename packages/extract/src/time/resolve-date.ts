/** From a date expression to days, counted from the document's date, or from a year that the document names. */
import { addDays, intervalOf, type StatementTime, weekday } from '@demarche/core'
import type { DateExpression } from './date-grammar.ts'

/** What relative dates are counted from. */
export interface DateAnchor {
  /** Publication day, or null. */
  readonly publishedAt: string | null
  /** A year that the text names, for documents without a date. */
  readonly year: number | null
}

const pad = (value: number) => String(value).padStart(2, '0')

/** The days that an expression means, or null where nothing says which. */
export function resolveDate(expression: DateExpression, anchor: DateAnchor): StatementTime | null {
  if (expression.form === 'calendar') return resolveCalendar(expression, anchor)
  if (expression.form === 'decade') return decadeOf(expression.year)
  const { publishedAt } = anchor
  if (publishedAt === null) return null
  if (expression.form === 'days') return timeOf(addDays(publishedAt, expression.days), 'inferred')
  if (expression.form === 'weekday') return resolveWeekday(expression, publishedAt)
  if (expression.form === 'ago')
    return resolvePeriod({ form: 'period', unit: expression.unit, shift: -expression.count }, publishedAt)
  return resolvePeriod(expression, publishedAt)
}

/** "the 1890s": ten years, known to the year. */
function decadeOf(year: number): StatementTime {
  return { start: `${year}-01-01`, end: `${year + 10}-01-01`, precision: 'year', basis: 'said' }
}

function timeOf(partialDate: string, basis: StatementTime['basis']): StatementTime | null {
  const interval = intervalOf(partialDate)
  if (interval === undefined) return null
  const { start, end, precision } = interval
  return { start, end, precision, basis }
}

function resolveCalendar(
  { year, month, day }: Extract<DateExpression, { form: 'calendar' }>,
  anchor: DateAnchor,
) {
  const rest = month === null ? '' : `-${pad(month)}${day === null ? '' : `-${pad(day)}`}`
  if (year !== null) return timeOf(`${year}${rest}`, 'said')
  const inferred = nearestYear(rest, anchor)
  return inferred === null ? null : timeOf(`${inferred}${rest}`, 'inferred')
}

/** How far after publication a date without a year may lie before it is taken to be of the year before. */
const DAYS_AHEAD = 92

function nearestYear(rest: string, { publishedAt, year }: DateAnchor): number | null {
  if (publishedAt === null) return year
  const ofPublication = Number(publishedAt.slice(0, 4))
  const start = intervalOf(`${ofPublication}${rest}`)?.start
  if (!start) return null
  if (start > addDays(publishedAt, DAYS_AHEAD)) return ofPublication - 1
  const nextStart = intervalOf(`${ofPublication + 1}${rest}`)?.start
  return nextStart && nextStart <= addDays(publishedAt, DAYS_AHEAD - 61) ? ofPublication + 1 : ofPublication
}

/** "on Tuesday" is the last one up to the day of publication; "next Tuesday" the first one after it. */
function resolveWeekday(expression: Extract<DateExpression, { form: 'weekday' }>, publishedAt: string) {
  const back = (weekday(publishedAt) - expression.weekday + 7) % 7
  const days = expression.shift === 'next' ? 7 - back : expression.shift === 'last' && back === 0 ? -7 : -back
  return timeOf(addDays(publishedAt, days), 'inferred')
}

function resolvePeriod(
  { unit, shift }: Extract<DateExpression, { form: 'period' }>,
  publishedAt: string,
): StatementTime | null {
  if (unit === 'week') {
    const monday = addDays(publishedAt, -((weekday(publishedAt) + 6) % 7) + 7 * shift)
    return { start: monday, end: addDays(monday, 7), precision: 'day', basis: 'inferred' }
  }
  const [year, month] = publishedAt.split('-').map(Number) as [number, number]
  if (unit === 'year') return timeOf(String(year + shift), 'inferred')
  const months = year * 12 + (month - 1) + shift
  return timeOf(`${Math.floor(months / 12)}-${pad((months % 12) + 1)}`, 'inferred')
}
