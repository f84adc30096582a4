/** The exporter's memory does not grow with the graph: one that could not be held is exported. */
import { execFile } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { graphFileLines } from '../../files/graph-file.ts'
import { emptyDatabase, run } from './read-graph.test-kit.ts'

const DOCUMENTS = 6000
/** Much less than the file of the graph. */
const HEAP_MB = 80

const folder = mkdtempSync(join(tmpdir(), 'demarche-memory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function writeBigGraph(path: string): void {
  const nodes = Array.from({ length: DOCUMENTS }, (_, index) => {
    const id = `doc_${String(index).padStart(24, '0')}`
    return { id, labels: ['Document'], properties: { id, title: 'x'.repeat(20_000) } }
  })
  const file = openSync(path, 'w')
  for (const line of graphFileLines({ nodes, relationships: [] }, 'test')) writeSync(file, line)
  closeSync(file)
}

describeWithNeo4j('a graph that does not fit in memory', (server) => {
  afterAll(() => emptyDatabase(server()))

  test('it is exported by a process whose heap is smaller', async () => {
    await emptyDatabase(server())
    const path = join(folder, 'graph.jsonl')
    writeBigGraph(path)
    expect(statSync(path).size / 2 ** 20).toBeGreaterThan(HEAP_MB * 1.4)
    const program = new URL('../../../../../tools/bench-neo4j/export-file.ts', import.meta.url)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MB}`,
        '--conditions=source',
        '--import',
        createRequire(import.meta.url).resolve('tsx'),
        fileURLToPath(program),
        path,
      ],
      { env: { ...process.env, BENCH_URL: server().url, BENCH_PASSWORD: server().password } },
    )
    const { nodes, megabytes } = JSON.parse(stdout)
    expect(nodes).toBe(DOCUMENTS)
    expect(megabytes).toBeLessThan(400)
    const [row] = await run(server(), 'MATCH (d:Document) RETURN count(*) AS n, sum(size(d.title)) AS size')
    expect(row).toEqual({ n: DOCUMENTS, size: DOCUMENTS * 20_000 })
  })
})
