/**
 * Measures the Neo4j export against one MERGE a row through the driver, and the embedded store beside Neo4j, in one run.
 *
 *     pnpm bench:neo4j [statements, 100000 unless told]
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PropertyGraph } from '../../packages/core/src/index.ts'
import { graphFileLines } from '../../packages/exporter/src/index.ts'
import {
  type CypherStore,
  openEmbeddedStore,
  openNeo4jStore,
  parseCookbook,
} from '../../packages/store/src/index.ts'
import type { Neo4jServer } from '../neo4j-test-server/neo4j-server.ts'
import { startNeo4j } from '../neo4j-test-server/start-neo4j.ts'
import { makeGraph } from './make-graph.ts'
import { writeOneByOne } from './one-by-one.ts'

/** Questions of the cookbook that ask the whole graph. */
const QUESTIONS = [
  'Which actors take part in most contested statements?',
  'How many statements are there of each type, and how many are contested?',
  'Who acted against whom between two dates, by week?',
]

/** About so many rows are written one by one; it goes at an even pace. */
const SAMPLE = 2000
/** The exporter may not hold more, in MB. */
const MEMORY = 400

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(48)} ${value}\n`)
}

async function timed<T>(run: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const began = performance.now()
  const result = await run()
  return { seconds: (performance.now() - began) / 1000, result }
}

interface Exported {
  readonly nodes: number
  readonly relationships: number
  readonly notes: readonly string[]
  readonly seconds: number
  readonly megabytes: number
  readonly cpu: number
}

function exportFile(server: Neo4jServer, path: string): Exported {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(new URL('./export-file.ts', import.meta.url)), path],
    {
      encoding: 'utf8',
      env: { ...process.env, BENCH_URL: server.url, BENCH_PASSWORD: server.password },
    },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Seconds of processor time that a process took so far; undefined where nobody counts. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

function writeGraphFile(path: string, graph: PropertyGraph): void {
  const file = openSync(path, 'w')
  for (const text of graphFileLines(graph, 'bench')) writeSync(file, text)
  closeSync(file)
}

async function compareQueries(embedded: CypherStore, neo4j: CypherStore): Promise<void> {
  const cookbook = parseCookbook(readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8'))
  for (const wanted of QUESTIONS) {
    const { cypher, parameters } = cookbook.find(({ question }) => question === wanted)!
    const seconds: string[] = []
    const rows: number[] = []
    for (const store of [embedded, neo4j]) {
      await store.query(cypher, parameters)
      const again = await timed(() => store.query(cypher, parameters))
      seconds.push(again.seconds.toFixed(2))
      rows.push(again.result.rows.length)
    }
    line(wanted, `${rows.join(' and ')} rows; embedded ${seconds[0]} s, Neo4j ${seconds[1]} s`)
  }
}

async function compareExports(server: Neo4jServer, path: string, graph: PropertyGraph): Promise<void> {
  const rows = graph.nodes.length + graph.relationships.length
  const before = processorSeconds(server.pid)
  const first = exportFile(server, path)
  const between = processorSeconds(server.pid)
  const rate = rows / first.seconds
  line('export', `${first.seconds.toFixed(1)} s, ${Math.round(rate)} rows/s; ${first.notes.join('; ')}`)
  const second = exportFile(server, path)
  line('export again', `${second.seconds.toFixed(1)} s; ${second.notes.join('; ')}`)
  const most = Math.max(first.megabytes, second.megabytes)
  line('most memory of the exporter', `${most} MB${most < MEMORY ? '' : `: more than ${MEMORY} MB`}`)
  const beforeSlow = processorSeconds(server.pid)
  const slow = await writeOneByOne(server, graph, Math.ceil(rows / SAMPLE))
  const afterSlow = processorSeconds(server.pid)
  const slowRate = slow.rows / slow.seconds
  line(
    'one MERGE a row',
    `${slow.rows} rows in ${slow.seconds.toFixed(1)} s, ${Math.round(slowRate)} rows/s: all would take ${Math.round(rows / slowRate / 60)} min`,
  )
  line('the export is', `${(rate / slowRate).toFixed(1)} times as fast`)
  if (before === undefined || between === undefined || beforeSlow === undefined || afterSlow === undefined)
    return
  const perRow = ((between - before) / rows) * 1e6
  const perSlowRow = ((afterSlow - beforeSlow) / slow.rows) * 1e6
  line(
    'processor time of the server a row',
    `${Math.round(perRow)} µs, and ${Math.round(perSlowRow)} µs one by one`,
  )
}

async function bench(server: Neo4jServer, folder: string, statements: number): Promise<void> {
  const graph = makeGraph(statements)
  const rows = graph.nodes.length + graph.relationships.length
  line('nodes, relationships', `${graph.nodes.length}, ${graph.relationships.length}`)
  const path = join(folder, 'graph.jsonl')
  writeGraphFile(path, graph)
  await compareExports(server, path, graph)
  const embedded = openEmbeddedStore(join(folder, 'store'))
  const load = await timed(() => embedded.write(graph))
  line('embedded store: load', `${load.seconds.toFixed(1)} s, ${Math.round(rows / load.seconds)} rows/s`)
  const neo4j = await openNeo4jStore(server)
  await compareQueries(embedded, neo4j)
  await embedded.close()
  await neo4j.close()
}

const server = await startNeo4j({ fullSpeed: true, heap: '2g' })
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
try {
  await bench(server, folder, Number(process.argv[2] ?? 100_000))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
