/** Text to tokens: UD English tokenisation over UTF-16 offsets, in one pass. */
import { otherAbbreviations, titleAbbreviations } from './abbreviations.ts'
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  HYPHEN,
  isUpper,
  LEAD,
  LETTER,
  SPACE,
  TRAIL,
} from './character-class.ts'
import type { TokenBuffer } from './token-buffer.ts'
import { contractionSplit, dotInside, isSyllable, isUnit, joinedPrefixes } from './word-rules.ts'

const URL_START = /(?:https?:\/\/|www\.|ftp:\/\/)/iy
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y
const PHONE = /(?:\d{3}-)?\d{3}-\d{4}(?![\d-])/y
const EMOTICON = /(?:[:;=]['-]?[()DPp[\]/\\|*oO]{1,3}|<3|\^_\^)(?![\w])/y

/** Where the next "@" of the text stands. */
interface AtSign {
  next: number
}

/** Adds the tokens of `text` between `start` and `end` to `buffer`. */
export function tokenise(text: string, start: number, end: number, buffer: TokenBuffer): void {
  const sign: AtSign = { next: -1 }
  let at = start
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) at++
    else if (kind === LETTER || kind === DIGIT || kind === LEAD) at = readWord(text, at, end, buffer, sign)
    else at = readPunctuation(text, at, end, buffer, kind)
  }
}

function classAt(text: string, at: number, end: number): number {
  return at < end ? classOf(text.charCodeAt(at)) : SPACE
}

/** Whether a hyphen stays inside its word: after a prefix, or in a given name such as "Ki-moon". */
function hyphenJoins(text: string, start: number, hyphen: number, end: number): boolean {
  const before = text.slice(start, hyphen).toLowerCase()
  if (joinedPrefixes.has(before)) return true
  if (hyphen - start > 6 || !isUpper(text.charCodeAt(start)) || start < 2) return false
  if (isUpper(text.charCodeAt(hyphen + 1))) return false
  let stop = hyphen + 1
  while (stop < end && stop - hyphen < 8 && classOf(text.charCodeAt(stop)) === LETTER) stop++
  if (!isSyllable(before) || !isSyllable(text.slice(hyphen + 1, stop).toLowerCase())) return false
  let word = start - 2
  while (word > 0 && start - word < 12 && classOf(text.charCodeAt(word)) === LETTER) word--
  return isUpper(text.charCodeAt(word === 0 ? 0 : word + 1))
}

function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT
}

/** The end of an address or e-mail that starts here, or `at`. */
function addressEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at) | 32
  const next = text.charCodeAt(at + 1) | 32
  if (((code === 0x68 || code === 0x66) && next === 0x74) || (code === 0x77 && next === 0x77)) {
    URL_START.lastIndex = at
    if (URL_START.test(text)) {
      let stop = at
      while (stop < end && classOf(text.charCodeAt(stop)) !== SPACE && !'<>"”“'.includes(text[stop]!)) stop++
      while (stop > at && /[.,;:!?)\]'’]/.test(text[stop - 1]!)) stop--
      return stop
    }
  }
  return at
}

/** The end of an e-mail address that starts here, or `at`; a stretch without "@" is looked through once only. */
function emailEnd(text: string, at: number, end: number, sign: AtSign): number {
  if (sign.next < at) {
    const found = text.indexOf('@', at)
    sign.next = found < 0 ? Number.POSITIVE_INFINITY : found
  }
  if (sign.next - at > 64 || sign.next >= end) return at
  EMAIL.lastIndex = at
  const found = EMAIL.test(text) ? EMAIL.lastIndex : at
  return found <= end ? found : at
}

/** The end of the run of letters, digits and inner marks that starts at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (isWordClass(kind)) at++
    else if (kind === LEAD) at += classAt(text, at + 1, end) === TRAIL ? 2 : 1
    else if (at === start || !joins(text, start, at, end, code, kind)) break
    else at++
  }
  return at
}

/** Whether the mark at `at` holds the word before and after it together. */
function joins(text: string, start: number, at: number, end: number, code: number, kind: number): boolean {
  const next = classAt(text, at + 1, end)
  if (!isWordClass(next)) return false
  const previous = classOf(text.charCodeAt(at - 1))
  if (kind === APOSTROPHE || code === 0x60) return previous === LETTER && next === LETTER
  if (kind === DOT) return dotInside(text, start, at)
  if (kind === HYPHEN && previous === DIGIT) return next === DIGIT && inPhoneNumber(text, start, at)
  if (kind === HYPHEN) return at - start <= 7 && hyphenJoins(text, start, at, end)
  if (code === 0x2c || code === 0x3a || code === 0x2f) return previous === DIGIT && next === DIGIT
  if (code === 0x26) return isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))
  return false
}

/** Whether the hyphen at `at` stands in a telephone number such as 303-555-8160 or 555-8160. */
function inPhoneNumber(text: string, start: number, at: number): boolean {
  PHONE.lastIndex = start
  return at - start <= 7 && PHONE.test(text) && PHONE.lastIndex > at
}

