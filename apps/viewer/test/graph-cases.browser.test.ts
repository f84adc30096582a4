/** Graphs that are hard to draw, and a picture that is taken away and given back. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import type { ViewerSource } from '../server/index.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'
import { bothWaysSource, hubSource } from './fixture/large-graph.ts'
import { find, panel, pictureIsDrawn, screenshots, until } from './page-kit.ts'

describe.skipIf(!canBrowse())('hard graphs', () => {
  let source: ViewerSource = bothWaysSource()
  let bench: ViewerBench
  let page: Page
  const faults: string[] = []
  beforeAll(async () => {
    bench = await startBench({ ...bothWaysSource(), meta: () => source.meta(), graph: () => source.graph() })
  })
  afterAll(() => bench?.close())
  afterEach(() => page?.context().close())
  const open = async (next: ViewerSource, path = '') => {
    source = next
    page = await bench.open(path)
    page.on('pageerror', (error) => faults.push(error.message))
    await pictureIsDrawn(page)
  }
  const labels = () => page.evaluate(() => window.demarchePicture!.drawnLabels())

  test('both ways: three edges that lie apart, three labels', async () => {
    await open(bothWaysSource())
    await until(async () => (await labels()).edges.length).toBe(3)
    await page.screenshot({ path: `${screenshots}both-ways.png` })
  })

  test('words of edges alone: they stand without the names of actors', async () => {
    await open(bothWaysSource(), '?labels=edges')
    await until(async () => (await labels()).edges.length).toBe(3)
    expect((await labels()).nodes).toEqual([])
  })

  test('a hub of 500: the panel finds among them and holds few rows', async () => {
    await open(hubSource(500))
    await find(page, 'Actor 0')
    const edges = panel(page).getByRole('region', { name: 'Edges', exact: true })
    const rows = edges.locator('.edge-row')
    await until(() => rows.count()).toBe(8)
    await edges.getByRole('button', { name: /Show more/ }).click()
    await until(() => rows.count()).toBe(58)
    await edges.getByRole('textbox', { name: 'Search in these edges' }).fill('Actor 44')
    // Actor 44 and Actor 440 to 449.
    await until(() => edges.locator('h3').textContent()).toContain('11 edges of 500')
  })

  test('a lost drawing context comes back', async () => {
    await open(bothWaysSource())
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.picture-stage canvas.sigma-stage')!
      const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
      lose.loseContext()
      await new Promise((resolve) => setTimeout(resolve, 300))
      lose.restoreContext()
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    await page.setViewportSize({ width: 900, height: 600 })
    await until(async () => (await labels()).nodes.length).toBe(2)
    const colors = await page.evaluate(async () => {
      const png = await window.demarchePicture!.toPng()
      const bitmap = await createImageBitmap(png!)
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer))
        .size
    })
    expect(colors).toBeGreaterThan(5)
    expect(faults).toEqual([])
  })
})
