/** Intervals for the figures of an evaluation: shares by Wilson, everything else by a seeded bootstrap. */

/** A figure with its 95 % interval. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly count: number
}

const Z = 1.959964

/** Wilson’s interval of a share. */
export function share(hits: number, count: number): Figure {
  if (count === 0) return { value: 0, low: 0, high: 1, count }
  const value = hits / count
  const centre = (value + (Z * Z) / (2 * count)) / (1 + (Z * Z) / count)
  const half =
    (Z / (1 + (Z * Z) / count)) * Math.sqrt((value * (1 - value)) / count + (Z * Z) / (4 * count * count))
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half), count }
}

/** A small generator of numbers in [0, 1), the same in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A figure over items, with the interval of 500 resamplings of the items. */
export function bootstrap<T>(items: readonly T[], measure: (items: readonly T[]) => number): Figure {
  const random = seeded(7)
  const values = Array.from({ length: 500 }, () =>
    measure(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort((a, b) => a - b)
  return {
    value: measure(items),
    low: values[Math.floor(values.length * 0.025)] ?? 0,
    high: values[Math.floor(values.length * 0.975)] ?? 0,
    count: items.length,
  }
}

/** What was right, given too much, and missed. */
export interface Counts {
  readonly right: number
  readonly predicted: number
  readonly wanted: number
}

/** The F1 of a precision and a recall. */
export function harmonicMean(precision: number, recall: number): number {
  const sum = precision + recall
  return sum === 0 ? 0 : (2 * precision * recall) / sum
}

export function f1({ right, predicted, wanted }: Counts): number {
  return predicted + wanted === 0 ? 0 : (2 * right) / (predicted + wanted)
}

export const addCounts = (all: readonly Counts[]): Counts => ({
  right: all.reduce((sum, { right }) => sum + right, 0),
  predicted: all.reduce((sum, { predicted }) => sum + predicted, 0),
  wanted: all.reduce((sum, { wanted }) => sum + wanted, 0),
})
