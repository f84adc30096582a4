/** Integer hashing, the same on every machine. */

const MIX_A = 0x9e3779b1
const MIX_B = 0x85ebca6b
const MIX_C = 0xc2b2ae35

/** Starts a string hash. */
export const HASH_SEED = 0x811c9dc5

/** Adds one character code to a string hash. */
export function addCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Hash of a string, as `addCode` over its UTF-16 units. */
export function hashString(text: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < text.length; i++) hash = addCode(hash, text.charCodeAt(i))
  return hash | 0
}

function finish(hash: number): number {
  let h = hash
  h ^= h >>> 16
  h = Math.imul(h, MIX_B)
  h ^= h >>> 13
  h = Math.imul(h, MIX_C)
  return (h ^ (h >>> 16)) | 0
}

/** Feature key of template `t` with one value. */
export function mix1(t: number, a: number): number {
  return finish(Math.imul(a + Math.imul(t, MIX_A), MIX_A))
}

/** Feature key of template `t` with two values. */
export function mix2(t: number, a: number, b: number): number {
  let h = Math.imul(a + Math.imul(t, MIX_A), MIX_A)
  h = Math.imul((h ^ (h >>> 15)) + b, MIX_C)
  return finish(h)
}

/** Feature key of template `t` with three values. */
export function mix3(t: number, a: number, b: number, c: number): number {
  let h = Math.imul(a + Math.imul(t, MIX_A), MIX_A)
  h = Math.imul((h ^ (h >>> 15)) + b, MIX_C)
  h = Math.imul((h ^ (h >>> 15)) + c, MIX_B)
  return finish(h)
}

/** Feature key of template `t` with four values. */
export function mix4(t: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a + Math.imul(t, MIX_A), MIX_A)
  h = Math.imul((h ^ (h >>> 15)) + b, MIX_C)
  h = Math.imul((h ^ (h >>> 15)) + c, MIX_B)
  h = Math.imul((h ^ (h >>> 15)) + d, MIX_A)
  return finish(h)
}
