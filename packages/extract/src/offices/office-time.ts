/** From when to when an office is held, as far as the sentence says. */
import { addDays, type StatementTime } from '@demarche/core'
import type { DocumentState } from '../stage.ts'
import { datesIn, eventTime } from '../statements/event-time.ts'
import type { TokenRange } from '../syntax/tree.ts'
import type { FoundDate } from '../time/found-date.ts'

type Sources = Pick<DocumentState, 'tree' | 'dates' | 'document'>

/** How many tokens behind an office a date may begin and still be of it: "president of the Republic of Austria since". */
const NEAR = 8

/** What a change of office tells of its day: its beginning, its end, or nothing. */
export type OfficeEnd = 'start' | 'end' | null

/**
 * The spell that stands with an office: "since 2018", "from 2010 to 2014", "until May 2020"; the day of a change, where
 * the clause has a date without such a word. Null where the sentence gives none. Half-open: an end told as a year is the
 * first day of that year, which is as exact as the precision says.
 *
 * @param office the tokens of the title or of the clause
 * @param change what a bare date beside the clause is
 */
export function officeTime(
  state: DocumentState,
  trigger: number,
  office: TokenRange,
  change: OfficeEnd,
): StatementTime | null {
  const { from, until } = bounds(state, trigger, office)
  if (from || until) return between(from, until)
  if (change === null) return null
  const time = eventTime(state, trigger)
  if (time === null || time.basis === 'document' || time.start === null) return null
  return change === 'start' ? { ...time, end: null } : { ...time, start: null, end: time.start }
}

/** The dates with "since" or "until" that belong to an office: behind it with no other verb between. */
function bounds(state: Sources, trigger: number, office: TokenRange) {
  const { tree, dates } = state
  let from: FoundDate | undefined
  let until: FoundDate | undefined
  for (const date of datesIn(tree, dates, tree.sentenceIndex(trigger))) {
    const { first } = date.range
    if (!isBeside(state, office, trigger, date.range)) continue
    const before = wordBefore(state, first)
    if (/^(since|from|between)$/.test(before)) from ??= date
    else if (/^(until|till|through|to|and|[-–])$/.test(before) && (from || /^(until|till)$/.test(before)))
      until ??= date
  }
  return { from, until }
}

/** The preposition of a date; "since early May", "until the end of 2019" have words between. */
function wordBefore({ tree }: Sources, first: number): string {
  let at = first - 1
  while (
    at > 0 &&
    /^(early|late|mid|the|end|of|beginning|start|-)$/.test(tree.lower(at)) &&
    tree.form(at) !== '–'
  )
    at -= 1
  return at >= 0 ? tree.lower(at) : ''
}

/** Behind an office with no verb between, or before it and right under its clause: "since 2018 she has been president". */
function isBeside(
  { tree }: Sources,
  office: TokenRange,
  trigger: number,
  { first, end }: TokenRange,
): boolean {
  if (first < office.first) {
    for (let token = first; token < end; token++) if (tree.head(token) === trigger) return true
    return false
  }
  if (first - office.end > NEAR) return false
  for (let token = office.end; token < first; token++) if (/^(VERB|AUX)$/.test(tree.upos(token))) return false
  return true
}

function between(from: FoundDate | undefined, until: FoundDate | undefined): StatementTime {
  const [one, other] = [from?.time ?? null, until?.time ?? null]
  const start = one?.start ?? null
  const told = other?.start ?? null
  const end = told !== null && start !== null && told <= start ? (other!.end ?? addDays(start, 1)) : told
  const order = ['day', 'month', 'year'] as const
  const precision =
    order[Math.max(order.indexOf(one?.precision ?? 'day'), order.indexOf(other?.precision ?? 'day'))]!
  return { start, end, precision, basis: one?.basis ?? other!.basis }
}
