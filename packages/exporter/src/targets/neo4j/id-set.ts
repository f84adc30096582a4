/** A set of ids that takes 12 to 24 bytes an id, where a set of strings takes a hundred: a million in 17 MB. */

/** The shape of our ids: what has another one was written by somebody else. */
const OURS = /^[a-z]+_([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{8}$/

/** Whether an id is one that a graph's content gave. */
export function isOurs(id: string): boolean {
  return OURS.test(id)
}

/**
 * Knows ids by 64 of their 96 bits. Of ids that differ two look the same once in about 10^19 pairs: then a row that is
 * gone from the graph stays in the database. One that is in the graph is always known.
 */
export class IdSet {
  #slots = new Uint32Array(1 << 12)
  #count = 0

  /** Adds an id of our shape; others are not kept. */
  add(id: string): void {
    const parts = OURS.exec(id)
    if (!parts) return
    if (this.#count * 3 > this.#slots.length) this.#grow()
    this.#put(Number.parseInt(parts[1]!, 16), Number.parseInt(parts[2]!, 16))
  }

  has(id: string): boolean {
    const parts = OURS.exec(id)
    if (!parts) return false
    const [high, low] = [Number.parseInt(parts[1]!, 16), Number.parseInt(parts[2]!, 16)]
    const at = this.#find(high, low)
    return !this.#isFree(at)
  }

  /** Where a pair stands, or the free place where it would. A pair of zeros is kept as one and zero. */
  #find(high: number, low: number): number {
    const slots = this.#slots
    const mask = slots.length / 2 - 1
    const first = high === 0 && low === 0 ? 1 : high
    for (let index = low & mask; ; index = (index + 1) & mask) {
      const at = index * 2
      if (this.#isFree(at) || (slots[at] === first && slots[at + 1] === low)) return at
    }
  }

  #isFree(at: number): boolean {
    return this.#slots[at] === 0 && this.#slots[at + 1] === 0
  }

  #put(high: number, low: number): void {
    const at = this.#find(high, low)
    if (!this.#isFree(at)) return
    this.#slots[at] = high === 0 && low === 0 ? 1 : high
    this.#slots[at + 1] = low
    this.#count += 1
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(old.length * 2)
    this.#count = 0
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] !== 0 || old[at + 1] !== 0) this.#put(old[at]!, old[at + 1]!)
    }
  }
}
