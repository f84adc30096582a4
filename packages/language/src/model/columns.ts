/** Columns of integers as bytes: variable length, or as they are. */
import { DAMAGED, ModelFileError } from './model-file-error.ts'
import { type Varints, varints } from './varints.ts'

/** Writes varints. */
class ColumnWriter {
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

function write(values: ArrayLike<number>, change: (value: number, index: number) => number): Uint8Array {
  const column = new ColumnWriter()
  for (let i = 0; i < values.length; i++) column.push(change(values[i]!, i))
  return column.bytes.slice(0, column.length)
}

/** Plain numbers that are not negative. */
export function writeNumbers(values: ArrayLike<number>): Uint8Array {
  return write(values, (value) => value)
}

/** Numbers of either sign. */
export function writeSigned(values: ArrayLike<number>): Uint8Array {
  return write(values, (value) => (value << 1) ^ (value >> 31))
}

/** Numbers in rising order. */
export function writeRising(values: ArrayLike<number>): Uint8Array {
  return write(values, (value, index) => (index === 0 ? value : value - values[index - 1]!))
}

/** Reads columns one after another, in the order in which they were written. */
export class ColumnReader {
  readonly #bytes: Uint8Array
  readonly #varints: Varints
  /** Room for two columns, then the bytes as they are from `#from` on, then zeros. */
  readonly #second: number
  readonly #from: number
  #at: number

  /** Starts at `at`; `longest` is the number of values in the longest column. `script` forces plain JavaScript. */
  constructor(bytes: Uint8Array, at: number, longest: number, script = false) {
    this.#bytes = bytes
    this.#at = at
    this.#second = (longest * 4 + 64) & ~15
    this.#from = this.#second * 2
    this.#varints = varints(this.#from + bytes.length + longest + 64, script)
    new Uint8Array(this.#varints.buffer, this.#from, bytes.length).set(bytes)
  }

  /** Moves on to where a column of `length` varints ends; each has one byte at least. */
  #read(length: number, read: (from: number) => number): void {
    this.#check(this.#at + length)
    const end = read(this.#from + this.#at) - this.#from
    this.#check(end)
    this.#at = end
  }

  #check(end: number): void {
    if (end <= this.#bytes.length) return
    throw new ModelFileError('createAnalyser: the model is cut short; build or copy it anew')
  }

  #shorts(length: number, to: number, sign: number): Int16Array {
    this.#read(length, (from) => this.#varints.readI16(from, length, to, sign))
    return new Int16Array(this.#varints.buffer, to, length)
  }

  /** Numbers from 0 to 65,535. */
  numbers(length: number): Uint16Array {
    return new Uint16Array(this.#shorts(length, 0, 0))
  }

  /** Numbers of 16 bits with a sign. */
  signed(length: number): Int16Array {
    return this.#shorts(length, 0, 1).slice()
  }

  /** A column of small numbers and one of signed ones, put together as `signed << 7 | small`. */
  joined(length: number): Int16Array {
    const small = this.#shorts(length, 0, 0)
    this.#shorts(length, this.#second, 1)
    this.#varints.joinI16(this.#second, length, 0)
    return small.slice()
  }

  /** Numbers of 32 bits in rising order. */
  rising(length: number): Uint32Array {
    this.#read(length, (from) => this.#varints.readRising(from, length, 0))
    return new Uint32Array(this.#varints.buffer, 0, length).slice()
  }

  /** Bytes as they are. */
  plain(length: number): Int8Array {
    this.#check(this.#at + length)
    const start = this.#bytes.byteOffset + this.#at
    this.#at += length
    return new Int8Array(this.#bytes.buffer, start, length)
  }

  /** Ends the reading; bytes that are left are an error. */
  finish(): void {
    if (this.#at !== this.#bytes.length) throw new ModelFileError(DAMAGED)
  }
}
