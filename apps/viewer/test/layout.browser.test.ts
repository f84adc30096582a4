/** Where actors stand and how they look: refining the layout, stopping it, pins; colours and sizes; how edges are meant. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, sharedPage, until } from './page-kit.ts'

const words = (page: Page) => page.locator('.layout-words')
const place = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const picture = window.demarchePicture!
    return picture.places().get(picture.find(wanted)!)!
  }, name)

describe.skipIf(!canBrowse())('the layout in a browser', () => {
  const onPage = sharedPage(fixtureSource())

  test('it is refined to rest, and says how far it is', async () => {
    await onPage(async (page) => {
      const before = await place(page, 'Armenia')
      await page.getByRole('button', { name: 'Refine the layout' }).click()
      await until(() => words(page).textContent()).toMatch(
        /^\d[\d,]* iterations, movement [\d.]+ %, at rest$/,
      )
      const after = await place(page, 'Armenia')
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(1)
      await page.getByRole('button', { name: 'Refine the layout' }).waitFor()
    })
  })

  test('an actor is pinned and moved with the keyboard; the layout leaves it there; Back lets it go', async () => {
    await onPage(async (page) => {
      await find(page, 'Macron')
      await page.locator('.picture-stage').focus()
      const home = await place(page, 'Emmanuel Macron')
      await page.keyboard.press('Shift+ArrowRight')
      await until(() => page.url()).toContain('pin=')
      const moved = await place(page, 'Emmanuel Macron')
      expect(moved.x).toBeGreaterThan(home.x)
      await page.getByRole('button', { name: 'Refine the layout' }).click()
      await until(() => words(page).textContent()).toContain('at rest')
      expect(await place(page, 'Emmanuel Macron')).toEqual(moved)
      await page.getByRole('button', { name: 'Let go of 1 pin' }).click()
      await until(() => page.url()).not.toContain('pin=')
      await page.goBack()
      await until(() => page.url()).toContain('pin=')
      await until(() => place(page, 'Emmanuel Macron')).toEqual(moved)
      await page.locator('.picture-stage').focus()
      await page.keyboard.press('p')
      await until(() => page.url()).not.toContain('pin=')
    })
  })

  test('while the camera moves nothing on the page changes; at rest it is in the address, and Back brings it back', async () => {
    await onPage(async (page) => {
      const camera = () => page.evaluate(() => window.demarchePicture!.camera())
      // What the test before left to be drawn is drawn by then.
      await page.waitForTimeout(600)
      const [changes, words] = await page.evaluate(async () => {
        const seen: string[] = []
        const observer = new MutationObserver((records) => {
          for (const { type, target, attributeName } of records)
            seen.push(`${type} ${attributeName} ${target.nodeName} ${target.textContent}`)
        })
        const parts = { subtree: true, childList: true, attributes: true, characterData: true }
        observer.observe(document.body, parts)
        const before = JSON.stringify(window.demarchePicture!.drawnLabels())
        for (let step = 1; step <= 6; step += 1) {
          window.demarchePicture!.setCamera({ x: 0.5, y: 0.5 + step / 1000, ratio: 1 })
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        observer.disconnect()
        const after = JSON.stringify(window.demarchePicture!.drawnLabels())
        return [seen, { before, after }] as const
      })
      expect(changes).toEqual([])
      expect(words.after).toBe(words.before)
      await until(() => page.url()).toContain('camera=0.5,0.506,1')
      await find(page, 'Macron')
      await until(async () => (await camera()).ratio).toBeLessThan(0.9)
      await until(() => page.url()).not.toContain('0.506')
      await page.goBack()
      await until(async () => (await camera()).y).toBeCloseTo(0.506)
      await page.goBack()
      await page.goForward()
      await until(async () => (await camera()).y).toBeCloseTo(0.506)
    })
  })

  test('an actor that is dragged stays where it was put', async () => {
    await onPage(async (page) => {
      const at = await page.evaluate(() => {
        const picture = window.demarchePicture!
        const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
        const { x, y } = picture.screenPosition(picture.find('Turkey')!)!
        return { x: x + stage.left, y: y + stage.top }
      })
      await page.mouse.move(at.x, at.y)
      await page.waitForTimeout(500)
      await page.mouse.down()
      await page.mouse.move(at.x - 60, at.y + 60, { steps: 6 })
      await page.mouse.up()
      await until(() => page.url()).toContain('pin=')
      expect(await panel(page).count()).toBe(0)
    })
  })

  test('colours by country and community, with the numbers of the legend, each of which filters', async () => {
    await onPage(async (page) => {
      const line = (name: string) => page.locator('.legend-line').filter({ hasText: name })
      await page.getByLabel('Colour', { exact: true }).selectOption('country')
      await until(() => line('No country').count()).toBe(1)
      await page.getByRole('checkbox', { name: 'Azerbaijan', exact: true }).uncheck()
      await until(() => line('Azerbaijan').textContent()).toMatch(/0 of \d+/)
      expect(page.url()).toContain('colour=country&without-countries=AZE')
      await page.getByLabel('Colour', { exact: true }).selectOption('community')
      await until(() => page.getByRole('checkbox', { name: / \+ \d+$/ }).count()).toBeGreaterThan(1)
      await page.getByLabel('Size', { exact: true }).selectOption('pagerank')
      expect(page.url()).toContain('colour=community&size=pagerank')
      await page.goBack()
      await page.goBack()
      await until(() => line('No country').count()).toBe(1)
    })
  })

  test('what is denied is shown once it is asked for, and reads as a denial', async () => {
    await onPage(async (page) => {
      await page.getByRole('checkbox', { name: 'Denied' }).check()
      expect(page.url()).toContain('readings=affirmed,denied')
      await find(page, 'Residents of Yerevan')
      await panel(page)
        .getByRole('button', { name: /does not attack/ })
        .click()
      await panel(page).locator('.statement').first().waitFor()
      expect(await panel(page).locator('.facts').textContent()).toContain('denied')
    })
  })

  test('modes, auxiliary modes and the own voice of publishers filter the edges', async () => {
    await onPage(async (page) => {
      await page.getByRole('checkbox', { name: 'In the future' }).check()
      await until(() => page.url()).toContain('auxiliary=future')
      await until(() => page.locator('.legend-line').filter({ hasText: 'accuses' }).textContent()).toContain(
        '0 of 5',
      )
      await page.getByRole('button', { name: 'Show everything' }).click()
      await page.getByRole('combobox', { name: 'Said by' }).fill('publisher itself')
      await page.getByRole('option', { name: 'The publisher itself' }).click()
      await until(() => page.url()).toContain('said-by=-')
    })
  })

  test('the picture is saved as SVG, with the labels that are seen', async () => {
    await onPage(async (page) => {
      await page.getByRole('button', { name: 'Save what is seen' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Picture (SVG)' }).click(),
      ])
      const svg = await readFile(await download.path(), 'utf8')
      expect(svg).toContain('>Armenia</text>')
      expect(svg).not.toContain('NaN')
    })
  })
})
