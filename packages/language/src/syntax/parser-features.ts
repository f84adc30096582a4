/** The features by which the parser chooses its next move, the same in training and use. */
import { mix1, mix2, mix3, mix4 } from '../text/hash.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'
import type { ParseState } from './arc-hybrid.ts'

/** Room that the feature keys of one state need. */
export const MAXIMAL_PARSER_FEATURES = 160

const ROOT = 0x2000001
const NONE = 0x2000002

/** Words, tags and clusters of one sentence, with slots for the root and for no word. */
export class ParserWords {
  word = new Int32Array(0)
  tag = new Int32Array(0)
  cluster = new Int32Array(0)
  /** Commas, verbs and conjunctions before each word, for what stands between two words. */
  marks = new Int32Array(0)

  /** Takes over the codes of a tagged sentence; `between` gives the count bits of a fine tag. */
  load(codes: WordCodes, between: Int32Array): void {
    const { length } = codes
    if (length + 2 > this.word.length) {
      const size = Math.max(128, length * 2 + 4)
      this.word = new Int32Array(size)
      this.tag = new Int32Array(size)
      this.cluster = new Int32Array(size)
      this.marks = new Int32Array(size)
    }
    let marks = 0
    for (let i = 0; i < length; i++) {
      this.word[i] = codes.word[i + PADDING]!
      this.tag[i] = codes.tag[i + PADDING]!
      this.cluster[i] = codes.cluster[i + PADDING]!
      this.marks[i] = marks
      marks = (marks + between[this.tag[i]!]!) | 0
    }
    this.marks[length] = marks
    this.marks[length + 1] = marks
    this.word[length] = ROOT
    this.tag[length] = 120
    this.cluster[length] = ROOT
    this.word[length + 1] = NONE
    this.tag[length + 1] = 121
    this.cluster[length + 1] = NONE
  }
}

/** Counts of each kind are kept in ten bits. */
export const MARK_COMMA = 1
export const MARK_VERB = 1 << 10
export const MARK_CONJUNCTION = 1 << 20

/** Clusters come in groups of sixteen. */
function coarse(cluster: number): number {
  return (cluster + 15) >> 4
}

function distanceClass(distance: number): number {
  if (distance < 5) return distance
  if (distance < 8) return 5
  return distance < 14 ? 6 : 7
}

/** What stands between two words: up to two each of commas, verbs and conjunctions. */
function between(words: ParserWords, from: number, to: number): number {
  if (from + 1 >= to) return 0
  const difference = words.marks[to]! - words.marks[from + 1]!
  const commas = difference & 0x3ff
  const verbs = (difference >>> 10) & 0x3ff
  const conjunctions = (difference >>> 20) & 0x3ff
  return Math.min(commas, 2) + 3 * Math.min(verbs, 2) + 9 * Math.min(conjunctions, 1)
}

/** Writes the feature keys of a state into `out` and returns how many there are. */
export function parserFeatures(state: ParseState, words: ParserWords, out: Int32Array): number {
  let k = wordFeatures(state, words, out)
  k = pairFeatures(state, words, out, k)
  k = treeFeatures(state, words, out, k)
  return distanceFeatures(state, words, out, k)
}

