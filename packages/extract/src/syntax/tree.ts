/** Dependency trees of a document, with the questions that rules ask of them. Tokens are document-wide indexes. */
import type { Span } from '@demarche/core'
import {
  type Analysis,
  DEPENDENCY_RELATIONS,
  type Lemma,
  type Sentence,
  UPOS_TAGS,
  type Word,
} from '@demarche/language'

/** A half-open range of tokens. */
export interface TokenRange {
  first: number
  end: number
}

/** Things by the tokens of their ranges; where two share a token the later one. */
export function byToken<T extends { readonly range: TokenRange }>(
  length: number,
  things: readonly T[],
): (T | undefined)[] {
  const found = new Array<T | undefined>(length)
  for (const thing of things)
    for (let token = thing.range.first; token < thing.range.end; token++) found[token] = thing
  return found
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/

/** True for a text with no other white space than single spaces, which is soon seen of plain letters. */
function isEven(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code < 0x20 || (code === 0x20 && text.charCodeAt(at + 1) === 0x20))
      return !UNEVEN.test(text)
  }
  return true
}

/** Relations without their subtypes, by number: `acl` of `acl:relcl`. */
const RELATIONS = DEPENDENCY_RELATIONS.map((deprel) => {
  const plain = deprel.replace(/:.*$/, '')
  return DEPENDENCY_RELATIONS.find((other) => other === plain) ?? plain
})

/** Tokens before the first and behind the last that may be asked for as quickly as others. */
const MARGIN = 2
/** The tag of no token. */
const NO_TAG = UPOS_TAGS.length
const TAGS: readonly (string | undefined)[] = [...UPOS_TAGS, undefined]

/** One relation to five. */
export type Relations = readonly [string, string?, string?, string?, string?]

/** Read-only view of an analysis: words, tags, heads, children and subtrees. */
export class Tree {
  readonly analysis: Analysis
  readonly length: number
  /** Words and tags, at hand and with `MARGIN` of none at both ends: rules look at the neighbours of every token. */
  readonly #words: readonly Word[]
  readonly #upos: Uint8Array
  readonly #deprel: Uint8Array
  readonly #head: Int32Array
  readonly #firstChild: Int32Array
  readonly #nextSibling: Int32Array
  readonly #sentenceOf: Int32Array
  /** Answers about the words of tokens: see `has`. */
  readonly #bits: Int32Array
  /** Lemmas, filled as they are asked for: every rule asks for them. */
  readonly #lemma: (Lemma | undefined)[]
  /** Answers of `isToken`, by question and token: 0 where nobody asked yet, 1 for no, 2 for yes. */
  readonly answers: (Uint8Array | undefined)[] = []
  /** What `lemmasOf` found, by token. */
  readonly lemmas: (readonly string[] | undefined)[]

  constructor(analysis: Analysis) {
    this.analysis = analysis
    const { length, upos, deprel, head, bits } = analysis.tokens
    this.length = length
    const words = new Array<Word>(length + 2 * MARGIN)
    for (let at = 0; at < words.length; at++) words[at] = analysis.word(at - MARGIN)
    this.#words = words
    this.#upos = new Uint8Array(length + 2 * MARGIN).fill(NO_TAG)
    this.#upos.set(upos, MARGIN)
    this.#deprel = deprel
    this.#bits = bits
    this.#head = head
    this.#firstChild = new Int32Array(length).fill(-1)
    this.#nextSibling = new Int32Array(length).fill(-1)
    this.#sentenceOf = new Int32Array(length)
    this.#lemma = new Array(length)
    this.lemmas = new Array(length)
    for (let token = length - 1; token >= 0; token--) {
      const up = head[token]!
      if (up < 0) continue
      this.#nextSibling[token] = this.#firstChild[up]!
      this.#firstChild[up] = token
    }
    const { sentences } = analysis
    for (let index = 0; index < sentences.length; index++) {
      const { firstToken, endToken } = sentences[index]!
      for (let token = firstToken; token < endToken; token++) this.#sentenceOf[token] = index
    }
  }

