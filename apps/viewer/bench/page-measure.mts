/** What is measured of one page: the viewer's, or that of sigma alone. */
import type { Browser, CDPSession, Page } from 'playwright-core'

/** Times in milliseconds, memory in megabytes. */
export interface Result {
  /** From the start of the page until its first picture is drawn. */
  firstPicture: number
  /** Processor time that all processes of the browser took for it. */
  firstPictureWork: number
  /** A frame while the camera pans. */
  frame: number
  /** Processor time that all processes of the browser took for it. */
  frameWork: number
  /** Of that, work of the page's own thread: script, layout, style. */
  frameScript: number
  /** The heap of the page's scripts after opening and panning. */
  memory: number
}

/** Width and height of a picture in pixels. */
export interface Size {
  width: number
  height: number
}

/** What one page is asked for. */
export interface Measure {
  url: string
  /** Frames to pan over, or as many as fit into `panMs`. */
  frames: number
  panMs: number
}

/** Nothing is waited for longer than this. */
const MOST_MS = 60_000
/** The first step brings words and shapes onto the card that were not seen before. */
const FIRST_STEPS = 1
/** At least so many frames are measured, however long they take. */
const FEWEST_FRAMES = 2

/** How far the hand goes in a step: about nine days of the large graph's four years. */
const DRAG_PIXELS = 4

/** What the page is asked to do. */
interface BenchWindow {
  demarchePicture?: { setCamera(camera: { x: number; y: number; ratio: number }): void }
  moveCamera?: (x: number) => void
  /** When the first picture was drawn, once it is. */
  drawnAt?: number
  /** Something was drawn since this was last forgotten. */
  isDrawn?: boolean
}

/** Work of the page's thread so far in milliseconds: not the time in which others had the processor. */
async function threadMs(session: CDPSession, name = 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
}

/** Processor time of all processes of a browser so far, in milliseconds. */
async function workMs(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

/** Runs in the page: notes when the orders of the first picture were carried out, not only given. */
function watchFirstPicture(): void {
  const page = window as unknown as BenchWindow
  const observer = new PerformanceObserver(() => {
    if (performance.getEntriesByName('first-picture').length === 0) return
    observer.disconnect()
    const contexts = [...document.querySelectorAll('canvas')].map((canvas) => canvas.getContext('webgl2'))
    const gl = contexts.find((context) => context !== null)
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    gl?.flush()
    const look = () => {
      if (gl && fence && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) setTimeout(look, 4)
      else page.drawnAt = performance.now()
    }
    look()
  })
  observer.observe({ type: 'mark', buffered: true })
}

/** Pans over the picture, a step a frame, and gives the number of frames and the milliseconds they took together. */
function pan(page: Page, frames: number, most: number): Promise<{ count: number; took: number }> {
  return page.evaluate(
    async ([wanted, fewest, mostMs]) => {
      const { demarchePicture, moveCamera } = window as unknown as BenchWindow
      const move = moveCamera ?? ((x: number) => demarchePicture?.setCamera({ x, y: 0.5, ratio: 0.5 }))
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const start = performance.now()
      let count = 0
      while (count < wanted! && (count < fewest! || performance.now() - start < mostMs!)) {
        move(0.4 + count * 0.01)
        await nextFrame()
        count += 1
      }
      return { count, took: performance.now() - start }
    },
    [frames, Math.min(frames, FEWEST_FRAMES), most],
  )
}

/** A page of one size for all measures, and the session that reads its counters. */
async function newPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(MOST_MS)
  // tsx wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  return { page, session: await context.newCDPSession(page) }
}

const isDrawn = (page: Page) =>
  page.waitForFunction(() => (window as unknown as BenchWindow).drawnAt !== undefined, null, { polling: 100 })

