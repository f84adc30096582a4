/** Widths of labels, measured once a text and size. */
import { LABEL_FONT } from './styles.ts'

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** Width in pixels of a text in the labels' font. */
export function textWidth(text: string, size: number): number {
  const key = `${size} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  let width = text.length * size * 0.56
  if (context) {
    context.font = `${size}px ${LABEL_FONT}`
    width = context.measureText(text).width
  }
  widths.set(key, width)
  return width
}
