/** Which words' gates are kept, and where: each has one of two slots, so that few common words drive each other out. */
import type { NetworkInputs } from './network-inputs.ts'

/** Slots: a power of two. */
export const SLOTS = 16384
const SET_BITS = Math.log2(SLOTS / 2)
/** Integers that a slot is known by: those of the word's rows, its tag, and one that is used for the pair. */
const KEY = 4
const TAG = 2
/** In the first key of a pair: which of the two was used last. */
const LAST = 3

/** The first two integers of a key; rows have at most 16 bits, hashed ones 12, 10 and 8. */
const wordKey = ({ vector, word }: NetworkInputs, t: number): number => vector[t]! | (word[t]! << 16)
const partsKey = ({ suffix, prefix, shape }: NetworkInputs, t: number): number =>
  suffix[t]! | (prefix[t]! << 12) | (shape[t]! << 22)

/** The slots of words by the rows that their gates are made of. */
export class GateSlots {
  readonly #keys: Int32Array

  /** `keys` has room for `GateSlots.integers`. */
  constructor(keys: Int32Array) {
    this.#keys = keys.fill(-1)
  }

  static readonly integers: number = SLOTS * KEY

  /** The slot of word `t`, or -1 where it is not kept. */
  find(inputs: NetworkInputs, t: number): number {
    const keys = this.#keys
    const word = wordKey(inputs, t)
    const parts = partsKey(inputs, t)
    const tag = inputs.tag[t]!
    const pair = pairOf(word, parts, tag)
    const first = pair * KEY
    if (keys[first] === word && keys[first + 1] === parts && keys[first + TAG] === tag) {
      keys[first + LAST] = 0
      return pair
    }
    const second = first + KEY
    if (keys[second] === word && keys[second + 1] === parts && keys[second + TAG] === tag) {
      keys[first + LAST] = 1
      return pair + 1
    }
    return -1
  }

  /** Gives word `t` a slot: that of its pair which was not used last. */
  give(inputs: NetworkInputs, t: number): number {
    const known = this.find(inputs, t)
    if (known >= 0) return known
    const keys = this.#keys
    const word = wordKey(inputs, t)
    const parts = partsKey(inputs, t)
    const tag = inputs.tag[t]!
    const pair = pairOf(word, parts, tag)
    const last = keys[pair * KEY + LAST] === 0 ? 1 : 0
    const slot = pair + last
    keys[slot * KEY] = word
    keys[slot * KEY + 1] = parts
    keys[slot * KEY + TAG] = tag
    keys[pair * KEY + LAST] = last
    return slot
  }
}

/** The first slot of the pair that a key belongs to. */
function pairOf(word: number, parts: number, tag: number): number {
  const mixed = Math.imul(word + tag, 0x9e3779b1)
  return (Math.imul((mixed ^ (mixed >>> 15)) + parts, 0x85ebca6b) >>> (32 - SET_BITS)) << 1
}
