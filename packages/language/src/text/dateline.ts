/** "KYIV, March 3 (Wire) — ": where and when a dispatch was written, before its first sentence. */

/** A town in capitals, with a state and a day, or a town and a day of any kind with the agency in brackets; then a spaced dash. */
const DATELINE =
  /^(?:\p{Lu}{3}[\p{Lu}'’.-]*(?: [\p{Lu}'’.-]{2,}){0,3}(?:, \p{Lu}[\p{L}.]{0,12}){0,2}(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?:,? \d{4})?(?: ?\([^()\n]{2,40}\))?|(?:\p{Lu}[\p{L}.'’]*,? ){1,4}(?:\d{1,2} )?\(\p{Lu}[\p{L} ]{1,30}\)) ?(?:--|[–—-])(?=\s)/u
/** No dateline is longer, in characters. */
const LONGEST = 100

/**
 * The length of the dateline at the head of a line, its dash included; 0 where there is none. A name in capitals before a
 * dash alone is none: that may be an acronym.
 */
export function datelineLength(line: string): number {
  const head = line.slice(0, LONGEST)
  const second = head.charCodeAt(1)
  if (second >= 0x61 && second <= 0x7a && !head.includes('(')) return 0
  const found = DATELINE.exec(head)?.[0]
  if (found === undefined) return 0
  const isAcronym = /^\p{Lu}+ ?(?:--|[–—-])$/u.test(found) && found.length < 8
  return isAcronym ? 0 : found.length
}
