/** Reading in a real browser: from the picture to the sentence, and back. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, screenshots, sharedPage, until } from './page-kit.ts'

/** Where an actor is on the screen, once it has stayed there for a while. */
async function settledPosition(page: Page, name: string): Promise<{ x: number; y: number }> {
  const read = () =>
    page.evaluate((wanted) => {
      const picture = window.demarchePicture!
      const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
      const place = picture.screenPosition(picture.find(wanted)!)!
      return { x: place.x + stage.left, y: place.y + stage.top }
    }, name)
  let before = await read()
  for (let tries = 0; tries < 50; tries++) {
    await page.waitForTimeout(200)
    const now = await read()
    if (Math.hypot(now.x - before.x, now.y - before.y) < 0.5) return now
    before = now
  }
  return before
}

describe.skipIf(!canBrowse())('reading in a browser', () => {
  const onPage = sharedPage(fixtureSource())

  test('search, panel, edge, sentence in its document', async () => {
    await onPage(async (page) => {
      await page.screenshot({ path: `${screenshots}graph.png` })
      await find(page, 'Pashinyan')
      await until(() => panel(page).getByRole('heading', { level: 2 }).textContent()).toContain(
        'Nikol Pashinyan',
      )
      await panel(page)
        .getByRole('button', { name: /accuses Azerbaijan/ })
        .first()
        .click()
      const card = panel(page).locator('.statement').filter({ hasText: 'ethnic cleansing' })
      await card.waitFor()
      expect(await card.locator('.chain').textContent()).toContain('Hrazdan Test Press reports')
      expect(await card.locator('.mark-trigger').textContent()).toBe('accused')
      await card.locator('.evidence').click()
      const trigger = panel(page).locator('[data-trigger="chosen"]')
      await trigger.waitFor()
      expect(await trigger.textContent()).toBe('accused')
      expect((await panel(page).locator('.in-sentence').allTextContents()).join('')).toContain(
        'Prime Minister ',
      )
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

  test('the statements of an actor by type', async () => {
    await onPage(async (page) => {
      await find(page, 'Pashinyan')
      await panel(page).getByRole('button', { name: 'holds office 1' }).click()
      await until(() => panel(page).locator('.statement').count()).toBe(1)
      expect(await panel(page).locator('.proposition').textContent()).toContain(
        'is prime minister of Armenia',
      )
      await panel(page).getByRole('button', { name: 'holds office 1' }).click()
      await until(() => panel(page).locator('.statement').count()).toBe(10)
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

  test('a click on an actor and on an edge of the picture opens its panel; one on nothing closes it', async () => {
    await onPage(async (page) => {
      // Where the processor draws, the picture may still move when the page says that it is there: look again, click again.
      await until(async () => {
        const at = await settledPosition(page, 'Armenia')
        await page.mouse.click(at.x, at.y)
        await page.waitForTimeout(1500)
        return (await panel(page).count()) === 1 && panel(page).locator('h2').textContent()
      }).toBe(' Armenia')
      // A second click within 300 ms would be a double click, which zooms.
      await page.waitForTimeout(600)
      await until(async () => {
        await page.mouse.click(320, 500)
        await page.waitForTimeout(1500)
        return panel(page).count()
      }).toBe(0)
    })
  })

  test('an actor: its offices, whom it accuses and who accuses it, its weeks', async () => {
    await onPage(async (page) => {
      await find(page, 'Pashinyan')
      const offices = panel(page).getByRole('region', { name: 'Offices' })
      await until(() => offices.textContent()).toContain('prime minister of Armenia')
      await panel(page).getByRole('region', { name: 'Accuses' }).getByRole('button').first().waitFor()
      await find(page, 'Azerbaijan')
      await panel(page).getByRole('region', { name: 'Is accused by' }).getByRole('button').first().waitFor()
      await panel(page)
        .getByRole('img', { name: /Statements by (week|month): most/ })
        .waitFor()
      await page.goBack()
      await offices.getByRole('button').first().click()
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
    })
  })

  test('the text of a document leads to its actors, its statements and the graph', async () => {
    await onPage(async (page) => {
      await find(page, 'ten million euros')
      await panel(page).locator('.document-text').waitFor()
      const triggers = panel(page).locator('.mark-link .other-trigger')
      const word = await triggers.first().textContent()
      await triggers.first().click()
      await until(() => panel(page).locator('[data-trigger="chosen"]').allTextContents()).toContain(word)
      await panel(page).locator('.mark-link').filter({ hasText: 'Armenia' }).first().click()
      await until(() => panel(page).getAttribute('aria-label')).toMatch(/^Actor: /)
      await page.goBack()
      await panel(page).getByRole('button', { name: 'Show in the graph' }).click()
      await until(() => panel(page).getAttribute('aria-label')).toMatch(/^Edge: /)
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
        .first()
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
      await page.locator('[role=option]:visible').first().waitFor()
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
      await list.getByRole('button', { name: /Armed Forces of Armenia\s*, military/ }).click()
      await until(() => panel(page).locator('h2').textContent()).toContain('Armed Forces of Armenia')
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
