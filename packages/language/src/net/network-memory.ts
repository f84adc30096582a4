/** The network's weights and working memory in one buffer, with the kernels over it. */
import { type Kernels, scriptKernels, wasmKernels } from './kernels.ts'
import { webAssembly } from './web-assembly.ts'

/** A buffer handed out piece by piece. */
export class NetworkMemory {
  readonly kernels: Kernels
  readonly buffer: ArrayBuffer
  #top = 64

  /** `script` forces plain JavaScript. */
  constructor(bytes: number, script = false) {
    const api = script ? undefined : webAssembly()
    const memory = api === undefined ? undefined : new api.Memory({ initial: Math.ceil(bytes / 65536) + 1 })
    const kernels = memory === undefined ? undefined : wasmKernels(memory)
    this.buffer =
      memory === undefined || kernels === undefined ? new ArrayBuffer(bytes + 65536) : memory.buffer
    this.kernels = kernels ?? scriptKernels(this.buffer)
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

  /** Copies small values in, times a factor. */
  copyScaled(values: Int8Array, factor: number): Int16Array {
    const shorts = this.shorts(values.length)
    for (let i = 0; i < values.length; i++) shorts[i] = values[i]! * factor
    return shorts
  }

  /** Copies a matrix in the order that `gemmI16` wants: pairs of rows interleaved. */
  copyPaired(values: Int16Array, columns: number): Int16Array {
    const shorts = this.shorts(values.length)
    for (let row = 0, i = 0; i < values.length; row++) {
      let to = (row >> 1) * columns * 2 + (row & 1)
      for (let column = 0; column < columns; column++, to += 2) shorts[to] = values[i++]!
    }
    return shorts
  }

  #take(bytes: number): number {
    const at = this.#top
    this.#top += (bytes + 63) & ~63
    if (this.#top > this.buffer.byteLength) throw new RangeError('NetworkMemory: too small')
    return at
  }
}
