/** Whether everyone can use it: axe-core over every panel, light and dark. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { fixtureDesk } from './fixture/review-desk.ts'
import { find, panel, sharedPage, until } from './page-kit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  impact: string
  nodes: { html: string; failureSummary: string }[]
}

/** The serious and critical faults of the page as it is. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async (): Promise<Violation[]> => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    return (await checker.run()).violations
  })
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

/** To another view, by its address. */
const goTo = (page: Page, address: string) =>
  page.evaluate((path) => {
    window.history.pushState(null, '', path)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)

const base = fixtureSource()
const [first] = base.graph().nodes
/** An answer with an actor of the picture. */
const node = { kind: 'node', id: first!.key, labels: ['Actor'], properties: { name: 'First' } }
const source = { ...base, query: async () => ({ columns: ['a', 'b'], rows: [[node, 1]] }) }

describe.skipIf(!canBrowse())('axe finds nothing serious', () => {
  const onPage = sharedPage(
    { ...source, meta: () => ({ ...source.meta(), canQuery: true }) },
    {},
    fixtureDesk(),
  )
  const scenes: Record<string, (page: Page) => Promise<void>> = {
    'the first view': async () => undefined,
    'the list of actors': (page) => page.getByText('Actors', { exact: true }).first().click(),
    'an actor': (page) => find(page, 'Pashinyan'),
    'an edge': async (page) => {
      await find(page, 'Pashinyan')
      await panel(page)
        .getByRole('button', { name: /accuses Azerbaijan/ })
        .first()
        .click()
      await panel(page).locator('.evidence').first().waitFor()
    },
    'a document': async (page) => {
      await find(page, 'ten million euros')
      await panel(page).locator('.document-text').waitFor()
    },
    contradictions: async (page) => {
      await page.getByRole('button', { name: '4 contradictions' }).click()
      await panel(page).locator('.pair').first().waitFor()
    },
    'questions in Cypher': async (page) => {
      await page.getByRole('button', { name: 'Questions in Cypher' }).click()
      await panel(page).getByRole('button', { name: /Ask/ }).click()
      await until(() => panel(page).locator('td').count()).toBe(2)
      await until(() => panel(page).textContent()).toContain('In the picture: 1 actor, 0 edges')
      await panel(page).getByRole('textbox', { name: 'Cypher' }).press('Control+End')
      await page.keyboard.type('\nMATCH (x:Pers')
      await page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'Person' }).waitFor()
      // The editor takes no answer in the first 75 ms of a list, lest a line's end be taken for one.
      await page.waitForTimeout(200)
      await page.keyboard.press('Enter')
      await until(() => panel(page).locator('.cm-content').textContent()).toContain('MATCH (x:Person')
    },
    'a pair of the review, answered': async (page) => {
      await page.getByRole('button', { name: 'Actors that may be one' }).click()
      await until(() => panel(page).locator('h3').textContent()).toMatch(/^Pair \d of 2/)
      await page.keyboard.press('s')
      await until(() => panel(page).locator('.review-news').textContent()).toContain('are one.')
      await panel(page).locator('.review[aria-busy=false]').waitFor()
      await page.keyboard.press('p')
      await until(() => panel(page).locator('.review').textContent()).toContain('Answered by ana: same')
      await panel(page).locator('.review-waiting').waitFor()
    },
    'the end of the review': async (page) => {
      await goTo(page, '?panel=review&pair=3')
      await until(() => panel(page).locator('h3').textContent()).toContain('The end')
    },
    'a layout with a pin': async (page) => {
      await goTo(page, `?pin=1~2~${first!.key}&colour=community&readings=affirmed,denied,supposed`)
      await page.getByRole('button', { name: 'Let go of 1 pin' }).waitFor()
    },
  }
  for (const scheme of ['light', 'dark'] as const) {
    test.each(Object.entries(scenes))(`${scheme}: %s`, async (_name, prepare) => {
      await onPage(async (page) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await until(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(scheme)
        await page.waitForTimeout(400)
        await page.getByText('Legend', { exact: true }).first().click()
        await prepare(page)
        expect(await faultsOf(page)).toEqual([])
      })
    })
  }
})
