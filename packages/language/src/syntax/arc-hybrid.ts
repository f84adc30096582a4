/** The arc-hybrid transition system over one sentence: stack, buffer, and the tree built so far. */

import { copyFirst } from './copy-first.ts'

/** Moves the next word onto the stack. */
export const SHIFT = 0
/** Attaches the top of the stack to the next word. */
export const LEFT = 1
/** Attaches the top of the stack to the word below it. */
export const RIGHT = 2
/** Attaches the last word on the stack to the root. */
export const ROOT = 3

/** State of a parse; `length` stands for the root, `length + 1` for no word at all. */
export class ParseState {
  length = 0
  /** Number of words on the stack. */
  depth = 0
  /** The next word of the buffer; `length` when only the root is left. */
  next = 0
  capacity = 0
  stack = new Int32Array(0)
  head = new Int32Array(0)
  label = new Int32Array(0)
  left1 = new Int32Array(0)
  left2 = new Int32Array(0)
  right1 = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  /** Order-free hash of the labels on each side. */
  leftLabels = new Int32Array(0)
  rightLabels = new Int32Array(0)

  /** Starts on a sentence of `length` words. */
  reset(length: number): void {
    this.length = length
    this.depth = 0
    this.next = 0
    if (length + 2 > this.capacity) this.#grow(length + 2)
    const none = length + 1
    for (let i = 0; i <= none; i++) {
      this.head[i] = none
      this.label[i] = -1
      this.left1[i] = none
      this.left2[i] = none
      this.right1[i] = none
      this.right2[i] = none
      this.leftCount[i] = 0
      this.rightCount[i] = 0
      this.leftLabels[i] = 0
      this.rightLabels[i] = 0
    }
  }

  /** Takes over the tree of a sentence that was parsed elsewhere. */
  take(heads: Int32Array, labels: Int32Array, length: number): void {
    this.length = length
    this.depth = 0
    this.next = length
    if (length + 2 > this.capacity) this.#grow(length + 2)
    copyFirst(heads, this.head, length)
    copyFirst(labels, this.label, length)
  }

  #grow(needed: number): void {
    const size = Math.max(128, needed * 2)
    this.capacity = size
    this.stack = new Int32Array(size)
    this.head = new Int32Array(size)
    this.label = new Int32Array(size)
    this.left1 = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right1 = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.leftCount = new Int32Array(size)
    this.rightCount = new Int32Array(size)
    this.leftLabels = new Int32Array(size)
    this.rightLabels = new Int32Array(size)
  }

  /** Whether every word has its head. */
  get done(): boolean {
    return this.depth === 0 && this.next === this.length
  }

  /** The word `below` places under the top of the stack, or none. */
  fromTop(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : this.length + 1
  }

  /** Which moves are allowed, as a bit set of 1 << move. */
  allowed(): number {
    const { depth } = this
    if (this.next === this.length) return depth === 1 ? 1 << ROOT : 1 << RIGHT
    let moves = 1 << SHIFT
    if (depth >= 1) moves |= 1 << LEFT
    if (depth >= 2) moves |= 1 << RIGHT
    return moves
  }

  /** Carries out a move, with the label for an arc. */
  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const dependent = this.stack[--this.depth]!
    this.label[dependent] = label
    if (move !== RIGHT) this.#attachLeft(this.next, dependent, label)
    else this.#attachRight(this.stack[this.depth - 1]!, dependent, label)
  }

  #attachLeft(head: number, dependent: number, label: number): void {
    this.head[dependent] = head
    this.left2[head] = this.left1[head]!
    this.left1[head] = dependent
    this.leftCount[head] = this.leftCount[head]! + 1
    this.leftLabels[head] = (this.leftLabels[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0
  }

  #attachRight(head: number, dependent: number, label: number): void {
    this.head[dependent] = head
    this.right2[head] = this.right1[head]!
    this.right1[head] = dependent
    this.rightCount[head] = this.rightCount[head]! + 1
    this.rightLabels[head] = (this.rightLabels[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0
  }
}
