/** Files of one JSON value a line. */
import { closeSync, existsSync, openSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** How many characters are gathered before they are written. */
const BUFFER_CHARACTERS = 1 << 20
const CHUNK_BYTES = 1 << 20

/** Writes a file under another name first, so that it is there in full or not at all. */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  const draft = `${path}.${process.pid}.tmp`
  const file = openSync(draft, 'w')
  let buffer = ''
  const flush = () => {
    let bytes = Buffer.from(buffer)
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes))
    buffer = ''
  }
  try {
    for (const piece of pieces) {
      buffer += piece
      if (buffer.length >= BUFFER_CHARACTERS) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

/** Writes bytes, whole or not at all. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, bytes)
  renameSync(draft, path)
}

/** Writes one JSON value a line, whole or not at all. */
export function writeJsonLines(path: string, values: Iterable<unknown>): void {
  writeWhole(
    path,
    (function* () {
      for (const value of values) yield `${JSON.stringify(value)}\n`
    })(),
  )
}

/** The lines of a file in UTF-8, of any size, without their ends; nothing where there is no such file. */
export function* readLines(path: string): Generator<string> {
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const bytes = Buffer.alloc(CHUNK_BYTES)
  let rest = ''
  try {
    for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, size))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(file)
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}

/** The values of a file of JSON lines, with their line numbers; nothing where there is no such file. */
export async function* readJsonLines(path: string): AsyncGenerator<{ value: unknown; line: number }> {
  let line = 0
  for (const text of readLines(path)) {
    line += 1
    if (text.trim() !== '') yield { value: JSON.parse(text), line }
  }
}
