/** Everything on screen leads to its sentence in its document in at most two clicks, or two presses of Enter. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import type { ViewerSource } from '../server/index.ts'
import { fixtureAssembly, fixtureSource } from './fixture/open-fixture.ts'
import { fixtureDesk } from './fixture/review-desk.ts'
import { find, panel, sharedPage, until } from './page-kit.ts'

const base = fixtureSource()
const { statements } = fixtureAssembly()
const accusation = statements.find(({ type }) => type === 'ACCUSE')!
const actor = base.graph().nodes.find(({ attributes }) => attributes?.name === 'Armenia')!
const source: ViewerSource = {
  ...base,
  meta: () => ({ ...base.meta(), canQuery: true }),
  query: async () => ({
    columns: ['actor', 'statement', 'document'],
    rows: [
      [
        { kind: 'node', id: actor.key, labels: ['Actor'], properties: { name: 'Armenia' } },
        {
          kind: 'node',
          id: accusation.id,
          labels: ['Statement', 'Event'],
          properties: { text: 'the words' },
        },
        {
          kind: 'node',
          id: accusation.evidence[0]!.document,
          labels: ['Document'],
          properties: { title: 'the report' },
        },
      ],
    ],
  }),
}

/** Opens what holds the thing, and says where it is. */
type Thing = (page: Page) => Promise<Locator>

async function answer(page: Page, words: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Questions in Cypher' }).click()
  await panel(page).getByRole('button', { name: /Ask/ }).click()
  return panel(page).getByRole('table').getByRole('button', { name: words })
}

async function way(page: Page): Promise<Locator> {
  await find(page, 'Blinken')
  await panel(page).getByRole('button', { name: 'Way to …' }).click()
  await panel(page).getByRole('combobox', { name: 'To' }).fill('Collective')
  await page.locator('[role=option]:visible').first().click()
  return panel(page).locator('.path')
}

async function openDocument(page: Page): Promise<void> {
  await find(page, 'ten million euros')
  await panel(page).locator('.document-text').waitFor()
}

const things: Record<string, Thing> = {
  'an actor of the list': async (page) => {
    await page.getByText('Actors', { exact: true }).first().click()
    return page.locator('.actor-row').first()
  },
  'an edge of an actor': async (page) => {
    await find(page, 'Pashinyan')
    return panel(page).getByRole('region', { name: 'Edges' }).getByRole('button').first()
  },
  'an accusation of an actor': async (page) => {
    await find(page, 'Pashinyan')
    return panel(page).getByRole('region', { name: 'Accuses' }).getByRole('button').first()
  },
  'an office of an actor': async (page) => {
    await find(page, 'Pashinyan')
    return panel(page).getByRole('region', { name: 'Offices' }).getByRole('button').first()
  },
  'a statement of an actor': async (page) => {
    await find(page, 'Pashinyan')
    return panel(page).locator('.evidence').first()
  },
  'an end of an edge': async (page) => {
    await find(page, 'Pashinyan')
    await panel(page)
      .getByRole('button', { name: /accuses Azerbaijan/ })
      .first()
      .click()
    return panel(page).locator('h2 .actor-name').first()
  },
  'a contested statement': async (page) => {
    await find(page, 'France')
    return panel(page).getByRole('button', { name: 'Show both sides' }).first()
  },
  'a side of a contradiction': async (page) => {
    await page.getByRole('button', { name: '4 contradictions' }).click()
    return panel(page).locator('.pair .evidence').first()
  },
  'the count of contradictions': async (page) => page.getByRole('button', { name: '4 contradictions' }),
  'a side of a pair of the review': async (page) => {
    await page.getByRole('button', { name: 'Actors that may be one' }).click()
    return panel(page).locator('.review-side .evidence').first()
  },
  'the door of the review': async (page) => page.getByRole('button', { name: 'Actors that may be one' }),
  'an actor on a way': async (page) => (await way(page)).locator('.actor-name').last(),
  'an edge on a way': async (page) => (await way(page)).locator('.edge-row').first(),
  'an actor in a document': async (page) => {
    await openDocument(page)
    return panel(page).locator('.mark-link').filter({ hasText: 'Armenia' }).first()
  },
  'another statement of a document': async (page) => {
    await openDocument(page)
    return panel(page).locator('.document-statement:not([aria-current])').first()
  },
  'an actor in an answer': (page) => answer(page, 'Armenia'),
  'a statement in an answer': (page) => answer(page, 'the words'),
}

/** Activates something, and then its first sentence where it is not there yet. */
async function toTheSentence(page: Page, thing: Locator, activate: (what: Locator) => Promise<void>) {
  // A document that is open already has a sentence: the one that is looked for is another, or the same anew.
  const before = page.url()
  await activate(thing)
  await until(() => page.url()).not.toBe(before)
  const chosen = panel(page).locator('[data-trigger="chosen"]')
  const evidence = panel(page).locator('.evidence').first()
  await chosen.or(evidence).first().waitFor()
  if ((await chosen.count()) === 0) await activate(evidence)
  await chosen.first().waitFor()
  expect((await panel(page).locator('.in-sentence').allTextContents()).join('').length).toBeGreaterThan(10)
}

