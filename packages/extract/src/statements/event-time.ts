/** Which date of the text an event has. */
import { addDays, remembered, type StatementTime } from '@demarche/core'
import { hasWordUnder } from '../events/words-under.ts'
import type { DocumentState } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'
import type { FoundDate } from '../time/found-date.ts'

/** The verb or root that a date hangs under. */
function governorOf(tree: Tree, token: number): number {
  for (let up = tree.head(token); up >= 0; up = tree.head(up))
    if (tree.upos(up) === 'VERB' || tree.upos(up) === 'AUX' || tree.head(up) < 0) return up
  return token
}

/** "Addressing a summit on May 17, he announced …": a bare participle has the time of the clause that it goes with. */
function timedClause(tree: Tree, governor: number): number {
  const isParticiple =
    tree.relation(governor) === 'advcl' && tree.childBy(governor, 'mark', 'nsubj', 'nsubj:pass') === undefined
  return isParticiple && tree.head(governor) >= 0 ? tree.head(governor) : governor
}

/**
 * The date of an event: one that hangs under its own clause, or under a clause above it that has the event inside;
 * else the day of publication, marked as taken from the document; else none.
 */
export function eventTime({ tree, dates, document }: DocumentState, trigger: number): StatementTime | null {
  let nearest: FoundDate | undefined
  let deepest = -1
  for (const date of datesIn(tree, dates, tree.sentenceIndex(trigger))) {
    const governor = governorOf(tree, date.range.end - 1)
    if (!tree.isUnder(trigger, timedClause(tree, governor))) continue
    const level = depth(tree, governor)
    if (level <= deepest) continue
    nearest = date
    deepest = level
  }
  return nearest ? nearest.time : dayOfPublication(document)
}

const publicationDays = new WeakMap<DocumentState['document'], StatementTime>()

/** The day on which a document was published, as the time of what it tells; null where it is not known. */
export function dayOfPublication(document: DocumentState['document']): StatementTime | null {
  const { publishedAt } = document
  if (publishedAt === null) return null
  let day = publicationDays.get(document)
  if (day === undefined) {
    day = { start: publishedAt, end: addDays(publishedAt, 1), precision: 'day', basis: 'document' }
    publicationDays.set(document, day)
  }
  return day
}

const bySentence = new WeakMap<readonly FoundDate[], Map<number, FoundDate[]>>()

/** The dates of a document in one sentence, of those that mean a time. */
export function datesIn(tree: Tree, dates: readonly FoundDate[], sentence: number): readonly FoundDate[] {
  let index = bySentence.get(dates)
  if (index === undefined) {
    index = datesBySentence(tree, dates)
    bySentence.set(dates, index)
  }
  return index.get(sentence) ?? NO_DATES
}

const NO_DATES: readonly FoundDate[] = []

function datesBySentence(tree: Tree, dates: readonly FoundDate[]): Map<number, FoundDate[]> {
  const index = new Map<number, FoundDate[]>()
  for (const date of dates) {
    if (date.time === null) continue
    const sentence = tree.sentenceIndex(date.range.first)
    const list = index.get(sentence)
    if (list) list.push(date)
    else index.set(sentence, [date])
  }
  return index
}

function depth(tree: Tree, token: number): number {
  let count = 0
  for (let up = tree.head(token); up >= 0; up = tree.head(up)) count += 1
  return count
}

/** How long before the document (or before the last date in it) something must lie to be history. */
const HISTORY_DAYS = 60
const endOfHistory = remembered((day) => addDays(day, -HISTORY_DAYS))

const lastDays = new WeakMap<readonly FoundDate[], string>()

/** The latest day on which anything that a document dates begins; empty where it dates nothing. */
function lastDay(dates: readonly FoundDate[]): string {
  let last = lastDays.get(dates)
  if (last === undefined) {
    last = dates.reduce((day, { time }) => (time?.start && time.start > day ? time.start : day), '')
    lastDays.set(dates, last)
  }
  return last
}

/** True for what the text dates well before the events it reports. */
export function isHistorical(
  { dates, document, tree }: DocumentState,
  time: StatementTime | null,
  trigger: number,
): boolean {
  if (isMarkedPast(tree, trigger)) return true
  if (time === null || time.start === null || time.basis === 'document') return false
  const anchor = document.publishedAt ?? lastDay(dates)
  if (anchor === '' || time.start >= endOfHistory(anchor)) return false
  // a month or day without a year is of the story, whichever year it was taken to be of
  const said = time.basis === 'inferred' ? dates.find((date) => date.time === time) : undefined
  return !said || /\b(last|ago|previous|earlier|before)\b/i.test(tree.text(said.range))
}

const FORMER = new Set(['former', 'previous', 'erstwhile', 'ex'])
const HAD = new Set(['had'])
const SINCE_PAST = new Set(['previously', 'earlier', 'once', 'formerly', 'before'])

/** "the former embargo", "had previously attacked", "three years earlier": history without a date. */
function isMarkedPast(tree: Tree, trigger: number): boolean {
  if (tree.upos(trigger) === 'NOUN' && hasWordUnder(tree, trigger, FORMER, 'amod', 'compound')) return true
  if (!hasWordUnder(tree, trigger, HAD, 'aux')) return false
  return tree
    .childrenBy(trigger, 'advmod')
    .some((adverb) => SINCE_PAST.has(tree.lower(adverb)) && isBare(tree, adverb))
}

/** Not "earlier on Tuesday", "earlier this week". */
const isBare = (tree: Tree, adverb: number) =>
  adverb + 1 >= tree.length ||
  !/^(on|this|in|that|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    tree.lower(adverb + 1),
  )
