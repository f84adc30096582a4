/** A small grammar of dates in news: "September 19", "on Tuesday", "17 May 2023", "last week", "in 2023". */
import { perWord, wordBit } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const MONTH_ABBREVIATIONS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY_ABBREVIATIONS = ['sun.', 'mon.', 'tue.', 'wed.', 'thu.', 'fri.', 'sat.']

/** What a date expression says, not yet counted from anything. */
export type DateExpression =
  | {
      readonly form: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
    }
  | { readonly form: 'weekday'; readonly weekday: number; readonly shift: 'last' | 'next' | null }
  | { readonly form: 'days'; readonly days: number }
  | { readonly form: 'ago'; readonly unit: 'month' | 'year'; readonly count: number }
  | { readonly form: 'decade'; readonly year: number }
  | { readonly form: 'period'; readonly unit: 'week' | 'month' | 'year'; readonly shift: number }

/** An expression and the half-open token range it takes. */
export interface DateMatch {
  readonly first: number
  readonly end: number
  readonly expression: DateExpression
}

const lowerAt = (tree: Tree, token: number, end: number) => (token < end ? tree.lower(token) : '')

/** The month that a word is the name of, from 1; or 0. */
const monthOfWord = perWord(({ form }) => {
  if (!/^\p{Lu}/u.test(form)) return 0
  const word = form.toLowerCase().replace(/\.$/, '')
  const full = MONTHS.indexOf(word)
  if (full >= 0) return full + 1
  const short = MONTH_ABBREVIATIONS.indexOf(word.slice(0, 3))
  return short >= 0 && (word.length === 3 || word === 'sept') ? short + 1 : 0
})

function monthOf(tree: Tree, token: number, end: number): number | undefined {
  const month = token < end ? monthOfWord(tree.word(token)) : 0
  return month === 0 ? undefined : month
}

function dayOf(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

function yearOf(word: string): number | undefined {
  return /^(1[89]|20)\d\d$/.test(word) ? Number(word) : undefined
}

/** "September 19", "September 19, 2023", "19 September 2023", "May 2023", "September" alone after a preposition. */
function calendarAt(tree: Tree, token: number, end: number): DateMatch | undefined {
  const month = monthOf(tree, token, end)
  if (month !== undefined) {
    const day = dayOf(lowerAt(tree, token + 1, end))
    if (day !== undefined) {
      const comma = lowerAt(tree, token + 2, end) === ',' ? 1 : 0
      const year = yearOf(lowerAt(tree, token + 2 + comma, end))
      return {
        first: token,
        end: year === undefined ? token + 2 : token + 3 + comma,
        expression: { form: 'calendar', year: year ?? null, month, day },
      }
    }
    const year = yearOf(lowerAt(tree, token + 1, end))
    if (year !== undefined)
      return { first: token, end: token + 2, expression: { form: 'calendar', year, month, day: null } }
    const bare =
      /^(in|since|until|last|by|early|late|mid)$/.test(lowerAt(tree, token - 1, end)) &&
      tree.upos(token) === 'PROPN'
    return bare
      ? { first: token, end: token + 1, expression: { form: 'calendar', year: null, month, day: null } }
      : undefined
  }
  const day = dayOf(lowerAt(tree, token, end))
  const following = day === undefined ? undefined : monthOf(tree, token + 1, end)
  if (day !== undefined && following !== undefined) {
    const year = yearOf(lowerAt(tree, token + 2, end))
    return {
      first: token,
      end: year === undefined ? token + 2 : token + 3,
      expression: { form: 'calendar', year: year ?? null, month: following, day },
    }
  }
  const year = yearOf(lowerAt(tree, token, end))
  const led = /^(in|since|of|from|until|by|during|after|before|early|late|and|till|between)$/.test(
    lowerAt(tree, token - 1, end),
  )
  return year !== undefined && (led || endsRange(tree, token))
    ? { first: token, end: token + 1, expression: { form: 'calendar', year, month: null, day: null } }
    : undefined
}

/** "from 2010 to 2014", "2010-2014": the second year of two. */
function endsRange(tree: Tree, token: number): boolean {
  return (
    token >= 2 &&
    /^(to|through|and|-|–)$/.test(tree.lower(token - 1)) &&
    yearOf(tree.lower(token - 2)) !== undefined
  )
}

function weekdayAt(tree: Tree, token: number, end: number): DateMatch | undefined {
  const word = lowerAt(tree, token, end)
  if (!/^\p{Lu}/u.test(tree.form(token))) return undefined
  const weekday = Math.max(WEEKDAYS.indexOf(word), WEEKDAY_ABBREVIATIONS.indexOf(word))
  if (weekday < 0 || monthOf(tree, token + 1, end) !== undefined) return undefined
  const before = token > 0 ? tree.lower(token - 1) : ''
  const named =
    /^\p{Lu}/u.test(token + 1 < end ? tree.form(token + 1) : '') && tree.upos(token + 1) === 'PROPN'
  if (named && before === 'the') return undefined // "the Sunday Times"
  return {
    first: token,
    end: token + 1,
    expression: { form: 'weekday', weekday, shift: before === 'last' || before === 'next' ? before : null },
  }
}

const SINGLE_DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 }

