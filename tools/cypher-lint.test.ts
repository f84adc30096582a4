/** Every Cypher string of the documents and of the code is Cypher by Neo4j's own editor. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { firstFault, parseQuery } from '../packages/store/src/check-query/parser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function filesUnder(folder: string, isWanted: (path: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return /^(node_modules|dist|build|coverage)$/.test(entry.name) ? [] : filesUnder(path, isWanted)
    return isWanted(path) ? [path] : []
  })
}

interface Found {
  /** `docs/cookbook.md:30` */
  readonly place: string
  readonly cypher: string
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

/** Blocks marked `cypher`, and what stands behind `demarche query` in quotation marks. */
function inMarkdown(path: string): Found[] {
  const text = readFileSync(join(root, path), 'utf8')
  const blocks = [...text.matchAll(/^```cypher(?: neo4j)?\n([\s\S]*?)^```/gm)]
  const commands = [...text.matchAll(/demarche query "((?:[^"\\]|\\[\s\S])+)"/g)]
  return [...blocks, ...commands].map((match) => ({
    place: `${path}:${lineOf(text, match.index)}`,
    cypher: match[1]!.replaceAll(/\\([$"`])/g, '$1'),
  }))
}

const opening =
  /^\s*(MATCH |OPTIONAL MATCH |MERGE |UNWIND |CALL \S+\(|CREATE (CONSTRAINT|INDEX|TEXT|FULLTEXT|\()|RETURN \S+|SHOW (INDEXES|CONSTRAINTS)|ALTER CURRENT)/

/** Literals that begin as a query does. What is put into a template is one name here. */
function inCode(path: string): Found[] {
  const text = readFileSync(join(root, path), 'utf8')
  const literals = text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`/g)
  return [...literals]
    .map((match) => ({
      place: `${path}:${lineOf(text, match.index)}`,
      cypher: (match[1] ?? match[2] ?? match[3]!)
        .replaceAll(/\$\{[^}]*\}/g, 'name')
        .replaceAll('\\n', '\n')
        .replaceAll(/\\([$"'`\\])/g, '$1'),
    }))
    .filter(({ cypher }) => opening.test(cypher))
}

const isSource = (path: string) =>
  /\.(ts|tsx|mts)$/.test(path) && !/\.(test|d|test-kit)\.ts$|\.local\.mts$|\/test\//.test(path)

/** Queries are put together there from several strings; their own tests check what comes out. */
const COMPOSED = ['packages/exporter/src/write-queries.ts', 'tools/bench-neo4j/one-by-one.ts']

const documented = [...filesUnder('docs', (path) => path.endsWith('.md')), 'README.md'].flatMap(inMarkdown)
const coded = ['packages', 'apps', 'tools']
  .flatMap((folder) => filesUnder(folder, isSource))
  .filter((path) => !COMPOSED.includes(path))
  .flatMap(inCode)

test('queries are found where they are', () => {
  expect(documented.length).toBeGreaterThan(20)
  const places = [...documented, ...coded].map(({ place }) => place.replace(/:\d+$/, ''))
  expect(places).toEqual(
    expect.arrayContaining([
      'README.md',
      'docs/cookbook.md',
      'packages/exporter/src/schema-statements.ts',
      'packages/exporter/src/targets/neo4j/prune.ts',
      'packages/store/src/neo4j/driver-store.ts',
    ]),
  )
})

test('a query with a fault is found', async () => {
  expect(await firstFault('MATCH (n) RETRUN n')).toBeDefined()
  expect(await firstFault('MATCH (n) RETURN m')).toBeDefined()
})

test.each([...documented, ...coded])('$place', { timeout: 120_000 }, async ({ cypher }) => {
  expect({ cypher, faults: (await parseQuery(cypher)).syntaxErrors }).toEqual({ cypher, faults: 0 })
  expect(await firstFault(cypher)).toBeUndefined()
})
