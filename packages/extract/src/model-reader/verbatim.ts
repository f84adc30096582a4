/** Whether words stand in a text, and where: exactly, or but for the form of quotation marks and spaces. */
import type { Span } from '@demarche/core'

const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
}

/** A text with plain quotation marks and single spaces, and where each of its units stands in the original. */
function plain(text: string): { plain: string; at: number[] } {
  const at: number[] = []
  let out = ''
  for (let index = 0; index < text.length; index++) {
    const unit = /\s/.test(text[index]!) ? ' ' : (QUOTES[text[index]!] ?? text[index]!)
    if (unit === ' ' && out.endsWith(' ')) continue
    out += unit
    at.push(index)
  }
  return { plain: out, at }
}

const inWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit)

/** Whether a place cuts no word in two. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => inWord(text[at - 1]) && inWord(text[at])
  return !cuts(start) && !cuts(end)
}

function findExactly(text: string, words: string, { start, end }: Span): Span | undefined {
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length > end) return undefined
    if (isWhole(text, at, at + words.length)) return { start: at, end: at + words.length }
  }
  return undefined
}

/**
 * Where words stand in a part of a text, as a span of the text; undefined where they do not. Words are found whole: no
 * "Iran" in "Iranian".
 */
export function findVerbatim(text: string, words: string, part: Span): Span | undefined {
  const wanted = words.trim()
  if (wanted === '') return undefined
  const exact = findExactly(text, wanted, part)
  if (exact) return exact
  const folded = plain(text.slice(part.start, part.end))
  const found = findExactly(folded.plain, plain(wanted).plain, { start: 0, end: folded.plain.length })
  if (!found) return undefined
  const start = part.start + folded.at[found.start]!
  // The last unit of what was found, and the one behind it: a space that stands for several is taken whole.
  return { start, end: part.start + folded.at[found.end - 1]! + 1 }
}
