/** Base noun phrases as runs of elements: units of the closed lists, and single words. */
import type { Sentence } from '@demarche/language'
import { bodyNoun } from '../lexicon/body-nouns.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import {
  ACTING,
  ALSO_VERB,
  AND,
  CAPITAL,
  HYPHEN,
  MARK,
  PARTICLE,
  PERSONAL,
  POSSESSIVE,
  phraseBits,
  SO,
} from './phrase-words.ts'
import { type Element, elementAt, isGluedHyphen } from './units.ts'

/** One run of elements; `possessive` says that ’s follows it. */
export interface Chunk {
  readonly range: TokenRange
  /** From left to right, without determiners unless there is nothing but one. */
  readonly elements: readonly Element[]
  readonly possessive: boolean
  /** The word "of" stands right behind. */
  readonly beforeOf: boolean
}

type Role = 'start' | 'inside' | 'pronoun' | 'possessive' | 'hyphen' | 'out'

/** True where the token is ’s or a bare apostrophe that marks a possessor. */
function isPossessiveMark(tree: Tree, token: number): boolean {
  const upos = tree.upos(token)
  return upos !== 'AUX' && upos !== 'VERB' && upos !== 'PUNCT'
}

/** ", to spare civilians and to seek": in a row of infinitives a verb, whatever the tagger says. */
function isInfinitive(tree: Tree, token: number): boolean {
  if (token === 0 || tree.lower(token - 1) !== 'to' || !has(tree, token, ALSO_VERB)) return false
  const { firstToken, endToken } = tree.sentence(token)
  for (let at = firstToken; at < endToken - 1; at++)
    if (tree.lower(at) === 'to' && tree.upos(at) === 'PART' && tree.upos(at + 1) === 'VERB') return true
  return false
}

const has = (tree: Tree, token: number, bit: number) => (phraseBits(tree.word(token)) & bit) !== 0

/** Words that are what they are in a phrase whatever their tag. */
const SPECIAL = AND | ACTING | PARTICLE | MARK | SO | HYPHEN

/** What a token can be in a base noun phrase. */
function roleOf(tree: Tree, token: number, endToken: number, bits: number): Role {
  const special = (bits & SPECIAL) === 0 ? undefined : specialRole(tree, token, endToken, bits)
  if (special) return special
  switch (tree.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'X':
    case 'SYM':
      return 'inside'
    case 'DET':
      return 'start'
    case 'ADJ':
      return isInfinitive(tree, token) ? 'out' : 'inside'
    case 'PRON':
      if ((bits & POSSESSIVE) !== 0 && tree.deprel(token).startsWith('nmod')) return 'start'
      return (bits & (PERSONAL | POSSESSIVE)) !== 0 ? 'pronoun' : 'out'
    case 'VERB':
      return isAttributive(tree, token) ? 'inside' : 'out'
    default:
      return 'out'
  }
}

function specialRole(tree: Tree, token: number, endToken: number, bits: number): Role | undefined {
  if ((bits & AND) !== 0) return joinsNouns(tree, token, endToken) ? 'inside' : undefined
  if ((bits & ACTING) !== 0) return isActing(tree, token, endToken) ? 'inside' : undefined
  if ((bits & PARTICLE) !== 0) return isParticle(tree, token, endToken) ? 'inside' : undefined
  if ((bits & MARK) !== 0) return isPossessiveMark(tree, token) ? 'possessive' : undefined
  if ((bits & SO) !== 0) {
    const isSoCalled =
      token + 2 < tree.length && tree.lower(token + 2) === 'called' && isGluedHyphen(tree, token + 1)
    return isSoCalled ? 'inside' : undefined
  }
  return isGluedHyphen(tree, token) ? 'hyphen' : undefined
}

/** A verb that modifies a noun. A past tense right behind a name is that name's verb, whatever the parser says: "Pashinyan announced at". */
function isAttributive(tree: Tree, token: number): boolean {
  const deprel = tree.deprel(token)
  if (deprel !== 'amod' && deprel !== 'compound') return false
  const isBehindName = token > 0 && has(tree, token - 1, CAPITAL) && !has(tree, token, CAPITAL)
  return !isBehindName || !tree.lower(token).endsWith('ed')
}

/** Puts chunks together from elements, from left to right. */
class ChunkBuilder {
  readonly chunks: Chunk[] = []
  readonly #tree: Tree
  readonly #endToken: number
  /** Of the chunk that is being built: the elements that are no determiners, and how many; then come older ones. */
  readonly #kept: Element[] = []
  #count = 0
  #first = 0
  #last: Element | undefined
  /** It has something that no determiner stands behind. */
  #hasNoun = false

