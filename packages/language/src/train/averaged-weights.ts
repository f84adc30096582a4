/** Weights of an averaged perceptron, one row a feature and one column a label. */
import { LABEL_BITS, type LinearModelData } from '../model/linear-model.ts'
import type { FeatureRows } from './feature-rows.ts'

/** How weights become integers of a model file. */
export interface Quantisation {
  readonly keyBits: number
  /** Averaged weights are multiplied by this and rounded. */
  readonly scale: number
  /** Rounded weights smaller than this are left out. */
  readonly threshold: number
}

/** Trains by adding and subtracting; a row holds only the labels that it ever touched. */
export class AveragedWeights {
  step = 1
  readonly labels: number
  readonly #start: Uint32Array
  readonly #size: Uint8Array
  readonly #room: Uint8Array
  #used = 0
  #entryLabel = new Uint8Array(1 << 20)
  #weight = new Float32Array(1 << 20)
  #sum = new Float64Array(1 << 20)

  constructor(rows: number, labels: number) {
    this.labels = labels
    this.#start = new Uint32Array(rows)
    this.#size = new Uint8Array(rows)
    this.#room = new Uint8Array(rows)
  }

  /** Sets `scores` to the sums over the rows. */
  score(rows: Int32Array, count: number, scores: Float32Array): void {
    const label = this.#entryLabel
    const weight = this.#weight
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const start = this.#start[rows[i]!]!
      const end = start + this.#size[rows[i]!]!
      for (let e = start; e < end; e++) scores[label[e]!] = scores[label[e]!]! + weight[e]!
    }
  }

  /** Adds `amount` to a label's weights in the rows. */
  update(rows: Int32Array, count: number, label: number, amount: number): void {
    const late = amount * this.step
    for (let i = 0; i < count; i++) {
      const at = this.#entry(rows[i]!, label)
      this.#weight[at] = this.#weight[at]! + amount
      this.#sum[at] = this.#sum[at]! + late
    }
  }

  /** Where the weight of a label in a row stands; made when it is missing. */
  #entry(row: number, label: number): number {
    const start = this.#start[row]!
    const size = this.#size[row]!
    for (let e = start; e < start + size; e++) if (this.#entryLabel[e] === label) return e
    if (size === this.#room[row]) this.#move(row)
    const at = this.#start[row]! + size
    this.#entryLabel[at] = label
    this.#size[row] = size + 1
    return at
  }

  #move(row: number): void {
    const size = this.#size[row]!
    const room = Math.min(255, size === 0 ? 2 : size * 2)
    if (this.#used + room > this.#weight.length) this.#grow()
    const from = this.#start[row]!
    this.#entryLabel.copyWithin(this.#used, from, from + size)
    this.#weight.copyWithin(this.#used, from, from + size)
    this.#sum.copyWithin(this.#used, from, from + size)
    this.#start[row] = this.#used
    this.#room[row] = room
    this.#used += room
  }

  #grow(): void {
    const length = this.#weight.length * 2
    const label = new Uint8Array(length)
    const weight = new Float32Array(length)
    const sum = new Float64Array(length)
    label.set(this.#entryLabel)
    weight.set(this.#weight)
    sum.set(this.#sum)
    this.#entryLabel = label
    this.#weight = weight
    this.#sum = sum
  }

  /** Calls `visit` with each label of a row and its averaged weight, in the order of labels. */
  #averages(row: number, visit: (label: number, average: number) => void): void {
    const start = this.#start[row]!
    const entries = Array.from({ length: this.#size[row]! }, (_, i) => start + i)
    entries.sort((a, b) => this.#entryLabel[a]! - this.#entryLabel[b]!)
    for (const e of entries) visit(this.#entryLabel[e]!, this.#weight[e]! - this.#sum[e]! / this.step)
  }

  /** The averaged weights as integers, sorted by cut key. */
  export(features: FeatureRows, quantisation: Quantisation): LinearModelData {
    const { keyBits, scale, threshold } = quantisation
    const rowOf = new Map<number, number>()
    features.forEach((key, row) => {
      const cut = key >>> (32 - keyBits)
      if (!rowOf.has(cut)) rowOf.set(cut, row)
    })
    const order = Uint32Array.from(rowOf.keys()).sort()
    const keys: number[] = []
    const rowStart: number[] = [0]
    const entries: number[] = []
    for (const key of order) {
      this.#averages(rowOf.get(key)!, (label, average) => {
        const rounded = Math.max(-255, Math.min(255, Math.round(average * scale)))
        if (Math.abs(rounded) >= threshold) entries.push((rounded << LABEL_BITS) | label)
      })
      if (entries.length === rowStart[rowStart.length - 1]) continue
      keys.push(key)
      rowStart.push(entries.length)
    }
    return {
      labels: this.labels,
      keyBits,
      keys: Uint32Array.from(keys),
      rowStart: Uint32Array.from(rowStart),
      entries: Int16Array.from(entries),
    }
  }
}
