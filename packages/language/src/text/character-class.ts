/** Classes of UTF-16 units, as the tokeniser sees them. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const HYPHEN = 4
export const APOSTROPHE = 5
export const DOT = 6
export const PUNCTUATION = 7
export const SYMBOL = 8
export const LEAD = 9
export const TRAIL = 10

const classes = new Uint8Array(0x10000)

/** The class of one UTF-16 unit; worked out once per unit. */
export function classOf(code: number): number {
  const known = classes[code]!
  if (known !== 0) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Soft hyphens, joiners and direction marks: inside a word they belong to it and are not part of its form. */
export function isIgnorable(code: number): boolean {
  return code === 0xad || (code >= 0x200c && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return LEAD
  if (code >= 0xdc00 && code <= 0xdfff) return TRAIL
  if (code === 0x200b || code === 0xfeff) return SPACE
  if (isIgnorable(code)) return LETTER
  const char = String.fromCharCode(code)
  if (/\s/u.test(char) || code < 0x20 || (code >= 0x7f && code < 0xa0)) return SPACE
  if (/[\p{L}\p{M}_]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return APOSTROPHE
  if (code === 0x2e) return DOT
  if (/\p{P}/u.test(char)) return PUNCTUATION
  if (/\p{N}/u.test(char)) return DIGIT
  return SYMBOL
}

/** Whether a unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (classOf(code) !== LETTER) return false
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

/** Whether a unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (classOf(code) !== LETTER) return false
  const char = String.fromCharCode(code)
  return char !== char.toUpperCase()
}
