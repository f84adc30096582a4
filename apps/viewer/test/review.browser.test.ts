/** The review in a browser: pairs are answered by keyboard, and the folder of the graph holds the answers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { FolderReviewDesk } from '../../cli/src/viewer/review-desk.ts'
import { ServedGraph } from '../../cli/src/viewer/served-graph.ts'
import { build } from '../../cli/test/build-kit.ts'
import { buildWithPairs, holdFolder } from '../../cli/test/review-kit.ts'
import { startBench, type ViewerBench } from './browser-kit.ts'
import { panel, pictureIsDrawn, screenshots, until } from './page-kit.ts'

interface Line {
  by: string
  about: string
  actors?: string[]
  verdict?: string
  reason: string | null
}

describe.skipIf(!canBrowse())('the review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-review-'))
  let graph: string
  let articles: string
  let bench: ViewerBench
  let page: Page
  const faults: string[] = []
  beforeAll(async () => {
    ;({ graph, articles } = await buildWithPairs(folder))
    const served = await ServedGraph.open(graph)
    bench = await startBench(served.source(), [], new FolderReviewDesk(served, 'ana'))
    page = await bench.open()
    page.on('pageerror', (error) => faults.push(error.message))
    await pictureIsDrawn(page)
  })
  afterAll(async () => {
    await bench?.close()
    rmSync(folder, { recursive: true })
  })
  const kept = (): Line[] =>
    readFileSync(join(graph, 'judgements.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const heading = () => panel(page).locator('h3').first()
  const isFocused = () => heading().evaluate((element) => element === document.activeElement)
  /** A letter that comes while a pair is read is no answer to the one before, and is not kept for the next. */
  const atRest = () => until(() => panel(page).locator('.review').getAttribute('aria-busy')).toBe('false')
  const sorensens = () =>
    page.evaluate(() =>
      ['Bill Sorensen', 'William Sorensen'].map((name) => window.demarchePicture?.find(name) !== undefined),
    )

  test('pairs are answered, changed and taken back by keyboard; each answer is a line', async () => {
    await page.getByRole('button', { name: 'Actors that may be one' }).press('Enter')
    await until(() => heading().textContent()).toMatch(/^Pair 1 of 3 · 0 answered/)
    await until(() => panel(page).locator('.review-side').count()).toBe(2)
    expect(await panel(page).textContent()).toContain('short form: bill = william')
    await page.screenshot({ path: join(screenshots, 'review.png') })

    await page.keyboard.press('w')
    await page.keyboard.type('used as his full name')
    await page.keyboard.press('Escape')
    await until(isFocused).toBe(true)
    await page.keyboard.press('s')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3 · 1 answered/)
    await until(isFocused).toBe(true)
    await until(() => panel(page).locator('.review-news').textContent()).toBe(
      'Kept: Bill Sorensen and William Sorensen are one.',
    )
    await page.keyboard.press('d')
    await until(() => heading().textContent()).toMatch(/^Pair 3 of 3 · 2 answered/)
    await page.keyboard.press('z')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3 · 1 answered/)
    await page.keyboard.press('n')
    await until(() => heading().textContent()).toMatch(/^Pair 3 of 3/)
    await page.keyboard.press('u')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3 · 2 answered/)
    expect(kept().map(({ by, about, verdict, reason }) => [by, about, verdict, reason])).toEqual([
      ['ana', 'actors', 'same', 'used as his full name'],
      ['ana', 'actors', 'different', null],
      ['ana', 'undo', undefined, null],
      ['ana', 'actors', 'unsure', null],
    ])
    expect(await panel(page).textContent()).toContain('2 judgements are kept in judgements.jsonl')
  })

  test('keys that come faster than the next pair are no answers to the one before', async () => {
    const before = readFileSync(join(graph, 'judgements.jsonl'), 'utf8')
    await page.keyboard.press('p')
    await until(() => heading().textContent()).toMatch(/^Pair 1 of 3/)
    const { actors } = JSON.parse(before.split('\n')[0]!)
    // All in one task of the page: no pair can be read in between.
    await page.evaluate(() => {
      for (const key of ['s', 'd', 'd', 'u', 'n', 'd'])
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
    await until(() => kept().length).toBe(5)
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    for (let time = 0; time < 6; time += 1) await page.keyboard.press('d', { delay: 0 })
    await until(() => heading().textContent()).toMatch(/^The end/)
    expect(kept().slice(4)).toMatchObject([
      { verdict: 'same', actors },
      { verdict: 'different', actors: expect.not.arrayContaining(actors) },
    ])
    await page.keyboard.press('z')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3 · 2 answered/)
    writeFileSync(join(graph, 'judgements.jsonl'), before)
  })

  /** Does what turns to a pair, and presses a key in the very moment that it is shown, before anything else runs there. */
  async function pressWhenShown(pair: string, key: string, turn: () => Promise<void>): Promise<void> {
    const pressed = page.evaluate(
      ([wanted, letter]) =>
        new Promise<void>((resolve) => {
          const body = document.querySelector('.panel-body')!
          new MutationObserver((_, observer) => {
            if (!body.querySelector('h3')?.textContent?.startsWith(wanted!)) return
            observer.disconnect()
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { key: letter!, bubbles: true }),
            )
            resolve()
          }).observe(body, { subtree: true, childList: true, characterData: true })
        }),
      [pair, key],
    )
    await turn()
    await pressed
  }

  test('a key in the moment that a pair is shown is one about this pair, wherever the focus was', async () => {
    const before = readFileSync(join(graph, 'judgements.jsonl'), 'utf8')
    const lines = kept().length
    await pressWhenShown('Pair 1 of 3', 'n', () => page.keyboard.press('p'))
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    await pressWhenShown('Pair 3 of 3', 'p', () => panel(page).getByRole('button', { name: 'Next' }).click())
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    await page.keyboard.press('p')
    await until(() => heading().textContent()).toMatch(/^Pair 1 of 3/)
    await pressWhenShown('Pair 2 of 3', 'u', () =>
      panel(page).getByRole('button', { name: 'Different' }).click(),
    )
    await until(() => heading().textContent()).toMatch(/^The end/)
    const [one, other] = kept().slice(lines)
    expect([one!.verdict, other!.verdict]).toEqual(['different', 'unsure'])
    expect(other!.actors).not.toEqual(one!.actors)
    for (const pair of [2, 1]) {
      await page.keyboard.press('z')
      await until(() => heading().textContent()).toContain(`Pair ${pair} of 3`)
    }
    await page.keyboard.press('n')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    writeFileSync(join(graph, 'judgements.jsonl'), before)
  })

  test('turns that come faster than their pairs all count; what is typed after w is the reason', async () => {
    const before = kept().length
    await page.keyboard.press('p')
    await until(() => heading().textContent()).toMatch(/^Pair 1 of 3/)
    const press = (keys: string) =>
      page.evaluate((letters) => {
        for (const key of letters)
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }, keys)
    await press('nnnnp')
    await until(() => heading().textContent()).toMatch(/^Pair 3 of 3/)
    await until(isFocused).toBe(true)
    await press('pwsdn')
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    const field = panel(page).getByRole('textbox')
    await until(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(kept()).toHaveLength(before)
  })

  test('on a phone all of it is there, and the answers are in sight', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await until(() => panel(page).getByRole('button', { name: 'Unsure' }).count()).toBe(1)
    for (const name of ['Same', 'Different', 'Unsure']) {
      const box = (await panel(page).getByRole('button', { name }).boundingBox())!
      expect([box.x >= 0, box.x + box.width <= 390, box.y + box.height <= 844]).toEqual([true, true, true])
      expect(box.height).toBeGreaterThanOrEqual(24)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(
      await panel(page)
        .locator('.panel-body')
        .evaluate((body) => body.scrollWidth - body.clientWidth),
    ).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: join(screenshots, 'review-phone.png') })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1000, height: 640 })
  })

  test('letters are answers only in the panel and outside its field', async () => {
    const before = kept().length
    await page.keyboard.press('w')
    await page.keyboard.type('sdu')
    await page.locator('#search').focus()
    await page.keyboard.type('sdu')
    await page.locator('.picture-stage').focus()
    await page.keyboard.press('s')
    await page.keyboard.press('Control+s')
    await page.waitForTimeout(300)
    expect(kept()).toHaveLength(before)
    await page.locator('#search').fill('')
  })

  test('a quote leads to its sentence, and back to the pair with what was typed', async () => {
    await panel(page).locator('.evidence').first().click()
    await until(() => panel(page).locator('[data-trigger="chosen"]').count()).toBe(1)
    await page.goBack()
    await until(() => heading().textContent()).toMatch(/^Pair 2 of 3/)
    expect(await panel(page).getByRole('textbox').inputValue()).toBe('sdu')
    await panel(page).getByRole('textbox').fill('')
  })

  test('the pair stands out in the picture', async () => {
    expect(await page.evaluate(() => window.demarchePicture?.camera().ratio)).toBeLessThan(1)
  })

  test('while a build runs nothing is lost: it says so, and the same answer is kept once it has ended', async () => {
    const before = kept().length
    await atRest()
    await heading().focus()
    const free = holdFolder(graph)
    try {
      await page.keyboard.press('d')
      await until(() => panel(page).getByRole('alert').textContent()).toContain('try again')
      expect(kept()).toHaveLength(before)
    } finally {
      free()
    }
    await atRest()
    await page.keyboard.press('d')
    await until(() => heading().textContent()).toMatch(/^The end · 3 answered/)
    expect(kept()).toHaveLength(before + 1)
    expect(await panel(page).getByRole('alert').count()).toBe(0)
  })

  test('computed anew, the two are one node; after a build from the articles they still are', async () => {
    expect(await sorensens()).toEqual([true, true])
    await panel(page).getByRole('button', { name: 'Compute the graph anew' }).click()
    await until(async () => (await sorensens()).filter(Boolean)).toHaveLength(1)
    await until(() => panel(page).textContent()).toContain('No pair waits for a judgement')
    await build(graph, articles)
    await page.reload()
    await pictureIsDrawn(page)
    expect((await sorensens()).filter(Boolean)).toHaveLength(1)
    await until(() => panel(page).textContent()).toContain('No pair waits for a judgement')
    expect(faults).toEqual([])
  })
})
