/** A phone that is touched: fingers move the picture, make it larger, and open what they tap. */
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { panel, placeOf, sharedPage, until } from './page-kit.ts'

const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const

interface Point {
  x: number
  y: number
}

/** Fingers put down, moved in steps, and taken up. */
async function gesture(session: CDPSession, steps: readonly (readonly Point[])[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    })
  await send('touchStart', steps[0]!)
  for (const points of steps.slice(1)) await send('touchMove', points)
  await send('touchEnd', [])
}

const camera = (page: Page) => page.evaluate(() => window.demarchePicture!.camera())

/** A point of the picture with no actor within 40 pixels. */
const emptyPoint = (page: Page): Promise<Point> =>
  page.evaluate(() => {
    const picture = window.demarchePicture!
    const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
    const places = [...picture.places().keys()].map((actor) => picture.screenPosition(actor)!)
    for (let y = 60; y < stage.height - 120; y += 10) {
      for (let x = 60; x < stage.width - 60; x += 10) {
        if (places.every((place) => Math.hypot(place.x - x, place.y - y) > 40))
          return { x: x + stage.left, y: y + stage.top }
      }
    }
    throw new Error('Nothing of the picture is empty.')
  })

describe.skipIf(!canBrowse())('a phone that is touched', () => {
  const onPage = sharedPage(fixtureSource(), PHONE)

  test('one finger moves the picture; two make it larger; a tap opens an actor, and a tap its sentence', async () => {
    await onPage(async (page) => {
      const session = await page.context().newCDPSession(page)
      const start = await camera(page)
      const from = await emptyPoint(page)
      await gesture(
        session,
        [0, 20, 40, 60].map((way) => [{ x: from.x + way, y: from.y + way / 2 }]),
      )
      await until(async () => (await camera(page)).x).toBeLessThan(start.x - 0.02)
      expect((await camera(page)).ratio).toBeCloseTo(start.ratio)
      expect(await panel(page).count()).toBe(0)

      const { x, y } = await emptyPoint(page)
      await gesture(
        session,
        [20, 35, 50, 65].map((way) => [
          { x: x - way, y },
          { x: x + way, y },
        ]),
      )
      await until(async () => (await camera(page)).ratio).toBeLessThan(start.ratio * 0.7)
      await until(() => page.url()).toContain('camera=')
      expect(await page.evaluate(() => window.visualViewport!.scale)).toBe(1)

      await page.getByRole('button', { name: 'Show the whole graph' }).tap()
      await until(async () => (await camera(page)).ratio).toBeCloseTo(1)
      await page.waitForTimeout(600)
      const at = await placeOf(page, 'Azerbaijan')
      await page.touchscreen.tap(at.x, at.y)
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Azerbaijan')
      await panel(page).locator('.evidence').first().tap()
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
      await panel(page).getByRole('button', { name: 'Close this panel' }).tap()
    })
  })

  test('what a finger is to hit is hit 12 pixels beside its middle too, and nothing is wider than the screen', async () => {
    await onPage(async (page) => {
      const missed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, input, [role=slider], summary')]
          .filter((element) => element.checkVisibility({ opacityProperty: true }))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(
            ({ box: { left, right, top, bottom } }) =>
              left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 1,
          )
          .filter(({ element, box: { left, right, top, bottom } }) => {
            const target = element.closest('label') ?? element
            const [x, y] = [(left + right) / 2, (top + bottom) / 2]
            const beside = [
              [x, y - 11],
              [x, y + 11],
              [x - 11, y],
              [x + 11, y],
            ] as const
            return !beside.every(
              ([at, down]) =>
                at < 0 || at > innerWidth || target.contains(document.elementFromPoint(at, down)),
            )
          })
          .map(({ element }) => element.getAttribute('aria-label') ?? element.textContent),
      )
      expect(missed).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    })
  })
})
