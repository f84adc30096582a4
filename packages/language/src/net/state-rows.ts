/** The small facts about a parser state that have a learnt row each: labels and tags of children, distances. */
import type { ParseState } from '../syntax/arc-hybrid.ts'
import { hashRow } from './shape.ts'

/** What the facts need to know of the words: slot `length` is the root, `length + 1` no word. */
export interface StateTokens {
  readonly tag: Int32Array
  readonly word: Int32Array
  readonly marks: Int32Array
}

const WORD_ROWS = 1024
const NO_LABEL = 63

function label(state: ParseState, word: number): number {
  const found = state.label[word]!
  return found < 0 ? NO_LABEL : found
}

function distance(from: number, to: number, length: number): number {
  if (from > length || to > length) return 0
  const far = to - from
  return far < 6 ? far : far < 9 ? 6 : far < 15 ? 7 : 8
}

function capped(count: number): number {
  return Math.min(3, count)
}

/** Commas, verbs and conjunctions between two words, up to two, two and one. */
function between(tokens: StateTokens, from: number, to: number, length: number): number {
  if (from > length || from + 1 >= to) return 0
  const difference = tokens.marks[to]! - tokens.marks[from + 1]!
  const commas = Math.min(2, difference & 0x3ff)
  const verbs = Math.min(2, (difference >>> 10) & 0x3ff)
  const conjunctions = Math.min(1, (difference >>> 20) & 0x3ff)
  return commas + 3 * verbs + 9 * conjunctions
}

const wordOf = (tokens: StateTokens, index: number): number => hashRow(tokens.word[index]!, WORD_ROWS)

/** How many rows each kind of fact has, in the order of `stateRows`. */
const KIND_ROWS: readonly number[] = [
  ...Array.from({ length: 10 }, () => 64),
  ...Array.from({ length: 5 }, () => 128),
  ...[16, 16, 16, 16, 32, 32],
  ...Array.from({ length: 3 }, () => WORD_ROWS),
]

/** Number of kinds. */
export const STATE_KINDS: number = KIND_ROWS.length

/** First row of each kind. */
const OFFSETS = Int32Array.from(KIND_ROWS, (_, index) =>
  KIND_ROWS.slice(0, index).reduce((sum, rows) => sum + rows, 0),
)

/** Rows of all kinds. */
export const STATE_ROWS: number = KIND_ROWS.reduce((sum, rows) => sum + rows, 0)

/** The order in which facts are summed up: those about the top of the stack, the word below it, the next word, and others. */
export const FACT_ORDER: readonly number[] = [
  ...[0, 1, 2, 3, 10, 11, 17, 21],
  ...[4, 5, 6, 7, 12, 18, 22],
  ...[8, 9, 13, 23],
  ...[14, 15, 16, 19, 20],
]

/** The most that one row of each kind and the bias can add up to, in any column of `columns`. */
export function mostOfFacts(states: Int16Array, bias: Int16Array, columns: number): number {
  const sums = Array.from(bias.subarray(0, columns), Math.abs)
  KIND_ROWS.forEach((rows, kind) => {
    for (let column = 0; column < columns; column++) {
      let most = 0
      for (let row = OFFSETS[kind]!; row < OFFSETS[kind]! + rows; row++)
        most = Math.max(most, Math.abs(states[row * columns + column]!))
      sums[column] = sums[column]! + most
    }
  })
  return Math.max(...sums)
}

/** Writes the row of each kind for a state. */
export function stateRows(state: ParseState, tokens: StateTokens, out: Int32Array): void {
  const { length, next, left1, left2, right1, right2, leftCount, rightCount } = state
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  out[0] = label(state, left1[s0]!)
  out[1] = label(state, left2[s0]!)
  out[2] = label(state, right1[s0]!)
  out[3] = label(state, right2[s0]!)
  out[4] = label(state, left1[s1]!)
  out[5] = label(state, left2[s1]!)
  out[6] = label(state, right1[s1]!)
  out[7] = label(state, right2[s1]!)
  out[8] = label(state, left1[next]!)
  out[9] = label(state, left2[next]!)
  out[10] = tokens.tag[left1[s0]!]!
  out[11] = tokens.tag[right1[s0]!]!
  out[12] = tokens.tag[right1[s1]!]!
  out[13] = tokens.tag[left1[next]!]!
  out[14] = tokens.tag[next < length ? next + 1 : length + 1]!
  out[15] = distance(s0, next, length)
  out[16] = distance(s1, s0, length)
  out[17] = capped(leftCount[s0]!) * 4 + capped(rightCount[s0]!)
  out[18] = capped(leftCount[s1]!) * 4 + capped(rightCount[s1]!)
  out[19] = between(tokens, s0, next, length)
  out[20] = between(tokens, s1, s0, length)
  out[21] = wordOf(tokens, left1[s0]!)
  out[22] = wordOf(tokens, left1[s1]!)
  out[23] = wordOf(tokens, left1[next]!)
  for (let kind = 0; kind < STATE_KINDS; kind++) out[kind] = out[kind]! + OFFSETS[kind]!
}
