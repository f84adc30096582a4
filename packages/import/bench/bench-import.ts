/**
 * Measures an import of generated GDELT 2 tables, as `demarche import` does it, against DuckDB, which reads and
 * aggregates the same file in the same run.
 *
 *     pnpm bench:import                        250,000 rows and a million
 *     pnpm bench:import --ten-million          and ten million
 *     pnpm bench:import --rows 50000           as many as one wants; more than once for several files
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildGraph } from '../../../apps/cli/src/graph-folder/build-graph.ts'
import type { BuildStep } from '../../../apps/cli/src/graph-folder/write-outputs.ts'
import { aggregateWithDuckDb } from './duckdb-alone.ts'
import { generateGdelt2 } from './generate-gdelt2.ts'

const MILLION = 1_000_000
/** Everything is done once with few rows before it is measured: modules are loaded then. */
const WARM_ROWS = 2000
/** How often a size is measured; the largest ones once, they take long enough. */
const runsOf = (rows: number) => (rows > MILLION ? 1 : 3)

/** Seconds since the beginning, by the clock and by the processors, and what was found. */
interface Cost {
  wall: number
  cpu: number
  what: string
}
type Marks = Record<string, Cost>

/** One measurement, in a process of its own: its memory is that of nothing else. */
interface Measured {
  marks: Marks
  peakMegabytes: number
}

/** Processor seconds of processes that this one started and that have ended: what fills the store. 0 where nobody counts. */
function workOfOthers(): number {
  try {
    // fields 16 and 17 of all, in hundredths of a second; the first two may hold blanks
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}

function stopwatch(): (what?: string) => Cost {
  const began = performance.now()
  const before = process.cpuUsage()
  const others = workOfOthers()
  return (what = '') => {
    const { user, system } = process.cpuUsage(before)
    const cpu = (user + system) / 1e6 + workOfOthers() - others
    return { wall: (performance.now() - began) / 1000, cpu, what }
  }
}

const measureDuckDb = (reads: 'keys' | 'every-cell') => async (file: string, folder: string) => {
  const at = stopwatch()
  const groups = await aggregateWithDuckDb(file, folder, reads)
  return { all: at(`${groups} groups`) }
}

async function measureImport(file: string, folder: string): Promise<Marks> {
  const out = mkdtempSync(join(folder, 'graph-'))
  const marks: Marks = {}
  const at = stopwatch()
  const { counts } = await buildGraph({
    out,
    inputs: [],
    imports: [{ path: file, options: {} }],
    onImport: ({ line }) => {
      marks.rows = at(line)
    },
    onStep: (step: BuildStep) => {
      marks[step] = at()
    },
    folders: [],
    defaults: {},
    version: 'bench',
  })
  marks.all = at(`${counts.actors} actors, ${counts.edges} edges`)
  rmSync(out, { recursive: true })
  return marks
}

type Kind = 'keys' | 'every-cell' | 'import'
const kinds: Readonly<Record<Kind, (file: string, folder: string) => Promise<Marks>>> = {
  keys: measureDuckDb('keys'),
  'every-cell': measureDuckDb('every-cell'),
  import: measureImport,
}

/** What a child process does: `measure <kind> <file> <folder>`. */
async function measure(kind: Kind, file: string, folder: string): Promise<void> {
  const run = kinds[kind]
  await run(join(folder, 'warm.csv'), folder)
  const marks = await run(file, folder)
  const measured: Measured = { marks, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

function inProcess(kind: Kind, file: string, folder: string): Measured {
  const args = [...process.execArgv, process.argv[1]!, 'measure', kind, file, folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${kind} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Measured
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(44)} ${value}\n`)
}

const costLine = ({ wall, cpu, what }: Cost) =>
  `${wall.toFixed(1).padStart(6)} s, processors ${cpu.toFixed(1).padStart(5)} s${what && `   ${what}`}`

const best = (runs: readonly Measured[]): Measured =>
  [...runs].sort((a, b) => a.marks.all!.cpu - b.marks.all!.cpu)[0]!

/** The cost between two marks. */
const between = (from: Cost | undefined, { wall, cpu, what }: Cost): Cost => ({
  wall: wall - (from?.wall ?? 0),
  cpu: cpu - (from?.cpu ?? 0),
  what,
})

const times = (built: Cost, alone: Cost) =>
  `${(built.wall / alone.wall).toFixed(1)} by the clock, ${(built.cpu / alone.cpu).toFixed(1)} by the processors`

/** One size, each measurement the best by the processors; gives the processor seconds that a million of its rows take. */
function bench(rows: number, folder: string): number {
  const file = join(folder, `events-${rows}.csv`)
  generateGdelt2(file, rows)
  print('file', `${rows} rows, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`)
  const runs: Record<Kind, Measured[]> = { keys: [], 'every-cell': [], import: [] }
  for (let run = 0; run < runsOf(rows); run += 1) {
    for (const kind of Object.keys(runs) as Kind[]) runs[kind].push(inProcess(kind, file, folder))
  }
  const [keys, everyCell] = [best(runs.keys).marks.all!, best(runs['every-cell']).marks.all!]
  const { marks, peakMegabytes } = best(runs.import)
  const built = marks.all!
  print('DuckDB alone, only the columns it counts by', costLine(keys))
  print('DuckDB alone, every cell', costLine(everyCell))
  print('rows read, coded and counted', costLine(marks.rows!))
  print('kept in the folder, linked, made a graph', costLine(between(marks.rows, marks.store!)))
  print('store and picture, side by side', costLine(between(marks.store, built)))
  print('in all', costLine(built))
  print('  times DuckDB with only its columns', times(built, keys))
  print('  times DuckDB with every cell', times(built, everyCell))
  print('peak memory, but for what fills the store', `${peakMegabytes.toFixed(0)} MB`)
  rmSync(file)
  return (built.cpu / rows) * MILLION
}

function benchAll(): void {
  const { values } = parseArgs({
    options: { rows: { type: 'string', multiple: true }, 'ten-million': { type: 'boolean' } },
  })
  const asked = values.rows?.map(Number) ?? [MILLION / 4, MILLION]
  const sizes = values['ten-million'] ? [...asked, 10 * MILLION] : asked
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    generateGdelt2(join(folder, 'warm.csv'), WARM_ROWS)
    const perMillion = sizes.map((rows) => {
      const seconds = bench(rows, folder)
      process.stdout.write('\n')
      return `${rows} rows: ${seconds.toFixed(1)} s`
    })
    print('processors, for a million rows', perMillion.join('; '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'measure') await measure(rest[0] as Kind, rest[1]!, rest[2]!)
else benchAll()
