/** The matrix kernels: WebAssembly with SIMD, or the same integer arithmetic in plain JavaScript. */
import { KERNELS_WASM } from './kernels-wasm.ts'
import { type WasmMemory, webAssembly } from './web-assembly.ts'

/** Kernels over one memory; addresses and strides are in bytes. See kernels.wat. */
export interface Kernels {
  gemmI16(
    a: number,
    rows: number,
    strideA: number,
    b: number,
    pairs: number,
    y: number,
    columns: number,
  ): void
  sumRowsI16(list: number, count: number, y: number, columns: number, floor: number): void
  narrowI32(x: number, count: number, y: number): void
}

/** The kernels that training needs besides. */
export interface TrainingKernels extends Kernels {
  gemmF32(
    a: number,
    rows: number,
    strideA: number,
    strideK: number,
    b: number,
    k: number,
    y: number,
    columns: number,
  ): void
  gatherF32(list: number, count: number, y: number, columns: number): void
  scatterF32(list: number, count: number, y: number, columns: number): void
}

/** Kernels of WebAssembly, or nothing where there is no WebAssembly with SIMD. */
export function wasmKernels(memory: WasmMemory): TrainingKernels | undefined {
  const api = webAssembly()
  if (api === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(KERNELS_WASM), (char) => char.charCodeAt(0))
    return new api.Instance(new api.Module(bytes), { env: { memory } }).exports as TrainingKernels
  } catch {
    return undefined
  }
}

/** The same results without WebAssembly, slower. */
export function scriptKernels(buffer: ArrayBuffer): Kernels {
  const i16 = new Int16Array(buffer)
  const i32 = new Int32Array(buffer)
  return {
    gemmI16(a, rows, strideA, b, pairs, y, columns) {
      for (let row = 0; row < rows; row++) {
        const from = (a + row * strideA) >> 1
        const to = (y >> 2) + row * columns
        for (let p = 0; p < pairs; p++) {
          const left = i16[from + 2 * p]!
          const right = i16[from + 2 * p + 1]!
          if (left === 0 && right === 0) continue
          const weights = (b >> 1) + p * columns * 2
          for (let j = 0; j < columns; j++) {
            i32[to + j] = i32[to + j]! + left * i16[weights + 2 * j]! + right * i16[weights + 2 * j + 1]!
          }
        }
      }
    },
    sumRowsI16(list, count, y, columns, floor) {
      for (let j = 0; j < columns; j++) {
        let sum = 0
        for (let i = 0; i < count; i++) {
          sum += i16[(i32[(list >> 2) + i]! >> 1) + j]!
          sum = Math.max(-32768, Math.min(32767, sum))
        }
        i16[(y >> 1) + j] = Math.max(floor, sum)
      }
    },
    narrowI32(x, count, y) {
      for (let i = 0; i < count; i++) {
        i16[(y >> 1) + i] = Math.max(-32768, Math.min(32767, ((i32[(x >> 2) + i]! + 2048) | 0) >> 12))
      }
    },
  }
}
