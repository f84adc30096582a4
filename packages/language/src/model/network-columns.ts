/** The network's part of a model file. */
import type { NetworkData } from '../net/network-data.ts'
import { type ColumnReader, writeSigned } from './columns.ts'

const BYTE_TABLES = ['vectors', 'word', 'suffix', 'prefix', 'shape', 'tag'] as const
const SHORT_TABLES = [
  'positions',
  'states',
  'specials',
  'bias',
  'moves',
  'moveBias',
  'leftLabels',
  'leftLabelBias',
  'rightLabels',
  'rightLabelBias',
  'sigmoid',
  'tanh',
] as const

/** Lengths of the network's columns, for the header. */
export interface NetworkLengths {
  readonly bytes: readonly number[]
  readonly shorts: readonly number[]
  readonly layers: readonly number[]
  readonly layerBiases: readonly number[]
}

/** The lengths of all columns. */
export function networkLengths(data: NetworkData): NetworkLengths {
  return {
    bytes: BYTE_TABLES.map((name) => data[name].length),
    shorts: SHORT_TABLES.map((name) => data[name].length),
    layers: data.layers.map(({ length }) => length),
    layerBiases: data.layerBiases.map(({ length }) => length),
  }
}

/** The columns as bytes. */
export function writeNetwork(data: NetworkData): Uint8Array[] {
  return [
    ...BYTE_TABLES.map((name) => new Uint8Array(data[name].buffer, data[name].byteOffset, data[name].length)),
    ...SHORT_TABLES.map((name) => writeSigned(data[name])),
    ...data.layers.map(writeSigned),
    ...data.layerBiases.map(writeSigned),
  ]
}

/** Reads what `writeNetwork` wrote. */
export function readNetwork(reader: ColumnReader, lengths: NetworkLengths): NetworkData {
  const bytes = Object.fromEntries(BYTE_TABLES.map((name, i) => [name, reader.plain(lengths.bytes[i]!)]))
  const shorts = Object.fromEntries(SHORT_TABLES.map((name, i) => [name, reader.signed(lengths.shorts[i]!)]))
  const layers = lengths.layers.map((length) => reader.signed(length))
  const layerBiases = lengths.layerBiases.map((length) => reader.signed(length))
  return { ...bytes, ...shorts, layers, layerBiases } as unknown as NetworkData
}
