/** A trained network as integers. */
import { type NetworkData, STATE_SCALE, SUM_SCALE, TABLE_SCALE, WEIGHT_SCALE } from '../net/network-data.ts'
import type { Parameter } from './arena.ts'
import type { TrainingNetwork } from './train-network.ts'

function toInt8(parameter: Parameter): Int8Array {
  return Int8Array.from(parameter.weights, (value) => clamp(value * TABLE_SCALE, 127))
}

function toInt16(parameter: Parameter, scale: number): Int16Array {
  return Int16Array.from(parameter.weights, (value) => clamp(value * scale, 32767))
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, Math.round(value)))
}

function curve(scale: number, of: (x: number) => number): Int16Array {
  return Int16Array.from({ length: 4096 }, (_, i) => clamp(scale * of((i - 2048 + 0.5) / 256), 32767))
}

/** Rounds every weight to its fixed-point scale. */
export function quantiseNetwork(network: TrainingNetwork, vectors: Int8Array): NetworkData {
  const { encoder, scorer } = network
  const { tables } = encoder
  return {
    vectors,
    word: toInt8(tables.word),
    suffix: toInt8(tables.suffix),
    prefix: toInt8(tables.prefix),
    shape: toInt8(tables.shape),
    tag: toInt8(tables.tag),
    layers: encoder.layers.map(({ weights }) => toInt16(weights, WEIGHT_SCALE)),
    layerBiases: encoder.layers.map(({ bias }) => toInt16(bias, SUM_SCALE / 256)),
    positions: toInt16(encoder.positions, WEIGHT_SCALE),
    states: toInt16(scorer.states, STATE_SCALE),
    specials: toInt16(scorer.specials, STATE_SCALE),
    bias: toInt16(scorer.bias, STATE_SCALE),
    moves: toInt16(scorer.moves, WEIGHT_SCALE),
    moveBias: toInt16(scorer.moveBias, STATE_SCALE),
    leftLabels: toInt16(scorer.labels[0], WEIGHT_SCALE),
    leftLabelBias: toInt16(scorer.labelBias[0], STATE_SCALE),
    rightLabels: toInt16(scorer.labels[1], WEIGHT_SCALE),
    rightLabelBias: toInt16(scorer.labelBias[1], STATE_SCALE),
    sigmoid: curve(32768, (x) => 1 / (1 + Math.exp(-x))),
    tanh: curve(16384, Math.tanh),
  }
}
