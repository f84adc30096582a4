/** Folds characters for comparison: lower case, straight quotes, every digit as 0. */
import { classOf, DIGIT, isIgnorable } from './character-class.ts'

const folded = new Uint16Array(0x10000)
const DROPPED = 0xffff

/** The folded form of a UTF-16 unit, or -1 for one that is dropped. */
export function foldCode(code: number): number {
  let known = folded[code]!
  if (known === 0) {
    known = fold(code)
    folded[code] = known
  }
  return known === DROPPED ? -1 : known
}

function fold(code: number): number {
  if (isIgnorable(code)) return DROPPED
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x201b) return 0x27
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 0x22
  if (code === 0x2010 || code === 0x2011) return 0x2d
  if (code >= 0xd800 && code <= 0xdfff) return code
  if (classOf(code) === DIGIT && /\p{Nd}/u.test(String.fromCharCode(code))) return 0x30
  const lower = String.fromCharCode(code).toLowerCase()
  const result = lower.charCodeAt(0)
  return result === 0 || result === DROPPED ? 1 : result
}
