/** The features by which the tagger chooses, the same in training and use. */
import { mix1, mix2, mix3 } from '../text/hash.ts'
import { PADDING, type WordCodes } from '../text/word-codes.ts'

/** Room that the feature keys of one word need. */
export const MAXIMAL_TAGGER_FEATURES = 48

/** Writes the feature keys of word `index` into `out` and returns how many there are; earlier words are tagged. */
export function taggerFeatures(codes: WordCodes, index: number, out: Int32Array): number {
  const i = index + PADDING
  const { word, tag, shape, tagClass, cluster } = codes
  const w = word[i]!
  const t1 = tag[i - 1]!
  const t2 = tag[i - 2]!
  const opening = (index === 0 ? 1 : 0) + codes.casing * 2
  let k = ownFeatures(codes, i, opening, out)
  out[k++] = mix1(20, t1)
  out[k++] = mix2(21, t1, t2)
  out[k++] = mix2(22, t1, w)
  out[k++] = mix1(24, word[i - 1]!)
  out[k++] = mix1(25, word[i - 2]!)
  out[k++] = mix1(26, word[i + 1]!)
  out[k++] = mix1(27, word[i + 2]!)
  out[k++] = mix2(29, w, word[i + 1]!)
  out[k++] = mix1(30, codes.suffix3[i + 1]!)
  out[k++] = mix2(32, tagClass[i]!, tagClass[i + 1]!)
  out[k++] = mix3(33, t1, tagClass[i]!, tagClass[i + 1]!)
  out[k++] = mix1(37, cluster[i + 1]!)
  out[k++] = mix2(38, t1, cluster[i]!)
  out[k++] = mix3(23, t1, t2, w)
  out[k++] = mix2(28, word[i - 1]!, w)
  out[k++] = mix2(41, shape[i]!, shape[i - 1]!)
  out[k++] = mix3(44, shape[i - 1]!, shape[i]!, shape[i + 1]!)
  out[k++] = mix2(40, shape[i]!, shape[i + 1]!)
  return k
}

function ownFeatures(codes: WordCodes, i: number, opening: number, out: Int32Array): number {
  let k = 0
  const w = codes.word[i]!
  out[k++] = mix1(1, 0)
  out[k++] = mix1(2, w)
  out[k++] = mix3(3, w, codes.shape[i]!, opening)
  out[k++] = mix2(4, codes.shape[i]!, opening)
  out[k++] = mix1(5, codes.suffix1[i]!)
  out[k++] = mix1(6, codes.suffix2[i]!)
  out[k++] = mix1(7, codes.suffix3[i]!)
  out[k++] = mix1(8, codes.suffix4[i]!)
  out[k++] = mix1(11, codes.prefix3[i]!)
  out[k++] = mix1(12, codes.tagClass[i]!)
  out[k++] = mix1(13, codes.cluster[i]!)
  out[k++] = mix3(15, codes.tagClass[i]!, codes.shape[i]!, opening)
  return k
}
