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
  /** Every varint goes through here: one loop over one kind of array is much faster than one over several. */
  #values = new Int32Array(1 << 16)

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Reads so many varints. */
  #read(length: number): Int32Array {
    if (length > this.#values.length) this.#values = new Int32Array(length)
    const values = this.#values
    const bytes = this.#bytes
    let at = this.#at
    for (let i = 0; i < length; i++) {
      let byte = bytes[at++]!
      if (byte > 0x7f) {
        let value = byte & 0x7f
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++]!
          value |= (byte & 0x7f) << shift
        }
        values[i] = value
      } else values[i] = byte
    }
    this.#at = at
    return values.subarray(0, length)
  }

  numbers<T extends Uint16Array | Int16Array>(out: T): T {
    out.set(this.#read(out.length))
    return out
  }

  signed(out: Int16Array): Int16Array {
    const coded = this.#read(out.length)
    for (let i = 0; i < coded.length; i++) coded[i] = (coded[i]! >>> 1) ^ -(coded[i]! & 1)
    out.set(coded)
    return out
  }

  rising<T extends Uint32Array | Int32Array>(out: T): T {
    const values = this.#read(out.length)
    for (let i = 1; i < values.length; i++) values[i] = (values[i]! + values[i - 1]!) | 0
    out.set(values)
    return out
  }

  /** Bytes as they are. */
  plain(length: number): Int8Array {
    const start = this.#bytes.byteOffset + this.#at
    this.#at += length
    return new Int8Array(this.#bytes.buffer, start, length)
  }
}