/** Opens a page, waits for its picture, and pans over it. */
export async function measurePage(browser: Browser, { url, frames, panMs }: Measure): Promise<Result> {
  const { page, session } = await newPage(browser)
  const whole = await browser.newBrowserCDPSession()
  await page.addInitScript(watchFirstPicture)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const opened = await workMs(whole)
  await page.goto(url, { waitUntil: 'commit' })
  await isDrawn(page)
  const firstPictureWork = (await workMs(whole)) - opened
  const firstPicture = await page.evaluate(() => (window as unknown as BenchWindow).drawnAt!)
  // Words are placed a moment later: they belong to opening, not to panning.
  await page.waitForTimeout(1500)
  await pan(page, FIRST_STEPS, 0)
  // So are those of where the panning begins.
  await page.waitForTimeout(1000)
  const [script, work] = [await threadMs(session), await workMs(whole)]
  const { count, took } = await pan(page, frames, panMs)
  const frameScript = ((await threadMs(session)) - script) / count
  const frameWork = ((await workMs(whole)) - work) / count
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.context().close()
  return {
    firstPicture,
    firstPictureWork,
    frame: took / count,
    frameWork,
    frameScript,
    memory: usedSize / 1e6,
  }
}

/** The size of the viewer's picture on a page of the size that all are measured in. */
export async function pictureSize(browser: Browser, url: string): Promise<Size> {
  const { page } = await newPage(browser)
  await page.goto(url)
  const box = await page.locator('.picture-stage').boundingBox()
  await page.context().close()
  if (!box) throw new Error(`The page at ${url} shows no picture.`)
  return { width: Math.round(box.width), height: Math.round(box.height) }
}

/** What one step of a dragged window takes, in milliseconds of script on the page's own thread. */
export interface DragStep {
  /** From the move of the hand until sigma has drawn the picture with the new window, which the card then puts on the screen. */
  step: number
  /** What follows once the hand rests: words placed, numbers of the legend, the address. A hand that moves on has none of it. */
  rest: number
}

/** Runs in the page: notes that something is drawn. */
function watchDrawing(): void {
  const gl = WebGL2RenderingContext.prototype
  const draw = gl.drawArraysInstanced
  gl.drawArraysInstanced = function (...given) {
    ;(window as unknown as BenchWindow).isDrawn = true
    return draw.apply(this, given)
  }
}

const forgetDrawing = (page: Page) =>
  page.evaluate(() => {
    ;(window as unknown as BenchWindow).isDrawn = false
  })

/** Waits for the end of the script that draws. A frame later would be too late: where no card helps it is long in coming. */
const untilDrawing = (page: Page) =>
  page.evaluate(async () => {
    while (!(window as unknown as BenchWindow).isDrawn) await new Promise((resolve) => setTimeout(resolve, 2))
  })

/** Longer than any pause after which something is done at rest. */
const AT_REST_MS = 700
/** The first steps run code that the browser has not compiled yet. */
const COMPILING_STEPS = 3

/**
 * The script of each step of a dragged window in the viewer, as time of the processor: not the time in which others had it, and
 * not what the card, or the processor in its place, draws.
 */
export async function measureDrag(browser: Browser, url: string, steps: number): Promise<DragStep[]> {
  const { page, session } = await newPage(browser)
  await page.addInitScript(watchDrawing)
  await page.goto(url)
  const thumb = page.getByRole('slider', { name: 'First day shown' })
  const box = await thumb.boundingBox()
  if (!box) throw new Error(`The page at ${url} shows no timeline.`)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(left, top)
  await page.mouse.down()
  const found: DragStep[] = []
  for (let step = 1; step <= steps + COMPILING_STEPS; step += 1) {
    await forgetDrawing(page)
    const before = await threadMs(session, 'ScriptDuration')
    await page.mouse.move(left + step * DRAG_PIXELS, top)
    await untilDrawing(page)
    const drawn = await threadMs(session, 'ScriptDuration')
    await page.waitForTimeout(AT_REST_MS)
    found.push({ step: drawn - before, rest: (await threadMs(session, 'ScriptDuration')) - drawn })
  }
  await page.mouse.up()
  await page.waitForURL(/[?&]time=/)
  await page.context().close()
  return found.slice(COMPILING_STEPS)
}
