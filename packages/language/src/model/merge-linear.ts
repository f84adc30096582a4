/** Merging linear classifiers that were trained from different seeds: their weights are added up. */
import { LABEL_BITS, LABEL_MASK, type LinearModelData } from './linear-model.ts'

const MOST = 255

/** Adds up the weights of models with the same labels and key bits. */
export function mergeLinear(models: readonly LinearModelData[]): LinearModelData {
  const rows = new Map<number, Map<number, number>>()
  for (const model of models) {
    model.keys.forEach((key, row) => {
      const weights = rows.get(key) ?? new Map<number, number>()
      for (let e = model.rowStart[row]!; e < model.rowStart[row + 1]!; e++) {
        const label = model.entries[e]! & LABEL_MASK
        weights.set(label, (weights.get(label) ?? 0) + (model.entries[e]! >> LABEL_BITS))
      }
      rows.set(key, weights)
    })
  }
  const keys = Uint32Array.from(rows.keys()).sort()
  const rowStart = new Uint32Array(keys.length + 1)
  const entries: number[] = []
  keys.forEach((key, row) => {
    const weights = [...rows.get(key)!].sort((a, b) => a[0] - b[0])
    for (const [label, weight] of weights) {
      const half = Math.round(weight / models.length)
      if (half !== 0) entries.push((Math.max(-MOST, Math.min(MOST, half)) << LABEL_BITS) | label)
    }
    rowStart[row + 1] = entries.length
  })
  return {
    labels: models[0]!.labels,
    keyBits: models[0]!.keyBits,
    keys,
    rowStart,
    entries: Int16Array.from(entries),
  }
}