  word(token: number): Word {
    return this.#words[token + MARGIN] ?? this.analysis.word(token)
  }
  form(token: number): string {
    return this.word(token).form
  }
  lower(token: number): string {
    return this.word(token).lower
  }
  lemma(token: number): string {
    return this.#lemmaOf(token).lower
  }
  #lemmaOf(token: number): Lemma {
    let lemma = this.#lemma[token]
    if (lemma === undefined) {
      lemma = this.analysis.lemmaOf(token)
      this.#lemma[token] = lemma
    }
    return lemma
  }
  /** True for a token whose lemma has one of these bits (see `lemmaBit`). */
  lemmaHas(token: number, bits: number): boolean {
    return (this.#lemmaOf(token).bits & bits) !== 0
  }
  /** True for a token whose word has one of these bits (see `wordBit`). */
  has(token: number, bits: number): boolean {
    return (this.#bits[token]! & bits) !== 0
  }
  upos(token: number): string {
    return TAGS[this.#upos[token + MARGIN]!]!
  }
  deprel(token: number): string {
    return DEPENDENCY_RELATIONS[this.#deprel[token]!]!
  }
  /** Relation without its subtype: `acl` of `acl:relcl`. */
  relation(token: number): string {
    return RELATIONS[this.#deprel[token]!]!
  }
  /** The head, or -1 for the root of a sentence. */
  head(token: number): number {
    return this.#head[token]!
  }
  isNominal(token: number): boolean {
    const upos = this.upos(token)
    return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
  }
  sentenceIndex(token: number): number {
    return this.#sentenceOf[token]!
  }
  sentence(token: number): Sentence {
    return this.analysis.sentences[this.#sentenceOf[token]!]!
  }

  /** The leftmost child of a token, or -1; `nextSibling` gives the others. */
  firstChild(token: number): number {
    return this.#firstChild[token]!
  }
  /** The next child of the same head to the right, or -1. */
  nextSibling(token: number): number {
    return this.#nextSibling[token]!
  }
  /** Children from left to right. */
  children(token: number): number[] {
    const found: number[] = []
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      found.push(child)
    return found
  }
  /** Children with one of these relations (with or without their subtypes). */
  childrenBy(token: number, ...relations: Relations): number[]
  // one by one, as a list of them would be made at every call
  childrenBy(token: number, a: string, b?: string, c?: string, d?: string, e?: string): number[] {
    const found: number[] = []
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      if (this.#is(child, a) || (b !== undefined && this.isOne(child, b, c, d, e))) found.push(child)
    return found
  }
  /** The first child with one of these relations. */
  childBy(token: number, ...relations: Relations): number | undefined
  childBy(token: number, a: string, b?: string, c?: string, d?: string, e?: string): number | undefined {
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      if (this.#is(child, a) || (b !== undefined && this.isOne(child, b, c, d, e))) return child
    return undefined
  }
  /** Nearly all questions are about one relation. */
  #is(child: number, relation: string): boolean {
    const deprel = this.#deprel[child]!
    return RELATIONS[deprel] === relation || DEPENDENCY_RELATIONS[deprel] === relation
  }
  /** Whether the relation of a token is one of these, with its subtype or without. */
  isOne(child: number, a: string, b?: string, c?: string, d?: string): boolean {
    if (this.#is(child, a)) return true
    if (b === undefined) return false
    return (
      this.#is(child, b) || (c !== undefined && this.#is(child, c)) || (d !== undefined && this.#is(child, d))
    )
  }
  /** Heads from the parent up to the root. */
  *ancestors(token: number): Iterable<number> {
    for (let up = this.head(token); up >= 0; up = this.head(up)) yield up
  }
  isUnder(token: number, ancestor: number): boolean {
    for (let at = token; at >= 0; at = this.#head[at]!) if (at === ancestor) return true
    return false
  }

  /** First and last token of a subtree, leaving out the children (at any depth) that `skip` names. */
  subtree(token: number, skip: (child: number) => boolean = () => false): TokenRange {
    let [first, last] = [token, token]
    const visit = (at: number) => {
      if (at < first) first = at
      if (at > last) last = at
      for (let child = this.#firstChild[at]!; child >= 0; child = this.#nextSibling[child]!)
        if (!skip(child)) visit(child)
    }
    visit(token)
    return { first, end: last + 1 }
  }

  /** Offsets of a range of tokens in the document's text. */
  span({ first, end }: TokenRange): Span {
    const { tokens } = this.analysis
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! }
  }
  spanOfToken(token: number): Span {
    return this.span({ first: token, end: token + 1 })
  }
  text(range: TokenRange): string {
    const { start, end } = this.span(range)
    return this.analysis.text.slice(start, end)
  }
  /** The same as one line: line breaks and runs of spaces become single spaces. */
  line(range: TokenRange): string {
    const text = this.text(range)
    return isEven(text) ? text : text.replace(/\s+/g, ' ')
  }

  /** The first preposition of a nominal. */
  preposition(token: number): string | undefined {
    const child = this.childBy(token, 'case')
    return child === undefined ? undefined : this.lower(child)
  }
  /** The prepositions of a nominal ("outside of" gives both words). */
  prepositions(token: number): string[] {
    const found: string[] = []
    for (const child of this.childrenBy(token, 'case')) {
      found.push(this.lower(child))
      for (const word of this.childrenBy(child, 'fixed')) found.push(this.lower(word))
    }
    return found
  }
}

let questions = 0

/** Keeps the answer to a question about a token of a tree; it must depend on the tree alone. */
export function isToken(
  answer: (tree: Tree, token: number) => boolean,
): (tree: Tree, token: number) => boolean {
  const place = questions++
  return (tree, token) => {
    let answers = tree.answers[place]
    if (answers === undefined) {
      answers = new Uint8Array(tree.length)
      tree.answers[place] = answers
    }
    if (answers[token] === 0) answers[token] = answer(tree, token) ? 2 : 1
    return answers[token] === 2
  }
}
