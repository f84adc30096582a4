/** Sentence ends that no punctuation marks: before a credit or date that closes a line, and after a figure's number. */
import type { TokenBuffer } from './token-buffer.ts'

const CREDIT = /^(?:image|photo|photograph|picture|video|source|credit)$/i
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i
const FIGURE = /^(?:Figure|Fig\.|Table|Map|Chart)$/

/** Whether the block breaks before token `at`, although the token before it is no final mark. */
export function breaksBefore(
  text: string,
  tokens: TokenBuffer,
  from: number,
  at: number,
  to: number,
): boolean {
  const word = form(text, tokens, at)
  const first = word.charCodeAt(0) | 32
  if (first === 0x69 || first === 0x70 || first === 0x76 || first === 0x73 || first === 0x63) {
    return (
      at + 2 < to &&
      CREDIT.test(word) &&
      text[tokens.start[at + 1]!] === ':' &&
      endsWord(text, tokens, at - 1)
    )
  }
  if (at + 5 === to - 1 || at + 5 === to) {
    if (WEEKDAY.test(word) && isDate(text, tokens, at, to) && endsWord(text, tokens, at - 1)) return true
  }
  if (at !== from + 2 || to - from < 5) return false
  const capital = word !== word.toLowerCase()
  return (
    capital &&
    FIGURE.test(form(text, tokens, from)) &&
    /^\d+(?:\.\d+)?\.?$/.test(form(text, tokens, from + 1))
  )
}

/** "Saturday, November 16, 2013" at the very end. */
function isDate(text: string, tokens: TokenBuffer, at: number, to: number): boolean {
  if (at + 6 !== to || !MONTH.test(form(text, tokens, at + 2))) return false
  return /^\d{1,2}$/.test(form(text, tokens, at + 3)) && /^\d{4}$/.test(form(text, tokens, at + 5))
}

function form(text: string, tokens: TokenBuffer, token: number): string {
  return text.slice(tokens.start[token]!, Math.min(tokens.end[token]!, tokens.start[token]! + 12))
}

function endsWord(text: string, tokens: TokenBuffer, token: number): boolean {
  return (
    token >= 0 && /[\p{L}\p{N}'’)]$/u.test(text.slice(tokens.start[token]!, tokens.end[token]!).slice(-2))
  )
}
