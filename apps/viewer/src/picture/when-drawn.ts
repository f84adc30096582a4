/** When what was ordered from the card is on the screen. */

/** Between two looks, in milliseconds. */
const LOOK_MS = 8

/**
 * Calls back once the card has drawn all that it was told to draw so far, or after so many milliseconds.
 *
 * @returns what takes the call back
 */
export function whenDrawn(gl: WebGL2RenderingContext, most: number, act: () => void): () => void {
  const end = performance.now() + most
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  gl.flush()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const isBusy = fence !== null && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED
    if (isBusy && performance.now() < end) timer = setTimeout(look, LOOK_MS)
    else act()
  }
  // The card does not say before the next task that it is done.
  timer = setTimeout(look)
  return () => {
    clearTimeout(timer)
    gl.deleteSync(fence)
  }
}
