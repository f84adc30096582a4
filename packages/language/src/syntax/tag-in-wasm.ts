/** The tagger in WebAssembly: see tagger.wat. */
import { FILTER_BITS, type LinearModelData } from '../model/linear-model.ts'
import { instantiate, webAssembly } from '../net/web-assembly.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import { copyFirst } from './copy-first.ts'
import type { Tagger } from './tagger.ts'
import { TAGGER_WASM } from './tagger-wasm.ts'

interface Exports {
  setUp(
    keyShift: number,
    indexShift: number,
    filterShift: number,
    index: number,
    rows: number,
    sums: number,
    start: number,
    zero: number,
    words: number,
    neighbours: number,
    shapes: number,
    tags: number,
    list: number,
    pairs: number,
  ): void
  build(keys: number, count: number, starts: number, entries: number, sparse: number): void
  tag(columns: number, words: number, casing: number): void
}

/** Columns of the codes in memory; the tags come last. Behind them are three that only the tagger itself uses. */
const COLUMNS = 11
const OWN_COLUMNS = 3
/** Integers of a column: room for the longest sentence. */
const COLUMN = 512
/** A row with more weights than this is kept as one weight for each label. */
const SPARSE = 8
/** Labels of a dense row; a model with more goes without WebAssembly. */
const LANES = 80
/** First bits of a key by which rows are found; three more are known of the keys of each word of the index. */
const INDEX_BITS = FILTER_BITS - 3
/** Bytes of a row before its weights, and those of a dense row. */
const ROW_HEAD = 6
const DENSE_ROW = 8 + LANES * 2
/** Bytes of rows that the index can tell apart. */
const MOST = 4 << 24
/** Bytes of the sums that are kept: of words, for their neighbours, of three shapes, of all pairs of tags. */
const WORDS = 16384 * 192
const NEIGHBOURS = 16384 * 192
const SHAPES = 2048 * 192
const TAGS = LANES * LANES * 176
const LEAST = -32768

/** A tagger, or nothing where there is no WebAssembly with SIMD. */
export function wasmTagger(data: LinearModelData): Tagger | undefined {
  const api = webAssembly()
  if (api === undefined || data.labels > LANES) return undefined
  const layout = layOut(data)
  if (layout.model - layout.rows > MOST) return undefined
  const memory = new api.Memory({ initial: Math.ceil(layout.bytes / 65536) })
  const exports = instantiate(TAGGER_WASM, memory) as Exports | undefined
  if (exports === undefined) return undefined
  const { index, rows, sums, start, zero, words, neighbours, shapes, tags, list, pairs } = layout
  exports.setUp(
    32 - data.keyBits,
    Math.max(0, data.keyBits - INDEX_BITS),
    Math.max(0, data.keyBits - FILTER_BITS),
    index,
    rows,
    sums,
    start,
    zero,
    words,
    neighbours,
    shapes,
    tags,
    list,
    pairs,
  )
  build(exports, memory.buffer, data, layout)
  return new WasmTagger(exports, memory.buffer, layout.columns)
}

class WasmTagger implements Tagger {
  readonly #exports: Exports
  readonly #at: number
  readonly #columns: readonly Int32Array[]

  constructor(exports: Exports, buffer: ArrayBuffer, at: number) {
    this.#exports = exports
    this.#at = at
    this.#columns = Array.from(
      { length: COLUMNS },
      (_, c) => new Int32Array(buffer, at + c * COLUMN * 4, COLUMN),
    )
  }

  tag(codes: WordCodes): void {
    const end = codes.length + 2 * PADDING
    const columns = this.#columns
    copyFirst(codes.word, columns[0]!, end)
    copyFirst(codes.shape, columns[1]!, end)
    copyFirst(codes.suffix1, columns[2]!, end)
    copyFirst(codes.suffix2, columns[3]!, end)
    copyFirst(codes.suffix3, columns[4]!, end)
    copyFirst(codes.suffix4, columns[5]!, end)
    copyFirst(codes.prefix3, columns[6]!, end)
    copyFirst(codes.tagClass, columns[7]!, end)
    copyFirst(codes.cluster, columns[8]!, end)
    copyFirst(codes.certain, columns[9]!, end)
    copyFirst(codes.tag, columns[10]!, PADDING)
    this.#exports.tag(this.#at, codes.length, codes.casing)
    copyFirst(columns[10]!, codes.tag, codes.length + PADDING)
  }
}

/** Where everything lies, in bytes. */
interface Layout {
  readonly columns: number
  readonly sums: number
  readonly start: number
  readonly zero: number
  /** Keys of the features of a word, and their rows. */
  readonly list: number
  /** Keys of features of all words of a sentence, and where their rows go. */
  readonly pairs: number
  /** Where rows begin by the first bits of their keys, and the rows. */
  readonly index: number
  readonly rows: number
  /** Sums that are kept. */
  readonly words: number
  readonly neighbours: number
  readonly shapes: number
  readonly tags: number
  /** Where the columns of the model stand while the rows are made of them. */
  readonly model: number
  readonly bytes: number
}

function layOut({ keys, rowStart, entries }: LinearModelData): Layout {
  const { length } = keys
  let rowBytes = DENSE_ROW
  for (let row = 0; row < length; row++) {
    const weights = rowStart[row + 1]! - rowStart[row]!
    rowBytes += weights > SPARSE ? DENSE_ROW : (ROW_HEAD + weights * 2 + 3) & ~3
  }
  const columns = 64
  const sums = columns + (COLUMNS + OWN_COLUMNS) * COLUMN * 4
  const start = sums + 256
  const zero = start + 256
  const list = zero + 256
  const pairs = list + 512
  const index = pairs + OWN_COLUMNS * COLUMN * 8
  const words = (index + (4 << INDEX_BITS) + 63) & ~63
  const neighbours = words + WORDS
  const shapes = neighbours + NEIGHBOURS
  const tags = shapes + SHAPES
  const rows = tags + TAGS
  const model = rows + rowBytes
  const bytes = model + length * 8 + 4 + entries.length * 2
  const kept = { words, neighbours, shapes, tags }
  return { columns, sums, start, zero, list, pairs, index, ...kept, rows, model, bytes }
}

/** Fills index and rows. */
function build(exports: Exports, buffer: ArrayBuffer, data: LinearModelData, layout: Layout): void {
  const { keys, rowStart, entries, labels } = data
  new Int16Array(buffer, layout.start + labels * 2, LANES - labels).fill(LEAST)
  const starts = layout.model + keys.length * 4
  const from = starts + rowStart.length * 4
  new Uint32Array(buffer, layout.model, keys.length).set(keys)
  new Uint32Array(buffer, starts, rowStart.length).set(rowStart)
  new Int16Array(buffer, from, entries.length).set(entries)
  exports.build(layout.model, keys.length, starts, from, SPARSE)
}
