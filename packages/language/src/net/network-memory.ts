/** The network's weights and working memory in one buffer, with the kernels over it. */
import { type Kernels, wasmKernels } from './kernels.ts'
import { PANEL, scriptKernels } from './script-kernels.ts'
import { instantiate, type WasmMemory, webAssembly } from './web-assembly.ts'

/** From the scale of biases to that of the sums that they are added to. */
export const BIAS_SHIFT = 8

/** A buffer handed out piece by piece. */
export class NetworkMemory {
  readonly kernels: Kernels
  readonly buffer: ArrayBuffer
  /** The whole buffer as 32-bit integers. */
  readonly all: Int32Array
  /** Where the kernels are of WebAssembly. */
  readonly #memory: WasmMemory | undefined
  #top = 64

  /** `script` forces plain JavaScript. */
  constructor(bytes: number, script = false) {
    const api = script ? undefined : webAssembly()
    const memory = api === undefined ? undefined : new api.Memory({ initial: Math.ceil(bytes / 65536) + 1 })
    const kernels = memory === undefined ? undefined : wasmKernels(memory)
    this.buffer =
      memory === undefined || kernels === undefined ? new ArrayBuffer((bytes + 65536) & ~3) : memory.buffer
    this.#memory = kernels === undefined ? undefined : memory
    this.all = new Int32Array(this.buffer)
    this.kernels = kernels ?? scriptKernels(this.buffer)
  }

  /** An instance of a module that works on this memory with these kernels, or nothing without WebAssembly. */
  instantiate(base64: string): unknown {
    return this.#memory === undefined ? undefined : instantiate(base64, this.#memory, this.kernels)
  }

  /** A zeroed array of 16-bit integers. */
  shorts(length: number): Int16Array {
    return new Int16Array(this.buffer, this.#take(length * 2), length)
  }

  /** A zeroed array of 32-bit integers. */
  integers(length: number): Int32Array {
    return new Int32Array(this.buffer, this.#take(length * 4), length)
  }

  /** Copies 16-bit values in. */
  copy(values: Int16Array): Int16Array {
    const shorts = this.shorts(values.length)
    shorts.set(values)
    return shorts
  }

  /** A zeroed array of bytes. */
  bytes(length: number): Int8Array {
    return new Int8Array(this.buffer, this.#take(length), length)
  }

  /** Copies 8-bit values in. */
  copyBytes(values: Int8Array): Int8Array {
    const bytes = this.bytes(values.length)
    bytes.set(values)
    return bytes
  }

  /** Copies 16-bit values in as 32-bit ones, shifted to the left. */
  copyShifted(values: Int16Array, shift: number): Int32Array {
    const integers = this.integers(values.length)
    for (let i = 0; i < values.length; i++) integers[i] = values[i]! << shift
    return integers
  }

  /**
   * Copies a matrix in the order that `gemmI16` wants: panels of `PANEL` columns, one after another; in a panel, for each
   * pair of rows, the two values of each column side by side. Rows and columns fill whole pairs and panels.
   */
  copyPanels(values: Int16Array, columns: number): Int16Array {
    const shorts = this.shorts(values.length)
    const rows = values.length / columns
    for (let panel = 0, to = 0; panel < columns; panel += PANEL) {
      for (let row = 0; row < rows; row += 2) {
        let from = row * columns + panel
        for (let i = 0; i < PANEL; i++, from++) {
          shorts[to++] = values[from]!
          shorts[to++] = values[from + columns]!
        }
      }
    }
    return shorts
  }

  /** Copies the first `count` columns of a matrix in, each a row of its own. */
  copyTransposed(values: Int16Array, columns: number, count: number): Int16Array {
    const rows = values.length / columns
    const shorts = this.shorts(count * rows)
    for (let column = 0, i = 0; column < count; column++)
      for (let row = 0; row < rows; row++) shorts[i++] = values[row * columns + column]!
    return shorts
  }

  #take(bytes: number): number {
    const at = this.#top
    this.#top += (bytes + 63) & ~63
    if (this.#top > this.buffer.byteLength) throw new RangeError('NetworkMemory: too small')
    return at
  }
}