function wordFeatures(state: ParseState, words: ParserWords, out: Int32Array): number {
  const { word, tag, cluster } = words
  const { length, next } = state
  const none = length + 1
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  const s2 = state.fromTop(2)
  const n1 = next < length ? next + 1 : none
  const n2 = next + 1 < length ? next + 2 : none
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const n0t = tag[next]!
  const n1t = tag[n1]!
  let k = 0
  out[k++] = mix2(1, s0t, 0)
  out[k++] = mix1(2, word[s0]!)
  out[k++] = mix2(3, word[s0]!, s0t)
  out[k++] = mix1(4, s1t)
  out[k++] = mix1(5, word[s1]!)
  out[k++] = mix2(6, word[s1]!, s1t)
  out[k++] = mix1(7, n0t)
  out[k++] = mix1(8, word[next]!)
  out[k++] = mix2(9, word[next]!, n0t)
  out[k++] = mix1(10, tag[s2]!)
  out[k++] = mix2(11, word[s2]!, tag[s2]!)
  out[k++] = mix2(12, word[n1]!, n1t)
  out[k++] = mix1(13, n1t)
  out[k++] = mix2(14, word[n2]!, tag[n2]!)
  out[k++] = mix1(15, tag[n2]!)
  out[k++] = mix2(16, cluster[s0]!, s0t)
  out[k++] = mix2(17, cluster[s1]!, s1t)
  out[k++] = mix2(18, cluster[next]!, n0t)
  out[k++] = mix3(19, n0t, n1t, tag[n2]!)
  out[k++] = mix3(20, s0t, n0t, n1t)
  out[k++] = mix3(21, s1t, s0t, n0t)
  out[k++] = mix3(22, tag[s2]!, s1t, s0t)
  out[k++] = mix4(23, s1t, s0t, n0t, n1t)
  out[k++] = mix4(24, s0t, n0t, n1t, tag[n2]!)
  out[k++] = mix3(25, word[s0]!, n0t, n1t)
  out[k++] = mix3(26, s0t, word[next]!, n1t)
  out[k++] = mix3(27, s1t, word[s0]!, n0t)
  out[k++] = mix3(28, word[s1]!, s0t, n0t)
  out[k++] = mix3(29, s1t, s0t, word[next]!)
  return k
}

function pairFeatures(state: ParseState, words: ParserWords, out: Int32Array, count: number): number {
  const { word, tag, cluster } = words
  const { next } = state
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  let k = count
  const w0 = word[s0]!
  const t0 = tag[s0]!
  const w1 = word[s1]!
  const t1 = tag[s1]!
  const wn = word[next]!
  const tn = tag[next]!
  out[k++] = mix4(31, w0, t0, wn, tn)
  out[k++] = mix3(32, w0, t0, wn)
  out[k++] = mix3(33, w0, wn, tn)
  out[k++] = mix3(34, w0, t0, tn)
  out[k++] = mix3(35, t0, wn, tn)
  out[k++] = mix2(36, w0, wn)
  out[k++] = mix2(37, t0, tn)
  out[k++] = mix4(41, w1, t1, w0, t0)
  out[k++] = mix3(42, w1, t1, w0)
  out[k++] = mix3(43, w1, w0, t0)
  out[k++] = mix3(44, w1, t1, t0)
  out[k++] = mix3(45, t1, w0, t0)
  out[k++] = mix2(46, w1, w0)
  out[k++] = mix2(47, t1, t0)
  out[k++] = mix2(48, t1, tn)
  out[k++] = mix2(49, w1, wn)
  out[k++] = mix2(50, tn, tag[next < state.length ? next + 1 : state.length + 1]!)
  out[k++] = mix4(51, cluster[s0]!, t0, cluster[next]!, tn)
  out[k++] = mix4(52, cluster[s1]!, t1, cluster[s0]!, t0)
  out[k++] = mix4(57, coarse(cluster[s0]!), t0, coarse(cluster[next]!), tn)
  out[k++] = mix4(58, coarse(cluster[s1]!), t1, coarse(cluster[s0]!), t0)
  out[k++] = mix3(53, w0, cluster[next]!, tn)
  out[k++] = mix3(54, cluster[s0]!, wn, t0)
  out[k++] = mix3(55, w1, cluster[s0]!, t0)
  out[k++] = mix3(56, cluster[s1]!, w0, t1)
  return k
}

