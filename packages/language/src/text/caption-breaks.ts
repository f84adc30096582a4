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
  const first = text.charCodeAt(tokens.start[at]!) | 32
  if (first === 0x69 || first === 0x70 || first === 0x76 || first === 0x73 || first === 0x63) {
    return (
      at + 2 < to &&
      text[tokens.start[at + 1]!] === ':' &&
      CREDIT.test(form(text, tokens, at)) &&
      endsWord(text, tokens, at - 1)
    )
  }
  if (at + 6 === to && isDate(text, tokens, at) && endsWord(text, tokens, at - 1)) return true
  if (at !== from + 2 || to - from < 5) return false
  const word = form(text, tokens, at)
  const capital = word !== word.toLowerCase()
  return (
    capital &&
    FIGURE.test(form(text, tokens, from)) &&
    /^\d+(?:\.\d+)?\.?$/.test(form(text, tokens, from + 1))
  )
}

/** "Saturday, November 16, 2013", the last six tokens. */
function isDate(text: string, tokens: TokenBuffer, at: number): boolean {
  return (
    WEEKDAY.test(form(text, tokens, at)) &&
    MONTH.test(form(text, tokens, at + 2)) &&
    /^\d{1,2}$/.test(form(text, tokens, at + 3)) &&
    /^\d{4}$/.test(form(text, tokens, at + 5))
  )
}

function form(text: string, tokens: TokenBuffer, token: number): string {
  return text.slice(tokens.start[token]!, Math.min(tokens.end[token]!, tokens.start[token]! + 12))
}

function endsWord(text: string, tokens: TokenBuffer, token: number): boolean {
  return (
    token >= 0 && /[\p{L}\p{N}'’)]$/u.test(text.slice(tokens.start[token]!, tokens.end[token]!).slice(-2))
  )
}
