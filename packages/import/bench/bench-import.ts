/**
 * Measures an import of a generated GDELT 2 table against DuckDB, which reads and aggregates the same file in the same run.
 *
 *     pnpm bench:import [rows, 1000000 unless told] [file of a run before]
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, assemble, knowledgeGraph, propertyGraph, type RowAggregate } from '@demarche/core'
import { DuckDBInstance } from '@duckdb/node-api'
import { openEmbeddedStore } from '../../store/src/index.ts'
import { importFile } from '../src/index.ts'
import { gdelt2Columns } from '../src/tables/gdelt-columns.ts'
import { generateGdelt2 } from './generate-gdelt2.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const given = process.argv[3]
const file = given ?? join(folder, 'events.csv')

/** Seconds of the clock and of the processors. */
interface Cost {
  wall: number
  cpu: number
}

const total: Cost = { wall: 0, cpu: 0 }

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(44)} ${value}\n`)
}

const costLine = ({ wall, cpu }: Cost) =>
  `${wall.toFixed(1).padStart(7)} s, processors ${cpu.toFixed(1).padStart(6)} s`

async function timed<T>(
  what: string,
  run: () => T | Promise<T>,
  counts = true,
): Promise<{ value: T; cost: Cost }> {
  const began = performance.now()
  const before = process.cpuUsage()
  const value = await run()
  const used = process.cpuUsage(before)
  const cost = { wall: (performance.now() - began) / 1000, cpu: (used.user + used.system) / 1e6 }
  if (counts) {
    total.wall += cost.wall
    total.cpu += cost.cpu
  }
  print(what, costLine(cost))
  return { value, cost }
}

/** What a user of DuckDB alone does: the same columns of the same file, by pair, type and week. */
async function readWithDuckDb(): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB', temp_directory: folder })
  const connection = await instance.connect()
  const columns = gdelt2Columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')
  const csv = `read_csv('${file.replaceAll("'", "''")}', auto_detect=false, header=false, delim='\t', quote='', escape='', columns={${columns}})`
  const result = await connection.runAndReadAll(`
    SELECT Actor1Code, Actor2Code, EventRootCode, date_trunc('week', strptime(SQLDATE, '%Y%m%d')) AS week,
      count(*) AS n, min(SQLDATE) AS first, max(SQLDATE) AS last
    FROM ${csv} GROUP BY ALL ORDER BY ALL`)
  const groups = result.getRowsJS().length
  connection.closeSync()
  instance.closeSync()
  return groups
}

async function importRows(): Promise<{ actors: Actor[]; aggregates: RowAggregate[]; line: string }> {
  for await (const { actors, aggregates, tally } of importFile(file, { rows: 'edges' })) {
    const left = Object.values(tally.skipped).reduce((sum, count) => sum + count, 0)
    const line = `${tally.rows} rows: ${tally.stated} acts, ${tally.merged} told again, ${left} left out`
    return { actors, aggregates, line }
  }
  throw new Error(`${file}: nothing was read`)
}

try {
  if (given === undefined || !existsSync(file)) generateGdelt2(file, rows)
  print('file', `${rows} rows, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`)
  const alone = await timed('DuckDB alone: read and aggregate', readWithDuckDb, false)
  print('  groups', String(alone.value))
  const { value: imported } = await timed('read, code and count', importRows)
  print('  rows', imported.line)
  const { value: graph } = await timed('graph', () =>
    propertyGraph(
      knowledgeGraph(
        assemble({
          documents: [],
          statements: [],
          judgements: [],
          actors: imported.actors,
          aggregates: imported.aggregates,
        }),
      ),
    ),
  )
  print('  nodes and relationships', `${graph.nodes.length}, ${graph.relationships.length}`)
  await timed('store', async () => {
    const store = openEmbeddedStore(join(folder, 'store'))
    await store.write(graph)
    await store.close()
  })
  print('import, graph and store together', costLine(total))
  const ratio = `${(total.wall / alone.cost.wall).toFixed(1)} times by the clock, ${(total.cpu / alone.cost.cpu).toFixed(1)} by the processors`
  print('against DuckDB alone', ratio)
  print('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
