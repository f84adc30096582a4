/**
 * Measures `demarche build` as its users run it:
 *
 *     pnpm bench:build [documents, 1000 unless told] [--workers n] [--whole]
 *
 * made-up articles into a new graph, with the time of each document, the most memory that the process took and that the
 * one took that fills the store, and what it costs to add one more article to that graph, and to correct one, beside the
 * first article of an empty one. Single articles are medians of five. What a build leaves to those who ask and look is
 * measured too: a question while changes wait beside the database, and the picture when nobody looked at it before. With
 * `--whole` only all articles are built, which saves time where they are many.
 */
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticle } from './make-articles.ts'

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string' }, whole: { type: 'boolean', default: false } },
})
const documents = Number(positionals[0] ?? 1000)
const workers = values.workers === undefined ? [] : ['--workers', values.workers]

/** Has a process write its processor time, in seconds, when it ends. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, (user + system) / 1e6 + '\\n')
})`)}`

/** How a command went. */
interface Built {
  readonly seconds: number
  /** Seconds of processor time of the command's own process, which tell more where others work beside it. */
  readonly worked: number
  readonly megabytes: number
  /** The most that a process took that it started. */
  readonly childMegabytes: number
}

/** The most memory that a process has taken so far, in MB, its workers too; 0 where nobody counts. */
function mostMemory(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}

/** The processes that a process started. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

const build = (input: string, out: string) => run('build', input, '--out', out, ...workers)

function run(...parameters: readonly string[]): Promise<Built> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', TELL_USAGE, CLI, ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3]!.on('data', (data) => {
    told += data
  })
  let [megabytes, childMegabytes] = [0, 0]
  const watch = setInterval(() => {
    if (child.pid === undefined) return
    megabytes = Math.max(megabytes, mostMemory(child.pid))
    childMegabytes = Math.max(childMegabytes, ...childrenOf(child.pid).map(mostMemory))
  }, 100)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      if (code !== 0) reject(new Error(`demarche ${parameters[0]} ended with ${code}`))
      else
        resolve({
          seconds: (performance.now() - began) / 1000,
          worked: Number(told.trim().split('\n').at(-1)),
          megabytes,
          childMegabytes,
        })
    })
  })
}

function line(what: string, { seconds, worked, megabytes }: Built, more = ''): void {
  console.log(
    `${what.padEnd(40)} ${seconds.toFixed(2).padStart(8)} s  ${worked.toFixed(2).padStart(7)} s worked  ${megabytes.toFixed(0).padStart(6)} MB${more}`,
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

/** Builds all articles in one. */
async function buildAll(path: string, graph: string): Promise<void> {
  const whole = await build(path, graph)
  const rate = `${(documents / whole.seconds).toFixed(0)} documents a second`
  line('all articles', whole, `  ${rate}; the store's process ${whole.childMegabytes.toFixed(0)} MB`)
}

/** What single articles, questions and pictures cost, beside all articles. */
async function buildSingle(all: string, graph: string): Promise<void> {
  const one = join(folder, 'one.jsonl')
  const times = (built: Built) =>
    `  ${(built.seconds / first.seconds).toFixed(2)} times the first, ${(built.worked / first.worked).toFixed(2)} in work`
  const write = (articles: readonly object[]) =>
    writeFileSync(one, articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  const first = await median((time) => {
    write([makeArticle(documents + time)])
    return build(one, join(folder, `empty-${time}`))
  })
  line('the first article of a graph', first)
  await buildAll(all, graph)
  const ask = () => run('query', 'MATCH (a:Actor) RETURN count(*) AS n', '--graph', graph)
  line('a question', await median(ask))
  const more = await median((time) => {
    write(Array.from({ length: time + 1 }, (_, at) => makeArticle(documents + at)))
    return build(one, graph)
  })
  line('one more article', more, times(more))
  line('a question, with five changes waiting', await median(ask))
  const look = () => run('export', 'gexf', '--graph', graph, '--out', join(folder, 'actors.gexf'))
  line('the picture, for the first time', await look())
  line('the picture, again', await median(look))
  const corrected = await median((time) => {
    const { text, ...article } = makeArticle(documents)
    write([{ ...article, text: `${text} Correction ${time}: Norway and Chile signed an agreement.` }])
    return build(one, graph)
  })
  line('a corrected article', corrected, times(corrected))
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-build-'))
try {
  const load = loadavg()[0]!.toFixed(1)
  console.log(`${cpus().length} cores of ${cpus()[0]!.model}, Node ${process.version}, load ${load}`)
  const [all, graph] = [join(folder, 'all.jsonl'), join(folder, 'graph')]
  writeArticles(all)
  console.log(`${documents} articles, ${(statSync(all).size / 1e6).toFixed(1)} MB\n`)
  await (values.whole ? buildAll : buildSingle)(all, graph)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
