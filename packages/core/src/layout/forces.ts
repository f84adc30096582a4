/** What the layout of a build and that of a viewer have in common: chance from a seed, radii, forces. */

/** A small generator of numbers in [0, 1) from a seed (mulberry32): layouts must not depend on chance. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Radius that a node takes in the picture, by the statements it stands in: 4 to 24. */
export function nodeRadius(statements: number): number {
  return Math.min(24, 4 + 3 * Math.log2(1 + statements))
}

/**
 * The forces of ForceAtlas2, the same while building and while a viewer refines. The pull to the middle grows with the
 * distance: a stronger one leaves a disc in which no group can be told.
 */
export const LAYOUT_FORCES = { gravity: 0.05, strongGravityMode: true, scalingRatio: 12 } as const
