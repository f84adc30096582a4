/** The model file: gzip around a header line and columns of numbers. */
import { gunzipSync } from 'fflate'
import type { NetworkData } from '../net/network-data.ts'
import { ColumnReader, writeNumbers, writeRising, writeSigned } from './columns.ts'
import type { LexiconData } from './lexicon.ts'
import type { LinearModelData } from './linear-model.ts'
import { DAMAGED, ModelFileError } from './model-file-error.ts'
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

function readHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header
  } catch {
    throw new ModelFileError(DAMAGED)
  }
}

function readTagger(reader: ColumnReader, header: Header): LinearModelData {
  const keys = reader.rising(header.taggerRows)
  const rowStart = reader.rising(header.taggerRows + 1)
  const entries = reader.joined(header.taggerEntries)
  if (rowStart[header.taggerRows] !== entries.length) throw new ModelFileError(DAMAGED)
  return { labels: header.tags.length, keyBits: header.taggerKeyBits, keys, rowStart, entries }
}

/** Values of the longest column that is not plain bytes. */
function longestColumn({ words, clusters, taggerRows, taggerEntries, network }: Header): number {
  const { shorts, layers, layerBiases } = network
  return Math.max(words, clusters, taggerRows + 1, taggerEntries, ...shorts, ...layers, ...layerBiases)
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
  const header = readHeader(bytes.subarray(MAGIC.length, Math.max(MAGIC.length, headEnd)))
  const reader = new ColumnReader(bytes, headEnd + 1, longestColumn(header))
  const { words } = header
  const lexicon = {
    keys: new Int32Array(reader.rising(words).buffer),
    tags: reader.numbers(words),
    certain: reader.numbers(words),
    vectors: reader.numbers(words),
    wordIds: reader.numbers(words),
    clusters: reader.numbers(header.clusters),
  }
  const tagger = readTagger(reader, header)
  const network = readNetwork(reader, header.network)
  reader.finish()
  return { tags: header.tags, lemmaRules: header.lemmaRules, lexicon, tagger, network }
}
