/** Dates as event tables write them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function dayOf(year: string, month: string | number, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!isDay(y, m, d)) return undefined
  return `${year.padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** `20180601…` or `2018-06-01…` as a day; undefined for anything else. */
export function dayFromIso(text: string): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,5}$)/.exec(text.trim())
  return match ? dayOf(match[1]!, match[2]!, match[3]!) : undefined
}

/** Which of two numbers comes first in `03/04/2017`. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * A date in any of the ways of tables: ISO, `20180601`, `1 June 2018`, `June 1, 2018`, `01-Jun-18`, `6/1/2018`, a month
 * or a year alone.
 *
 * @param order how dates of two numbers and a year are meant; undefined where nobody knows, and then they are not read
 *   unless one of the numbers can be no month
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
export function parseTableDate(text: string, order?: DateOrder): string | undefined {
  const written = text.trim()
  const iso = dayFromIso(written)
  if (iso !== undefined) return iso
  if (/^\d{4}$/.test(written)) return written
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return written
  const named =
    /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{2}|\d{4})$/i.exec(written) ??
    swap(/^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(written))
  if (named) {
    const month = MONTHS.indexOf(named[2]!.toLowerCase()) + 1
    return month === 0 ? undefined : dayOf(fullYear(named[3]!), month, named[1]!)
  }
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?: .*)?$/.exec(written)
  if (!numbers) return undefined
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  const meant = first > 12 ? 'day-first' : second > 12 ? 'month-first' : order
  if (meant === undefined) return undefined
  const [day, month] = meant === 'day-first' ? [numbers[1]!, numbers[2]!] : [numbers[2]!, numbers[1]!]
  return dayOf(fullYear(numbers[3]!), month, day)
}

const swap = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]]

const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) > 68 ? '19' : '20'}${year}`)
