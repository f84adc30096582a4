/** Filtering and saving in a real browser. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, sharedPage, until } from './page-kit.ts'

const labels = (page: Page) => page.evaluate(() => window.demarchePicture!.drawnLabels())

describe.skipIf(!canBrowse())('filtering in a browser', () => {
  const onPage = sharedPage(fixtureSource())

  test('filters: the legend counts, hides and shows', async () => {
    await onPage(async (page) => {
      const line = page.locator('.legend-line').filter({ hasText: /^accuses/ })
      expect(await line.textContent()).toContain('5')
      await page.getByRole('checkbox', { name: 'accuses', exact: true }).uncheck()
      await until(() => line.textContent()).toContain('0 of 5')
      expect(page.url()).toContain('without=ACCUSE')
      await page.getByRole('checkbox', { name: 'Persons' }).uncheck()
      await until(async () =>
        page.locator('.legend-line').filter({ hasText: 'Persons' }).textContent(),
      ).toContain('0 of 7')
      await until(async () => (await labels(page)).nodes.length).toBeLessThanOrEqual(20)
      await page.getByRole('button', { name: 'Show everything' }).click()
      await until(() => line.textContent()).not.toContain('of')
      await page.getByRole('switch', { name: /contested/ }).check()
      await until(async () =>
        page.locator('.legend-line').filter({ hasText: 'threatens' }).textContent(),
      ).toContain('1')
    })
  })

  test('the timeline: a window in the address, the arrow keys, and All', async () => {
    await onPage(async (page) => {
      const thumb = page.getByRole('slider', { name: 'First day shown' })
      await thumb.waitFor()
      await thumb.focus()
      await page.keyboard.press('ArrowRight')
      await until(() => page.url()).toContain('time=2023-01-02')
      const shown = page.locator('.legend-line').filter({ hasText: 'accuses' })
      await page.evaluate(() => {
        window.history.pushState(null, '', '?time=2023-10-01~2023-10-05')
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
      await until(() => shown.textContent()).toContain('1 of 5')
      await page.getByRole('button', { name: 'All', exact: true }).click()
      await until(() => shown.textContent()).not.toContain('of')
    })
  })

  test('the window is dragged as a whole, by hand and with the keys; a press on the line brings an end there', async () => {
    await onPage(async (page) => {
      const go = (address: string) =>
        page.evaluate((search) => {
          window.history.pushState(null, '', search)
          window.dispatchEvent(new PopStateEvent('popstate'))
        }, address)
      const time = () => new URL(page.url()).searchParams.get('time')
      await go('?time=2023-04-01~2023-06-30')
      const first = page.getByRole('slider', { name: 'First day shown' })
      await until(() => first.getAttribute('aria-valuetext')).toBe('1 April 2023')
      const span = (await page.locator('.day-span').boundingBox())!
      await page.mouse.move(span.x + span.width / 2, span.y + span.height / 2)
      await page.mouse.down()
      await page.mouse.move(span.x + span.width / 2 + 40, span.y + span.height / 2, { steps: 4 })
      await page.mouse.up()
      await until(time).not.toBe('2023-04-01~2023-06-30')
      const [from, last] = time()!
        .split('~')
        .map((day) => Date.parse(day) / 86_400_000)
      expect(last! - from!).toBe(90)
      expect(from!).toBeGreaterThan(Date.parse('2023-04-01') / 86_400_000)
      await go('?time=2023-04-01~2023-06-30')
      await first.focus()
      await page.keyboard.press('Shift+ArrowRight')
      await until(time).toBe('2023-04-02~2023-07-01')
      await page.keyboard.press('Home')
      await until(time).toBe('2023-01-01~2023-07-01')
      await page.keyboard.press('PageUp')
      await until(time).toBe('2023-01-31~2023-07-01')
      const line = (await page.locator('.day-range').boundingBox())!
      await page.mouse.click(line.x + line.width * 0.9, line.y + line.height / 2)
      await until(time).toMatch(/^2023-01-31~2023-09/)
    })
  })

  test('while a window is dragged only the picture and the timeline change; the numbers follow at rest', async () => {
    await onPage(async (page) => {
      await page.waitForTimeout(600)
      const shown = page.locator('.legend-line').filter({ hasText: 'accuses' })
      const thumb = (await page.getByRole('slider', { name: 'First day shown' }).boundingBox())!
      const at = { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 }
      await page.evaluate(() => {
        const changed: string[] = []
        const observer = new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement
            if (!element?.closest('.timeline')) changed.push(element?.className || target.nodeName)
          }
        })
        const parts = { subtree: true, childList: true, attributes: true, characterData: true }
        // Only what happens in the frames of the drag itself.
        document.addEventListener('pointermove', () => {
          observer.observe(document.body, parts)
          requestAnimationFrame(() => observer.disconnect())
        })
        Object.assign(window, { changed })
      })
      const line = (await page.locator('.day-range').boundingBox())!
      await page.mouse.move(at.x, at.y)
      await page.mouse.down()
      await page.mouse.move(at.x + line.width * 0.9, at.y, { steps: 4 })
      await page.mouse.move(at.x + line.width * 0.97, at.y, { steps: 4 })
      expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([])
      await until(() => shown.textContent()).toMatch(/[0-4] of 5/)
      await page.mouse.up()
      await until(() => page.url()).toContain('time=')
    })
  })

  test('the timeline is played from bar to bar, and stopped', async () => {
    await onPage(async (page) => {
      const day = () => page.getByRole('slider', { name: 'First day shown' }).getAttribute('aria-valuenow')
      await page.getByRole('button', { name: 'Play the timeline' }).click()
      await until(() => page.url()).toContain('time=')
      const first = Number(await day())
      await until(async () => Number(await day())).toBeGreaterThan(first)
      await page.getByRole('button', { name: 'Stop', exact: true }).click()
      const stopped = await day()
      await page.waitForTimeout(900)
      expect(await day()).toBe(stopped)
    })
  })

  test('nearer, farther, and the whole graph again', async () => {
    await onPage(async (page) => {
      const ratio = () => page.evaluate(() => window.demarchePicture!.camera().ratio)
      await page.getByRole('button', { name: 'Nearer' }).click()
      await until(ratio).toBeLessThan(0.9)
      await page.getByRole('button', { name: 'Show the whole graph' }).click()
      await until(ratio).toBeCloseTo(1)
      await page.getByRole('button', { name: 'Farther' }).click()
      await until(ratio).toBeGreaterThan(1.1)
      await page.getByRole('button', { name: 'Show the whole graph' }).click()
      await until(ratio).toBeCloseTo(1)
    })
  })

  test('the surroundings of an actor, and the way to another', async () => {
    await onPage(async (page) => {
      await find(page, 'Blinken')
      await panel(page).getByRole('button', { name: '1 step' }).click()
      const persons = page.locator('.legend-line').filter({ hasText: 'Persons' })
      await until(() => persons.textContent()).toContain('2 of 7')
      await panel(page).getByRole('button', { name: '2 steps' }).click()
      await until(() => persons.textContent()).toMatch(/[3-7]( of 7)?$/)
      await page.getByRole('button', { name: 'Show the others again' }).click()
      await panel(page).getByRole('button', { name: 'Way to …' }).click()
      await panel(page).getByRole('combobox', { name: 'To' }).fill('Collective')
      await page.locator('[role=option]:visible').first().click()
      await until(() => panel(page).locator('.path li').count()).toBe(4)
      expect(await panel(page).locator('.path li').first().textContent()).toContain('Antony Blinken')
    })
  })

  test('publishers, speakers and confidence filter the edges', async () => {
    await onPage(async (page) => {
      await page.getByRole('checkbox', { name: 'Bosporus Test Post' }).uncheck()
      const supports = page.locator('.legend-line').filter({ hasText: 'supports' })
      await until(() => supports.textContent()).toContain('2 of 3')
      await page.getByRole('button', { name: 'Show everything' }).click()
      await page.getByRole('combobox', { name: 'Said by' }).fill('Zakharova')
      await page.locator('[role=option]:visible').first().click()
      await until(() => page.url()).toContain('said-by=')
      await until(() =>
        page.locator('.legend-line').filter({ hasText: 'agrees with' }).textContent(),
      ).toContain('1 of 3')
    })
  })

  test('who found a statement filters the edges, and stands on its card', async () => {
    await onPage(async (page) => {
      const supports = page.locator('.legend-line').filter({ hasText: 'supports' })
      await page.getByRole('checkbox', { name: 'The model', exact: true }).uncheck()
      await until(() => supports.textContent()).toContain('2 of 3')
      await until(() => page.url()).toContain('without-reader=model')
      await page.getByRole('checkbox', { name: 'The model and the rules' }).uncheck()
      await until(() => supports.textContent()).toContain('0 of 3')
      await page.goBack()
      await until(() => supports.textContent()).toContain('2 of 3')
      await page.getByRole('button', { name: 'Show everything' }).click()
      await find(page, 'Erdoğan')
      await panel(page)
        .getByRole('button', { name: /supports/ })
        .first()
        .click()
      await until(() => panel(page).locator('.confidence').first().textContent()).toBe('The model, 60 % sure')
    })
  })

  test('what is seen is saved as a table and as graph files', async () => {
    await onPage(async (page) => {
      const saved = async (name: string) => {
        await page.getByRole('button', { name: 'Save what is seen' }).click()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name, exact: true }).click(),
        ])
        return readFile(await download.path())
      }
      const csv = (await saved('Edges (CSV)')).toString()
      expect(csv.split('\r\n')).toHaveLength(51)
      expect(csv).toContain('Nikol Pashinyan,ACCUSE,Azerbaijan,1,2023-09-19')
      const gexf = (await saved('GEXF')).toString()
      expect(gexf.match(/<node /g)).toHaveLength(27)
      expect(gexf.match(/<edge /g)).toHaveLength(49)
      expect((await saved('GraphML')).toString()).toContain(
        '<data key="node_name">Recep Tayyip Erdoğan</data>',
      )
      const png = await saved('Picture (PNG)')
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(png.length).toBeGreaterThan(10_000)
    })
  })
})
