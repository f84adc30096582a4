import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterIndex } from './filter-index.ts'
import { testGraph } from './graph.test-kit.ts'
import { bytesIn, changesOf, edgesShown, visibleFrom } from './visible.ts'

const names = 'abcdef'.split('')
const graph = testGraph(
  Object.fromEntries(names.map((name) => [name, {}])),
  names.map((name, at) => [name, 'AID', names[(at + 1) % names.length]!]),
)
const index = filterIndex(graph)
const bytes = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length })
    .map((list) => Uint8Array.from(list))
const shown = fc.record({ index: fc.constant(index), nodes: bytes(6), edges: bytes(6) })

/** The same as plain sets. */
const plain = (visible: { nodes: Set<string>; edges: Set<string> }) => ({
  nodes: new Set(visible.nodes),
  edges: new Set(visible.edges),
})

test('bytes and sets say the same, and the same of what changes', () => {
  fc.assert(
    fc.property(shown, shown, (one, other) => {
      const [before, after] = [visibleFrom(one), visibleFrom(other)]
      expect(changesOf(before, after)).toEqual(changesOf(plain(before), plain(after)))
      expect(changesOf(plain(before), after)).toEqual(changesOf(before, plain(after)))
      expect(bytesIn(index, plain(before))).toEqual(bytesIn(index, before))
      expect(edgesShown(before)).toBe(edgesShown(plain(before)))
      expect(before.nodes.size).toBe(one.nodes.filter((byte) => byte === 1).length)
    }),
  )
})
