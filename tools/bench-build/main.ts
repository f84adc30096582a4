/**
 * Measures `demarche build` as its users run it:
 *
 *     pnpm bench:build [documents, 1000 unless told] [--workers n]
 *
 * made-up articles into a new graph, with the time of each document, the most memory that the process took, and what it
 * costs to add one more article to that graph, and to correct one, beside the first article of an empty one. Single
 * articles are medians of five.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticle } from './make-articles.ts'

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string' } },
})
const documents = Number(positionals[0] ?? 1000)
const workers = values.workers === undefined ? [] : ['--workers', values.workers]

interface Built {
  readonly seconds: number
  readonly megabytes: number
}

/** The most memory that a process has taken so far, in MB, its workers too; 0 where nobody counts. */
function mostMemory(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}

function build(input: string, out: string): Promise<Built> {
  const began = performance.now()
  const child = spawn(process.execPath, [CLI, 'build', input, '--out', out, ...workers], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, mostMemory(child.pid))
  }, 100)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code !== 0) reject(new Error(`demarche build ended with ${code}`))
      else resolve({ seconds: (performance.now() - began) / 1000, megabytes })
    })
  })
}

function line(what: string, { seconds, megabytes }: Built, more = ''): void {
  console.log(
    `${what.padEnd(36)} ${seconds.toFixed(1).padStart(8)} s  ${megabytes.toFixed(0).padStart(6)} MB${more}`,
  )
}

/** Writes the articles, a piece at a time. */
function writeArticles(path: string): void {
  writeFileSync(path, '')
  for (let start = 0; start < documents; start += 1000) {
    const numbers = Array.from({ length: Math.min(1000, documents - start) }, (_, at) => start + at)
    appendFileSync(path, numbers.map((number) => `${JSON.stringify(makeArticle(number))}\n`).join(''))
  }
}

/** How often a single article is built. */
const TIMES = 5

/** The median of several builds, by their seconds. */
async function median(make: (time: number) => Promise<Built>): Promise<Built> {
  const all: Built[] = []
  for (let time = 0; time < TIMES; time++) all.push(await make(time))
  return all.sort((a, b) => a.seconds - b.seconds)[TIMES >> 1]!
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-build-'))
try {
  const load = loadavg()[0]!.toFixed(1)
  console.log(`${cpus().length} cores of ${cpus()[0]!.model}, Node ${process.version}, load ${load}`)
  const [all, one] = [join(folder, 'all.jsonl'), join(folder, 'one.jsonl')]
  const [graph, times] = [join(folder, 'graph'), (built: Built) => built.seconds / first.seconds]
  writeArticles(all)
  const write = (articles: readonly object[]) =>
    writeFileSync(one, articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  console.log(`${documents} articles, ${(statSync(all).size / 1e6).toFixed(1)} MB\n`)
  const first = await median((time) => {
    write([makeArticle(documents + time)])
    return build(one, join(folder, `empty-${time}`))
  })
  line('the first article of a graph', first)
  const whole = await build(all, graph)
  line('all articles', whole, `  ${(documents / whole.seconds).toFixed(0)} documents a second`)
  const more = await median((time) => {
    write(Array.from({ length: time + 1 }, (_, at) => makeArticle(documents + at)))
    return build(one, graph)
  })
  line('one more article', more, `  ${times(more).toFixed(1)} times the first`)
  const corrected = await median((time) => {
    const { text, ...article } = makeArticle(documents)
    write([{ ...article, text: `${text} Correction ${time}: Norway and Chile signed an agreement.` }])
    return build(one, graph)
  })
  line('a corrected article', corrected, `  ${times(corrected).toFixed(1)} times the first`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
