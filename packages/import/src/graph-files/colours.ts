/** Colours as graph files write them. */

/** A colour that can be drawn. */
export interface Colour {
  /** `#rrggbb` in lower case. */
  color: string
  /** 0 to 1; null where nothing is said. */
  alpha: number | null
}

const clamp = (value: number) => Math.min(255, Math.max(0, Math.round(value)))
const hex = (value: number) => clamp(value).toString(16).padStart(2, '0')

/** From red, green and blue (0 to 255, out of range is clamped). */
export function colourOf(red: number, green: number, blue: number, alpha: number | null = null): Colour {
  return { color: `#${hex(red)}${hex(green)}${hex(blue)}`, alpha }
}

/** From `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)`, `rgba(…)`; undefined for anything else. */
export function parseColour(written: string): Colour | undefined {
  const text = written.trim().toLowerCase()
  if (/^#[0-9a-f]{3}$/.test(text)) {
    return { color: `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`, alpha: null }
  }
  if (/^#[0-9a-f]{6}$/.test(text)) return { color: text, alpha: null }
  if (/^#[0-9a-f]{8}$/.test(text)) {
    return { color: text.slice(0, 7), alpha: Number.parseInt(text.slice(7), 16) / 255 }
  }
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '')
  const numbers = parts?.map(Number)
  if (!numbers || numbers.length < 3 || !numbers.every(Number.isFinite)) return undefined
  return colourOf(numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? null)
}
