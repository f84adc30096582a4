/**
 * Prints how many sentences are read on one core, from text to statements:
 * `pnpm bench:extract [--data folder] [--warm folder] [--rounds 5] [--stages]`; `--stages` tells what each stage takes (stage-table.ts).
 *
 * The texts are the `.txt` and `.md` files of a folder; without one PolNeAR’s development part where it lies beside the
 * project, else the demo articles. Before anything is measured three quarters of the other folder are read twice (PolNeAR’s
 * training part): a run over thousands of documents soon has read as many, and the engine has compiled by then what it will. The
 * first row then reads texts that were not read before, those of the folder and the last quarter, each once: that is what a long
 * run gets. They are read in parts, and the second row is the part that went best, when other programs took least of the core and
 * its memory. The other rows read the same texts again, best of some rounds: steadier on a busy machine too, but names and words
 * looked up once are known there. Times are processor time of this process, so that other programs disturb them less. It is
 * bundled before it runs, as the command is (tools/run-bundled.mjs).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Document, documentId } from '@demarche/core'
import type { Analysis } from '@demarche/language'
import { inlineLess, loadAnalyser } from '@demarche/language/node'
import { createExtractor } from '../src/extractor.ts'
import { stageTable } from './stage-table.ts'

const beside = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    warm: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    stages: { type: 'boolean', default: false },
  },
})
const folder =
  values.data ??
  [beside('../shared/gold/polnear/dev/text'), beside('data/articles')].find((path) => existsSync(path))!
/** How often the other texts are read before. */
const WARM_ROUNDS = 2
/** In how many parts unread texts are read. */
const PARTS = 4
const rounds = Math.max(1, Number(values.rounds))

const warm =
  values.warm ??
  [beside('../shared/gold/polnear/train/text')].find((path) => !values.data && existsSync(path))

const textsOf = (path: string) =>
  readdirSync(path)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'))
const texts = textsOf(folder)
const document = (text: string): Document => ({
  id: documentId(text),
  externalId: null,
  title: null,
  publisher: null,
  publishedAt: '2023-09-20',
  url: null,
  language: 'en',
  text,
})

/** Seconds of processor time that some work took. */
function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

inlineLess() // as the command does
const analyser = loadAnalyser(beside('packages/language/model/english.model.gz'))
const perSecond = (count: number, time: number) => Math.round(count / time).toLocaleString('en-GB')
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

/**
 * Best of some rounds, each part apart: parsing, and what comes after it. One text after the other goes all the way and is let go,
 * as in a run over many.
 */
function measure(
  documents: readonly Document[],
  rounds: number,
): { sentences: number; parse: number; rest: number } {
  let analysis: Analysis
  const extractor = createExtractor({ ...analyser, analyse: () => analysis })
  let [sentences, parse, rest] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round++) {
    let [parsing, reading] = [0, 0]
    sentences = 0
    for (const one of documents) {
      parsing += seconds(() => {
        analysis = analyser.analyse(one.text)
        sentences += analysis.sentences.length
      })
      reading += seconds(() => {
        extractor.extract(one)
      })
    }
    parse = Math.min(parse, parsing)
    rest = Math.min(rest, reading)
  }
  return { sentences, parse, rest }
}

type Measured = ReturnType<typeof measure>

const together = (a: Measured, b: Measured): Measured => ({
  sentences: a.sentences + b.sentences,
  parse: a.parse + b.parse,
  rest: a.rest + b.rest,
})
const timeEach = ({ sentences, parse, rest }: Measured) => (parse + rest) / sentences
const better = (a: Measured, b: Measured): Measured => (timeEach(b) < timeEach(a) ? b : a)

function row(name: string, { sentences, parse, rest }: Measured): void {
  const columns = [sentences, perSecond(sentences, parse), perSecond(sentences, rest)]
  const total = perSecond(sentences, parse + rest)
  process.stdout.write(
    `${name.padEnd(28)}${[...columns, total].map((cell) => String(cell).padStart(13)).join('')}\n`,
  )
}

process.stdout.write(
  `${cpus()[0]?.model}, Node ${process.version}, ${texts.length} texts of ${folder}, ${warm === undefined ? 'not warmed up' : `after those of ${warm}`}\n\n`,
)
process.stdout.write(
  `${'sentences a second'.padEnd(28)}${['sentences', 'parse', 'after it', 'in all'].map((name) => name.padStart(13)).join('')}\n`,
)
const documents = texts.map(document)
const others = (warm === undefined ? texts.slice(0, 20) : textsOf(warm)).map(document)
const isLeft = (place: number) => warm !== undefined && place % PARTS === PARTS - 1
measure(
  others.filter((_, place) => !isLeft(place)),
  WARM_ROUNDS,
)
const unread = [...documents, ...others.filter((_, place) => isLeft(place))]
const parts = Array.from({ length: PARTS }, (_, part) =>
  measure(
    unread.filter((_, place) => place % PARTS === part),
    1,
  ),
)
row('documents, first time', parts.reduce(together))
row('  the part that went best', parts.reduce(better))
const again = measure(documents, rounds)
row('documents, again', again)
for (const count of [10, 20, 40, 80].filter((size) => size <= texts.length))
  row(`one document of ${count} texts`, measure([document(texts.slice(0, count).join('\n\n'))], rounds))
if (values.stages) process.stdout.write(`\n${stageTable(analyser, documents, again.sentences)}`)
const { heapUsed, rss } = process.memoryUsage()
process.stdout.write(`\nmemory at the end: ${megabytes(heapUsed)} in use, ${megabytes(rss)} of the process\n`)
