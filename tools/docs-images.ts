/**
 * Takes the pictures of `docs/images` from the demo graph: `pnpm docs:images [names]`, after `pnpm demarche build data/articles --out graph`.
 * Look at them before you commit them.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openViewer } from '../apps/cli/src/viewer/open-viewer.ts'
import { serveViewer } from '../apps/viewer/server/index.ts'
import { launchBrowser } from '../apps/viewer/test/browser-kit.ts'
import { largeSource } from '../apps/viewer/test/fixture/large-graph.ts'
import { buildViewer } from '../apps/viewer/tools/build-viewer.mjs'

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
const graph = fileURLToPath(new URL('../graph', import.meta.url))

/** One picture: its name, its colours, and what is done on the page before it is taken. */
interface Picture {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  /** Parameters of the address. */
  readonly path?: string
  /** Of the large graph, not of the demo graph. */
  readonly isLarge?: boolean
  readonly prepare: (page: Page) => Promise<void>
}

/** Waits for the labels of the picture. */
const pictureIsDrawn = (page: Page) =>
  page.waitForFunction(
    () => {
      const { demarchePicture } = window as unknown as {
        demarchePicture?: { drawnLabels(): { nodes: string[] } }
      }
      return (demarchePicture?.drawnLabels().nodes.length ?? 0) > 0
    },
    null,
    { timeout: 300_000, polling: 200 },
  )

async function search(page: Page, words: string): Promise<void> {
  await page.locator('#search').fill(words)
  await page.locator('[role=option]:visible').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('aside.panel').waitFor()
}

/** The viewer's own fixture of 10,000 nodes and 50,000 edges, served beside the demo graph. */
const LARGE = { nodes: 10_000, edges: 50_000 }

const pictures: readonly Picture[] = [
  { name: 'overview', colorScheme: 'light', prepare: async () => {} },
  { name: 'graph', colorScheme: 'light', prepare: (page) => search(page, 'Nikol Pashinyan') },
  {
    name: 'evidence',
    colorScheme: 'dark',
    prepare: async (page) => {
      await search(page, 'Nikol Pashinyan')
      await page.locator('aside.panel .evidence').first().click()
      await page.locator('[data-trigger="chosen"]').waitFor()
    },
  },
  {
    name: 'timeline',
    colorScheme: 'light',
    path: '?time=2023-09-01~2023-10-15&colour=country',
    prepare: async () => {},
  },
  {
    name: 'question',
    colorScheme: 'dark',
    path: '?panel=query',
    prepare: async (page) => {
      await page.getByRole('button', { name: /Ask/ }).click()
      await page.locator('.answer').waitFor()
    },
  },
  { name: 'large', colorScheme: 'light', path: '?colour=community', isLarge: true, prepare: async () => {} },
]

mkdirSync(images, { recursive: true })
const only = process.argv.slice(2)
const viewer = await openViewer({ folder: graph, port: 0, host: '127.0.0.1', reviewBy: 'reader' })
const { folder: assets } = await buildViewer()
const large = await serveViewer({ source: largeSource(LARGE.nodes, LARGE.edges), port: 0, assets })
const browser = await launchBrowser()
try {
  for (const { name, colorScheme, prepare, path = '', isLarge = false } of pictures) {
    if (only.length > 0 && !only.includes(name)) continue
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto((isLarge ? large.url : viewer.url) + path)
    await pictureIsDrawn(page)
    await prepare(page)
    // What was chosen has glided into its place by then, and its words are set.
    await page.waitForTimeout(isLarge ? 20_000 : 4000)
    await page.screenshot({ path: `${images}${name}.png`, timeout: 180_000 })
    process.stdout.write(`docs/images/${name}.png\n`)
    await context.close()
  }
} finally {
  await browser.close()
  await viewer.close()
  await large.close()
}