  constructor(tree: Tree, endToken: number) {
    this.#tree = tree
    this.#endToken = endToken
  }

  addUnit(element: Element): void {
    if (breaksBefore(this.#tree, this.#last, element)) this.close()
    this.#add(element)
  }

  addWord(token: number, role: Role): void {
    if (role === 'out' || role === 'possessive') this.close(role === 'possessive')
    else if (role !== 'hyphen' || this.#last) {
      if (role === 'pronoun' || (role === 'start' && this.#hasNoun)) this.close()
      this.#add({ first: token, end: token + 1, unit: null })
      if (role === 'pronoun') this.close()
    }
  }

  #add(element: Element): void {
    const { first, unit } = element
    if (!this.#last) this.#first = first
    this.#last = element
    this.#hasNoun ||= unit !== null || this.#tree.isNominal(first)
    if (this.#tree.upos(first) !== 'DET') this.#kept[this.#count++] = element
  }

  close(possessive = false): void {
    const last = this.#last
    if (!last) return
    const { end } = last
    this.chunks.push({
      range: { first: this.#first, end },
      elements: last.first === this.#first ? [last] : this.#kept.slice(0, this.#count),
      possessive,
      beforeOf: end < this.#endToken && this.#tree.lower(end) === 'of',
    })
    this.#last = undefined
    this.#count = 0
    this.#hasNoun = false
  }
}

/** Builds the chunks of one sentence, from left to right. `dated` has 1 for tokens that belong to dates. */
export function chunksOf(tree: Tree, { firstToken, endToken }: Sentence, dated: Uint8Array): Chunk[] {
  const builder = new ChunkBuilder(tree, endToken)
  let endOfUnit = firstToken
  for (let token = firstToken; token < endToken; ) {
    const bits = phraseBits(tree.word(token))
    const element = token < endOfUnit ? undefined : elementAt(tree, token, endToken, bits)
    if (element) endOfUnit = element.end
    if (element && dated[token] === 0 && fits(tree, element)) {
      builder.addUnit(element)
      token = element.end
    } else {
      builder.addWord(token, dated[token] === 0 ? roleOf(tree, token, endToken, bits) : 'out')
      token += 1
    }
  }
  builder.close()
  return builder.chunks
}

/** "Pia de la Cruz": small words between the capitals of one name. */
function isParticle(tree: Tree, token: number, endToken: number): boolean {
  let first = token
  let end = token + 1
  while (first > 0 && has(tree, first - 1, PARTICLE)) first -= 1
  while (end < endToken && has(tree, end, PARTICLE)) end += 1
  return first > 0 && end < endToken && isName(tree, first - 1) && isName(tree, end)
}

const isName = (tree: Tree, token: number) =>
  tree.upos(token) === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tree.form(token))

/** "acting president", "acting Norwegian president": no verb, whatever the parser says. */
function isActing(tree: Tree, token: number, endToken: number): boolean {
  const next = token + 1 < endToken ? elementAt(tree, token + 1, endToken)?.unit : undefined
  return next?.type === 'title' || next?.type === 'demonym'
}

/** "sabotage and reconnaissance group": an "and" between two nouns that both modify a third. */
function joinsNouns(tree: Tree, token: number, endToken: number): boolean {
  if (token + 2 >= endToken || token === 0 || tree.upos(token + 2) !== 'NOUN') return false
  if (!isPlainNoun(tree, token - 1) || !isPlainNoun(tree, token + 1)) return false
  return (
    bodyNoun(tree.lower(token - 1)) === undefined &&
    (bodyNoun(tree.lower(token + 2)) ?? bodyNoun(`${tree.lower(token + 1)} ${tree.lower(token + 2)}`)) !==
      undefined
  )
}

const isPlainNoun = (tree: Tree, token: number) =>
  tree.upos(token) === 'NOUN' && !tree.lower(token).endsWith('s') && /^\p{Ll}/u.test(tree.form(token))

/** A lower-case title word that is used as a verb or adjective ("to chair", "head of") is no title here. */
function fits(tree: Tree, { unit, end }: Element): boolean {
  if (unit?.type !== 'title') return true
  const upos = tree.upos(end - 1)
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'X'
}

/** Two names side by side without a word between them are two phrases, unless the first can modify the second. */
function breaksBefore(tree: Tree, last: Element | undefined, { unit }: Element): boolean {
  if (!last?.unit || unit?.type === 'title') return false
  const { type } = last.unit
  if (type === 'demonym' || type === 'title' || type === 'country' || type === 'organisation') return false
  const relation = tree.relation(last.end - 1)
  return relation !== 'compound' && relation !== 'amod'
}
