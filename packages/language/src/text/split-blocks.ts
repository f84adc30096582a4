/** Lines and paragraphs: which line breaks end a sentence, and which only wrap it. */

/** A run of text inside which no line break ends a sentence. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Number of the paragraph, from 0: blank lines part paragraphs, and so do lines that are not wrapped. */
  readonly paragraph: number
  /** Whether the block is one line of its own. */
  readonly single: boolean
}

interface Line {
  readonly start: number
  readonly end: number
  /** Follows a blank line (or opens the text). */
  readonly opens: boolean
}

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029\f\v]/g
const FINAL = /[.?!:;…]["'”’)\]»]*$/
const BULLET = /^(?:[•●▪◦‣*·–—-]|\d{1,3}[.)]|\(?[a-z\d]\))\s/i
/** Words that no line ends with: what they lead to stands on the next. */
const DANGLING =
  /(?:^|\s)(?:of|the|an?|and|or|to|in|on|for|with|by|from|at|as|that|his|her|its|their|van|von|der|den|de|del|della|di|da|du|dos|das|la|las|los|bin|ibn|al|mrs?\.|ms\.|dr\.|gen\.)$/i
/** A line of one to three words that ends a sentence: the rest of the line before. */
const STUB = /^(?:\S+\s+){0,2}\S+[.?!]["'”’)\]»]*$/
const LOWER = /^["'“‘([]?\p{Ll}/u
/** Lines longer than this are paragraphs, not lines of wrapped text. */
const MAXIMAL_WRAP = 110

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let opens = true
  const push = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && text.charCodeAt(start) <= 0x20) start++
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
    if (start === end || (end - start < 64 && text.slice(start, end).trim() === '')) {
      opens = true
      return
    }
    lines.push({ start, end, opens })
    opens = false
  }
  LINE_BREAK.lastIndex = 0
  for (let found = LINE_BREAK.exec(text); found !== null; found = LINE_BREAK.exec(text)) {
    push(at, found.index)
    at = LINE_BREAK.lastIndex
  }
  push(at, text.length)
  return lines
}

/** The width at which a text is wrapped, or 0 when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  let widest = 0
  let continued = 0
  let full = 0
  for (const line of lines) widest = Math.max(widest, line.end - line.start)
  if (widest > MAXIMAL_WRAP || widest < 30) return 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.opens) continue
    continued++
    if (lines[i]!.end - lines[i]!.start > widest * 0.75) full++
  }
  return continued > 0 && full * 2 >= continued ? widest : 0
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.opens) return false
  const head = text.slice(next.start, Math.min(next.end, next.start + 24))
  if (BULLET.test(head)) return false
  const tail = text.slice(Math.max(line.start, line.end - 6), line.end)
  const wraps = width > 0 && line.end - line.start + 1 + (/^\S*/.exec(head)?.[0].length ?? 0) > width
  if (wraps) return true
  if (FINAL.test(tail)) return DANGLING.test(tail)
  return (
    LOWER.test(head) ||
    DANGLING.test(text.slice(Math.max(line.start, line.end - 8), line.end)) ||
    isStub(text, next)
  )
}

function isStub(text: string, { start, end }: Line): boolean {
  return end - start <= 24 && STUB.test(text.slice(start, end))
}

/** Parts a text into blocks. */
export function splitBlocks(text: string): Block[] {
  const lines = readLines(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let first = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]
    if (next !== undefined && continues(text, line, next, width)) continue
    blocks.push({ start: lines[first]!.start, end: line.end, paragraph: blocks.length, single: first === i })
    first = i + 1
  }
  return blocks
}
