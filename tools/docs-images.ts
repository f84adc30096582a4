/**
 * Takes the pictures of `docs/images` from the demo graph: `pnpm docs:images`, after `pnpm demarche build data/articles --out graph`.
 * Look at them before you commit them.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openViewer } from '../apps/cli/src/viewer/open-viewer.ts'
import { launchBrowser } from '../apps/viewer/test/browser-kit.ts'

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
const graph = fileURLToPath(new URL('../graph', import.meta.url))

/** One picture: its name, its colours, and what is done on the page before it is taken. */
interface Picture {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly prepare: (page: Page) => Promise<void>
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('#search').fill(words)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('aside.panel').waitFor()
}

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
]

mkdirSync(images, { recursive: true })
const viewer = await openViewer({ folder: graph, port: 0, host: '127.0.0.1' })
const browser = await launchBrowser()
try {
  for (const { name, colorScheme, prepare } of pictures) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(viewer.url)
    await page.waitForTimeout(4000)
    await prepare(page)
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `${images}${name}.png` })
    process.stdout.write(`docs/images/${name}.png\n`)
    await context.close()
  }
} finally {
  await browser.close()
  await viewer.close()
}
