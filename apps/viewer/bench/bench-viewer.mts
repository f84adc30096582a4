/**
 * Time to the first picture, time per frame while panning, and memory: the viewer beside sigma alone, on the same graph,
 * on a canvas of the same size, in the same run; and the script that a step of a dragged time window takes. On the demo
 * graph (`graph` beside the workspace, or the tests' fixture) and on a large one. `pnpm bench:viewer [nodes] [edges] [rounds]`
 *
 * Sigma alone is measured twice. As it comes it draws circles of the same size, straight lines, and the names that it
 * chooses: the goal is told by this one. Asked for the viewer's picture, it draws with the viewer's shapes, curves and
 * words, spared what the viewer's is spared (`sparing-sigma.ts`), which tells what the page around the picture costs.
 *
 * A first picture counts once it is drawn, not once it was ordered. That of the viewer has no words yet, which are placed a
 * moment later; sigma as it comes draws its names at once. Every page of the demo graph is opened `rounds` times in turn, and
 * the median counts: the programs for the graphics card are compiled by then. Those of the large graph, of which a single frame
 * takes seconds without a card, are opened once, by the same browser. Processor time is that of all processes of the browser:
 * where other programs run beside, it says more than the time that passed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { serveViewer, type ViewerSource } from '../server/index.ts'
import { launchBrowser } from '../test/browser-kit.ts'
import { largeSource, pictureSource } from '../test/fixture/large-graph.ts'
import { fixtureSource } from '../test/fixture/open-fixture.ts'
import { buildViewer } from '../tools/build-viewer.mjs'
import { measureDrag, measurePage, pictureSize, type Result } from './page-measure.mts'

const [nodes = 10_000, edges = 50_000, rounds = 3] = process.argv.slice(2).map(Number)
const DRAG_STEPS = 12
const GOAL = 1.3

const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

function summary(results: readonly Result[]): Result {
  const of = (name: keyof Result) => median(results.map((result) => result[name]))
  return {
    firstPicture: of('firstPicture'),
    firstPictureWork: of('firstPictureWork'),
    frame: of('frame'),
    frameWork: of('frameWork'),
    frameScript: of('frameScript'),
    memory: of('memory'),
  }
}

const spread = (values: number[]) =>
  `${median(values).toFixed(0)} ms, at most ${Math.max(...values).toFixed(0)} ms`

const ms = (value: number) => `${value.toFixed(0)} ms`

function line(name: string, result: Result): string {
  const { firstPicture, firstPictureWork, frame, frameWork, frameScript, memory } = result
  return [
    `  ${name.padEnd(28)} first picture ${ms(firstPicture)} (processor ${ms(firstPictureWork)})`,
    `frame ${ms(frame)} (processor ${ms(frameWork)}, the page's own thread ${frameScript.toFixed(1)} ms)`,
    `${memory.toFixed(0)} MB`,
  ].join(', ')
}

function ratios(name: string, one: Result, other: Result): string {
  const times = (key: keyof Result) => (one[key] / other[key]).toFixed(2)
  return `  beside ${name}: first picture ${times('firstPicture')} times (processor ${times('firstPictureWork')}), frame ${times('frame')} times (processor ${times('frameWork')}), memory ${times('memory')} times`
}

/** What is measured, and with how much effort. */
interface Subject {
  title: string
  source: ViewerSource
  rounds: number
  frames: number
  panMs: number
}

/** The viewer and both kinds of sigma alone, of one graph. */
async function compare(browser: Browser, subject: Subject, folders: [string, string]) {
  const { title, source, rounds, ...effort } = subject
  const viewer = await serveViewer({ source, port: 0, assets: folders[0] })
  const alone = await serveViewer({ source, port: 0, assets: folders[1] })
  const { width, height } = await pictureSize(browser, viewer.url)
  const size = `width=${width}&height=${height}`
  const pages = [viewer.url, `${alone.url}?draw=lines&${size}`, `${alone.url}?draw=picture&${size}`]
  const results: Result[][] = pages.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, url] of pages.entries())
      results[place]!.push(await measurePage(browser, { url, ...effort }))
  }
  await alone.close()
  const [ours, lines, picture] = results.map(summary) as [Result, Result, Result]
  say(`${title}; ${width} by ${height} pixels, ${rounds === 1 ? 'once' : `median of ${rounds}`}`)
  say(line('viewer', ours))
  say(line('sigma alone', lines))
  say(line("sigma, the viewer's picture", picture))
  say(`${ratios('sigma alone', ours, lines)}; goal: at most ${GOAL}`)
  say(ratios("sigma with the viewer's picture", ours, picture))
  return viewer
}

function demoSource(): Pick<Subject, 'title' | 'source'> {
  const file = fileURLToPath(new URL('../../../graph/graph.json', import.meta.url))
  if (!existsSync(file)) return { title: 'the fixture of the tests', source: fixtureSource() }
  const read = JSON.parse(readFileSync(file, 'utf8'))
  const graph = read.graph ?? read
  const empty = fixtureSource().statementTable()
  return {
    title: `the demo graph, ${graph.nodes.length} nodes and ${graph.edges.length} edges`,
    source: pictureSource('Demo', graph, empty),
  }
}

async function buildAlone(): Promise<string> {
  const outDir = fileURLToPath(new URL('../build/sigma-alone/', import.meta.url))
  await build({
    root: fileURLToPath(new URL('sigma-alone/', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return outDir
}

process.env.NODE_ENV = 'production'
const started = Date.now()
const folders: [string, string] = [(await buildViewer()).folder, await buildAlone()]
const browser = await launchBrowser()
const date = new Date().toISOString().slice(0, 10)
say(
  `${cpus().length} cores ${cpus()[0]?.model}, Node ${process.versions.node}, Chromium ${browser.version()}, ${date}`,
)
say('The processor draws: no graphics card helps.')
try {
  const demo = { ...demoSource(), rounds, frames: 20, panMs: 4000 }
  await (await compare(browser, demo, folders)).close()
  const source = largeSource(nodes, edges)
  const title = `${nodes} nodes, ${edges} edges`
  const large = await compare(browser, { title, source, rounds: 1, frames: 8, panMs: 6000 }, folders)
  const steps = await measureDrag(browser, large.url, DRAG_STEPS)
  await large.close()
  const drawn = steps.map(({ step }) => step)
  const rest = steps.map((each) => each.rest)
  say(
    `  a step of a dragged time window until it is drawn: ${spread(drawn)} of script; goal: under 50; once the hand rests (words, numbers, address): ${spread(rest)} more. Processor time of the page's own thread`,
  )
  say(`${((Date.now() - started) / 1000).toFixed(0)} s in all`)
} finally {
  await browser.close()
}
