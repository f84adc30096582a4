/** Base noun phrases as runs of elements: units of the closed lists, and single words. */
import { perWord } from '@demarche/language'
import { bodyNoun } from '../lexicon/body-nouns.ts'
import type { Tree } from '../syntax/tree.ts'
import { startsCapital } from './listed-name.ts'
import { findUnits, isGluedHyphen, type Unit } from './units.ts'

/** A unit, or one word that no list knows. */
export interface Element {
  readonly first: number
  readonly end: number
  readonly unit: Unit | null
}

/** One run of elements; `possessive` says that ’s follows it. */
export interface Chunk {
  readonly elements: readonly Element[]
  readonly first: number
  readonly end: number
  readonly possessive: boolean
  /** The word "of" stands right behind. */
  readonly beforeOf: boolean
}

type Role = 'start' | 'inside' | 'pronoun' | 'possessive' | 'hyphen' | 'out'

const PERSONAL = new Set([
  'i',
  'me',
  'we',
  'us',
  'you',
  'he',
  'him',
  'she',
  'her',
  'it',
  'they',
  'them',
  'himself',
  'herself',
  'itself',
  'themselves',
])
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

const isMark = perWord(({ form }) => /^['’]s?$/.test(form))

/** True where the token is ’s or a bare apostrophe that marks a possessor. */
function isPossessiveMark(tree: Tree, token: number): boolean {
  return (
    isMark(tree.word(token)) &&
    tree.upos(token) !== 'AUX' &&
    tree.upos(token) !== 'VERB' &&
    tree.upos(token) !== 'PUNCT'
  )
}

/** Verbs that a tagger takes for adjectives. */
const ALSO_ADJECTIVES = new Set(
  'spare free clear open secure calm empty slow narrow ease steady warm cool'.split(' '),
)

/** ", to spare civilians and to seek": in a row of infinitives a verb, whatever the tagger says. */
function isInfinitive(tree: Tree, token: number): boolean {
  if (token === 0 || tree.lower(token - 1) !== 'to' || !ALSO_ADJECTIVES.has(tree.lower(token))) return false
  const { firstToken, endToken } = tree.sentence(token)
  for (let at = firstToken; at < endToken - 1; at++)
    if (tree.lower(at) === 'to' && tree.upos(at) === 'PART' && tree.upos(at + 1) === 'VERB') return true
  return false
}

/** What a token can be in a base noun phrase. */
function roleOf(tree: Tree, token: number): Role {
  const upos = tree.upos(token)
  const lower = tree.lower(token)
  if (isPossessiveMark(tree, token)) return 'possessive'
  if (
    lower === 'so' &&
    token + 2 < tree.length &&
    tree.lower(token + 2) === 'called' &&
    isGluedHyphen(tree, token + 1)
  )
    return 'inside'
  if (isGluedHyphen(tree, token)) return 'hyphen'
  if (upos === 'PRON') {
    if (POSSESSIVE_PRONOUNS.has(lower) && tree.deprel(token).startsWith('nmod')) return 'start'
    return PERSONAL.has(lower) || POSSESSIVE_PRONOUNS.has(lower) ? 'pronoun' : 'out'
  }
  if (upos === 'DET') return 'start'
  if (upos === 'ADJ' && isInfinitive(tree, token)) return 'out'
  if (upos === 'ADJ' || upos === 'NUM' || upos === 'NOUN' || upos === 'PROPN' || upos === 'X') return 'inside'
  // a past tense right behind a name is that name's verb, whatever the parser says: "Pashinyan announced at"
  const afterName =
    token > 0 &&
    lower.endsWith('ed') &&
    startsCapital(tree.form(token - 1)) &&
    !startsCapital(tree.form(token))
  if (upos === 'VERB' && !afterName && (tree.deprel(token) === 'amod' || tree.deprel(token) === 'compound'))
    return 'inside'
  if (upos === 'SYM') return 'inside'
  return 'out'
}

/** Builds the chunks of one sentence, from left to right. `isDate` tells tokens that belong to dates. */
export function chunksOf(
  tree: Tree,
  firstToken: number,
  endToken: number,
  isDate: (token: number) => boolean,
): Chunk[] {
  const unitAt = new Map(findUnits(tree, firstToken, endToken).map((unit) => [unit.first, unit]))
  const chunks: Chunk[] = []
  let elements: Element[] = []
  const flush = (possessive = false) => {
    if (elements.length === 0) return
    const [head, last] = [elements[0], elements.at(-1)]
    if (head && last) {
      const next = last.end < endToken ? tree.lower(last.end) : ''
      chunks.push({ elements, first: head.first, end: last.end, possessive, beforeOf: next === 'of' })
    }
    elements = []
  }
  for (let token = firstToken; token < endToken; ) {
    const unit = unitAt.get(token)
    if (unit && !isDate(token) && fits(tree, unit)) {
      if (breaksBefore(tree, elements, unit)) flush()
      elements.push({ first: token, end: unit.end, unit })
      token = unit.end
      continue
    }
    const role = isDate(token)
      ? 'out'
      : joinsNouns(tree, token, endToken) ||
          isActing(tree, token, unitAt.get(token + 1)) ||
          isParticle(tree, token, endToken)
        ? 'inside'
        : roleOf(tree, token)
    token += 1
    if (role === 'possessive') flush(true)
    else if (role === 'out') flush()
    if (role === 'possessive' || role === 'out') continue
    const element = { first: token - 1, end: token, unit: null }
    if (role === 'pronoun') {
      flush()
      elements.push(element)
      flush()
    } else if (role === 'start') {
      if (elements.some(({ first, unit: known }) => known || tree.isNominal(first))) flush()
      elements.push(element)
    } else if (role === 'inside' || elements.length > 0) elements.push(element)
  }
  flush()
  return chunks
}

const isParticleWord = perWord(({ form }) => PARTICLE.test(form))
const PARTICLE = /^(van|von|der|den|de|del|della|da|di|du|dos|das|la|las|los|bin|ibn)$/

/** "Pia de la Cruz": small words between the capitals of one name. */
function isParticle(tree: Tree, token: number, endToken: number): boolean {
  if (token === 0 || !isParticleWord(tree.word(token))) return false
  let [first, end] = [token, token + 1]
  while (first > 0 && isParticleWord(tree.word(first - 1))) first -= 1
  while (end < endToken && isParticleWord(tree.word(end))) end += 1
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(tree.form(at)) && tree.upos(at) === 'PROPN'
  return first > 0 && end < endToken && isName(first - 1) && isName(end)
}

/** "acting president", "acting Norwegian president": no verb, whatever the parser says. */
const isActing = (tree: Tree, token: number, next: Unit | undefined) =>
  tree.lower(token) === 'acting' && (next?.type === 'title' || next?.type === 'demonym')

/** "sabotage and reconnaissance group": an "and" between two nouns that both modify a third. */
function joinsNouns(tree: Tree, token: number, endToken: number): boolean {
  if (tree.lower(token) !== 'and' || token + 2 >= endToken || token === 0) return false
  const plain = (at: number) =>
    tree.upos(at) === 'NOUN' && !/s$/.test(tree.lower(at)) && /^\p{Ll}/u.test(tree.form(at))
  if (!plain(token - 1) || !plain(token + 1) || tree.upos(token + 2) !== 'NOUN') return false
  return (
    bodyNoun(tree.lower(token - 1)) === undefined &&
    (bodyNoun(tree.lower(token + 2)) ?? bodyNoun(`${tree.lower(token + 1)} ${tree.lower(token + 2)}`)) !==
      undefined
  )
}

/** A lower-case title word that is used as a verb or adjective ("to chair", "head of") is no title here. */
function fits(tree: Tree, unit: Unit): boolean {
  if (unit.type !== 'title') return true
  const last = unit.end - 1
  const upos = tree.upos(last)
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'X'
}

/** Two names side by side without a word between them are two phrases, unless the first can modify the second. */
function breaksBefore(tree: Tree, elements: readonly Element[], unit: Unit): boolean {
  const last = elements.at(-1)
  if (!last?.unit) return false
  if (unit.type === 'title') return false
  const modifies =
    last.unit.type === 'demonym' ||
    tree.relation(last.end - 1) === 'compound' ||
    tree.relation(last.end - 1) === 'amod'
  return (
    !modifies &&
    last.unit.type !== 'title' &&
    last.unit.type !== 'country' &&
    last.unit.type !== 'organisation'
  )
}
