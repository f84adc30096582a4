/** The parser's network as integers. */

/** Fixed-point scales: a value v is stored as v times the scale. */
export const INPUT_SCALE = 1024
export const TABLE_SCALE = 64
export const WEIGHT_SCALE = 2048
export const STATE_SCALE = 512
/** Sums of products have this scale. */
export const SUM_SCALE = INPUT_SCALE * WEIGHT_SCALE
/** Hidden units times score weights have this scale. */
export const SCORE_SCALE = STATE_SCALE * WEIGHT_SCALE

/** Weights by name; matrices row by row. */
export interface NetworkData {
  /** Embedding tables, at `TABLE_SCALE`; `vectors` is pretrained. */
  readonly vectors: Int8Array
  readonly word: Int8Array
  readonly suffix: Int8Array
  readonly prefix: Int8Array
  readonly shape: Int8Array
  readonly tag: Int8Array
  /** Recurrent layers, at `WEIGHT_SCALE`; their biases at `SUM_SCALE / 256`. */
  readonly layers: readonly Int16Array[]
  readonly layerBiases: readonly Int16Array[]
  readonly positions: Int16Array
  /** Rows of state facts, of the root and of no word, and the bias; at `STATE_SCALE`. */
  readonly states: Int16Array
  readonly specials: Int16Array
  readonly bias: Int16Array
  /** Scores, at `WEIGHT_SCALE`; their biases at `STATE_SCALE`. */
  readonly moves: Int16Array
  readonly moveBias: Int16Array
  readonly leftLabels: Int16Array
  readonly leftLabelBias: Int16Array
  readonly rightLabels: Int16Array
  readonly rightLabelBias: Int16Array
  /** Sigmoid (at 32768) and hyperbolic tangent (at 16384) from -8 to 8 in steps of 1/256. */
  readonly sigmoid: Int16Array
  readonly tanh: Int16Array
}
