import { contentHash, type PropertyGraph } from '@demarche/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleInput } from './export-input.test-kit.ts'
import { type GraphItem, streamOf } from './graph-stream.ts'
import { graphBatches, type RowBatch, streamBatches } from './row-batches.ts'

const node = (index: number, length: number): GraphItem => ({
  kind: 'node',
  id: `act-${index}`,
  labels: ['Actor', index % 3 === 0 ? 'Person' : 'Country'],
  properties: { id: `act-${index}`, name: 'x'.repeat(length) },
})
const relationship = (index: number, from: number): GraphItem => ({
  kind: 'relationship',
  id: `rel-${index}`,
  type: index % 2 === 0 ? 'ACCUSE' : 'CONSULT',
  from: `act-${from}`,
  to: 'act-0',
  properties: { id: `rel-${index}` },
})

test('batches are bounded by rows and by bytes, hold every row once, and nodes come first', async () => {
  const limits = fc.record({
    rows: fc.integer({ min: 1, max: 40 }),
    bytes: fc.integer({ min: 1, max: 20_000 }),
  })
  const lengths = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(lengths, limits, async (sizes, most) => {
      const items = [
        ...sizes.map((length, index) => node(index, length)),
        ...sizes.map((length, index) => relationship(index, length)),
      ]
      const stream = { ...streamOf({ nodes: [], relationships: [] }), items: () => items }
      const batches: RowBatch[] = []
      for await (const batch of streamBatches(stream, most)) batches.push(batch)
      const ids = batches.flatMap(({ rows }) => rows.map(({ id }) => id))
      expect([...ids].sort()).toEqual(items.map(({ id }) => id).sort())
      for (const { rows } of batches) expect(rows.length).toBeLessThanOrEqual(most.rows)
      const kinds = batches.map(({ query }) => query.kind).join(' ')
      expect(kinds).not.toMatch(/relationships nodes/)
      for (const { query, rows } of batches) {
        const bytes = rows.reduce((sum, { properties }) => sum + 140 + 2 * String(properties.name).length, 0)
        if (rows.length > 1 && query.kind === 'nodes') expect(bytes - 100).toBeLessThan(most.bytes + 100 * 40)
      }
    }),
    { numRuns: 50 },
  )
})

test('rows of one batch stand in the order of their ends, whichever way they point', () => {
  const { nodes } = exampleInput.graph
  const [a, b, c] = nodes.filter(({ labels }) => labels[0] === 'Actor').map(({ id }) => id)
  const link = (from: string, to: string) => {
    const id = contentHash('rel', [from, to])
    return { id, type: 'ACCUSE', from, to, properties: { id } }
  }
  const graph: PropertyGraph = { nodes, relationships: [link(c!, b!), link(b!, a!), link(a!, c!)] }
  const batch = [...graphBatches(graph, { rows: 10, bytes: 1e6 })].at(-1)!
  const ends = batch.rows.map(({ from, to }) => [from!, to!].sort().join())
  expect(ends).toEqual([...ends].sort())
})
