/** What an analysis of a text is made of: sentences and a struct of arrays of tokens. */
import type { Lemma, Word } from './text/word-table.ts'

/** A sentence or heading; tokens and offsets are half-open ranges. */
export interface Sentence {
  /** Index of the first token in the document. */
  readonly firstToken: number
  /** One past the last token. */
  readonly endToken: number
  /** Offset of the first character, in UTF-16 units of the text as given. */
  readonly start: number
  /** One past the last character. */
  readonly end: number
  /** A heading stands on a line of its own, is short and ends without final punctuation. */
  readonly kind: 'prose' | 'heading'
  /** Number of the paragraph, from 0. */
  readonly paragraph: number
}

/** All tokens of a document, one array a column; indexes count through the whole document. */
export interface Tokens {
  readonly length: number
  /** Half-open UTF-16 offsets into the text as given. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Index into `UPOS_TAGS`. */
  readonly upos: Uint8Array
  /** Document-wide index of the head, -1 for the root of its sentence. */
  readonly head: Int32Array
  /** Index into `DEPENDENCY_RELATIONS`. */
  readonly deprel: Uint8Array
  /** What the questions of `wordBit` say of each word. */
  readonly bits: Int32Array
}

/** A text read into sentences, tokens, tags and dependency trees. */
export interface Analysis {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  /** The token's form, empty where there is no such token, without soft hyphens and zero-width characters, composed (NFC). */
  form(token: number): string
  /** The token's word: one object for all tokens that are written alike. */
  word(token: number): Word
  /** The lower-case lemma; proper nouns keep their case. */
  lemma(token: number): string
  /** The lemma with what is known of it: one object for all tokens that are written and tagged alike. */
  lemmaOf(token: number): Lemma
}

/** Reads English text; deterministic, and independent of what it read before. */
export interface Analyser {
  analyse(text: string): Analysis
}
