import { NODE_LABELS, type PropertyGraph, RELATIONSHIP_TYPES, relationshipTypes } from '@demarche/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFault, parseQuery } from '../../store/src/check-query/parser.ts'
import { batchesOf, constraintStatements, indexStatements, planRows } from './cypher-batches.ts'
import { exampleInput } from './export-input.test-kit.ts'

const actor = (labels: readonly string[]) => ({ id: 'x', labels, properties: { id: 'x' } })
const graphWith = (labels: readonly string[], type?: string): PropertyGraph => ({
  nodes: [actor(labels)],
  relationships: type === undefined ? [] : [{ id: 'r', type, from: 'x', to: 'x', properties: { id: 'r' } }],
})

test('no label or type outside the closed lists gets into a query', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Actor`',
      'X`) DETACH DELETE n //',
      '\\u0060',
      '',
      '__proto__',
      'constructor',
      'toString',
      'ACTOR ',
    ),
  )
  fc.assert(
    fc.property(hostile, (name) => {
      if (!NODE_LABELS.includes(name))
        expect(() => planRows(graphWith(['Actor', name]))).toThrow(/closed lists/)
      if (!RELATIONSHIP_TYPES.includes(name)) {
        expect(() => planRows(graphWith(['Actor'], name))).toThrow(/closed lists/)
        expect(() => constraintStatements([name])).toThrow(/closed lists/)
      }
    }),
  )
})

test('every statement that is sent is Cypher by the grammar of Neo4j', { timeout: 120_000 }, async () => {
  const graph = {
    nodes: NODE_LABELS.slice(4).map((label) => ({ ...actor(['Actor', label]), id: label })),
    relationships: RELATIONSHIP_TYPES.map((type) => ({
      id: type,
      type,
      from: 'Person',
      to: 'Country',
      properties: { id: type },
    })),
  }
  const queries = [...planRows(graph).groups, ...planRows(exampleInput.graph).groups].map(
    ({ cypher }) => cypher,
  )
  const statements = [...constraintStatements(Object.keys(relationshipTypes)), ...indexStatements]
  for (const query of new Set([...queries, ...statements])) {
    expect((await parseQuery(query)).syntaxErrors).toBe(0)
  }
  // The whole analysis takes a while, so one query of each kind.
  for (const query of [queries[0]!, queries.at(-1)!, statements[0]!, statements.at(-1)!]) {
    expect(await firstFault(query)).toBeUndefined()
  }
})

test('batches are bounded by rows and by bytes, and hold every row once', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    id: String(index),
    properties: { name: 'x'.repeat(index * 10) },
  }))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 100_000 }),
      (maxRows, maxBytes) => {
        const batches = [...batchesOf(rows, maxRows, maxBytes)]
        expect(batches.flat()).toEqual(rows)
        for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(maxRows)
      },
    ),
  )
})
