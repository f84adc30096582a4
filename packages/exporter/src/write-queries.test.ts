import { KEY_LABELS, NODE_LABELS, RELATIONSHIP_TYPES } from '@demarche/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFault, parseQuery } from '../../store/src/check-query/parser.ts'
import { constraintStatements, indexStatements } from './schema-statements.ts'
import { nodeWrite, relationshipWrite } from './write-queries.ts'

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
      if (!NODE_LABELS.includes(name)) {
        expect(() => nodeWrite({ id: 'x', labels: ['Actor', name] })).toThrow(/closed lists/)
        expect(() => nodeWrite({ id: 'x', labels: [name] })).toThrow(/no key label/)
      }
      if (!RELATIONSHIP_TYPES.includes(name)) {
        expect(() => relationshipWrite(name)).toThrow(/closed lists/)
        expect(() => constraintStatements([name])).toThrow(/closed lists/)
      }
    }),
  )
})

test('every statement that is sent is Cypher by the grammar of Neo4j', { timeout: 120_000 }, async () => {
  const nodes = [
    ...KEY_LABELS.map((label) => [label]),
    ...NODE_LABELS.slice(KEY_LABELS.length).map((label) => ['Actor', label]),
  ].map((labels) => nodeWrite({ id: 'x', labels }))
  const queries = [...nodes, ...RELATIONSHIP_TYPES.map(relationshipWrite)].flatMap(
    ({ create, merge, findMissing }) => [create, merge, ...(findMissing ? [findMissing] : [])],
  )
  const statements = [...constraintStatements(RELATIONSHIP_TYPES), ...indexStatements]
  for (const query of new Set([...queries, ...statements])) {
    expect((await parseQuery(query)).syntaxErrors).toBe(0)
  }
  // The whole analysis takes a while, so one query of each kind.
  for (const query of [...queries.slice(0, 2), ...queries.slice(-3), statements[0]!, ...indexStatements]) {
    expect(await firstFault(query)).toBeUndefined()
  }
})
