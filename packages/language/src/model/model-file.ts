/** The model file: gzip around a header line and columns of numbers. */
import { gunzipSync } from 'fflate'
import type { LinearModelData } from './linear-model.ts'

/** Everything that a model carries. */
export interface ModelData {
  readonly tags: readonly string[]
  readonly moves: readonly string[]
  /** Rules from endings to lemmas, one a line: see `lemmatise.ts`. */
  readonly lemmaRules: string
  readonly lexicon: { readonly keys: Int32Array; readonly tags: Uint16Array; readonly clusters: Uint16Array }
  readonly tagger: LinearModelData
  readonly parser: LinearModelData
}

const MAGIC = 'demarche-language 1\n'

/** Thrown for bytes that are not a model of this version. */
export class ModelFileError extends Error {
  readonly code = 'bad-model-file'
}

interface Header {
  readonly tags: readonly string[]
  readonly moves: readonly string[]
  readonly lemmaRules: string
  readonly columns: readonly { readonly name: string; readonly bytes: number }[]
  readonly numbers: Readonly<Record<string, number>>
}

/** Writes varints, zigzag for signed ones. */
class Column {
  bytes = new Uint8Array(1 << 16)
  length = 0

  push(value: number): void {
    let rest = value >>> 0
    if (this.length + 5 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2)
      grown.set(this.bytes)
      this.bytes = grown
    }
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }
}

function columnOf(values: Iterable<number>): Column {
  const column = new Column()
  for (const value of values) column.push(value)
  return column
}

function* differences(values: Uint32Array | Int32Array): Iterable<number> {
  let previous = 0
  for (const value of values) {
    yield (value - previous) >>> 0
    previous = value
  }
}

function* map(values: Int16Array, change: (value: number) => number): Iterable<number> {
  for (const value of values) yield change(value)
}

function linearColumns(name: string, data: LinearModelData): [string, Column][] {
  return [
    [`${name}.keys`, columnOf(differences(data.keys))],
    [`${name}.rows`, columnOf(differences(data.rowStart))],
    [`${name}.labels`, columnOf(map(data.entries, (entry) => entry & 0x7f))],
    [`${name}.weights`, columnOf(map(data.entries, (entry) => ((entry >> 7) << 1) ^ (entry >> 15)))],
  ]
}

/** The bytes of a model before compression. */
export function encodeModel(model: ModelData): Uint8Array {
  const columns: [string, Column][] = [
    ['lexicon.keys', columnOf(differences(model.lexicon.keys))],
    ['lexicon.tags', columnOf(model.lexicon.tags)],
    ['lexicon.clusters', columnOf(model.lexicon.clusters)],
    ...linearColumns('tagger', model.tagger),
    ...linearColumns('parser', model.parser),
  ]
  const header: Header = {
    tags: model.tags,
    moves: model.moves,
    lemmaRules: model.lemmaRules,
    columns: columns.map(([name, column]) => ({ name, bytes: column.length })),
    numbers: {
      lexicon: model.lexicon.keys.length,
      taggerRows: model.tagger.keys.length,
      taggerEntries: model.tagger.entries.length,
      taggerKeyBits: model.tagger.keyBits,
      parserRows: model.parser.keys.length,
      parserEntries: model.parser.entries.length,
      parserKeyBits: model.parser.keyBits,
    },
  }
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`)
  const bytes = new Uint8Array(head.length + columns.reduce((sum, [, column]) => sum + column.length, 0))
  bytes.set(head)
  let at = head.length
  for (const [, column] of columns) {
    bytes.set(column.bytes.subarray(0, column.length), at)
    at += column.length
  }
  return bytes
}

/** Reads varints one after another. */
class Reader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  next(): number {
    let byte = this.#bytes[this.#at++]!
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.#at++]!
      value |= (byte & 0x7f) << shift
    }
    return value
  }
}

function readSums<T extends Uint32Array | Int32Array>(reader: Reader, out: T): T {
  let value = 0
  for (let i = 0; i < out.length; i++) {
    value = (value + reader.next()) | 0
    out[i] = value
  }
  return out
}

function readPlain<T extends Uint16Array>(reader: Reader, out: T): T {
  for (let i = 0; i < out.length; i++) out[i] = reader.next()
  return out
}

function readLinear(
  reader: Reader,
  labels: number,
  numbers: Header['numbers'],
  name: string,
): LinearModelData {
  const rows = numbers[`${name}Rows`]!
  const keys = readSums(reader, new Uint32Array(rows))
  const rowStart = readSums(reader, new Uint32Array(rows + 1))
  const entries = new Int16Array(numbers[`${name}Entries`]!)
  for (let i = 0; i < entries.length; i++) entries[i] = reader.next()
  for (let i = 0; i < entries.length; i++) {
    const coded = reader.next()
    entries[i] = entries[i]! | (((coded >>> 1) ^ -(coded & 1)) << 7)
  }
  return { labels, keyBits: numbers[`${name}KeyBits`]!, keys, rowStart, entries }
}

/** Reads a model, compressed or not. */
export function decodeModel(given: Uint8Array): ModelData {
  const bytes = given[0] === 0x1f && given[1] === 0x8b ? gunzipSync(given) : given
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC)
    throw new ModelFileError(
      `createAnalyser: not a model of this version (starts with "${magic.slice(0, 20)}")`,
    )
  const headEnd = bytes.indexOf(10, MAGIC.length)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length, headEnd))) as Header
  const reader = new Reader(bytes, headEnd + 1)
  const words = header.numbers.lexicon!
  const lexicon = {
    keys: readSums(reader, new Int32Array(words)),
    tags: readPlain(reader, new Uint16Array(words)),
    clusters: readPlain(reader, new Uint16Array(words)),
  }
  return {
    tags: header.tags,
    moves: header.moves,
    lemmaRules: header.lemmaRules,
    lexicon,
    tagger: readLinear(reader, header.tags.length, header.numbers, 'tagger'),
    parser: readLinear(reader, header.moves.length, header.numbers, 'parser'),
  }
}
