/** What is measured of one page: the viewer's, or that of sigma alone. */
import type { Browser, CDPSession, Page } from 'playwright-core'

/** Times in milliseconds, memory in megabytes. */
export interface Result {
  /** From the start of the page to its first picture. */
  firstPicture: number
  /** Of that, work of the page's own thread. */
  firstPictureScript: number
  /** A frame while the camera pans. */
  frame: number
  /** Of that, work of the page's own thread. */
  frameScript: number
  memory: number
}

const MOST_MS = 120_000

/** Work of the page's thread so far in milliseconds: not the time in which others had the processor. */
async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** What the page is asked to do. */
interface BenchWindow {
  demarchePicture?: { setCamera(camera: { x: number; y: number; ratio: number }): void }
  moveCamera?: (x: number) => void
}

/** Pans over the picture, a step a frame, and gives the milliseconds of a frame. */
function pan(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { demarchePicture, moveCamera } = window as unknown as BenchWindow
    const move = moveCamera ?? ((x: number) => demarchePicture?.setCamera({ x, y: 0.5, ratio: 0.5 }))
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    // The first steps bring words and shapes onto the card that were not seen before.
    for (const x of [0.38, 0.39]) {
      move(x)
      await nextFrame()
    }
    const start = performance.now()
    for (let frame = 0; frame < count; frame += 1) {
      move(0.4 + frame * 0.01)
      await nextFrame()
    }
    return (performance.now() - start) / count
  }, frames)
}

/** A page of one size for all measures, and the session that reads its counters. */
async function newPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // tsx wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  return { page, session: await context.newCDPSession(page) }
}

/** Opens a page, waits for its picture, and pans over it. */
export async function measurePage(browser: Browser, url: string, frames: number): Promise<Result> {
  const { page, session } = await newPage(browser)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0, null, {
    timeout: MOST_MS,
    polling: 100,
  })
  const firstPictureScript = await threadMs(session)
  const firstPicture = await page.evaluate(() => performance.getEntriesByName('first-picture')[0]!.startTime)
  // Words are placed a moment later: they belong to opening, not to panning.
  await page.waitForTimeout(1500)
  const before = await threadMs(session)
  const frame = await pan(page, frames)
  const frameScript = ((await threadMs(session)) - before) / (frames + 2)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.context().close()
  return { firstPicture, firstPictureScript, frame, frameScript, memory: usedSize / 1e6 }
}

/** Milliseconds of work that one step of a dragged window takes in the viewer: the script alone, without drawing. */
export async function measureDrag(browser: Browser, url: string, steps: number): Promise<number[]> {
  const { page, session } = await newPage(browser)
  await page.goto(url)
  const thumb = page.getByRole('slider', { name: 'First day shown' })
  await thumb.waitFor({ timeout: MOST_MS })
  await thumb.focus()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  const found: number[] = []
  for (let step = 0; step < steps + 2; step += 1) {
    const before = await script()
    // Ten days at once, as a hand drags it.
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(400)
    found.push((await script()) - before)
  }
  await page.context().close()
  // The first steps run code that the browser has not compiled yet.
  return found.slice(2)
}
