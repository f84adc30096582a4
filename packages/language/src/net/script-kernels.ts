/** The matrix kernels in plain JavaScript: the same results as those of kernels.wat, slower. */
import type { Kernels } from './kernels.ts'

/** Columns of a panel of weights, see `NetworkMemory.copyPanels`. */
export const PANEL = 8

/** Kernels over a buffer. */
export function scriptKernels(buffer: ArrayBuffer): Kernels {
  const i8 = new Int8Array(buffer)
  const i16 = new Int16Array(buffer)
  const i32 = new Int32Array(buffer)
  return {
    gemmI16(a, rows, strideA, b, pairs, bias, y, columns) {
      for (let row = 0; row < rows; row++) {
        const from = (a + row * strideA) >> 1
        const to = (y >> 2) + row * columns
        for (let j = 0; j < columns; j++) {
          let weight = (b >> 1) + (j - (j % PANEL)) * pairs * 2 + (j % PANEL) * 2
          let sum = i32[(bias >> 2) + j]!
          for (let p = from; p < from + 2 * pairs; p += 2, weight += 2 * PANEL) {
            sum = (sum + i16[p]! * i16[weight]! + i16[p + 1]! * i16[weight + 1]!) | 0
          }
          i32[to + j] = sum
        }
      }
    },
    dotsI16(x, w, k, bias, y, count) {
      for (let row = 0; row < count; row++) {
        let sum = i32[(bias >> 2) + row]!
        for (let i = 0; i < k; i++) sum = (sum + i16[(x >> 1) + i]! * i16[(w >> 1) + row * k + i]!) | 0
        i32[(y >> 2) + row] = sum
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
    sumRowsI8(list, count, y, columns) {
      for (let j = 0; j < columns; j++) {
        let sum = 0
        for (let i = 0; i < count; i++) sum += i8[i32[(list >> 2) + i]! + j]!
        i16[(y >> 1) + j] = sum << 4
      }
    },
    narrowI32(x, count, y) {
      for (let i = 0; i < count; i++) {
        i16[(y >> 1) + i] = Math.max(-32768, Math.min(32767, ((i32[(x >> 2) + i]! + 2048) | 0) >> 12))
      }
    },
    addI16(x, count, y) {
      for (let i = 0; i < count; i++) i16[(y >> 1) + i] = i16[(y >> 1) + i]! + i16[(x >> 1) + i]!
    },
    curvesI32(sums, rows, units, sigmoid, tanh, y) {
      for (let i = 0; i < rows * units * 4; i++) {
        const table = Math.floor(i / units) % 2 === 0 ? sigmoid : tanh
        const at = Math.max(0, Math.min(4095, (i32[(sums >> 2) + i]! >> 13) + 2048))
        i16[(y >> 1) + i] = i16[(table >> 1) + at]!
      }
    },
    scanI16(list, rows, units, y) {
      for (let side = 0; side < 2; side++) {
        const state = new Int32Array(units)
        for (let n = 0; n < rows; n++) {
          const t = side === 0 ? n : rows - 1 - n
          const gate = (i32[(list >> 2) + t]! >> 1) + side * 2 * units
          const to = (y >> 1) + (t * 2 + side) * units
          for (let u = 0; u < units; u++) {
            const h = state[u]!
            const next = h + (((i16[gate + units + u]! - h) * i16[gate + u]!) >> 15)
            state[u] = next
            i16[to + u] = (next + 8) >> 4
          }
        }
      }
    },
  }
}
