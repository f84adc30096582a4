/** Bounds that keep time and memory linear in the length of a text. */

/** Tokens of the longest sentence; longer ones are cut at the last mark before that. */
export const MAXIMAL_SENTENCE = 400
