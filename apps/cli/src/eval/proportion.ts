/** Shares with their uncertainty. */

/** Two-sided 95 %. */
const Z = 1.96

/** A share of a count, with its 95 % interval (Wilson). */
export interface Proportion {
  value: number
  low: number
  high: number
}

/** The share `hits` of `count`; undefined where nothing was counted. */
export function proportion(hits: number, count: number): Proportion | undefined {
  if (count === 0) return undefined
  const share = hits / count
  const middle = share + Z ** 2 / (2 * count)
  const reach = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  const scale = 1 + Z ** 2 / count
  return {
    value: share,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  }
}

/** `0.62 [0.46, 0.75]`, or a dash where nothing was counted. */
export function proportionText(share: Proportion | undefined): string {
  if (!share) return '–'
  return `${share.value.toFixed(2)} [${share.low.toFixed(2)}, ${share.high.toFixed(2)}]`
}