function readWord(text: string, start: number, end: number, buffer: TokenBuffer, sign: AtSign): number {
  if (text.charCodeAt(start + 2) === 0x24 && /^(?:US|HK|NZ|CA|AU)\$/.test(text.slice(start, start + 3))) {
    return buffer.add(start, start + 3)
  }
  const address = addressEnd(text, start, end)
  if (address > start) return buffer.add(start, address)
  const email = emailEnd(text, start, end, sign)
  if (email > start) return buffer.add(start, email)
  let stop = wordEnd(text, start, end)
  if (classAt(text, stop, end) === DOT && keepsDot(text, start, stop, end)) return buffer.add(start, stop + 1)
  if (classOf(text.charCodeAt(start)) === DIGIT) {
    const split = unitSplit(text, start, stop)
    if (split > start) {
      buffer.add(start, split)
      return buffer.add(split, stop)
    }
    return buffer.add(start, stop)
  }
  const split = contractionSplit(text, start, stop)
  if (split > start) {
    buffer.add(start, split)
    return buffer.add(split, stop)
  }
  if (stop === start) stop++
  return buffer.add(start, stop)
}

function unitSplit(text: string, start: number, stop: number): number {
  let at = stop
  while (at > start && classOf(text.charCodeAt(at - 1)) === LETTER) at--
  return at > start && at < stop && isUnit(text.slice(at, stop)) ? at : start
}

/** Whether the full stop after a word belongs to it: "Mr.", "S.", "U.S.", "Sept." */
function keepsDot(text: string, start: number, stop: number, end: number): boolean {
  const length = stop - start
  if (length > 9) return false
  if (classAt(text, stop + 1, end) === DOT) return false
  if (length === 1) {
    const code = text.charCodeAt(start)
    return (
      (isUpper(code) && code !== 0x49) ||
      /^[bcdmp]\.\s?(?:\d|\p{Lu}\p{Ll}+ \d)/u.test(text.slice(start, start + 18))
    )
  }
  const word = text.slice(start, stop).toLowerCase()
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  if (titleAbbreviations.has(word)) return word !== 'no' || /^\.\s*\d/.test(text.slice(stop, stop + 4))
  if (!otherAbbreviations.has(word)) return false
  if (isUpper(text.charCodeAt(start))) return true
  return /^(?:etc|al|vs|a\.m|p\.m|inc|ltd|corp|jr|sr|ph\.d|approx|est)$/.test(word)
}

function readPunctuation(
  text: string,
  start: number,
  end: number,
  buffer: TokenBuffer,
  kind: number,
): number {
  const code = text.charCodeAt(start)
  if (kind === APOSTROPHE) {
    const stop = apostropheEnd(text, start, end)
    return buffer.add(start, stop)
  }
  if (code === 0x3a || code === 0x3b || code === 0x3d || code === 0x3c || code === 0x5e) {
    EMOTICON.lastIndex = start
    if (EMOTICON.test(text) && EMOTICON.lastIndex <= end) return buffer.add(start, EMOTICON.lastIndex)
  }
  const next = classAt(text, start + 1, end)
  const previous = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1))
  if (kind === DOT && next === DIGIT && !isWordClass(previous))
    return buffer.add(start, wordEnd(text, start + 1, end))
  if ((code === 0x23 || code === 0x40) && next === LETTER && !isWordClass(previous)) {
    return buffer.add(start, wordEnd(text, start + 1, end))
  }
  let stop = start + 1
  if (code === 0x21 || code === 0x3f) {
    while (stop < end && (text.charCodeAt(stop) === 0x21 || text.charCodeAt(stop) === 0x3f)) stop++
  } else if (kind === DOT || kind === HYPHEN || '*=_~#+`—–$'.includes(text[start]!)) {
    while (stop < end && text.charCodeAt(stop) === code) stop++
  }
  return buffer.add(start, stop)
}

/** An apostrophe outside a word: "'s", "'em", "''", "'90s" or the mark alone. */
function apostropheEnd(text: string, start: number, end: number): number {
  const next = classAt(text, start + 1, end)
  if (text.charCodeAt(start + 1) === text.charCodeAt(start)) return start + 2
  const previous = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1))
  if (next === LETTER) {
    let stop = start + 1
    while (stop < end && classOf(text.charCodeAt(stop)) === LETTER) stop++
    const word = text.slice(start + 1, Math.min(stop, start + 4)).toLowerCase()
    if (previous !== SPACE && stop - start <= 3 && /^(?:s|d|m|re|ve|ll)$/.test(word)) return stop
    if (stop - start === 3 && word === 'em') return stop
  } else if (next === DIGIT && /^\d\ds?\b/.test(text.slice(start + 1, start + 5)))
    return wordEnd(text, start + 1, end)
  return start + 1
}
