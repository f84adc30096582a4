/** Labels as the browser draws their letters: none lies over another, near and far, small and large. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import type { ViewerSource } from '../server/index.ts'
import { largeSource } from './fixture/large-graph.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { sharedPage } from './page-kit.ts'

type Point = readonly [x: number, y: number]

/** A label on the page: its words and the four corners of its letters, which may be slanted. */
interface Label {
  words: string
  corners: readonly Point[]
}

/** The labels once they have stood still for a while. */
async function restingLabels(page: Page): Promise<Label[]> {
  const read = () => page.evaluate(() => JSON.stringify(window.demarchePicture!.drawnLabels()))
  let before = ''
  for (let tries = 0; tries < 40; tries += 1) {
    await page.waitForTimeout(500)
    const now = await read()
    if (now === before) break
    before = now
  }
  return page.evaluate(() => {
    const svg = new DOMParser().parseFromString(window.demarchePicture!.toSvg(), 'image/svg+xml')
    const shown = document.body.appendChild(document.importNode(svg.documentElement, true))
    const labels = [...shown.querySelectorAll('text')].map((text) => {
      const { x, y, width, height } = text.getBBox()
      const toPage = text.getScreenCTM()!
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ].map(([left, top]) => {
        const { x: pageX, y: pageY } = new DOMPoint(left, top).matrixTransform(toPage)
        return [pageX, pageY] as const
      })
      return { words: text.textContent ?? '', corners }
    })
    shown.remove()
    return labels
  })
}

/** By how many pixels two labels would have to move to be apart; nothing or less where they are (separating axes). */
function overlap(one: Label, other: Label): number {
  let least = Number.POSITIVE_INFINITY
  for (const { corners } of [one, other]) {
    for (const [from, to] of [
      [corners[0]!, corners[1]!],
      [corners[1]!, corners[2]!],
    ] as const) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      const along = ([x, y]: Point) => (x * (to[0] - from[0]) + y * (to[1] - from[1])) / length
      const [a, b] = [one.corners.map(along), other.corners.map(along)]
      least = Math.min(least, Math.max(...a) - Math.min(...b), Math.max(...b) - Math.min(...a))
    }
  }
  return least
}

/** The pairs that lie over one another by more than the blank above and below letters. */
const covered = (labels: readonly Label[]) =>
  labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one, other) > 1)
      .map((other) => `${one.words} | ${other.words}: ${overlap(one, other).toFixed(1)}`),
  )

const sources: Record<string, { source: () => ViewerSource; least: number }> = {
  'the dispatches': { source: fixtureSource, least: 20 },
  'a larger graph': { source: () => largeSource(500, 1400), least: 20 },
}
const cameras = [
  { x: 0.5, y: 0.5, ratio: 1 },
  { x: 0.45, y: 0.55, ratio: 0.5 },
  { x: 0.5, y: 0.5, ratio: 2 },
]

describe.skipIf(!canBrowse()).each(Object.entries(sources))('labels of %s', (_name, { source, least }) => {
  const onPage = sharedPage(source(), { viewport: { width: 1200, height: 760 } })
  test.each(cameras)('are apart at %o', async (camera) => {
    await onPage(async (page) => {
      await page.evaluate((to) => window.demarchePicture!.setCamera(to), camera)
      const labels = await restingLabels(page)
      if (camera.ratio === 1) expect(labels.length).toBeGreaterThanOrEqual(least)
      expect(labels.length).toBeGreaterThan(0)
      expect(covered(labels)).toEqual([])
    })
  })
})
