/**
 * Time to the first picture, time per frame while panning, and memory: the viewer beside sigma alone, on the same graph,
 * in the same run; and the script that a step of a dragged time window takes. On the demo graph (`graph` beside the
 * workspace, or the tests' fixture) and on a large one. `pnpm bench:viewer [nodes] [edges] [rounds]`
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
import { measureDrag, measurePage, type Result } from './page-measure.mts'

const [nodes = 10_000, edges = 50_000, rounds = 3] = process.argv.slice(2).map(Number)
const FRAMES = 10
const DRAG_STEPS = 8
const GOAL = 1.3

const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

function summary(results: readonly Result[]): Result {
  const of = (name: keyof Result) => median(results.map((result) => result[name]))
  return {
    firstPicture: of('firstPicture'),
    firstPictureScript: of('firstPictureScript'),
    frame: of('frame'),
    frameScript: of('frameScript'),
    memory: of('memory'),
  }
}

function line(
  name: string,
  { firstPicture, firstPictureScript, frame, frameScript, memory }: Result,
): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  return [
    `  ${name.padEnd(12)} first picture ${ms(firstPicture)} (page's own work ${ms(firstPictureScript)})`,
    `frame ${ms(frame)} (${ms(frameScript)})`,
    `${memory.toFixed(0)} MB`,
  ].join(', ')
}

async function compare(browser: Browser, title: string, source: ViewerSource, folders: [string, string]) {
  const viewer = await serveViewer({ source, port: 0, assets: folders[0] })
  const alone = await serveViewer({ source, port: 0, assets: folders[1] })
  const [ours, theirs]: [Result[], Result[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measurePage(browser, viewer.url, FRAMES))
    theirs.push(await measurePage(browser, alone.url, FRAMES))
  }
  const [one, other] = [summary(ours), summary(theirs)]
  say(`${title}, median of ${rounds}`)
  say(line('viewer', one))
  say(line('sigma alone', other))
  const ratio = (name: 'firstPicture' | 'frame') => (one[name] / other[name]).toFixed(2)
  say(`  first picture ${ratio('firstPicture')} times, frame ${ratio('frame')} times (goal: at most ${GOAL})`)
  return { viewer, alone }
}

function demoSource(): { title: string; source: ViewerSource } {
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

const bench = fileURLToPath(new URL('sigma-alone/', import.meta.url))
const outDir = fileURLToPath(new URL('../build/sigma-alone/', import.meta.url))
process.env.NODE_ENV = 'production'
await build({
  root: bench,
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, target: 'es2022' },
})
const { folder } = await buildViewer()
const browser = await launchBrowser()
const date = new Date().toISOString().slice(0, 10)
say(
  `${cpus().length} cores ${cpus()[0]?.model}, Node ${process.versions.node}, Chromium ${browser.version()}, ${date}`,
)
say('The processor draws: no graphics card helps.')
try {
  const demo = demoSource()
  const small = await compare(browser, demo.title, demo.source, [folder, outDir])
  const large = await compare(browser, `${nodes} nodes, ${edges} edges`, largeSource(nodes, edges), [
    folder,
    outDir,
  ])
  const steps = await measureDrag(browser, large.viewer.url, DRAG_STEPS)
  say(
    `  a step of a dragged time window: ${median(steps).toFixed(0)} ms of script, at most ${Math.max(...steps).toFixed(0)} ms (goal: under 50)`,
  )
  await Promise.all([small, large].flatMap(({ viewer, alone }) => [viewer.close(), alone.close()]))
} finally {
  await browser.close()
}
