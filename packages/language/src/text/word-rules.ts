/** Word-internal rules of UD English tokenisation: which hyphens stay, where contractions part. */
import { classOf, DIGIT, isUpper, LETTER } from './character-class.ts'

/** Prefixes that stay joined to what follows their hyphen, as in EWT and GUM; other hyphens are tokens. */
export const joinedPrefixes: ReadonlySet<string> = new Set(
  `e non pre anti mid re co post over multi pro ex semi sub neo micro intra inter counter socio psycho mini trans
  un under ultra pan pseudo quasi extra hyper infra macro proto geo bi tri de cyber x u t`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words written as one that UD parts: the length of the first part. */
const fusedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['havent', 4],
  ['hasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['im', 1],
  ['ive', 1],
  ['thats', 4],
  ['whats', 4],
])

const bitOf = (code: number): number => 1 << (code & 31)
/** First and last letters of fused words, by their length, a bit each, so that few words need be looked up. */
const LONGEST_FUSED = 8
const fusedFirst = new Int32Array(LONGEST_FUSED + 1)
const fusedLast = new Int32Array(LONGEST_FUSED + 1)
for (const word of fusedWords.keys()) {
  const { length } = word
  fusedFirst[length] = fusedFirst[length]! | bitOf(word.charCodeAt(0))
  fusedLast[length] = fusedLast[length]! | bitOf(word.charCodeAt(length - 1))
}

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60

/** Where a word of letters and apostrophes parts into two tokens: an offset inside it, or 0. */
export function contractionSplit(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 2) return 0
  const last = text.charCodeAt(end - 1) | 32
  if (length > 2 && last === 0x74 && isApostrophe(text.charCodeAt(end - 2))) {
    return (text.charCodeAt(end - 3) | 32) === 0x6e && length > 3 ? end - 3 : 0
  }
  if (isApostrophe(text.charCodeAt(end - 2)) && length > 2) {
    return last === 0x73 || last === 0x64 || last === 0x6d ? end - 2 : 0
  }
  if (length > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    const first = text.charCodeAt(end - 2) | 32
    const ends =
      (first === 0x72 && last === 0x65) ||
      (first === 0x76 && last === 0x65) ||
      (first === 0x6c && last === 0x6c)
    return ends ? end - 3 : 0
  }
  if (length > LONGEST_FUSED) return 0
  if (fusedFirst[length]! & bitOf(text.charCodeAt(start)) && fusedLast[length]! & bitOf(last)) {
    const split = fusedWords.get(text.slice(start, end).toLowerCase())
    if (split !== undefined) return start + split
  }
  return 0
}

/** Whether digits followed by these letters part ("10am"), unlike "19th", "80s" or "F16". */
export function isUnit(letters: string): boolean {
  return /^(?:am|pm|km|kg|cm|mm|gb|mb|mph|ft|lbs?|hrs?|mins?|bn|mn|m|k)$/i.test(letters)
}

/** Whether the dot at `dot`, between word characters, belongs to the word: "U.S", "3.5", "example.com"; not "end.Start". */
export function dotInside(text: string, start: number, dot: number): boolean {
  const before = text.charCodeAt(dot - 1)
  const after = text.charCodeAt(dot + 1)
  if (classOf(before) === DIGIT || classOf(after) === DIGIT) return true
  if (classOf(before) !== LETTER || classOf(after) !== LETTER) return false
  const previousIsOne = dot - 1 === start || classOf(text.charCodeAt(dot - 2)) !== LETTER
  const next = dot + 2 < text.length ? classOf(text.charCodeAt(dot + 2)) : 0
  if (previousIsOne && (next !== LETTER || !isUpper(after))) return true
  if (dot - start === 2 && next !== LETTER) return true
  return !isUpper(after)
}

const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]|[cstz]h|ts|hs|ky|my|hy)?[aeiouyü]{1,3}(?:ng?|[kptmlrh])?$/

/** Whether a lower-case word looks like one syllable of a Chinese or Korean name. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word)
}
