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

  #next(): number {
    let byte = this.#bytes[this.#at++]!
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.#at++]!
      value |= (byte & 0x7f) << shift
    }
    return value
  }

  numbers<T extends Uint16Array | Int16Array>(out: T): T {
    for (let i = 0; i < out.length; i++) out[i] = this.#next()
    return out
  }

  signed(out: Int16Array): Int16Array {
    for (let i = 0; i < out.length; i++) {
      const coded = this.#next()
      out[i] = (coded >>> 1) ^ -(coded & 1)
    }
    return out
  }

  rising<T extends Uint32Array | Int32Array>(out: T): T {
    let value = 0
    for (let i = 0; i < out.length; i++) {
      value = (value + this.#next()) | 0
      out[i] = value
    }
    return out
  }

  /** Bytes as they are. */
  plain(length: number): Int8Array {
    const start = this.#bytes.byteOffset + this.#at
    this.#at += length
    return new Int8Array(this.#bytes.buffer, start, length)
  }
}