function treeFeatures(state: ParseState, words: ParserWords, out: Int32Array, count: number): number {
  const { word, tag } = words
  const { next, label, left1, left2, right1, right2 } = state
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  const t0 = tag[s0]!
  const t1 = tag[s1]!
  const tn = tag[next]!
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const nl = left1[next]!
  let k = count
  out[k++] = mix3(61, word[s0l]!, tag[s0l]!, label[s0l]!)
  out[k++] = mix3(62, word[s0r]!, tag[s0r]!, label[s0r]!)
  out[k++] = mix3(63, word[s1l]!, tag[s1l]!, label[s1l]!)
  out[k++] = mix3(64, word[s1r]!, tag[s1r]!, label[s1r]!)
  out[k++] = mix3(65, word[nl]!, tag[nl]!, label[nl]!)
  out[k++] = mix4(66, t0, label[s0l]!, label[left2[s0]!]!, tn)
  out[k++] = mix4(67, t0, label[s0r]!, label[right2[s0]!]!, tn)
  out[k++] = mix4(68, t1, label[s1r]!, label[right2[s1]!]!, t0)
  out[k++] = mix4(69, t1, label[s1l]!, t0, label[s0l]!)
  out[k++] = mix4(70, t0, tn, label[nl]!, label[left2[next]!]!)
  out[k++] = mix4(71, t0, tn, tag[s0l]!, 0)
  out[k++] = mix4(72, t0, tn, tag[s0r]!, 0)
  out[k++] = mix4(73, t0, tn, tag[nl]!, 0)
  out[k++] = mix4(74, t1, t0, tag[s1r]!, 0)
  out[k++] = mix4(75, t1, t0, tag[s1l]!, 0)
  out[k++] = mix4(76, t1, t0, tag[s0l]!, 0)
  out[k++] = mix4(77, t1, t0, tag[s0r]!, 0)
  out[k++] = mix3(78, word[s0]!, state.leftLabels[s0]!, 0)
  out[k++] = mix3(79, word[s0]!, state.rightLabels[s0]!, 0)
  out[k++] = mix3(80, t0, state.leftLabels[s0]!, tn)
  out[k++] = mix3(81, t0, state.rightLabels[s0]!, tn)
  out[k++] = mix3(82, word[s1]!, state.rightLabels[s1]!, t0)
  out[k++] = mix3(83, t1, state.leftLabels[s1]!, t0)
  out[k++] = mix3(84, word[next]!, state.leftLabels[next]!, t0)
  out[k++] = mix3(85, tn, state.leftLabels[next]!, t0)
  out[k++] = mix3(86, word[s0]!, word[s0r]!, tag[s0r]!)
  out[k++] = mix4(87, word[s1]!, word[s1r]!, word[s0]!, 0)
  out[k++] = mix4(88, t1, word[s1r]!, t0, tn)
  out[k++] = mix4(89, word[s0]!, word[s0l]!, t1, 0)
  return k
}

function distanceFeatures(state: ParseState, words: ParserWords, out: Int32Array, count: number): number {
  const { word, tag } = words
  const { next, length } = state
  const s0 = state.fromTop(0)
  const s1 = state.fromTop(1)
  const near = s0 > length ? 0 : distanceClass(next - s0)
  const far = s1 > length ? 0 : distanceClass(s0 - s1)
  const inside = s0 > length ? 0 : between(words, s0, next)
  const outside = s1 > length ? 0 : between(words, s1, s0)
  const t0 = tag[s0]!
  const t1 = tag[s1]!
  const tn = tag[next]!
  let k = count
  out[k++] = mix2(101, word[s0]!, near)
  out[k++] = mix2(102, t0, near)
  out[k++] = mix2(103, word[next]!, near)
  out[k++] = mix2(104, tn, near)
  out[k++] = mix3(105, t0, tn, near)
  out[k++] = mix3(106, t1, t0, far)
  out[k++] = mix2(107, word[s1]!, far)
  out[k++] = mix3(108, word[s0]!, t1, far)
  out[k++] = mix3(109, t0, tn, inside)
  out[k++] = mix3(110, t1, t0, outside)
  out[k++] = mix4(111, t1, t0, tn, outside)
  out[k++] = mix3(112, word[s1]!, t0, outside)
  out[k++] = mix3(113, word[s0]!, tn, inside)
  out[k++] = mix2(114, word[s0]!, Math.min(state.leftCount[s0]!, 3))
  out[k++] = mix2(115, word[s0]!, Math.min(state.rightCount[s0]!, 3))
  out[k++] = mix3(116, t0, Math.min(state.leftCount[s0]!, 3), tn)
  out[k++] = mix3(117, t0, Math.min(state.rightCount[s0]!, 3), tn)
  out[k++] = mix2(118, t1, Math.min(state.rightCount[s1]!, 3))
  out[k++] = mix3(119, t1, t0, Math.min(length - next, 3))
  out[k++] = mix3(120, Math.min(state.depth, 4), t0, tn)
  return k
}
