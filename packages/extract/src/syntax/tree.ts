/** Dependency trees of a document, with the questions that rules ask of them. Tokens are document-wide indexes. */
import type { Span } from '@demarche/core'
import { type Analysis, DEPENDENCY_RELATIONS, type Sentence, UPOS_TAGS, type Word } from '@demarche/language'

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
  for (const thing of things) found.fill(thing, thing.range.first, thing.range.end)
  return found
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/

/** Relations without their subtypes, by number: `acl` of `acl:relcl`. */
const RELATIONS = DEPENDENCY_RELATIONS.map((deprel) => {
  const plain = deprel.replace(/:.*$/, '')
  return DEPENDENCY_RELATIONS.find((other) => other === plain) ?? plain
})

/** Read-only view of an analysis: words, tags, heads, children and subtrees. */
export class Tree {
  readonly analysis: Analysis
  readonly #firstChild: Int32Array
  readonly #nextSibling: Int32Array
  readonly #sentenceOf: Int32Array
  /** Lemmas, filled as they are asked for: every rule asks for them. */
  readonly #lemma: (string | undefined)[]
  /** Answers of `isToken`, by question and token: 0 where nobody asked yet, 1 for no, 2 for yes. */
  readonly answers: (Uint8Array | undefined)[] = []
  /** What `lemmasOf` found, by token. */
  readonly lemmas: (readonly string[] | undefined)[]

  constructor(analysis: Analysis) {
    this.analysis = analysis
    const { length, head } = analysis.tokens
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
    for (const [index, { firstToken, endToken }] of analysis.sentences.entries()) {
      this.#sentenceOf.fill(index, firstToken, endToken)
    }
  }

  get length(): number {
    return this.analysis.tokens.length
  }
  word(token: number): Word {
    return this.analysis.word(token)
  }
  form(token: number): string {
    return this.analysis.word(token).form
  }
  lower(token: number): string {
    return this.analysis.word(token).lower
  }
  lemma(token: number): string {
    let lemma = this.#lemma[token]
    if (lemma === undefined) {
      lemma = this.analysis.lowerLemma(token)
      this.#lemma[token] = lemma
    }
    return lemma
  }
  upos(token: number): string {
    return UPOS_TAGS[this.analysis.tokens.upos[token]!]!
  }
  deprel(token: number): string {
    return DEPENDENCY_RELATIONS[this.analysis.tokens.deprel[token]!]!
  }
  /** Relation without its subtype: `acl` of `acl:relcl`. */
  relation(token: number): string {
    return RELATIONS[this.analysis.tokens.deprel[token]!]!
  }
  /** The head, or -1 for the root of a sentence. */
  head(token: number): number {
    return this.analysis.tokens.head[token]!
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

  /** Children from left to right. */
  children(token: number): number[] {
    const found: number[] = []
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      found.push(child)
    return found
  }
  /** Children with one of these relations (with or without their subtypes). */
  childrenBy(token: number, ...relations: string[]): number[] {
    const found: number[] = []
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      if (this.#stands(child, relations)) found.push(child)
    return found
  }
  childBy(token: number, ...relations: string[]): number | undefined {
    for (let child = this.#firstChild[token]!; child >= 0; child = this.#nextSibling[child]!)
      if (this.#stands(child, relations)) return child
    return undefined
  }
  #stands(child: number, relations: readonly string[]): boolean {
    const deprel = this.analysis.tokens.deprel[child]!
    const [full, plain] = [DEPENDENCY_RELATIONS[deprel]!, RELATIONS[deprel]!]
    for (const relation of relations) if (relation === full || relation === plain) return true
    return false
  }
  /** Heads from the parent up to the root. */
  *ancestors(token: number): Iterable<number> {
    for (let up = this.head(token); up >= 0; up = this.head(up)) yield up
  }
  isUnder(token: number, ancestor: number): boolean {
    if (token === ancestor) return true
    for (const up of this.ancestors(token)) if (up === ancestor) return true
    return false
  }

  /** First and last token of a subtree, leaving out the children (at any depth) that `skip` names. */
  subtree(token: number, skip: (child: number) => boolean = () => false): TokenRange {
    let [first, last] = [token, token]
    const visit = (at: number) => {
      if (at < first) first = at
      if (at > last) last = at
      for (const child of this.children(at)) if (!skip(child)) visit(child)
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
    return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
  }

  /** The prepositions of a nominal ("outside of" gives both words). */
  prepositions(token: number): string[] {
    return this.childrenBy(token, 'case').flatMap((child) => [
      this.lower(child),
      ...this.childrenBy(child, 'fixed').map((word) => this.lower(word)),
    ])
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
