/** Text to sentences of tokens, before anything is known of their grammar. */
import type { Sentence } from '../analysis.ts'
import { datelineLength } from './dateline.ts'
import { MAXIMAL_SENTENCE } from './limits.ts'
import { type Block, splitBlocks } from './split-blocks.ts'
import { splitSentences } from './split-sentences.ts'
import { TokenBuffer } from './token-buffer.ts'
import { tokenise } from './tokenise.ts'

/** Longest heading, in tokens. */
const MAXIMAL_HEADING = 25
const FINAL = /[.?!:;,…]["'”’)\]»]*$/
const BULLET = /^(?:[•●▪◦‣*·–—-]|\d{1,3}[.)])\s/
/** The number of a list item is one token with its mark. */
const LIST_NUMBER = /^(?:\d{1,3}[.)]|[a-z]\))(?=\s)/

/** Sentences with the offsets of all tokens. */
export interface SegmentedText {
  readonly sentences: Sentence[]
  readonly start: Uint32Array
  readonly end: Uint32Array
}

/** Finds paragraphs, sentences and tokens. */
export function readSentences(text: string): SegmentedText {
  const buffer = new TokenBuffer(Math.max(64, text.length >> 2))
  const blocks = splitBlocks(text)
  const sentences: Sentence[] = []
  const ends: number[] = []
  for (const block of blocks) {
    const from = buffer.length
    const number = LIST_NUMBER.exec(text.slice(block.start, block.start + 5))
    if (number !== null) buffer.add(block.start, block.start + number[0].length)
    tokenise(text, block.start + (number?.[0].length ?? 0), block.end, buffer)
    if (buffer.length === from) continue
    ends.length = 0
    splitSentences(text, buffer, afterDateline(text, block, buffer, from, ends), buffer.length, ends)
    const heading = ends.length === 1 && blocks.length > 1 && isHeading(text, block, buffer.length - from)
    let firstToken = from
    for (const endToken of cutLong(text, buffer, from, ends)) {
      sentences.push({
        firstToken,
        endToken,
        start: buffer.start[firstToken]!,
        end: buffer.end[endToken - 1]!,
        kind: heading ? 'heading' : 'prose',
        paragraph: block.paragraph,
      })
      firstToken = endToken
    }
  }
  return {
    sentences,
    start: buffer.start.slice(0, buffer.length),
    end: buffer.end.slice(0, buffer.length),
  }
}

/** The first token behind a dateline, which is a sentence of its own. */
function afterDateline(
  text: string,
  block: Block,
  buffer: TokenBuffer,
  from: number,
  ends: number[],
): number {
  const length = datelineLength(text.slice(block.start, Math.min(block.end, block.start + 120)))
  if (length === 0) return from
  let first = from
  while (first < buffer.length && buffer.end[first]! <= block.start + length) first++
  if (first === from || first === buffer.length) return from
  ends.push(first)
  return first
}

/** Cuts sentences of more than `MAXIMAL_SENTENCE` tokens, after a comma, semicolon or colon where there is one. */
function cutLong(
  text: string,
  tokens: TokenBuffer,
  from: number,
  ends: readonly number[],
): readonly number[] {
  if (tokens.length - from <= MAXIMAL_SENTENCE) return ends
  const cut: number[] = []
  let first = from
  for (const end of ends) {
    while (end - first > MAXIMAL_SENTENCE) {
      let at = first + MAXIMAL_SENTENCE
      while (at > first + MAXIMAL_SENTENCE / 2 && !',;:'.includes(text[tokens.start[at - 1]!]!)) at--
      if (at === first + MAXIMAL_SENTENCE / 2) at = first + MAXIMAL_SENTENCE
      cut.push(at)
      first = at
    }
    cut.push(end)
    first = end
  }
  return cut
}

function isHeading(text: string, block: Block, tokens: number): boolean {
  if (!block.single || tokens > MAXIMAL_HEADING) return false
  const line = text.slice(block.start, block.end)
  return !FINAL.test(line) && !BULLET.test(line)
}
