/** Dates: days, months, years and what points at them from the day of writing. */
import { dayWords, months, periods, pointers, weekdays } from './kind-words.ts'
import type { SentenceWords } from './words-of.ts'

const YEAR = /^(?:1[5-9]|20)\d\d$/
const DECADE = /^(?:1[5-9]|20)\d0(?:s|['’]s)$/
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const NUMERIC = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4}))$/
const YEAR_BEFORE = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'after',
  'before',
  'during',
  'of',
  'and',
  'to',
  'early',
  'late',
  'mid',
  '(',
])

/** The end of a date that begins at word `i`, or `i`. */
export function dateEnd(words: SentenceWords, i: number): number {
  const { lower, form } = words
  const word = lower[i]!
  if (NUMERIC.test(word) || DECADE.test(word) || dayWords.has(word)) return i + 1
  if (weekdays.has(word) && words.capital[i]) return weekdayEnd(words, i)
  if (months.has(word) && words.capital[i] && isMonth(words, i)) return afterMonth(words, i)
  if (DAY.test(word)) {
    const of = lower[i + 1] === 'of' ? 2 : 1
    if (months.has(lower[i + of] ?? '') && words.capital[i + of]) return afterYear(words, i + of + 1)
  }
  if (YEAR.test(form[i]!)) return isYear(words, i) ? i + 1 : i
  if (pointers.has(word) && periods.has(lower[i + 1] ?? '')) return i + 2
  if (pointers.has(word) && (weekdays.has(lower[i + 1] ?? '') || months.has(lower[i + 1] ?? '')))
    return words.capital[i + 1] ? i + 2 : i
  return i
}

/** May and March are words too: as a month they are names, or stand by a number. */
function isMonth(words: SentenceWords, i: number): boolean {
  const { lower, upos } = words
  if (
    !['may', 'march', 'mar', 'jan', 'sun', 'sat', 'jun', 'dec', 'august', 'april', 'june'].includes(lower[i]!)
  )
    return true
  return (
    /^\d/.test(lower[i + 1] ?? '') ||
    (upos[i] === 'PROPN' &&
      [
        'in',
        'since',
        'until',
        'by',
        'of',
        'last',
        'next',
        'from',
        'to',
        'early',
        'late',
        'mid',
        'and',
      ].includes(lower[i - 1] ?? ''))
  )
}

function weekdayEnd(words: SentenceWords, i: number): number {
  const { lower } = words
  let at = i + 1
  if (lower[at] === ',') at++
  if (months.has(lower[at] ?? '')) return afterMonth(words, at)
  if (DAY.test(lower[at] ?? '') && months.has(lower[at + 1] ?? '')) return afterYear(words, at + 2)
  if (lower[i + 1] !== undefined && ['morning', 'afternoon', 'evening', 'night'].includes(lower[i + 1]!))
    return i + 2
  return i + 1
}

/** After a month: a day, a year, or a day and a year. */
function afterMonth({ lower, form }: SentenceWords, i: number): number {
  let at = i + 1
  if (DAY.test(lower[at] ?? '')) at++
  if (lower[at] === ',' && YEAR.test(form[at + 1] ?? '')) return at + 2
  return YEAR.test(form[at] ?? '') ? at + 1 : at
}

function afterYear({ lower, form }: SentenceWords, at: number): number {
  if (lower[at] === ',' && YEAR.test(form[at + 1] ?? '')) return at + 2
  return YEAR.test(form[at] ?? '') ? at + 1 : at
}

/** A number of four digits is a year after a small word, in brackets, or where it counts nothing. */
function isYear({ lower, relation }: SentenceWords, i: number): boolean {
  if (YEAR_BEFORE.has(lower[i - 1] ?? '')) return relation[i] !== 'nummod'
  return (
    lower[i - 1] === '(' ||
    lower[i + 1] === ')' ||
    relation[i] === 'obl:unmarked' ||
    relation[i] === 'nmod:unmarked'
  )
}
