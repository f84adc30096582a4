/** Reading varints: in WebAssembly, which is fast from its first call, or in plain JavaScript with the same numbers. */
import { instantiate, webAssembly } from '../net/web-assembly.ts'
import { COLUMNS_WASM } from './columns-wasm.ts'

interface VarintKernels {
  /** Reads `count` varints at `from` into 16-bit integers at `to`; returns where they end. */
  readI16(from: number, count: number, to: number, sign: number): number
  /** The same for 32-bit integers that are each given as the difference to the one before. */
  readRising(from: number, count: number, to: number): number
  /** 16-bit `y |= x << 7`. */
  joinI16(x: number, count: number, y: number): void
}

/** Kernels with the memory that they work on; addresses in bytes. See columns.wat. */
export interface Varints extends VarintKernels {
  readonly buffer: ArrayBuffer
}

/** A memory of at least so many bytes, all zero. `script` forces plain JavaScript. */
export function varints(bytes: number, script = false): Varints {
  const api = script ? undefined : webAssembly()
  if (api !== undefined) {
    const memory = new api.Memory({ initial: Math.ceil(bytes / 65536) })
    const kernels = instantiate(COLUMNS_WASM, memory) as VarintKernels | undefined
    if (kernels !== undefined) return { buffer: memory.buffer, ...kernels }
  }
  return scriptVarints(new ArrayBuffer((bytes + 3) & ~3))
}

function scriptVarints(buffer: ArrayBuffer): Varints {
  const bytes = new Uint8Array(buffer)
  const i16 = new Int16Array(buffer)
  const i32 = new Int32Array(buffer)
  let at = 0
  const next = (): number => {
    let byte = bytes[at++]!
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!
      value |= (byte & 0x7f) << shift
    }
    return value
  }
  return {
    buffer,
    readI16(from, count, to, sign) {
      at = from
      for (let i = 0; i < count; i++) {
        const value = next()
        i16[(to >> 1) + i] = sign === 0 ? value : (value >>> 1) ^ -(value & 1)
      }
      return at
    },
    readRising(from, count, to) {
      at = from
      let value = 0
      for (let i = 0; i < count; i++) {
        value = (value + next()) | 0
        i32[(to >> 2) + i] = value
      }
      return at
    },
    joinI16(x, count, y) {
      for (let i = 0; i < count; i++) i16[(y >> 1) + i] = i16[(y >> 1) + i]! | (i16[(x >> 1) + i]! << 7)
    },
  }
}
