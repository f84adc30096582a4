/**
 * A large graph: what answers, and how much work of the page it takes. A third of the size that `pnpm bench:viewer` measures
 * with, and a third of the work: what grows with the graph shows as well, and is drawn in a third of the time.
 */
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'
import { largeSource } from './fixture/large-graph.ts'
import { pictureIsDrawn, until } from './page-kit.ts'

/** Work of the page's scripts so far in milliseconds of the processor: not the time in which others had it. */
async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
}

describe.skipIf(!canBrowse())('a large graph', () => {
  let bench: ViewerBench
  let page: Page
  let session: CDPSession
  beforeAll(async () => {
    bench = await startBench(largeSource(3500, 17_000))
    page = await bench.open('', { viewport: { width: 700, height: 480 } })
    await page.addInitScript('globalThis.__name = (value) => value')
    await pictureIsDrawn(page)
    session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  })
  afterAll(() => bench?.close())

  test('pointing at an actor answers with little work', async () => {
    const at = await page.evaluate(() => {
      const picture = window.demarchePicture!
      const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
      const { x, y } = picture.screenPosition(picture.find('Actor 0')!)!
      return { x: x + stage.left, y: y + stage.top }
    })
    const before = await scriptMs(session)
    await page.mouse.move(at.x + 30, at.y + 30)
    await page.mouse.move(at.x, at.y)
    await until(() => page.locator('.picture-words').textContent()).toMatch(/Actor \d+/)
    expect((await scriptMs(session)) - before).toBeLessThan(40)
  })

  test('a step of a dragged time window takes little work', async () => {
    const thumb = page.getByRole('slider', { name: 'First day shown' })
    await thumb.focus()
    const steps: number[] = []
    for (let step = 0; step < 10; step += 1) {
      const before = await scriptMs(session)
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(300)
      steps.push((await scriptMs(session)) - before)
    }
    // The first step runs what the browser has not compiled yet.
    expect(Math.min(...steps.slice(1))).toBeLessThan(12)
  })

  test('the layout says how far it is, and stops at once', async () => {
    const button = page.locator('.layout-bar button').first()
    await button.click()
    await until(() => page.locator('.layout-words').textContent()).toMatch(
      /^[1-9][\d,]* iterations, movement [\d.]+ %$/,
    )
    const took = await button.evaluate(async (element: HTMLElement) => {
      const start = performance.now()
      element.click()
      while (!element.textContent?.includes('Refine')) await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - start
    })
    expect(took).toBeLessThan(100)
    const words = await page.locator('.layout-words').textContent()
    expect(words).toContain('stopped')
    await page.waitForTimeout(500)
    expect(await page.locator('.layout-words').textContent()).toBe(words)
  })
})
