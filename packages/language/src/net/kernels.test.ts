/** WebAssembly and plain JavaScript give the same numbers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NetworkMemory } from './network-memory.ts'

const short = fc.integer({ min: -3000, max: 3000 })

/** What both sets of kernels make of the same memory. */
function onBoth(run: (memory: NetworkMemory) => number[]): number[] {
  const [wasm, script] = [false, true].map((plain) => run(new NetworkMemory(65536, plain)))
  expect(script).toEqual(wasm)
  return wasm!
}

describe('kernels', () => {
  test.each([1, 3, 4, 9])('products of %i rows', (rows) => {
    const length = rows * 8 + 8 * 16 + 16
    fc.assert(
      fc.property(fc.array(short, { minLength: length, maxLength: length }), (numbers) => {
        const a = numbers.slice(0, rows * 8)
        const b = numbers.slice(rows * 8, -16)
        const bias = numbers.slice(-16)
        const product = onBoth((memory) => {
          const left = memory.copy(Int16Array.from(a)).byteOffset
          const right = memory.copyPanels(Int16Array.from(b), 16).byteOffset
          const start = memory.copyShifted(Int16Array.from(bias), 8).byteOffset
          const y = memory.integers(rows * 16)
          memory.kernels.gemmI16(left, rows, 16, right, 4, start, y.byteOffset, 16)
          return [...y]
        })
        const want = product.map((_, i) => {
          const row = Math.floor(i / 16)
          let sum = bias[i % 16]! * 256
          for (let k = 0; k < 8; k++) sum += a[row * 8 + k]! * b[k * 16 + (i % 16)]!
          return sum
        })
        expect(product).toEqual(want)
        const first = onBoth((memory) => {
          const x = memory.copy(Int16Array.from(a.slice(0, 8))).byteOffset
          const w = memory.copyTransposed(Int16Array.from(b), 16, 3).byteOffset
          const start = memory.copyShifted(Int16Array.from(bias), 8).byteOffset
          const y = memory.integers(3)
          memory.kernels.dotsI16(x, w, 8, start, y.byteOffset, 3)
          return [...y]
        })
        expect(first).toEqual(want.slice(0, 3))
      }),
      { numRuns: 30, seed: 5 },
    )
  })

  test.each([1, 2, 7])('gates of %i rows and the recurrence over them', (rows) => {
    const anySum = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
    const nearSum = fc.integer({ min: -(2 ** 24), max: 2 ** 24 })
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anySum, nearSum), { minLength: rows * 64, maxLength: rows * 64 }),
        fc.integer({ min: 0, max: 100 }),
        (sums, seed) => {
          onBoth((memory) => {
            const curve = (scale: number): number =>
              memory.copy(
                Int16Array.from({ length: 4096 }, (_, i) => ((i * 7919 + seed) % (2 * scale)) - scale),
              ).byteOffset
            const given = memory.integers(rows * 64)
            given.set(sums)
            const gates = memory.shorts(rows * 64)
            const list = memory.integers(rows)
            // the rows lie in another order than that in which they are read
            list.forEach((_, row) => {
              list[row] = gates.byteOffset + ((row * 3) % rows) * 128
            })
            const y = memory.shorts(rows * 32)
            const [sigmoid, tanh] = [curve(32767), curve(16384)]
            memory.kernels.curvesI32(given.byteOffset, rows, 16, sigmoid, tanh, gates.byteOffset)
            memory.kernels.scanI16(list.byteOffset, rows, 16, y.byteOffset)
            return [...gates, ...y]
          })
        },
      ),
      { numRuns: 20, seed: 6 },
    )
  })

  test('embeddings are summed up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 160, maxLength: 160 }),
        (values) => {
          const sums = onBoth((memory) => {
            const table = memory.copyBytes(Int8Array.from(values)).byteOffset
            const list = memory.integers(3)
            list.set([table + 32, table, table + 128])
            const y = memory.shorts(32)
            memory.kernels.sumRowsI8(list.byteOffset, 3, y.byteOffset, 32)
            return [...y]
          })
          expect(sums).toEqual(sums.map((_, i) => (values[i + 32]! + values[i]! + values[i + 128]!) * 16))
        },
      ),
      { numRuns: 20, seed: 7 },
    )
  })

  test('sums saturate and stop at the floor', () => {
    const sums = [false, true].map((script) => {
      const memory = new NetworkMemory(65536, script)
      const rows = [30_000, -30_000].map((value) => memory.copy(new Int16Array(32).fill(value)).byteOffset)
      const list = memory.integers(3)
      list.set([rows[0]!, rows[0]!, rows[1]!])
      const y = memory.shorts(32)
      memory.kernels.sumRowsI16(list.byteOffset, 2, y.byteOffset, 32, 0)
      const high = y[0]
      memory.kernels.sumRowsI16(list.byteOffset + 8, 1, y.byteOffset, 32, 0)
      return [high, y[0]]
    })
    expect(sums).toEqual([
      [32767, 0],
      [32767, 0],
    ])
  })

  test('narrowing rounds and saturates', () => {
    const narrowed = [false, true].map((script) => {
      const memory = new NetworkMemory(65536, script)
      const x = memory.integers(8)
      x.set([0, 2047, 2048, 4096, -2049, -4096, 2 ** 30, -(2 ** 30)])
      const y = memory.shorts(8)
      memory.kernels.narrowI32(x.byteOffset, 8, y.byteOffset)
      return [...y]
    })
    expect(narrowed[0]).toEqual([0, 0, 1, 1, -1, -1, 32767, -32768])
    expect(narrowed[1]).toEqual(narrowed[0])
  })
})
