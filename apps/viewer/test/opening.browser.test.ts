/** What a page says while its graph is not there as yet. */
import { describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { sharedPage } from './page-kit.ts'

describe.skipIf(!canBrowse())('a graph that is laid out anew', () => {
  let ready = () => {}
  let share: number | null = null
  let isWaiting = false
  const onPage = sharedPage({
    ...fixtureSource(),
    layoutShare: () => share,
    refresh: () =>
      isWaiting
        ? new Promise<void>((resolve) => {
            ready = resolve
          })
        : Promise.resolve(),
  })

  test('is waited for with how much is done, and then shown whole', async () => {
    await onPage(async (page) => {
      isWaiting = true
      share = 0.42
      await page.reload()
      await page.getByText('Its actors are being placed: 42 %').waitFor()
      expect(await page.locator('.picture-stage').count()).toBe(0)
      isWaiting = false
      share = null
      ready()
      await page.locator('.picture-stage').waitFor()
      expect(await page.getByText('are being placed').count()).toBe(0)
    })
  })
})
