/** Works out the layout beside the page, so that the page stays free. */
import type { LayoutNews, LayoutOrder } from './layout-messages.ts'
import { LayoutRun } from './layout-run.ts'

/** Works for so long before it says how far it is. */
const SPELL_MS = 60

/** The part of a worker's scope that is used here; the types of the page know none. */
interface Scope {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null
  postMessage(news: LayoutNews, transfer: Transferable[]): void
}
const scope = globalThis as unknown as Scope
let run: LayoutRun | null = null

function work(layout: LayoutRun): void {
  const end = performance.now() + SPELL_MS
  let progress = layout.step()
  while (!progress.isDone && performance.now() < end) progress = layout.step()
  const places = layout.places()
  scope.postMessage({ ...progress, places }, [places.buffer])
}

scope.onmessage = ({ data: order }) => {
  if (order.kind === 'start') {
    run = new LayoutRun(order.input)
    for (const { node, x, y } of order.pins) run.pin(node, x, y)
    work(run)
  } else if (run && order.kind === 'next') work(run)
  else if (run && order.kind === 'pin') run.pin(order.node, order.x, order.y)
  else if (run && order.kind === 'unpin') run.unpin(order.node)
}
