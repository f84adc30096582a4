/** Text of other encodings, written again as UTF-8, so that the readers see nothing else. */
import { isUtf8 } from 'node:buffer'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'

/** What was done to make a file UTF-8. */
export interface Transcoding {
  /** `utf-16le`, `utf-16be`, or `windows-1252` for the lines that were not UTF-8. */
  encoding: string
  /** How many lines were not UTF-8; 0 for a file that is in another encoding as a whole. */
  lines: number
}

/** The encoding that a byte order mark of UTF-16 shows. */
export function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined
}

/** Decodes bytes: UTF-16 by its mark, UTF-8, else line by line what is UTF-8, and the rest as windows-1252. */
export function decodeBytes(bytes: Uint8Array): { text: string; transcoding: Transcoding | null } {
  const wide = utf16Of(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), transcoding: { encoding: wide, lines: 0 } }
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), transcoding: null }
  let lines = 0
  const western = new TextDecoder('windows-1252')
  const text = splitLines(bytes).map((line) => {
    if (isUtf8(line)) return new TextDecoder().decode(line)
    lines += 1
    return western.decode(line)
  })
  return { text: text.join(''), transcoding: { encoding: 'windows-1252', lines } }
}

/** Lines with their ends. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, at + 1))
    from = at + 1
  }
  if (from < bytes.length) lines.push(bytes.subarray(from))
  return lines
}

/** Writes a file again as UTF-8, in bounded memory. */
export async function transcodeFile(path: string, target: string, start: Uint8Array): Promise<Transcoding> {
  const out = openSync(target, 'w')
  const wide = utf16Of(start)
  let lines = 0
  try {
    if (wide) {
      const decoder = new TextDecoder(wide)
      for await (const chunk of createReadStream(path))
        writeSync(out, decoder.decode(chunk, { stream: true }))
      writeSync(out, decoder.decode())
      return { encoding: wide, lines: 0 }
    }
    let rest = Buffer.alloc(0)
    const write = (bytes: Uint8Array) => {
      const { text, transcoding } = decodeBytes(bytes)
      lines += transcoding?.lines ?? 0
      writeSync(out, text)
    }
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const end = bytes.lastIndexOf(10) + 1
      if (end > 0) write(bytes.subarray(0, end))
      rest = Buffer.from(bytes.subarray(end))
    }
    if (rest.length > 0) write(rest)
  } finally {
    closeSync(out)
  }
  return { encoding: 'windows-1252', lines }
}
