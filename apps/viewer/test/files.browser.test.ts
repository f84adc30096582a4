/** Graph files of other tools: dropped on the page or chosen with a button, opened with a report. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, pictureIsDrawn, SMALL, sharedPage, until } from './page-kit.ts'
import { sharedGraphs } from './shared-graphs.ts'

const report = (page: Page) => page.locator('.file-report')
const files = sharedGraphs()

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

const GEXF = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed"><nodes>
<node id="1" label="North"><viz:color r="10" g="20" b="30" a="0.5"/><viz:position x="0" y="0"/></node>
<node id="2" label="South"><viz:position x="100" y="40"/></node></nodes>
<edges><edge id="e" source="1" target="2" label="borders"/><edge id="f" source="1" target="9"/></edges></graph></gexf>`

describe.skipIf(!canBrowse())('graph files', () => {
  const onPage = sharedPage(fixtureSource(), SMALL)
  const leaveFile = (page: Page) => page.getByRole('button', { name: 'Back to the graph before' }).click()

  test('a dropped file opens with its report; an edge to nowhere is named, and can be left out', async () => {
    await onPage(async (page) => {
      const dropped = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'north.gexf'))
        return transfer
      }, GEXF)
      await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
      await until(() => page.locator('.drop-zone').count()).toBe(1)
      await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
      await until(() => report(page).textContent()).toContain('2 nodes read, 1 added; 2 edges read')
      expect(await report(page).locator('li').textContent()).toMatch(/"?9"?/)
      await pictureIsDrawn(page)
      await report(page).getByRole('button', { name: 'Leave these edges out' }).click()
      await until(() => report(page).textContent()).toContain('2 edges read, 1 kept, 1 skipped')
      await find(page, 'North')
      await panel(page)
        .getByRole('button', { name: /borders South/ })
        .waitFor()
      // Colour and clearness of the file, as the page draws them.
      expect(await page.evaluate(() => window.demarchePicture!.toSvg())).toContain(
        'fill="rgba(10,20,30,0.5)"',
      )
      await leaveFile(page)
      await until(() => page.locator('h1').textContent()).toBe('Seven test dispatches')
      await pictureIsDrawn(page)
    })
  })

  test('what is no graph file is refused in words, and the graph stays', async () => {
    await onPage(async (page) => {
      await choose(page, 'letter.txt', 'Dear all,\n\nno graph here.')
      await until(() => page.getByRole('alert').textContent()).toContain('letter.txt')
      expect(await page.locator('h1').textContent()).toBe('Seven test dispatches')
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
      await until(() => page.getByRole('alert').count()).toBe(0)
    })
  })

  test('nodes without places, or all at one: they are laid out and come to lie apart', async () => {
    await onPage(async (page) => {
      const graph = {
        nodes: ['a', 'b', 'c'].map((key) => ({ key, attributes: { label: key, x: 0, y: 0 } })),
        edges: [
          { source: 'a', target: 'b' },
          { source: 'b', target: 'c' },
        ],
      }
      await choose(page, 'three.json', JSON.stringify(graph))
      await until(() => page.locator('.layout-words').textContent()).toContain('at rest')
      const places = await page.evaluate(() => [...window.demarchePicture!.places().values()])
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
      await leaveFile(page)
      await pictureIsDrawn(page)
    })
  })

  // One after another, each opened over the one before: the graph of the page is not drawn again between them.
  describe.skipIf(files.length === 0)('of other tools (../shared/graphs; skipped where it is absent)', () => {
    test.each(files.filter((file) => /\.(gexf|graphml)$/.test(file)).map((file) => [basename(file), file]))(
      '%s',
      async (name, file) => {
        await onPage(async (page) => {
          await choose(page, name, readFileSync(file, 'utf8'))
          await until(() => report(page).locator('h2').textContent()).toBe(name)
          await until(() => report(page).getByRole('status').textContent()).toMatch(/^[\d,]+ nodes read/)
          const isEmpty = (await report(page).getByRole('status').textContent())!.startsWith('0 ')
          if (!isEmpty) return pictureIsDrawn(page)
          await until(() => page.locator('.message').textContent()).toContain('holds no nodes')
          // From nothing there is only the way back.
          await leaveFile(page)
        })
      },
    )
  })
})
