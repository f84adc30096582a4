/** Names of the closed lists in a sentence: countries, demonyms, seats of power, organisations, places, titles. */
import { mostWordsOfListedName } from '@demarche/core'
import { perWord } from '@demarche/language'
import { LONGEST_PLACE_NAME, mayBeginPlace } from '../lexicon/places.ts'
import { matchTitle, type Title, titlesFrom } from '../lexicon/titles.ts'
import type { Tree } from '../syntax/tree.ts'
import { ownCopy } from '../syntax/words.ts'
import { type ListedName, listedName, MOST_LOOKED_UP, startsCapital } from './listed-name.ts'

/** A name of a closed list, at a range of tokens `[first, end)`. */
export type Unit = { readonly first: number; readonly end: number } & (
  | ListedName
  | { readonly type: 'title'; readonly title: Title }
)

/** No name of the lists has more tokens than this. */
const LONGEST_NAME = 7

function namedUnit(tree: Tree, first: number, end: number): Unit | undefined {
  const name = tree.line({ first, end })
  if (end - first < 2 && !startsCapital(name)) return undefined
  const found = listedName(name)
  return found ? { first, end, ...found } : undefined
}

const isHyphen = perWord(({ form }) => /^[-‑–]$/.test(form))

/** True where a hyphen stands at a token with no space around it. */
export function isGluedHyphen(tree: Tree, token: number): boolean {
  if (token <= 0 || token + 1 >= tree.length || !isHyphen(tree.word(token))) return false
  const { start, end } = tree.analysis.tokens
  return end[token - 1] === start[token] && end[token] === start[token + 1]
}

/** First words of countries' names of several words, which are known even without a capital: "south korea". */
const SMALL_BEGINNINGS = new Set(
  'united south north new saudi costa sri burkina sierra bosnia papua equatorial'.split(' '),
)

const looksLikeBeginning = perWord(({ form }) => startsCapital(form) || SMALL_BEGINNINGS.has(form))

/** True where the token could begin a name of the lists; the look-ups leave a leading "the" out themselves. */
const mayBegin = (tree: Tree, token: number): boolean =>
  looksLikeBeginning(tree.word(token)) && tree.upos(token) !== 'DET'

/** The most words of a name that begins with the word at a token: none for most, which need no look-up of all that they may head. */
function mostWordsFrom(tree: Tree, token: number): number {
  const { text, tokens } = tree.analysis
  if (isWhole(text, tokens.end[token]!)) return mostWordsOfWord(tree.word(token))
  const word = WORD.exec(text.slice(tokens.start[token]!, tokens.start[token]! + LONGEST_WORD))![0]
  if (word.length === LONGEST_WORD) return Number.POSITIVE_INFINITY
  const known = beginnings.get(word)
  if (known !== undefined) return known
  if (beginnings.size >= MOST_LOOKED_UP) beginnings.clear()
  const most = mostWordsOf(word)
  beginnings.set(ownCopy(word), most)
  return most
}

const mostWordsOf = (word: string): number =>
  Math.max(mostWordsOfListedName(word), mayBeginPlace(word) ? LONGEST_PLACE_NAME + 1 : 0)

const mostWordsOfWord = perWord(({ form }) => mostWordsOf(form))

/** True where a space stands behind a word and its marks: it is not a part of a longer one. */
function isWhole(text: string, end: number): boolean {
  let at = end
  while (isEndMark(text.charCodeAt(at))) at += 1
  return at >= text.length || text.charCodeAt(at) === 0x20
}

/** A comma, full stop or bracket. */
const isEndMark = (code: number) => code === 0x2c || code === 0x2e || code === 0x28 || code === 0x29

/** Whether a token begins a word behind a space; false for marks, and for letters that only some languages have. */
function beginsAWord(tree: Tree, token: number): boolean {
  const { start, end } = tree.analysis.tokens
  return start[token]! > end[token - 1]! && /^[A-Za-z0-9]/.test(tree.form(token))
}

/** The end of the longest range at a token, and before another end, that has no more than so many words. */
function endOfWords(tree: Tree, token: number, before: number, most: number): number {
  let words = 1
  let end = token + 1
  for (; end < before; end++) {
    if (beginsAWord(tree, end)) words += 1
    if (words > most) break
  }
  return end
}

const WORD = /^[^\s\u2010-\u2015-]*/
/** No first word of a name is longer. */
const LONGEST_WORD = 40
/** Words that were asked for, as in `lookedUp`. */
const beginnings = new Map<string, number>()

/**
 * The units of a sentence from left to right, the longest first at each place; they never overlap.
 *
 * A capitalised word before or after that belongs to a longer unknown name ("Georgia Meloni") is left to the phrase.
 */
export function findUnits(tree: Tree, firstToken: number, endToken: number): Unit[] {
  const units: Unit[] = []
  for (let token = firstToken; token < endToken; ) {
    const unit = unitAt(tree, token, endToken) ?? titleAt(tree, token, endToken)
    if (unit) units.push(unit)
    token = unit ? unit.end : token + 1
  }
  return units
}

function unitAt(tree: Tree, token: number, endToken: number): Unit | undefined {
  const most = mayBegin(tree, token) ? mostWordsFrom(tree, token) : 0
  if (most === 0) return undefined
  const isCapitalised = startsCapital(tree.form(token)) || tree.form(token) === 'united'
  const furthest = endOfWords(tree, token, Math.min(endToken, token + LONGEST_NAME), most)
  for (let end = furthest; end > token; end--) {
    if (tree.upos(end - 1) === 'PUNCT' && end - token > 1) continue
    const unit = namedUnit(tree, token, end)
    if (unit && unit.type !== 'country' && !isCapitalised) continue
    // "Russian-led": the hyphen makes it another word
    if (unit && !(unit.type === 'demonym' && isGluedHyphen(tree, end))) return unit
  }
  return undefined
}

const titlesOf = perWord(({ lower }) => titlesFrom(lower))

function titleAt(tree: Tree, token: number, endToken: number): Unit | undefined {
  const titles = titlesOf(tree.word(token))
  const match = titles.length > 0 ? matchTitle(titles, (at) => wordIn(tree, at, endToken), token) : undefined
  return match ? { first: token, end: match.end, type: 'title', title: match.title } : undefined
}

const wordIn = (tree: Tree, token: number, endToken: number) =>
  token < endToken ? tree.lower(token) : undefined
