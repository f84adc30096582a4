/** Line ends as they come: LF, CRLF, and the lone CR of old programs, which must cost no letter and no line. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'

const [LF, CR] = [10, 13]
const CHUNK = { highWaterMark: 1 << 20 }

/** What a look at every byte of a file tells of its lines. */
export interface LineScan {
  /** Lines that end in LF or CRLF; a last one without an end counts. */
  lines: number
  /** Whether a CR stands anywhere without an LF behind it. */
  hasLoneReturns: boolean
}

/** Counts lines, and finds lone CRs. */
export async function scanLines(path: string): Promise<LineScan> {
  let [lines, last] = [0, LF]
  let hasLoneReturns = false
  for await (const chunk of createReadStream(path, CHUNK) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) lines += 1
    if (!hasLoneReturns) hasLoneReturns = (last === CR && chunk[0] !== LF) || hasLoneReturn(chunk)
    last = chunk.at(-1) ?? last
  }
  return { lines: last === LF ? lines : lines + 1, hasLoneReturns: hasLoneReturns || last === CR }
}

/** A CR at the very end is left to the next chunk. */
function hasLoneReturn(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(CR); at >= 0 && at < bytes.length - 1; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] !== LF) return true
  }
  return false
}

/** Whether a file has lines, and none of its beginning ends in LF. */
export const endsInReturns = (start: Uint8Array): boolean => start.includes(CR) && !start.includes(LF)

/** Writes a file again with LF for every CR. */
export async function replaceReturns(path: string, target: string): Promise<void> {
  const out = openSync(target, 'w')
  try {
    for await (const chunk of createReadStream(path, CHUNK) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) chunk[at] = LF
      writeSync(out, chunk)
    }
  } finally {
    closeSync(out)
  }
}

/**
 * Writes a table in UTF-8 again without lone CRs: where each part of a line is a row, a CR was a line end; else it stood in a
 * cell, and is a space.
 *
 * @param widths how many cells a row may have
 */
export async function mendReturns(
  path: string,
  target: string,
  delimiter: string,
  widths: readonly number[],
): Promise<void> {
  const out = openSync(target, 'w')
  const isRow = (text: string) => widths.includes(text.split(delimiter).length)
  const mend = (line: string) => {
    const [text, end] = line.endsWith('\r') ? [line.slice(0, -1), '\r'] : [line, '']
    if (!text.includes('\r')) return line
    const parts = text.split('\r')
    return parts.join(parts.every(isRow) ? '\n' : ' ') + end
  }
  let rest = ''
  try {
    for await (const chunk of createReadStream(path, { ...CHUNK, encoding: 'utf8' })) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      writeSync(out, lines.map((line) => `${mend(line)}\n`).join(''))
    }
    writeSync(out, mend(rest))
  } finally {
    closeSync(out)
  }
}
