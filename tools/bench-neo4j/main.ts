/**
 * Measures the Neo4j export against one MERGE a row through the driver, and the embedded store beside Neo4j, in one run.
 *
 *     npx tsx --conditions=source tools/bench-neo4j/main.ts [statements, 100000 unless told]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActorGraph, PropertyGraph } from '../../packages/core/src/index.ts'
import { neo4jTarget } from '../../packages/exporter/src/index.ts'
import { type CypherStore, openEmbeddedStore, openNeo4jStore } from '../../packages/store/src/index.ts'
import { type Neo4jServer, withDriver } from '../neo4j-test-server/neo4j-server.ts'
import { startNeo4j } from '../neo4j-test-server/start-neo4j.ts'
import { makeGraph } from './make-graph.ts'

const QUERIES = [
  [
    'actors by contested statements',
    'MATCH (s:Statement {contested: true})-[:ACTOR|RECIPIENT]->(a:Actor) RETURN a.name AS actor, count(DISTINCT s) AS n ORDER BY n DESC, actor LIMIT 20',
  ],
  [
    'by month',
    'MATCH (s:Statement)-[:ACTOR]->(:Actor) RETURN s.start.month AS month, s.type AS type, count(*) AS n ORDER BY month, type',
  ],
  [
    'chains of one actor',
    "MATCH (a:Actor {name: 'Actor number 3'})<-[:SAID_BY]-(s:Statement)-[:EVIDENCED_BY]->(d:Document) RETURN s.id AS id, d.title AS title ORDER BY id, title LIMIT 50",
  ],
] as const

/** Rows of the slow way that are timed; it goes at an even pace. */
const SAMPLE = 2000

let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 200)

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(48)} ${value}\n`)
}

async function timed<T>(run: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const began = performance.now()
  const result = await run()
  return { seconds: (performance.now() - began) / 1000, result }
}

/** One query a row, each in a transaction of its own, on the same labels and constraints. */
async function oneByOne(server: Neo4jServer, graph: PropertyGraph): Promise<number> {
  const rows = graph.relationships.filter(({ type }) => type === 'ACTOR').slice(0, SAMPLE)
  const { seconds } = await timed(() =>
    withDriver(server.url, server.password, async (driver) => {
      for (const { id, from, to } of rows) {
        await driver.executeQuery(
          'MATCH (a:Statement {id: $from}) MATCH (b:Actor {id: $to}) MERGE (a)-[r:ACTOR {id: $id}]->(b)',
          { id: `${id}-slow`, from, to },
        )
      }
    }),
  )
  return rows.length / seconds
}

async function compareQueries(embedded: CypherStore, neo4j: CypherStore): Promise<void> {
  for (const [name, cypher] of QUERIES) {
    const seconds: string[] = []
    for (const store of [embedded, neo4j]) {
      await store.query(cypher)
      seconds.push((await timed(() => store.query(cypher))).seconds.toFixed(3))
    }
    line(`query: ${name}`, `embedded ${seconds[0]} s, Neo4j ${seconds[1]} s`)
  }
}

async function bench(server: Neo4jServer, folder: string, statements: number): Promise<void> {
  const graph = makeGraph(statements)
  const rows = graph.nodes.length + graph.relationships.length
  line('nodes, relationships', `${graph.nodes.length}, ${graph.relationships.length}`)
  const input = { graph, actorGraph: undefined as unknown as ActorGraph }
  peak = 0
  const first = await timed(() => neo4jTarget.write(input, server))
  line('export', `${first.seconds.toFixed(1)} s, ${Math.round(rows / first.seconds)} rows/s`)
  const second = await timed(() => neo4jTarget.write(input, server))
  line('export again, nothing changed', `${second.seconds.toFixed(1)} s, ${second.result.notes[0]}`)
  line('peak memory of the exporter, graph included', `${Math.round(peak / 1e6)} MB`)
  const slow = await oneByOne(server, graph)
  line(
    'one MERGE a row',
    `${Math.round(slow)} rows/s; the export is ${(rows / first.seconds / slow).toFixed(1)} times as fast`,
  )
  const embedded = openEmbeddedStore(folder)
  const load = await timed(() => embedded.write(graph))
  line('embedded store: write', `${load.seconds.toFixed(1)} s, ${Math.round(rows / load.seconds)} rows/s`)
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
  clearInterval(watch)
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
