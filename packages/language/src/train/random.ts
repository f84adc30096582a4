/** Seeded random numbers, the same on every machine. */

/** A generator of integers below a bound. */
export type Random = (bound: number) => number

/** Mulberry32 from a seed. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % bound
  }
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random(i + 1)
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
}
