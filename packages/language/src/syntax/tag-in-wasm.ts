/** The tagger in WebAssembly: see tagger.wat. */
import {
  FILTER_BITS,
  keyFilter,
  LABEL_BITS,
  LABEL_MASK,
  type LinearModelData,
} from '../model/linear-model.ts'
import { instantiate, webAssembly } from '../net/web-assembly.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import type { Tagger } from './tagger.ts'
import { TAGGER_WASM } from './tagger-wasm.ts'

interface Exports {
  setUp(
    keyShift: number,
    filterShift: number,
    filter: number,
    slots: number,
    slotMask: number,
    sums: number,
    start: number,
    bytes: number,
    cache: number,
    list: number,
  ): void
  tag(columns: number, words: number, casing: number): void
}

/** Columns of the codes in memory, in this order; the tags come last. */
const COLUMNS = [
  'word',
  'shape',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix3',
  'tagClass',
  'cluster',
  'certain',
] as const
/** Integers of a column: room for the longest sentence. */
const COLUMN = 512
/** A row with more weights than this is kept as one weight for each label. */
const SPARSE = 16
const LANES = 8
/** Bytes of the cache of words, and labels that it has room for. */
const CACHE = 4096 * 192
const MAXIMAL_LABELS = 80
const LEAST = -32768

/** A tagger, or nothing where there is no WebAssembly with SIMD. */
export function wasmTagger(data: LinearModelData): Tagger | undefined {
  const api = webAssembly()
  if (api === undefined || data.labels > MAXIMAL_LABELS) return undefined
  const layout = layOut(data)
  const memory = new api.Memory({ initial: Math.ceil(layout.bytes / 65536) })
  const exports = instantiate(TAGGER_WASM, memory) as Exports | undefined
  if (exports === undefined) return undefined
  fill(memory.buffer, data, layout)
  const { filter, slots, slotCount, sums, start, lanes, list } = layout
  const filterShift = Math.max(0, data.keyBits - FILTER_BITS)
  exports.setUp(
    32 - data.keyBits,
    filterShift,
    filter,
    slots,
    slotCount - 1,
    sums,
    start,
    lanes * 2,
    layout.cache,
    list,
  )
  return new WasmTagger(exports, memory.buffer, layout.columns)
}

class WasmTagger implements Tagger {
  readonly #exports: Exports
  readonly #at: number
  readonly #columns: readonly Int32Array[]
  readonly #tags: Int32Array

  constructor(exports: Exports, buffer: ArrayBuffer, at: number) {
    this.#exports = exports
    this.#at = at
    this.#columns = COLUMNS.map((_, c) => new Int32Array(buffer, at + c * COLUMN * 4, COLUMN))
    this.#tags = new Int32Array(buffer, at + COLUMNS.length * COLUMN * 4, COLUMN)
  }

  tag(codes: WordCodes): void {
    const end = codes.length + 2 * PADDING
    for (let c = 0; c < COLUMNS.length; c++) this.#columns[c]!.set(codes[COLUMNS[c]!].subarray(0, end))
    this.#tags.set(codes.tag.subarray(0, PADDING))
    this.#exports.tag(this.#at, codes.length, codes.casing)
    codes.tag.set(this.#tags.subarray(0, codes.length + PADDING))
  }
}

/** Where everything lies, in bytes. */
interface Layout {
  readonly columns: number
  readonly sums: number
  readonly start: number
  /** Keys of the features of a word. */
  readonly list: number
  readonly filter: number
  readonly slots: number
  readonly slotCount: number
  readonly rows: number
  /** What is known of single words. */
  readonly cache: number
  /** Labels, filled up to whole vectors. */
  readonly lanes: number
  readonly bytes: number
}

function layOut(data: LinearModelData): Layout {
  const lanes = Math.ceil(data.labels / LANES) * LANES
  const slotCount = 1 << Math.ceil(Math.log2(data.keys.length * 2 + 2))
  let shorts = 0
  for (let row = 0; row < data.keys.length; row++) {
    const count = data.rowStart[row + 1]! - data.rowStart[row]!
    shorts += count > SPARSE ? lanes : count + 1
  }
  const columns = 64
  const sums = columns + (COLUMNS.length + 1) * COLUMN * 4
  const start = sums + 256
  const list = start + 256
  const filter = list + 256
  const slots = filter + (1 << (FILTER_BITS - 3))
  const cache = slots + slotCount * 8
  const rows = cache + CACHE
  return {
    columns,
    sums,
    start,
    list,
    filter,
    slots,
    slotCount,
    cache,
    rows,
    lanes,
    bytes: rows + shorts * 2,
  }
}

/** Writes filter, slots and rows. */
function fill(buffer: ArrayBuffer, data: LinearModelData, layout: Layout): void {
  const { keys, rowStart, entries, labels } = data
  const { lanes, slotCount } = layout
  new Int16Array(buffer, layout.start + labels * 2, lanes - labels).fill(LEAST)
  new Uint32Array(buffer, layout.filter, 1 << (FILTER_BITS - 5)).set(keyFilter(keys, data.keyBits))
  const slots = new Uint32Array(buffer, layout.slots, slotCount * 2)
  const shorts = new Int16Array(buffer)
  let to = layout.rows >> 1
  for (let row = 0; row < keys.length; row++) {
    const from = rowStart[row]!
    const end = rowStart[row + 1]!
    if (from === end) continue
    const dense = end - from > SPARSE
    let slot = keys[row]! & (slotCount - 1)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[2 * slot] = keys[row]!
    slots[2 * slot + 1] = to * 4 + (dense ? 1 : 0)
    if (dense) {
      for (let e = from; e < end; e++) shorts[to + (entries[e]! & LABEL_MASK)] = entries[e]! >> LABEL_BITS
      to += lanes
    } else {
      shorts[to++] = end - from
      for (let e = from; e < end; e++) shorts[to++] = entries[e]!
    }
  }
}
