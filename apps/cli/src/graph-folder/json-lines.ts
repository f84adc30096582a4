/** Files of one JSON value a line. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { replaceFile, writeAll } from './file-bytes.ts'

/** How many characters are gathered before they are written. */
const BUFFER_CHARACTERS = 1 << 20
const CHUNK_BYTES = 1 << 20

/** Writes a text piece by piece, whole or not at all. */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  replaceFile(path, (file) => {
    let buffer = ''
    for (const piece of pieces) {
      buffer += piece
      if (buffer.length < BUFFER_CHARACTERS) continue
      writeAll(file, Buffer.from(buffer))
      buffer = ''
    }
    writeAll(file, Buffer.from(buffer))
  })
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
