/** The viewer in a real browser, on the fixture. */
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { GraphPicture } from '../src/picture/graph-picture.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'
import { canBrowse } from './find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'

declare global {
  interface Window {
    /** The picture, put there for tests. */
    demarchePicture?: GraphPicture
  }
}

// The picture is drawn by the processor here, which takes its time where others use it too.
vi.setConfig({ testTimeout: 120_000 })
const until = <T>(read: () => T) => expect.poll(read, { timeout: 30_000, interval: 100 })

const screenshots = fileURLToPath(new URL('../dist/.screenshots/', import.meta.url))

describe.skipIf(!canBrowse())('the viewer in a browser', () => {
  let bench: ViewerBench
  let shared: Page
  const faults: string[] = []
  beforeAll(async () => {
    bench = await startBench(fixtureSource())
    await mkdir(screenshots, { recursive: true })
    shared = await bench.open()
    shared.on('pageerror', (error) => faults.push(error.message))
    shared.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await shared.waitForFunction(() => (window.demarchePicture?.drawnLabels().nodes.length ?? 0) > 0)
  })
  afterAll(() => bench?.close())

  /** The one page, taken back to its first view: opening a page takes most of the time where no graphics card helps. */
  async function onPage(visit: (page: Page) => Promise<void>): Promise<void> {
    await shared.evaluate(() => {
      window.history.pushState(null, '', window.location.pathname)
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await until(() => panel(shared).count()).toBe(0)
    await visit(shared)
    expect(faults.splice(0)).toEqual([])
  }
  const panel = (page: Page) => page.locator('aside.panel')
  const find = async (page: Page, words: string) => {
    await page.locator('#search').fill(words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
  }
  const labels = (page: Page) => page.evaluate(() => window.demarchePicture!.drawnLabels())

  test('search, panel, edge, sentence in its document', async () => {
    await onPage(async (page) => {
      await page.screenshot({ path: `${screenshots}graph.png` })
      await find(page, 'Pashinyan')
      await until(() => panel(page).getByRole('heading', { level: 2 }).textContent()).toContain(
        'Nikol Pashinyan',
      )
      await panel(page)
        .getByRole('button', { name: /accuses Azerbaijan/ })
        .click()
      const card = panel(page).locator('.statement').filter({ hasText: 'ethnic cleansing' })
      await card.waitFor()
      expect(await card.locator('.chain').textContent()).toContain('Hrazdan Test Press reports')
      expect(await card.locator('.mark-trigger').textContent()).toBe('accused')
      await card.locator('.evidence').click()
      const trigger = panel(page).locator('[data-trigger="chosen"]')
      await trigger.waitFor()
      expect(await trigger.textContent()).toBe('accused')
      expect(await panel(page).locator('.in-sentence').allTextContents()).toContain('Prime Minister ')
      expect(await trigger.evaluate((mark) => mark.getBoundingClientRect().bottom < window.innerHeight)).toBe(
        true,
      )
      await page.screenshot({ path: `${screenshots}evidence.png` })
    })
  })

  test('names without their accents, aliases, offices and sentences are found', async () => {
    await onPage(async (page) => {
      await find(page, 'erdogan')
      await until(() => panel(page).locator('h2').textContent()).toContain('Recep Tayyip Erdoğan')
      await find(page, 'secretary of state')
      await until(() => panel(page).locator('h2').textContent()).toContain('Antony Blinken')
      await find(page, 'ten million euros')
      await until(() => panel(page).locator('h2').textContent()).toContain('Paris promises Armenia weapons')
    })
  })

  test('a nested chain reads as a sentence, with its condition', async () => {
    await onPage(async (page) => {
      await find(page, 'Aliyev')
      const card = panel(page).locator('.statement').filter({ hasText: 'Condition' })
      await card.waitFor()
      const chain = await card.locator('.chain').first().textContent()
      expect(chain).toBe(
        'According to Presidential press service of Azerbaijan, Ilham Aliyev said: Baku would halt its operation in Karabakh',
      )
      expect(await card.locator('.condition').textContent()).toContain('if the fighters gave up their arms')
      expect(await card.locator('.qualities').textContent()).toContain('in the future')
    })
  })

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

  test('a click on an actor and on an edge of the picture opens its panel; one on nothing closes it', async () => {
    await onPage(async (page) => {
      const at = await page.evaluate(() => {
        const picture = window.demarchePicture!
        const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
        const place = picture.screenPosition(picture.find('Armenia')!)!
        return { x: place.x + stage.left, y: place.y + stage.top }
      })
      await page.mouse.click(at.x, at.y)
      await until(() => panel(page).locator('h2').textContent()).toBe(' Armenia')
      // A second click within 300 ms would be a double click, which zooms.
      await page.waitForTimeout(600)
      await page.mouse.click(320, 500)
      await until(() => panel(page).count()).toBe(0)
    })
  })

  test('contradictions: both sides beside each other, each a click from its document', async () => {
    await onPage(async (page) => {
      await page.getByRole('button', { name: '4 contradictions' }).click()
      await until(() => panel(page).locator('.pair').count()).toBe(4)
      const pair = panel(page).locator('.pair').filter({ hasText: 'France' })
      const [one, other] = await pair
        .locator('.statement')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().x))
      expect(one).not.toBe(other)
      await pair.locator('.evidence').first().click()
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
    })
  })

  test('Back and Forward walk through what was looked at; a link brings it all back', async () => {
    await onPage(async (page) => {
      await find(page, 'Pashinyan')
      await panel(page)
        .getByRole('button', { name: /accuses Azerbaijan/ })
        .click()
      await panel(page).locator('.evidence').first().click()
      await panel(page).locator('.document-text').waitFor()
      const link = page.url()
      await page.goBack()
      await until(() => panel(page).getAttribute('aria-label')).toBe(
        'Edge: Nikol Pashinyan accuses Azerbaijan',
      )
      await page.goBack()
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Nikol Pashinyan')
      await page.goForward()
      await until(() => panel(page).getAttribute('aria-label')).toBe(
        'Edge: Nikol Pashinyan accuses Azerbaijan',
      )
      await page.goto(link)
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
    })
  })

  test('without a mouse: search, walk among neighbours, read, leave', async () => {
    await onPage(async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('pashinyan')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await until(() =>
        panel(page)
          .locator('h2')
          .evaluate((h2) => h2 === document.activeElement),
      ).toBe(true)
      await page.locator('.picture-stage').focus()
      await page.keyboard.press('ArrowDown')
      const words = page.locator('.picture-words')
      await until(() => words.textContent()).toMatch(/\d+ statements?, \d+ edges/)
      const name = ((await words.textContent()) ?? '').split(',')[0]
      await page.keyboard.press('Enter')
      await until(() => panel(page).getAttribute('aria-label')).toBe(`Actor: ${name}`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await until(() => panel(page).count()).toBe(0)
      await page.goBack()
      await until(() => panel(page).count()).toBe(1)
      await page.keyboard.press('Escape')
      await until(() => panel(page).count()).toBe(0)
    })
  })

  test('the list of actors mirrors the picture', async () => {
    await onPage(async (page) => {
      await page.getByText('Actors', { exact: true }).first().click()
      const list = page.locator('.actor-list')
      await until(() => list.getByRole('button').count()).toBe(27)
      await list.getByRole('textbox').fill('armed forces')
      await until(() => list.getByRole('button').count()).toBe(2)
      await list.getByRole('button', { name: /Armed Forces of Armenia, military/ }).click()
      await until(() => panel(page).locator('h2').textContent()).toContain('Armed Forces of Armenia')
    })
  })

  test('the timeline: a window in the address, the arrow keys, and All', async () => {
    await onPage(async (page) => {
      const thumb = page.getByRole('slider', { name: 'First day shown' })
      await thumb.waitFor()
      await thumb.focus()
      await page.keyboard.press('End')
      await until(() => page.url()).toContain('time=')
      const shown = page.locator('.legend-line').filter({ hasText: 'accuses' })
      await until(() => shown.textContent()).toContain('0 of 5')
      await page.getByRole('button', { name: 'All', exact: true }).click()
      await until(() => shown.textContent()).not.toContain('of')
    })
  })

  test('the surroundings of an actor, and the way to another', async () => {
    await onPage(async (page) => {
      await find(page, 'Blinken')
      await panel(page).getByRole('button', { name: '1 step' }).click()
      const persons = page.locator('.legend-line').filter({ hasText: 'Persons' })
      await until(() => persons.textContent()).toContain('2 of 7')
      await page.getByRole('button', { name: 'Show the others again' }).click()
      await panel(page).getByRole('button', { name: 'Way to …' }).click()
      await panel(page).getByRole('textbox', { name: 'To' }).fill('Collective')
      await page.getByRole('option').first().click()
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
      await page.getByRole('textbox', { name: 'Said by' }).fill('Zakharova')
      await page.getByRole('option').first().click()
      await until(() => page.url()).toContain('said-by=')
      await until(() =>
        page.locator('.legend-line').filter({ hasText: 'agrees with' }).textContent(),
      ).toContain('1 of 3')
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

  test('light and dark, and a phone', async () => {
    await onPage(async (page) => {
      await page.getByRole('button', { name: 'Dark colours' }).click()
      await until(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(20, 24, 31)',
      )
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${screenshots}dark.png` })
    })
    await onPage(async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await find(page, 'Aliyev')
      await panel(page).locator('.statement').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await page.screenshot({ path: `${screenshots}phone.png` })
    })
  })
})

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
    await page.getByRole('option').first().click()
    await until(() => page.locator('aside.panel h2').textContent()).toContain('Emmanuel Macron')
  })

  test('a request that fails: a message, and another try', async () => {
    const page = await opened()
    await page.route('**/api/statements**', (route) => route.abort())
    await page.locator('#search').fill('Macron')
    await page.getByRole('option').first().click()
    await until(() => page.locator('aside.panel [role=alert]').textContent()).toContain('does not answer')
    await page.unroute('**/api/statements**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('aside.panel .statement').first().waitFor()
  })

  test('a link to what is no longer there', async () => {
    const page = await opened('?actor=act_000000000000000000000000')
    await until(() => page.locator('aside.panel').textContent()).toContain('This actor is not here')
  })
})
