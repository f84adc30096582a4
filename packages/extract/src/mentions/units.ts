/** Names of the closed lists in a sentence: countries, demonyms, seats of power, organisations, places, titles. */
import { mostWordsOfListedName, placeInListedName, remembered } from '@demarche/core'
import { perWord, perWordBits } from '@demarche/language'
import { isInPlaceName, LONGEST_PLACE_NAME, mayBeginPlace } from '../lexicon/places.ts'
import { type Title, titlesFrom } from '../lexicon/titles.ts'
import type { Tree } from '../syntax/tree.ts'
import { type ListedName, listedName, startsCapital } from './listed-name.ts'
import { BEGINS_NAME, BEGINS_TITLE, CAPITAL, HYPHEN, phraseBits } from './phrase-words.ts'

/** A name of a closed list, or a title. */
export type Unit = ListedName | { readonly type: 'title'; readonly title: Title }

/** A unit, or one word that no list knows, at a range of tokens `[first, end)`. */
export interface Element {
  readonly first: number
  readonly end: number
  readonly unit: Unit | null
}

/** No name of the lists has more tokens than this. */
const LONGEST_NAME = 7

/** False where the text has more or other letters for a token than its word, such as soft hyphens. */
export function isAsWritten(tree: Tree, token: number): boolean {
  const { start, end } = tree.analysis.tokens
  return tree.form(token).length === end[token]! - start[token]!
}

function nameOf(tree: Tree, first: number, end: number): ListedName | null {
  if (end - first > 1) return listedName(tree.line({ first, end }))
  return isAsWritten(tree, first) ? nameOfWord(tree.word(first)) : capitalName(tree.line({ first, end }))
}

const nameOfWord = perWord(({ form }) => capitalName(form))

const capitalName = (name: string) => (startsCapital(name) ? listedName(name) : null)

/** True where a hyphen stands at a token with no space around it. */
export function isGluedHyphen(tree: Tree, token: number): boolean {
  if (token <= 0 || token + 1 >= tree.length || (phraseBits(tree.word(token)) & HYPHEN) === 0) return false
  const { start, end } = tree.analysis.tokens
  return end[token - 1] === start[token] && end[token] === start[token + 1]
}

/** The most words of a name that begins with the word at a token: none for most, which need no look-up of all that they may head. */
function mostWordsFrom(tree: Tree, token: number): number {
  const { text, tokens } = tree.analysis
  if (isWhole(text, tokens.end[token]!)) return mostWordsOfWord(tree.word(token))
  const word = WORD.exec(text.slice(tokens.start[token]!, tokens.start[token]! + LONGEST_WORD))![0]
  return word.length === LONGEST_WORD ? LONGEST_NAME : mostWordsOfBeginning(word)
}

/** At most the most words that are looked up. */
const mostWordsOf = (word: string): number =>
  Math.min(
    Math.max(mostWordsOfListedName(word), mayBeginPlace(word) ? LONGEST_PLACE_NAME + 1 : 0),
    LONGEST_NAME,
  )

const mostWordsOfBeginning = remembered(mostWordsOf)

const mostWordsOfWord = perWordBits(3, ({ form }) => mostWordsOf(form))

const INSIDE = 1
const LAST = 2
/** Whether a word that spaces stand around may stand in a name behind the first word, and whether it may be the last one. */
const placesOf = perWordBits(2, ({ form }) => {
  const place = isInPlaceName(form) ? 'anywhere' : placeInListedName(form)
  return place === 'nowhere' ? 0 : place === 'inside' ? INSIDE : INSIDE | LAST
})

/** What `placesOf` says of a token behind a space; all is possible where none stands behind it. */
function placesAt(tree: Tree, token: number): number {
  const { text, tokens } = tree.analysis
  return isWhole(text, tokens.end[token]!) ? placesOf(tree.word(token)) : INSIDE | LAST
}

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
  return start[token]! > end[token - 1]! && isPlain(tree.form(token).charCodeAt(0))
}

/** A letter or digit of ASCII. */
const isPlain = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

/** The end of the longest range at a token, and before another end, that may be a name of no more than so many words. */
function endOfWords(tree: Tree, token: number, before: number, most: number): number {
  let words = 1
  let end = token + 1
  for (; end < before; end++) {
    if (!beginsAWord(tree, end)) continue
    words += 1
    if (words > most || placesAt(tree, end) === 0) break
  }
  return end
}

/** Whether a name of several tokens may end with this one. */
function mayEndName(tree: Tree, token: number): boolean {
  if (tree.upos(token) === 'PUNCT') return false
  return !beginsAWord(tree, token) || (placesAt(tree, token) & LAST) !== 0
}

const WORD = /^[^\s\u2010-\u2015-]*/
/** No first word of a name is longer. */
const LONGEST_WORD = 40

/**
 * The unit that begins at a token of a sentence, the longest first; read from left to right, they never overlap.
 *
 * @param bits those of the word at the token
 *
 * A capitalised word before or after that belongs to a longer unknown name ("Georgia Meloni") is left to the phrase.
 */
export function elementAt(
  tree: Tree,
  token: number,
  endToken: number,
  bits = phraseBits(tree.word(token)),
): Element | undefined {
  if ((bits & (BEGINS_NAME | BEGINS_TITLE)) === 0) return undefined
  // the look-ups leave a leading "the" out themselves
  const isName = (bits & BEGINS_NAME) !== 0 && tree.upos(token) !== 'DET'
  return (
    (isName ? nameAt(tree, token, endToken, bits) : undefined) ??
    ((bits & BEGINS_TITLE) === 0 ? undefined : titleAt(tree, token, endToken))
  )
}

function nameAt(tree: Tree, token: number, endToken: number, bits: number): Element | undefined {
  const most = mostWordsFrom(tree, token)
  if (most === 0) return undefined
  const isCapitalised = (bits & CAPITAL) !== 0 || tree.form(token) === 'united'
  const furthest = endOfWords(tree, token, Math.min(endToken, token + LONGEST_NAME), most)
  for (let end = furthest; end > token; end--) {
    if (end - token > 1 && !mayEndName(tree, end - 1)) continue
    const unit = nameOf(tree, token, end)
    if (unit === null || (unit.type !== 'country' && !isCapitalised)) continue
    // "Russian-led": the hyphen makes it another word
    if (unit.type !== 'demonym' || !isGluedHyphen(tree, end)) return { first: token, end, unit }
  }
  return undefined
}

const titlesOf = perWord(({ lower }) => titlesFrom(lower))

function titleAt(tree: Tree, token: number, endToken: number): Element | undefined {
  for (const title of titlesOf(tree.word(token))) {
    const end = endOfTitle(tree, title, token, endToken)
    if (end > 0) return { first: token, end, unit: { type: 'title', title } }
  }
  return undefined
}

/** Where a title ends of which the first word stands at a token; 0 where the others do not follow. Hyphens may stand between. */
function endOfTitle(tree: Tree, { words }: Title, token: number, endToken: number): number {
  let at = token + 1
  for (let index = 1; index < words.length; index++) {
    if (at < endToken && (tree.lower(at) === '-' || tree.lower(at) === '‑')) at += 1
    if (at >= endToken || tree.lower(at) !== words[index]) return 0
    at += 1
  }
  return at
}
