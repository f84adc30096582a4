/** Sizes of the parser's network. */

/** Values of a pretrained word vector. */
export const VECTOR = 64
/** Values of the learnt embedding of a token. */
export const EMBEDDING = 64
/** Input of the first layer. */
export const INPUT = VECTOR + EMBEDDING
/** Units of one direction of a recurrent layer. */
export const UNITS = 64
/** Output of a recurrent layer: both directions. */
export const LAYER = 2 * UNITS
/** Gates of a recurrent layer: update and candidate, both directions. */
export const GATES = 4 * UNITS
/** Recurrent layers. */
export const LAYERS = 2
/** Hidden units over a parser state. */
export const HIDDEN = 96
/** Words of the parser state that are seen in full: second and first below the top, the top, the next word. */
export const POSITIONS = 4
/** Moves that are scored. */
export const MOVES = 3
/** Scores of the three moves, padded. */
export const MOVE_COLUMNS = 16
/** Scores of the labels, padded. */
export const LABEL_COLUMNS = 64

/** Rows of the embedding tables that are looked up by hash. */
export const SUFFIX_ROWS = 4096
export const PREFIX_ROWS = 1024
export const SHAPE_ROWS = 256
export const TAG_ROWS = 128

/** Row of a hashed table. */
export function hashRow(hash: number, rows: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (rows - 1)
}
