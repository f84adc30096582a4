/** What the page says where something is missing. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { until } from './page-kit.ts'

describe.skipIf(!canBrowse())('where something is missing', () => {
  let bench: ViewerBench
  const source = fixtureSource()
  let empty = false
  beforeAll(async () => {
    bench = await startBench({
      ...source,
      graph: () => (empty ? { ...source.graph(), nodes: [], edges: [] } : source.graph()),
    })
  })
  afterAll(() => bench?.close())
  afterEach(() => left?.context().close())
  let left: Page | undefined
  const opened = async (path = '') => {
    left = await bench.open(path)
    return left
  }

  test('an empty graph says what to do', async () => {
    empty = true
    const page = await opened()
    await until(() => page.locator('.message').textContent()).toContain('Nothing to draw yet')
    empty = false
  })

  test('without WebGL the search and the panels still work', async () => {
    const page = await opened()
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(get, this, [kind, ...rest])
      } as typeof get
    })
    await page.reload()
    await until(() => page.locator('.message').textContent()).toContain('cannot draw the picture')
    await page.locator('#search').fill('Macron')
    await page.locator('[role=option]:visible').first().click()
    await until(() => page.locator('aside.panel h2').textContent()).toContain('Emmanuel Macron')
  })

  test('a request that fails: a message, and another try', async () => {
    const page = await opened()
    await page.route('**/api/statements**', (route) => route.abort())
    await page.locator('#search').fill('Macron')
    await page.locator('[role=option]:visible').first().click()
    await until(() => page.locator('aside.panel [role=alert]').textContent()).toContain('does not answer')
    await page.unroute('**/api/statements**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('aside.panel .statement').first().waitFor()
  })

  test('a part of the page that cannot be fetched: the picture stays, with a message and another try', async () => {
    const page = await opened()
    await page.route('**/assets/around-*.js', (route) => route.abort())
    await page.reload()
    await until(() => page.locator('.head [role=alert]').textContent()).toContain('could not be fetched')
    await page.waitForFunction(() => window.demarchePicture !== undefined)
    await page.unroute('**/assets/around-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('#search').waitFor()
  })

  test('a link to what is no longer there', async () => {
    const page = await opened('?actor=act_000000000000000000000000')
    await until(() => page.locator('aside.panel').textContent()).toContain('This actor is not here')
  })
})
