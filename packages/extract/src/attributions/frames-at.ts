/** Which frames may begin at a token: told by its tag and its word before any of them is tried. */
import { perWord, UPOS_TAGS, type Word, wordBit } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import { frames } from './frames.ts'

if (frames.length > 31)
  throw new RangeError(
    `frames-at.ts has a bit for each frame and room for 31, but there are ${frames.length}`,
  )

/** A bit for each frame, by its place in the list. */
const bitsOf = (fits: (place: number) => boolean): number =>
  frames.reduce((bits, _, place) => (fits(place) ? bits | (1 << place) : bits), 0)

const byTag = UPOS_TAGS.map((tag) => bitsOf((place) => frames[place]!.tags.includes(tag)))
/** Frames whose cue may be any word. */
const ofAnyWord = bitsOf((place) => frames[place]!.isCue === undefined)
const ofWord = (word: Word): number => bitsOf((place) => frames[place]!.isCue?.(word) ?? true)
const byWord = perWord(ofWord)
/** Words that are a cue of a frame which few are. */
const CUE = wordBit((word) => ofWord(word) !== ofAnyWord)

/** The places of the frames that may begin at a token, as bits. */
export const framesAt = (tree: Tree, token: number): number =>
  byTag[tree.analysis.tokens.upos[token]!]! & (tree.has(token, CUE) ? byWord(tree.word(token)) : ofAnyWord)
