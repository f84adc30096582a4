import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { exampleInput, hostileInput } from '../../export-input.test-kit.ts'
import { emptyDatabase, readGraph, run } from '../neo4j/read-graph.test-kit.ts'
import { textLiteral } from './literal.ts'
import { cypherTarget } from './target.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-cypher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ["it's", "'it\\'s'"],
  ['a\\b', "'a\\\\b'"],
  ['\\u0060', "'\\\\' + 'u0060'"],
  ['a\nb\u0000', "'a\\u000ab\\u0000'"],
])('the text %j is written %s', (text, literal) => {
  expect(textLiteral(text)).toBe(literal)
})

describeWithNeo4j('the Cypher script, run statement by statement', (server) => {
  beforeEach(() => emptyDatabase(server()))

  test.each([
    ['the example graph', exampleInput],
    ['hostile texts', hostileInput],
  ])('%s comes back as it went in, also when it is run twice', async (_, input) => {
    const path = join(folder, 'graph.cypher')
    await cypherTarget.write(input, path)
    const statements = readFileSync(path, 'utf8').split(';\n').slice(0, -1)
    for (const statement of [...statements, ...statements]) await run(server(), statement)
    expect(await readGraph(server())).toEqual(input.graph)
  })
})
