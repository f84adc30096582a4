/** Asking in a real browser: the cookbook's questions, chosen and asked by keyboard, answered by a real store. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { knowledgeGraph, propertyGraph } from '@demarche/core'
import { type CypherParameter, openEmbeddedStore, parseCookbook } from '@demarche/store'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import type { ViewerSource } from '../server/index.ts'
import { fixtureAssembly, fixtureSource } from './fixture/open-fixture.ts'
import { panel, sharedPage, until } from './page-kit.ts'

const asked = parseCookbook(
  readFileSync(new URL('../../../docs/cookbook.md', import.meta.url), 'utf8'),
).filter(({ neo4jOnly }) => !neo4jOnly)

describe.skipIf(!canBrowse())('asking in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-asking-'))
  const store = openEmbeddedStore(join(folder, 'store'))
  const base = fixtureSource()
  const source: ViewerSource = {
    ...base,
    meta: () => ({ ...base.meta(), canQuery: true }),
    query: async (cypher, parameters) => {
      const { columns, rows } = await store.query(cypher, parameters as Record<string, CypherParameter>)
      return { columns: [...columns], rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
    },
  }
  beforeAll(async () => {
    await store.write(propertyGraph(knowledgeGraph(fixtureAssembly())))
  })
  const onPage = sharedPage(source)
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const editor = (page: Page) => panel(page).getByRole('textbox', { name: 'Cypher' })
  const field = (page: Page) => panel(page).getByRole('combobox', { name: 'From the cookbook' })

  /** Opens the panel, and goes to a field by Tab. */
  async function openAt(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Questions in Cypher' }).press('Enter')
    await editor(page).waitFor()
    const isThere = () =>
      page.evaluate((wanted) => {
        const { activeElement } = document
        const label = activeElement?.id && document.querySelector(`label[for="${activeElement.id}"]`)
        return (activeElement?.getAttribute('aria-label') ?? (label ? label.textContent : '')) === wanted
      }, name)
    for (let presses = 0; presses < 12 && !(await isThere()); presses += 1) await page.keyboard.press('Tab')
    expect(await isThere()).toBe(true)
  }

  /** Chooses a question by typing its first words. */
  async function choose(page: Page, title: string): Promise<void> {
    await page.keyboard.press('Control+a')
    await page.keyboard.type(title)
    await page.getByRole('option', { name: title, exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await until(() => field(page).inputValue()).toBe(title)
  }

  test('a question is chosen and asked by keyboard: a table, and what it names raised in the picture', async () => {
    await onPage(async (page) => {
      await openAt(page, 'From the cookbook')
      await choose(page, 'Who is related to whom, and how often?')
      await until(() => editor(page).textContent()).toContain('r.count IS NOT NULL')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Control+Enter')
      const table = panel(page).getByRole('region', { name: 'Answer' }).getByRole('table')
      await until(() => table.locator('th').allTextContents()).toEqual([
        'actor',
        'type',
        'recipient',
        'times',
        'first',
        'last',
      ])
      const rows = await table.locator('tbody tr').evaluateAll((found) => found.map((row) => row.textContent))
      expect(rows).toContainEqual(expect.stringMatching(/^Nikol PashinyanACCUSEAzerbaijan1/))
      expect(rows).toEqual([...new Set(rows)])

      // The same as nodes and relationships: of what is not among them nothing stands out.
      const before = await fadedActors(page)
      // Typed over, Chromium would keep the look of the first letter by an inline style, which the page refuses loudly.
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      await page.keyboard.type("MATCH (a:Person)-[r:ACCUSE]->(b {name: 'Azerbaijan'}) RETURN a, r, b")
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Enter')
      await until(() => panel(page).textContent()).toContain('In the picture: 3 actors, 2 edges')
      await until(() => fadedActors(page)).toBe(24)
      expect(before).toBe(0)
      await table.getByRole('button', { name: 'Nikol Pashinyan' }).press('Enter')
      await until(() => panel(page).getAttribute('aria-label')).toBe('Actor: Nikol Pashinyan')
    })
  })

  test('every question of the list is answered', async () => {
    await onPage(async (page) => {
      await openAt(page, 'From the cookbook')
      await page.keyboard.press('ArrowDown')
      await until(() => page.locator('[role=option]:visible').allTextContents()).toEqual(
        asked.map(({ question }) => question),
      )
      await page.keyboard.press('Escape')
      for (const { question } of asked) {
        await field(page).focus()
        await choose(page, question)
        await editor(page).press('Control+Enter')
        const said = panel(page).locator('.question > p, .question .answer + p, .fault').first()
        await until(async () => `${question}: ${await said.textContent()}`).toMatch(
          /: (\d+ rows?.*|No rows\.)$/,
        )
      }
    })
  })

  test('parameters that are no object are told in words', async () => {
    await onPage(async (page) => {
      await openAt(page, 'Cypher')
      await panel(page).getByRole('textbox', { name: 'Parameters' }).fill('[1]')
      await editor(page).press('Control+Enter')
      await until(() => panel(page).getByRole('alert').textContent()).toContain('must be a JSON object')
    })
  })
})

/** How many actors of the picture are faint, as the saved picture has them. */
const fadedActors = (page: Page) =>
  page.evaluate(() => {
    const svg = new DOMParser().parseFromString(window.demarchePicture!.toSvg(), 'image/svg+xml')
    return [...svg.querySelectorAll('circle, polygon[stroke-width="1.5"]')].filter(
      (mark) => Number(mark.getAttribute('opacity')) < 0.5,
    ).length
  })
