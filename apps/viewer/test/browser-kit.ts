/** A browser on a running viewer, for tests. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { browserArguments, findBrowser } from '../../../tools/find-browser.ts'
import { type ReviewDesk, serveViewer, type ViewerSource } from '../server/index.ts'
import { buildViewer } from '../tools/build-viewer.mjs'

/** A browser and a server that belong together. */
export interface ViewerBench {
  url: string
  /** A fresh page of the viewer, at a path such as `?actor=…`. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium without a window. */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found.')
  return chromium.launch({ executablePath, args: [...browserArguments, ...extra] })
}

/** Builds the app where needed, serves a source on a free port, and starts a browser. */
export async function startBench(
  source: ViewerSource,
  browserFlags: readonly string[] = [],
  review?: ReviewDesk,
): Promise<ViewerBench> {
  const { folder } = await buildViewer()
  const server = await serveViewer({ source, port: 0, assets: folder, review })
  const browser = await launchBrowser(browserFlags)
  return {
    url: server.url,
    async open(path = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1000, height: 640 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      await page.goto(server.url + path)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