describe.skipIf(!canBrowse())('in two steps to the sentence', () => {
  const onPage = sharedPage(source, { viewport: { width: 1280, height: 760 } }, fixtureDesk())

  test.each(Object.entries(things))('%s', async (_name, thing) => {
    await onPage(async (page) => {
      const target = await thing(page)
      await toTheSentence(page, target, (what) => what.click())
    })
    await onPage(async (page) => {
      const target = await thing(page)
      await toTheSentence(page, target, (what) => what.press('Enter'))
    })
  })

  test.each([
    ['an actor', 'Erdoğan'],
    ['an office', 'secretary of state'],
    ['a sentence', 'ten million euros'],
  ])('%s that the search finds', async (_name, words) => {
    for (const isByKey of [false, true]) {
      await onPage(async (page) => {
        await page.locator('#search').fill(words)
        const hit = page.locator('[role=option]:visible').first()
        await hit.waitFor()
        await toTheSentence(page, hit, async (what) => {
          if (isByKey && (await panel(page).count()) === 0) await page.keyboard.press('Enter')
          else if (isByKey) await what.press('Enter')
          else await what.click()
        })
      })
    }
  })

  test.each([
    ['actor', /^Actor: /],
    ['name', /^Actor: /],
    ['edge', /^Edge: /],
    ['word', /^Edge: /],
  ] as const)('of the picture: %s', async (kind, label) => {
    await onPage(async (page) => {
      // Words stand where edges are long enough for them.
      if (kind === 'word') {
        await page.evaluate(() => window.demarchePicture!.setCamera({ x: 0.5, y: 0.5, ratio: 0.4 }))
        await until(() =>
          page.evaluate(() => window.demarchePicture!.drawnLabels().edges.length),
        ).toBeGreaterThan(0)
      }
      // A second click within 300 ms would be a double click, which zooms.
      await page.waitForTimeout(600)
      const at = await lonelyPoint(page, kind)
      await page.mouse.click(at.x, at.y)
      await until(() => panel(page).getAttribute('aria-label', { timeout: 5000 })).toMatch(label)
      await panel(page).locator('.evidence').first().click()
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
    })
  })

  test('an actor of the picture by keyboard', async () => {
    await onPage(async (page) => {
      await page.locator('.picture-stage').focus()
      await page.keyboard.press('ArrowRight')
      await until(() => page.locator('.picture-words').textContent()).toMatch(/statements?/)
      await page.keyboard.press('Enter')
      await panel(page).locator('.evidence').first().press('Enter')
      await panel(page).locator('[data-trigger="chosen"]').waitFor()
    })
  })
})

/** The middle of that actor, name, edge or word of the picture that lies farthest from everything else. */
async function lonelyPoint(page: Page, kind: 'actor' | 'name' | 'edge' | 'word') {
  return page.evaluate((wanted) => {
    const stage = document.querySelector('.picture-stage')!.getBoundingClientRect()
    const svg = new DOMParser().parseFromString(window.demarchePicture!.toSvg(), 'image/svg+xml')
    const shown = document.body.appendChild(document.importNode(svg.documentElement, true)) as HTMLElement
    const origin = shown.getBoundingClientRect()
    const middle = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2 - origin.left, y: top + height / 2 - origin.top }
    }
    const all = {
      actor: [...shown.querySelectorAll(':scope > circle, :scope > polygon')].map(middle),
      name: [...shown.querySelectorAll('text:not([transform])')].map(middle),
      edge: [...shown.querySelectorAll<SVGPathElement>('g > path')].map((path) => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.35)
        return { x, y }
      }),
      word: [...shown.querySelectorAll('text[transform]')].map(middle),
    }
    const lines = [...shown.querySelectorAll<SVGPathElement>('g > path')].map((path) =>
      Array.from({ length: 60 }, (_, step) => path.getPointAtLength((path.getTotalLength() * step) / 60)),
    )
    shown.remove()
    const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)
    const isOver = ({ x, y }: { x: number; y: number }) =>
      document.elementFromPoint(x + stage.left, y + stage.top)?.closest('.picture-stage') !== null
    const loneliness = (point: { x: number; y: number }, at: number) => {
      const others = Object.entries(all).flatMap(([name, points]) =>
        points.filter((_, place) => name !== wanted || place !== at).map((other) => far(point, other)),
      )
      const passing = wanted === 'edge' ? lines.filter((_, place) => place !== at) : []
      return Math.min(...others, ...passing.flat().map((other) => far(point, other)))
    }
    const best = all[wanted]
      .map((point, at) => ({ ...point, alone: isOver(point) ? loneliness(point, at) : -1 }))
      .sort((a, b) => b.alone - a.alone)[0]!
    return { x: best.x + stage.left, y: best.y + stage.top }
  }, kind)
}
