/** The dynamic oracle of the arc-hybrid system: which moves lose no arc that could still be had. */
import { LEFT, type ParseState, RIGHT, ROOT, SHIFT } from '../syntax/arc-hybrid.ts'

/** A gold tree, prepared for questions about it. */
export class GoldTree {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly #childStart: Int32Array
  readonly #children: Int32Array

  constructor(heads: readonly number[], labels: readonly number[]) {
    const { length } = heads
    this.heads = Int32Array.from(heads)
    this.labels = Int32Array.from(labels)
    this.#childStart = new Int32Array(length + 2)
    this.#children = new Int32Array(length)
    for (const head of heads) this.#childStart[head + 1]!++
    for (let i = 0; i <= length; i++) this.#childStart[i + 1]! += this.#childStart[i]!
    const filled = new Int32Array(length + 1)
    heads.forEach((head, child) => {
      this.#children[this.#childStart[head]! + filled[head]!] = child
      filled[head]!++
    })
  }

  /** How many arcs each move would lose; indexed by move. Disallowed moves are not asked for. */
  costs(state: ParseState, allowed: number, onStack: Uint8Array, out: Int32Array): void {
    const { heads } = this
    const s0 = state.fromTop(0)
    const s1 = state.fromTop(1)
    const b = state.next
    if (allowed & (1 << SHIFT)) {
      const head = heads[b]!
      let cost = head !== s0 && head < state.length && onStack[head] === 1 ? 1 : 0
      cost += this.#countChildren(b, (child) => onStack[child] === 1)
      out[SHIFT] = cost
    }
    if (allowed & ((1 << LEFT) | (1 << RIGHT) | (1 << ROOT))) {
      const head = heads[s0]!
      const fromBuffer = this.#countChildren(s0, (child) => child >= b)
      out[LEFT] = fromBuffer + (head === s1 || head > b ? 1 : 0)
      out[RIGHT] = fromBuffer + (head >= b ? 1 : 0)
      out[ROOT] = 0
    }
  }

  #countChildren(head: number, test: (child: number) => boolean): number {
    let count = 0
    for (let i = this.#childStart[head]!; i < this.#childStart[head + 1]!; i++)
      if (test(this.#children[i]!)) count++
    return count
  }
}
