/** The model file: gzip around a header line and columns of numbers. */
import { gunzipSync } from 'fflate'
import type { NetworkData } from '../net/network-data.ts'
import { ColumnReader, writeNumbers, writeRising, writeSigned } from './columns.ts'
import type { LexiconData } from './lexicon.ts'
import type { LinearModelData } from './linear-model.ts'
import { type NetworkLengths, networkLengths, readNetwork, writeNetwork } from './network-columns.ts'

/** Everything that a model carries. */
export interface ModelData {
  readonly tags: readonly string[]
  /** Rules from endings to lemmas, one a line: see `lemmatise.ts`. */
  readonly lemmaRules: string
  readonly lexicon: LexiconData
  readonly tagger: LinearModelData
  readonly network: NetworkData
}

const MAGIC = 'demarche-language 2\n'

/** Thrown for bytes that are not a model of this version. */
export class ModelFileError extends Error {
  readonly code = 'bad-model-file'
}

interface Header {
  readonly tags: readonly string[]
  readonly lemmaRules: string
  readonly words: number
  readonly clusters: number
  readonly taggerRows: number
  readonly taggerEntries: number
  readonly taggerKeyBits: number
  readonly network: NetworkLengths
}

/** The bytes of a model before compression. */
export function encodeModel(model: ModelData): Uint8Array {
  const { lexicon, tagger } = model
  const header: Header = {
    tags: model.tags,
    lemmaRules: model.lemmaRules,
    words: lexicon.keys.length,
    clusters: lexicon.clusters.length,
    taggerRows: tagger.keys.length,
    taggerEntries: tagger.entries.length,
    taggerKeyBits: tagger.keyBits,
    network: networkLengths(model.network),
  }
  const parts = [
    new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`),
    writeRising(lexicon.keys),
    writeNumbers(lexicon.tags),
    writeNumbers(lexicon.certain),
    writeNumbers(lexicon.vectors),
    writeNumbers(lexicon.wordIds),
    writeNumbers(lexicon.clusters),
    writeRising(tagger.keys),
    writeRising(tagger.rowStart),
    writeNumbers(tagger.entries.map((entry) => entry & 0x7f)),
    writeSigned(tagger.entries.map((entry) => entry >> 7)),
    ...writeNetwork(model.network),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function readTagger(reader: ColumnReader, header: Header): LinearModelData {
  const keys = reader.rising(new Uint32Array(header.taggerRows))
  const rowStart = reader.rising(new Uint32Array(header.taggerRows + 1))
  const entries = reader.numbers(new Int16Array(header.taggerEntries))
  const weights = reader.signed(new Int16Array(header.taggerEntries))
  for (let i = 0; i < entries.length; i++) entries[i] = entries[i]! | (weights[i]! << 7)
  return { labels: header.tags.length, keyBits: header.taggerKeyBits, keys, rowStart, entries }
}

/** Reads a model, compressed or not. */
export function decodeModel(given: Uint8Array): ModelData {
  const bytes = given[0] === 0x1f && given[1] === 0x8b ? gunzipSync(given) : given
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) {
    const start = JSON.stringify(magic.slice(0, 20))
    throw new ModelFileError(
      `createAnalyser: not a model of this version (starts with ${start}); build or copy it anew`,
    )
  }
  const headEnd = bytes.indexOf(10, MAGIC.length)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length, headEnd))) as Header
  const reader = new ColumnReader(bytes, headEnd + 1)
  const { words } = header
  const lexicon = {
    keys: reader.rising(new Int32Array(words)),
    tags: reader.numbers(new Uint16Array(words)),
    certain: reader.numbers(new Uint16Array(words)),
    vectors: reader.numbers(new Uint16Array(words)),
    wordIds: reader.numbers(new Uint16Array(words)),
    clusters: reader.numbers(new Uint16Array(header.clusters)),
  }
  const tagger = readTagger(reader, header)
  const network = readNetwork(reader, header.network)
  return { tags: header.tags, lemmaRules: header.lemmaRules, lexicon, tagger, network }
}
