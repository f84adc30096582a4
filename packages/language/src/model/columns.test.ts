/** Columns come back as they were written, with and without WebAssembly; bytes that are missing are told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ColumnReader, writeNumbers, writeRising, writeSigned } from './columns.ts'
import { ModelFileError } from './model-file-error.ts'

/** Mostly of one byte, as in models, so that runs of those are met. */
const small = fc.integer({ min: 0, max: 127 })
const weight = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -64, max: 63 }) },
  fc.integer({ min: -256, max: 255 }),
)
const numbers = fc.array(fc.oneof({ weight: 20, arbitrary: small }, fc.integer({ min: 0, max: 65_535 })), {
  maxLength: 120,
})
const signed = fc.array(
  fc.oneof({ weight: 20, arbitrary: weight }, fc.integer({ min: -32_768, max: 32_767 })),
  { maxLength: 120 },
)
const rising = fc
  .array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 60 })
  .map((values) => values.toSorted((a, b) => a - b))
const joined = fc.array(fc.tuple(small, weight), { maxLength: 120 })

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

describe.each([false, true])('script: %s', (script) => {
  test('any columns', () => {
    fc.assert(
      fc.property(numbers, signed, rising, joined, (some, more, keys, pairs) => {
        const bytes = concat([
          Uint8Array.of(9, 9, 9),
          writeNumbers(some),
          writeSigned(more),
          writeRising(keys),
          writeNumbers(pairs.map(([low]) => low)),
          writeSigned(pairs.map(([, high]) => high)),
          Uint8Array.of(255, 128, 3),
        ])
        const reader = new ColumnReader(bytes, 3, 120, script)
        expect([...reader.numbers(some.length)]).toEqual(some)
        expect([...reader.signed(more.length)]).toEqual(more)
        expect([...new Int32Array(reader.rising(keys.length).buffer)]).toEqual(keys)
        expect([...reader.joined(pairs.length)]).toEqual(pairs.map(([low, high]) => (high << 7) | low))
        expect(() => reader.finish()).toThrow(ModelFileError)
        expect([...reader.plain(3)]).toEqual([-1, -128, 3])
        reader.finish()
      }),
      { numRuns: 60, seed: 12 },
    )
  })

  test.each([
    ['fewer bytes than values', Uint8Array.of(1, 2, 3), 4],
    ['a last value without its end', Uint8Array.of(1, 2, 3, 128), 4],
    ['values that take the bytes of others', Uint8Array.of(128, 1, 128, 1), 4],
  ])('%s', (_, bytes, count) => {
    for (const read of ['numbers', 'signed', 'joined', 'rising', 'plain'] as const) {
      if (read === 'plain' && count <= bytes.length) continue
      expect(() => new ColumnReader(bytes, 0, count, script)[read](count)).toThrow(ModelFileError)
    }
  })
})
