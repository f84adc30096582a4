/** Where motion is not reduced: the camera glides and arrives, and what is played plays. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, SMALL, sharedPage, until } from './page-kit.ts'

type Camera = { x: number; y: number; ratio: number }

/** Keeps the camera of every frame from now on. */
const watchCamera = (page: Page) =>
  page.evaluate(() => {
    const seen: Camera[] = []
    Object.assign(window, { seen })
    const look = () => {
      seen.push(window.demarchePicture!.camera())
      requestAnimationFrame(look)
    }
    look()
  })

/** The different cameras seen, in order, once the last has stood for half a second. */
async function camerasSeen(page: Page): Promise<Camera[]> {
  const now = () => page.evaluate(() => JSON.stringify(window.demarchePicture!.camera()))
  let before = ''
  await until(async () => {
    const was = before
    before = await now()
    await page.waitForTimeout(500)
    return was === before
  }).toBe(true)
  const seen = await page.evaluate(() => (window as unknown as { seen: Camera[] }).seen.splice(0))
  return seen.filter((camera, at) => JSON.stringify(camera) !== JSON.stringify(seen[at - 1]))
}

describe.skipIf(!canBrowse())('where motion is not reduced', () => {
  const onPage = sharedPage(fixtureSource(), { ...SMALL, reducedMotion: 'no-preference' })

  test('the camera glides to what is found, arrives, and glides back', async () => {
    await onPage(async (page) => {
      await watchCamera(page)
      await camerasSeen(page)
      await find(page, 'Blinken')
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Antony Blinken')
      const there = await camerasSeen(page)
      expect(there.length).toBeGreaterThan(2)
      const ratios = there.map(({ ratio }) => ratio)
      expect(ratios).toEqual([...ratios].sort((a, b) => b - a))
      const end = there.at(-1)!
      expect(end.ratio).toBeLessThan(1)
      await until(() => new URL(page.url()).searchParams.get('camera')).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/)

      await page.getByRole('button', { name: 'Show the whole graph' }).click()
      const back = await camerasSeen(page)
      expect(back.length).toBeGreaterThan(1)
      expect(back.at(-1)).toMatchObject({ x: 0.5, y: 0.5, ratio: 1 })
    })
  })

  test('a second way that begins before the first has ended wins', async () => {
    await onPage(async (page) => {
      await page.evaluate(() => {
        const picture = window.demarchePicture!
        void picture.moveTo({ kind: 'actor', id: picture.find('Antony Blinken')! })
        setTimeout(() => picture.showAll(), 100)
      })
      await page.waitForTimeout(300)
      await until(() => page.evaluate(() => window.demarchePicture!.camera().ratio)).toBe(1)
    })
  })

  test('the timeline plays from bar to bar, the picture with it, until it is stopped by keyboard', async () => {
    await onPage(async (page) => {
      const thumb = page.getByRole('slider', { name: 'First day shown' })
      const day = async () => Number(await thumb.getAttribute('aria-valuenow'))
      const shown = () => page.evaluate(() => window.demarchePicture!.toSvg().match(/<path /g)?.length ?? 0)
      const all = await shown()
      await page.getByRole('button', { name: 'Play the timeline' }).press('Enter')
      const seen = new Set<number>()
      await until(async () => seen.add(await day()).size).toBeGreaterThan(3)
      expect([...seen]).toEqual([...seen].sort((a, b) => a - b))
      await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter')
      await until(shown).toBeLessThan(all)
      await page.getByRole('button', { name: 'All', exact: true }).press('Enter')
      await until(shown).toBe(all)
    })
  })
})
