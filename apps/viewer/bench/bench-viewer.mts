/**
 * Time to the first picture, time per frame while panning, and memory: the viewer beside sigma alone, on the same graph,
 * in the same run. `pnpm --filter @demarche/viewer bench [nodes] [edges]`
 */
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { serveViewer } from '../server/index.ts'
import { launchBrowser } from '../test/browser-kit.ts'
import { largeSource } from '../test/fixture/large-graph.ts'
import { buildViewer } from '../tools/build-viewer.mjs'

const [nodes = 10_000, edges = 50_000] = process.argv.slice(2).map(Number)
const ROUNDS = 3
const FRAMES = 20

interface Result {
  firstPicture: number
  frame: number
  memory: number
}

async function measure(browser: Browser, url: string): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' })
  // tsx wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0, null, {
    timeout: 300_000,
    polling: 200,
  })
  const result = await page.evaluate(async (frames) => {
    const { demarchePicture, moveCamera } = window as unknown as {
      demarchePicture?: { setCamera(camera: { x: number; y: number; ratio: number }): void }
      moveCamera?: (x: number) => void
    }
    const move = moveCamera ?? ((x: number) => demarchePicture?.setCamera({ x, y: 0.5, ratio: 0.5 }))
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await nextFrame()
    const start = performance.now()
    for (let frame = 0; frame < frames; frame += 1) {
      move(0.4 + frame * 0.01)
      await nextFrame()
    }
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
    return {
      firstPicture: performance.getEntriesByName('first-picture')[0]!.startTime,
      frame: (performance.now() - start) / frames,
      memory: memory.usedJSHeapSize / 1e6,
    }
  }, FRAMES)
  await page.close()
  return result
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

function summary(results: readonly Result[]): Result {
  const of = (name: keyof Result) => median(results.map((result) => result[name]))
  return { firstPicture: of('firstPicture'), frame: of('frame'), memory: of('memory') }
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
const source = largeSource(nodes, edges)
const servers = {
  viewer: await serveViewer({ source, port: 0, assets: folder }),
  'sigma alone': await serveViewer({ source, port: 0, assets: outDir }),
}
const browser = await launchBrowser()
const results: Record<string, Result[]> = { viewer: [], 'sigma alone': [] }
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, { url }] of Object.entries(servers)) results[name]!.push(await measure(browser, url))
}
await browser.close()
await Promise.all(Object.values(servers).map((server) => server.close()))

process.stdout.write(`${nodes} nodes, ${edges} edges, median of ${ROUNDS}\n`)
for (const [name, found] of Object.entries(results)) {
  const { firstPicture, frame, memory } = summary(found)
  const words = [
    `first picture ${firstPicture.toFixed(0)} ms`,
    `frame ${frame.toFixed(0)} ms`,
    `${memory.toFixed(0)} MB`,
  ]
  process.stdout.write(`  ${name.padEnd(12)} ${words.join(', ')}\n`)
}
const ratio = summary(results.viewer!).firstPicture / summary(results['sigma alone']!).firstPicture
process.stdout.write(`  first picture: ${ratio.toFixed(2)} times sigma alone (goal: at most 1.3)\n`)
