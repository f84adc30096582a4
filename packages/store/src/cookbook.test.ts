import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../tools/neo4j-test-server/shared-neo4j.ts'
import { checkQuery } from './check-query/check-query.ts'
import { parseCookbook } from './cookbook.ts'
import type { CypherStore } from './cypher-store.ts'
import { openEmbeddedStore } from './embedded/embedded-store.ts'
import { exampleGraph } from './example-graph.test-kit.ts'
import { loadNaively } from './neo4j/load-naively.test-kit.ts'
import { openNeo4jStore } from './neo4j/neo4j-store.ts'

const cookbook = parseCookbook(readFileSync(new URL('../../../docs/cookbook.md', import.meta.url), 'utf8'))
const forBoth = cookbook.filter(({ neo4jOnly }) => !neo4jOnly)
const folder = mkdtempSync(join(tmpdir(), 'demarche-cookbook-'))
let embedded: CypherStore

beforeAll(async () => {
  const store = openEmbeddedStore(folder)
  await store.write(exampleGraph)
  embedded = store
})
afterAll(async () => {
  await embedded?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a cookbook is read: headings, parameters, queries', () => {
  const markdown =
    '# A\n\n## Who?\n\n```json\n{ "x": 1 }\n```\n\n```cypher\nRETURN $x\n```\n\n### When?\n\n```cypher neo4j\nRETURN 2\n```\n'
  expect(parseCookbook(markdown)).toEqual([
    { question: 'Who?', cypher: 'RETURN $x', neo4jOnly: false, parameters: { x: 1 } },
    { question: 'When?', cypher: 'RETURN 2', neo4jOnly: true, parameters: {} },
  ])
  expect(() => parseCookbook('```cypher\nRETURN 1')).toThrow('has no end')
})

test('every question is one, and no name in a query is unknown', async () => {
  expect(forBoth.length).toBeGreaterThanOrEqual(12)
  for (const { question, cypher, parameters } of cookbook) {
    expect(question).toMatch(/\?$/)
    expect((await checkQuery(cypher, parameters)).warnings).toEqual([])
    expect(cypher).toMatch(/ORDER BY/)
  }
})

describe('on the embedded store', () => {
  test.each(forBoth)('$question', async ({ cypher, parameters }) => {
    const { columns, rows } = await embedded.query(cypher, parameters)
    expect(rows.length).toBeGreaterThan(0)
    expect({ columns, rows }).toMatchSnapshot()
  })
})

describeWithNeo4j('on Neo4j the rows are the same', (server) => {
  let neo4j: CypherStore
  beforeAll(async () => {
    await loadNaively(server(), exampleGraph)
    neo4j = await openNeo4jStore(server())
  })
  afterAll(() => neo4j?.close())

  test.each(forBoth)('$question', async ({ cypher, parameters }) => {
    expect(await neo4j.query(cypher, parameters)).toEqual(await embedded.query(cypher, parameters))
  })
})
