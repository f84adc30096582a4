/** Columns of integers as bytes: variable length, or as they are. */

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
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Reads as many varints as `out` holds. */
  #read(out: Uint16Array | Int16Array | Uint32Array | Int32Array): void {
    const bytes = this.#bytes
    let at = this.#at
    for (let i = 0; i < out.length; i++) {
      let byte = bytes[at++]!
      let value = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!
        value |= (byte & 0x7f) << shift
      }
      out[i] = value
    }
    this.#at = at
  }

  numbers<T extends Uint16Array | Int16Array>(out: T): T {
    this.#read(out)
    return out
  }

  signed(out: Int16Array): Int16Array {
    const coded = new Uint16Array(out.buffer)
    this.#read(coded)
    for (let i = 0; i < out.length; i++) out[i] = (coded[i]! >>> 1) ^ -(coded[i]! & 1)
    return out
  }

  rising<T extends Uint32Array | Int32Array>(out: T): T {
    this.#read(out)
    for (let i = 1; i < out.length; i++) out[i] = (out[i]! + out[i - 1]!) | 0
    return out
  }

  /** Bytes as they are. */
  plain(length: number): Int8Array {
    const start = this.#bytes.byteOffset + this.#at
    this.#at += length
    return new Int8Array(this.#bytes.buffer, start, length)
  }
}
