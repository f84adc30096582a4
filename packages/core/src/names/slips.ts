/** Slips of the pen between two words, and how many a word may hold before it is another word. */

/**
 * Letters added, left out, changed or swapped with their neighbour that turn one word into the other: the optimal string
 * alignment distance (Damerau 1964, restricted).
 */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(changed, last[j]! + 1, row[j - 1]! + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** The longer a word, the more slips it may hold: none up to four letters, one from five, two from seven, three from thirteen. */
const SLIP_BASE = 2.2

/** How many slips a word of this length may hold. */
export function slipsAllowed(length: number): number {
  return Math.floor(Math.log(Math.max(length - 2, 1)) / Math.log(SLIP_BASE))
}

/** The slips between two words, or undefined where there are too many for the shorter one. */
export function fewSlips(a: string, b: string): number | undefined {
  const allowed = slipsAllowed(Math.min(a.length, b.length))
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return undefined
  const slips = slipsBetween(a, b)
  return slips <= allowed ? slips : undefined
}
