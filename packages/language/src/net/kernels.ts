/** The matrix kernels: WebAssembly with SIMD, or the same integer arithmetic in plain JavaScript. */
import { KERNELS_WASM } from './kernels-wasm.ts'
import { instantiate, type WasmMemory } from './web-assembly.ts'

/** Kernels over one memory; addresses and strides are in bytes. See kernels.wat. */
export interface Kernels {
  gemmI16(
    a: number,
    rows: number,
    strideA: number,
    b: number,
    pairs: number,
    bias: number,
    y: number,
    columns: number,
  ): void
  dotsI16(x: number, w: number, k: number, bias: number, y: number, count: number): void
  sumRowsI16(list: number, count: number, y: number, columns: number, floor: number): void
  sumRowsI8(list: number, count: number, y: number, columns: number): void
  narrowI32(x: number, count: number, y: number): void
  addI16(x: number, count: number, y: number): void
  curvesI32(sums: number, rows: number, units: number, sigmoid: number, tanh: number, y: number): void
  scanI16(list: number, rows: number, units: number, y: number): void
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
  return instantiate(KERNELS_WASM, memory) as TrainingKernels | undefined
}
