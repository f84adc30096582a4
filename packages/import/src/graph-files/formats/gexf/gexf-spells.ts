/** GEXF's ways of saying when something holds. */
import type { Spell } from '../../graph-file.ts'

/**
 * Spells of an element or a value: `start` and `end` (open ends as `startopen`, `endopen`), one `timestamp`, or the
 * lists of 1.3, `timestamps="<[1, 2]>"` and `intervals="<[1, 2]; [5, 7]>"`.
 */
export function spellsOf(attributes: Readonly<Record<string, string>>): Spell[] {
  const { timestamp, timestamps, intervals } = attributes
  const start = attributes.start ?? attributes.startopen
  const end = attributes.end ?? attributes.endopen
  if (start !== undefined || end !== undefined) return [{ start: bound(start), end: bound(end) }]
  if (timestamp !== undefined) return [{ start: timestamp, end: timestamp }]
  if (timestamps !== undefined) {
    return partsOf(timestamps, ',').map((moment) => ({ start: moment, end: moment }))
  }
  if (intervals === undefined) return []
  return partsOf(intervals, ';').map((interval) => {
    const [from, until] = interval.replace(/^[[(\]]|[\])[]$/g, '').split(',')
    return { start: bound(from), end: bound(until) }
  })
}

function bound(written: string | undefined): string | null {
  const text = written?.trim() ?? ''
  return text === '' || /^[-+]?inf(inity)?$/i.test(text) ? null : text
}

function partsOf(written: string, mark: string): string[] {
  const inside = written.replace(/^\s*</, '').replace(/>\s*$/, '').trim()
  const list = mark === ',' ? inside.replace(/^\[|\]$/g, '') : inside
  return list
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
