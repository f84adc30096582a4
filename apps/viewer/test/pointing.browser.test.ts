/** What the pointer is over: known at rest, after the camera moved, and at once where something is clicked. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { panel, placeOf, sharedPage, until } from './page-kit.ts'

const words = (page: Page) => page.locator('.picture-words').textContent()

/** Moves the camera a step a frame, and counts what is drawn into buffers that nobody sees. */
const unseenDraws = (page: Page, steps: number) =>
  page.evaluate(async (count) => {
    const gl = WebGL2RenderingContext.prototype
    const draw = gl.drawArraysInstanced
    let found = 0
    gl.drawArraysInstanced = function (...given) {
      if (this.getParameter(this.FRAMEBUFFER_BINDING) !== null) found += 1
      return draw.apply(this, given)
    }
    for (let step = 1; step <= count; step += 1) {
      window.demarchePicture!.setCamera({ x: 0.5 + step / 100, y: 0.5, ratio: 0.8 })
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    gl.drawArraysInstanced = draw
    return found
  }, steps)

describe.skipIf(!canBrowse())('pointing in a browser', () => {
  const onPage = sharedPage(fixtureSource())

  test('while the camera moves nothing is drawn for the pointer; at rest it is known what it is over', async () => {
    await onPage(async (page) => {
      const at = await placeOf(page, 'Armenia')
      await page.mouse.move(at.x, at.y)
      await until(() => words(page)).toContain('Armenia, country')
      expect(await unseenDraws(page, 5)).toBe(0)
      await until(() => words(page)).not.toContain('Armenia, country')
      const there = await placeOf(page, 'Armenia')
      await page.mouse.move(there.x, there.y)
      await until(() => words(page)).toContain('Armenia, country')
    })
  })

  test('a click in the moment after the camera moved meets what is there then', async () => {
    await onPage(async (page) => {
      await page.evaluate(() => window.demarchePicture!.setCamera({ x: 0.45, y: 0.52, ratio: 0.7 }))
      const at = await placeOf(page, 'Armenia')
      await page.mouse.click(at.x, at.y)
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Armenia')
      // sooner, it would be the second click of a double one
      await page.waitForTimeout(1000)
      await page.evaluate(() => window.demarchePicture!.setCamera({ x: 0.55, y: 0.48, ratio: 0.9 }))
      const other = await placeOf(page, 'Azerbaijan')
      await page.mouse.click(other.x, other.y)
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Azerbaijan')
    })
  })
})
