/** The published viewer, from a web server that only hands out files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '../../../tools/find-browser.ts'
import { publishViewer } from '../server/index.ts'
import { buildViewer } from '../tools/build-viewer.mjs'
import { launchBrowser } from './browser-kit.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { find, panel, until } from './page-kit.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** As plain as a web server can be. */
function serveFolder(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace('/below/', '/')
    const file = join(folder, path === '/' ? 'index.html' : path)
    const body = await readFile(file).catch(() => undefined)
    response
      .writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/json' })
      .end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe.skipIf(!canBrowse())('a published viewer', () => {
  let out: string
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'demarche-site-'))
    const { folder } = await buildViewer()
    await publishViewer({ source: fixtureSource(), assets: folder, out })
    await publishViewer({ source: fixtureSource(), assets: folder, out })
    server = await serveFolder(out)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await rm(out, { recursive: true })
  })

  test('reads from the picture to the sentence without our server, below any address', async () => {
    const page = await (await browser.newContext({ viewport: { width: 900, height: 600 } })).newPage()
    const missed: string[] = []
    page.on('response', (answer) => answer.status() >= 400 && missed.push(answer.url()))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/below/`)
    await page.locator('#search').waitFor()
    await find(page, 'Pashinyan')
    await until(() => panel(page).locator('.statement').count()).toBe(10)
    await panel(page)
      .getByRole('button', { name: /accuses Azerbaijan/ })
      .first()
      .click()
    await panel(page).locator('.evidence').first().click()
    await until(() => panel(page).locator('[data-trigger="chosen"]').textContent()).toBe('accused')
    expect(await page.getByRole('button', { name: 'Questions in Cypher' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Actors that may be one' }).count()).toBe(0)
    await page.evaluate(() => {
      window.history.pushState(null, '', '?panel=review')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await until(() => panel(page).textContent()).toContain('No answers can be kept here')
    expect(await panel(page).getByRole('button', { name: 'Same' }).count()).toBe(0)
    expect(missed).toEqual([])
  })
})
