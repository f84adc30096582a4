/** The picture opened and closed many times, its drawing context lost and given back. */
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { bothWaysSource } from './fixture/large-graph.ts'
import { pictureIsDrawn, SMALL, sharedPage, until } from './page-kit.ts'

const FILE = JSON.stringify({
  nodes: ['a', 'b'].map((key, x) => ({ key, attributes: { label: key, x: x * 10, y: x } })),
  edges: [{ source: 'a', target: 'b' }],
})

interface Counts {
  listeners: number
  nodes: number
  canvases: number
}

async function counts(page: Page, session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    canvases: await page.locator('canvas').count(),
  }
}

/**
 * Another graph and back: the picture is taken down and made anew both times. The file is dropped by the page itself: what
 * is done to an element from outside holds the element, and with it all of the page it stood in.
 */
async function openAndClose(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'two.json'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, FILE)
  // The words around the picture come once it is drawn.
  await until(() => page.locator('h1').textContent()).toBe('two.json')
  await page.getByRole('button', { name: 'Back to the graph before' }).click()
  await until(() => page.locator('h1').textContent()).toBe('Both ways')
}

describe.skipIf(!canBrowse())('opening again', () => {
  const onPage = sharedPage(bothWaysSource(), SMALL)

  test('twenty pictures opened and closed leave nothing behind', async () => {
    await onPage(async (page) => {
      const warnings: string[] = []
      page.on('console', (message) => warnings.push(message.text()))
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      await session.send('HeapProfiler.enable')
      // The first ones bring up what then stays, such as the reader of files.
      await openAndClose(page)
      await pictureIsDrawn(page)
      const before = await counts(page, session)
      for (let round = 0; round < 10; round += 1) await openAndClose(page)
      await pictureIsDrawn(page)
      const after = await counts(page, session)
      expect(after.canvases).toBe(before.canvases)
      expect(after.listeners).toBeLessThan(before.listeners + 40)
      expect(after.nodes).toBeLessThan(before.nodes + 400)
      // "Too many active WebGL contexts" would be said here.
      expect(warnings.filter((text) => text.includes('WebGL'))).toEqual([])
    })
  }, 400_000)
})
