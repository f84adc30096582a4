/** One export of a graph's file, in a process of its own: prints what it did and the most memory that it took. */
import { readFileSync } from 'node:fs'
import { neo4jTarget, openGraphFile } from '../../packages/exporter/src/index.ts'

/** The most memory that this process ever held, in MB: Linux keeps count, elsewhere it is what it holds at the end. */
function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024
  } catch {
    return process.memoryUsage().rss / 1048576
  }
}

const [path = ''] = process.argv.slice(2)
const { BENCH_URL: url = '', BENCH_PASSWORD: password = '' } = process.env
const graph = await openGraphFile(path)
if (!graph) throw new Error(`${path} is not there`)
const began = performance.now()
const { nodes, relationships, notes } = await neo4jTarget.write({ graph }, { url, user: 'neo4j', password })
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    nodes,
    relationships,
    notes,
    seconds,
    megabytes: Math.round(peakMemory()),
    cpu: (user + system) / 1e6,
  }),
)
