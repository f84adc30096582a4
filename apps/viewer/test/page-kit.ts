/** What the browser tests share: one page of the fixture, and how to find things in it. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { ReviewDesk, ViewerSource } from '../server/index.ts'
import type { GraphPicture } from '../src/picture/graph-picture.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'

declare global {
  interface Window {
    /** The picture, put there for tests. */
    demarchePicture?: GraphPicture
  }
}

// The picture is drawn by the processor here, which takes its time where others use it too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

/** Where screenshots go. */
export const screenshots: string = fileURLToPath(new URL('../build/screenshots/', import.meta.url))
mkdirSync(screenshots, { recursive: true })

/** A page that is drawn sooner, for tests of many pictures; wide enough for all that stands around them. */
export const SMALL: BrowserContextOptions = { viewport: { width: 880, height: 440 } }

/** Waits until what is read is as expected. */
export const until = <T>(read: () => T) => expect.poll(read, { timeout: 30_000, interval: 100 })

/** The panel that is open. */
export const panel = (page: Page) => page.locator('aside.panel')

/** Where an actor is on the page. */
export const placeOf = (page: Page, name: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const picture = window.demarchePicture!
    const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
    const { x, y } = picture.screenPosition(picture.find(wanted)!)!
    return { x: x + stage.left, y: y + stage.top }
  }, name)

/** Types into the search and takes the first hit. */
export async function find(page: Page, words: string): Promise<void> {
  await page.locator('#search').fill(words)
  await page.locator('[role=option]:visible').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Waits for the labels of the picture, and for what stands around it. */
export async function pictureIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const labels = window.demarchePicture?.drawnLabels()
      const isWhole = document.querySelector('h1') !== null
      return isWhole && labels !== undefined && labels.nodes.length + labels.edges.length > 0
    },
    null,
    {
      timeout: 120_000,
      polling: 200,
    },
  )
}

/**
 * One page for all tests of a file, taken back to its first view before each: opening a page takes most of the time
 * where no graphics card helps. A test fails where the page reported an error.
 */
export function sharedPage(
  source: ViewerSource,
  options: BrowserContextOptions = {},
  review?: ReviewDesk,
): (visit: (page: Page) => Promise<void>) => Promise<void> {
  let bench: ViewerBench
  let page: Page
  const faults: string[] = []
  beforeAll(async () => {
    bench = await startBench(source, [], review)
    page = await bench.open('', options)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await pictureIsDrawn(page)
  })
  afterAll(() => bench?.close())
  return async (visit) => {
    await page.evaluate(() => {
      window.history.pushState(null, '', window.location.pathname)
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await until(() => panel(page).count()).toBe(0)
    await visit(page)
    expect(faults.splice(0)).toEqual([])
  }
}
