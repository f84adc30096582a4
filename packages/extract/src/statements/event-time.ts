/** Which date of the text an event has. */
import { addDays, type StatementTime } from '@demarche/core'
import type { DocumentState } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'

/** The verb or root that a date hangs under. */
function governorOf(tree: Tree, token: number): number {
  for (const up of tree.ancestors(token))
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
  const sentence = tree.sentenceIndex(trigger)
  const inSentence = dates.filter(
    ({ range, time }) => time !== null && tree.sentenceIndex(range.first) === sentence,
  )
  const governed = inSentence.map((date) => ({ date, governor: governorOf(tree, date.range.end - 1) }))
  const above = governed.filter(({ governor }) => tree.isUnder(trigger, timedClause(tree, governor)))
  const nearest = above.sort((a, b) => depth(tree, b.governor) - depth(tree, a.governor))[0]
  if (nearest) return nearest.date.time
  if (document.publishedAt === null) return null
  return {
    start: document.publishedAt,
    end: addDays(document.publishedAt, 1),
    precision: 'day',
    basis: 'document',
  }
}

function depth(tree: Tree, token: number): number {
  return [...tree.ancestors(token)].length
}

/** How long before the document (or before the last date in it) something must lie to be history. */
const HISTORY_DAYS = 60

/** True for what the text dates well before the events it reports. */
export function isHistorical({ dates, document }: DocumentState, time: StatementTime | null): boolean {
  if (time === null || time.start === null || time.basis === 'document') return false
  const anchor =
    document.publishedAt ??
    dates
      .map((date) => date.time?.start ?? '')
      .sort()
      .at(-1)
  return anchor !== undefined && anchor !== '' && time.start < addDays(anchor, -HISTORY_DAYS)
}
