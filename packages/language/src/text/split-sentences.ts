/** Where sentences end, among the tokens of a block. */
import { otherAbbreviations, titleAbbreviations } from './abbreviations.ts'
import { breaksBefore } from './caption-breaks.ts'
import { classOf, DIGIT, isLower, isUpper, LETTER } from './character-class.ts'
import type { TokenBuffer } from './token-buffer.ts'

const CLOSERS = '"\'”’)]»“'
const OPENERS = '"\'“‘([«¿¡'

/** Words that open a sentence after an abbreviation that may end one ("U.S. He left"). */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  `The He She It They We You I But And In On At This That These Those There If When While After Before His Her Their Our
  My As For From With However Meanwhile Although Though A An Some Many Most Mr. Mrs. Ms. Its Also By To What Who Why How
  Now Then So Yet Both Each Since Under Last Earlier Later According`.split(/\s+/),
)

/** Appends the end of each sentence (one past its last token) among tokens `from` to `to`. */
export function splitSentences(
  text: string,
  tokens: TokenBuffer,
  from: number,
  to: number,
  ends: number[],
): void {
  let first = from
  for (let i = from; i + 1 < to; i++) {
    if (!endsWithFinal(text, tokens, i)) {
      if (i + 1 === first || !breaksBefore(text, tokens, from, i + 1, to)) continue
      ends.push(i + 1)
      first = i + 1
      continue
    }
    let last = i
    while (last + 1 < to && closes(text, tokens, last + 1)) last++
    while (isReference(text, tokens, last + 1, to)) last += 3
    if (last + 1 >= to) break
    if (!breaksAfter(text, tokens, i, last, first)) continue
    ends.push(last + 1)
    first = last + 1
    i = last
  }
  if (to > first) ends.push(to)
}

function endsWithFinal(text: string, tokens: TokenBuffer, token: number): boolean {
  const code = text.charCodeAt(tokens.end[token]! - 1)
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026
}

/** Whether a token closes a quotation or bracket that belongs to the sentence before it. */
function closes(text: string, tokens: TokenBuffer, token: number): boolean {
  const start = tokens.start[token]!
  const char = text[start]!
  if (!CLOSERS.includes(char) || tokens.end[token]! - start > 2) return false
  const glued = start === tokens.end[token - 1]
  if (char === '“') return glued && text[start + 1] === ' '
  if (char === '"' || char === "'") return glued
  return glued || char === '”' || char === ')'
}

/** A reference mark such as "[17]" after a sentence belongs to that sentence. */
function isReference(text: string, tokens: TokenBuffer, token: number, to: number): boolean {
  if (token + 3 > to || text[tokens.start[token]!] !== '[' || text[tokens.start[token + 2]!] !== ']')
    return false
  return /^\d+$/.test(slice(text, tokens, token + 1))
}

function breaksAfter(text: string, tokens: TokenBuffer, final: number, last: number, first: number): boolean {
  const next = last + 1
  const nextStart = tokens.start[next]!
  const spaced = nextStart > tokens.end[last]!
  const start = tokens.start[final]!
  const length = tokens.end[final]! - start
  if (length > 1 && classOf(text.charCodeAt(start)) === LETTER) {
    const bracketed = last > final && '])'.includes(text[tokens.start[final + 1]!]!)
    if (last > final && !bracketed) return opensSentence(text, tokens, next)
    return spaced && breaksAfterAbbreviation(text, tokens, final, next, first)
  }
  if (!spaced) return gluedBreak(text, tokens, final, next)
  if (
    final === first &&
    (length === 1 || classOf(text.charCodeAt(start)) === DIGIT) &&
    text[tokens.end[final]! - 1] === '.'
  )
    return false
  if (isParenthesis(text, tokens, next)) return false
  if (text.charCodeAt(start) === 0x2e && final === first + 1 && /^\d{1,2}$/.test(slice(text, tokens, first)))
    return false
  return opensSentence(text, tokens, next)
}

function slice(text: string, tokens: TokenBuffer, token: number): string {
  return text.slice(tokens.start[token]!, tokens.end[token]!)
}

/** "Karabakh.Armenian": no space, but a lower-case letter, a full stop and a capital. */
function gluedBreak(text: string, tokens: TokenBuffer, final: number, next: number): boolean {
  if (tokens.end[final]! - tokens.start[final]! !== 1) return false
  const before = text.charCodeAt(tokens.start[final]! - 1)
  return isLower(before) && isUpper(text.charCodeAt(tokens.start[next]!))
}

/** A bracketed year or remark in small letters goes on with the sentence before it. */
function isParenthesis(text: string, tokens: TokenBuffer, token: number): boolean {
  const start = tokens.start[token]!
  return (
    text[start] === '(' && /^\((?:\d{4}\b|\p{Ll}+ |\p{L}+ \p{L}+, \d{4})/u.test(text.slice(start, start + 24))
  )
}

function opensSentence(text: string, tokens: TokenBuffer, token: number): boolean {
  let at = tokens.start[token]!
  if (text.startsWith('(credit', at)) return true
  if (OPENERS.includes(text[at]!)) at++
  const code = text.charCodeAt(at)
  if (isLower(code))
    return (
      isUpper(text.charCodeAt(at + 1)) || (at + 4 < tokens.end[token]! && isUpper(text.charCodeAt(at + 4)))
    )
  if (isUpper(code) || classOf(code) === DIGIT || OPENERS.includes(text[at]!)) return true
  const kind = classOf(code)
  return (
    kind === LETTER ||
    text[at] === '-' ||
    text[at] === '–' ||
    text[at] === '•' ||
    text[at] === '$' ||
    kind > 8
  )
}

function breaksAfterAbbreviation(
  text: string,
  tokens: TokenBuffer,
  token: number,
  next: number,
  first: number,
): boolean {
  const word = slice(text, tokens, token).slice(0, -1)
  const lower = word.toLowerCase()
  const following = slice(text, tokens, next)
  if (/^[bcdmp]$/.test(word)) return false
  if (titleAbbreviations.has(lower) || word.length === 1)
    return word.length === 1 && token > first && OPENING_WORDS.has(following)
  if (otherAbbreviations.has(lower) || lower.includes('.')) {
    return (
      OPENING_WORDS.has(following) || (OPENERS.includes(following[0]!) && opensSentence(text, tokens, next))
    )
  }
  return opensSentence(text, tokens, next)
}