function relativeAt(tree: Tree, token: number, end: number): DateMatch | undefined {
  const word = lowerAt(tree, token, end)
  if (Object.hasOwn(SINGLE_DAYS, word))
    return { first: token, end: token + 1, expression: { form: 'days', days: SINGLE_DAYS[word]! } }
  const next = lowerAt(tree, token + 1, end)
  if ((word === 'last' || word === 'next' || word === 'this') && /^(week|month|year)$/.test(next)) {
    const shift = word === 'last' ? -1 : word === 'next' ? 1 : 0
    return { first: token, end: token + 2, expression: { form: 'period', unit: next as 'week', shift } }
  }
  return undefined
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const UNIT_YEARS: Readonly<Record<string, number>> = {
  year: 1,
  years: 1,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
}

/** "three decades ago", "in the 1890s". */
function agoAt(tree: Tree, token: number, end: number): DateMatch | undefined {
  const word = lowerAt(tree, token, end)
  const decade = /^((?:1[5-9]|20)\d)0s$/.exec(word)
  if (decade)
    return { first: token, end: token + 1, expression: { form: 'decade', year: Number(`${decade[1]}0`) } }
  const count = Object.hasOwn(COUNTS, word)
    ? COUNTS[word]!
    : /^\d{1,3}$/.test(word)
      ? Number(word)
      : undefined
  const unit = lowerAt(tree, token + 1, end)
  if (count === undefined || lowerAt(tree, token + 2, end) !== 'ago') return undefined
  const match = { first: token, end: token + 3 }
  if (unit === 'month' || unit === 'months')
    return { ...match, expression: { form: 'ago', unit: 'month', count } }
  if (!Object.hasOwn(UNIT_YEARS, unit)) return undefined
  return { ...match, expression: { form: 'ago', unit: 'year', count: count * UNIT_YEARS[unit]! } }
}

/** Every word that a date expression can begin with, besides numbers: most words need no closer look. */
const BEGINNINGS = new Set([
  ...[...MONTHS, ...MONTH_ABBREVIATIONS, 'sept'].flatMap((month) => [month, `${month}.`]),
  ...WEEKDAYS,
  ...WEEKDAY_ABBREVIATIONS,
  ...Object.keys(SINGLE_DAYS),
  'last',
  'next',
  'this',
])

/** A word that any date expression can begin with, and one that only "three decades ago" can begin with. */
const ANY = wordBit(
  ({ lower }) => !Object.hasOwn(COUNTS, lower) && (/^\d/.test(lower) || BEGINNINGS.has(lower)),
)
const COUNT = wordBit(({ lower }) => Object.hasOwn(COUNTS, lower))

const mayBegin = (tree: Tree, token: number): boolean =>
  tree.has(token, ANY) || tree.lower(token + 2) === 'ago'

/** Adds the date expressions of one sentence, from left to right. */
export function matchDates(tree: Tree, firstToken: number, endToken: number, found: DateMatch[]): void {
  for (let token = firstToken; token < endToken; ) {
    const match =
      tree.has(token, ANY | COUNT) && mayBegin(tree, token)
        ? (calendarAt(tree, token, endToken) ??
          agoAt(tree, token, endToken) ??
          weekdayAt(tree, token, endToken) ??
          relativeAt(tree, token, endToken))
        : undefined
    if (match) found.push(match)
    token = match ? match.end : token + 1
  }
}
