/** The picture as PNG. */
import { PAGE } from '../core/palette.ts'
import type { OurSigma } from './create-sigma.ts'

/** What sigma shows, on the colour of the page; null where the browser cannot write it. */
export function pngOf(sigma: OurSigma): Promise<Blob | null> {
  const canvas = sigma.getStageCanvas()
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d')
  if (context) {
    context.fillStyle = PAGE.background[sigma.getGraphState().scheme]
    context.fillRect(0, 0, copy.width, copy.height)
    // The canvas keeps nothing between frames: draw, and copy before the frame ends.
    sigma.refresh()
    context.drawImage(canvas, 0, 0)
  }
  return new Promise((resolve) => copy.toBlob(resolve, 'image/png'))
}
