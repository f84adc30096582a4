/** Fine tags: a universal part of speech with the treebank's own tag. */
import { UPOS_TAGS } from '../tag-sets.ts'
import { MARK_COMMA, MARK_CONJUNCTION, MARK_VERB } from './parser-words.ts'

/** Fine tags as `UPOS/XPOS`, with what follows from them. */
export class FineTags {
  readonly names: readonly string[]
  readonly upos: Uint8Array
  /** Count bits for the parser's view of what stands between two words. */
  readonly marks: Int32Array
  /** Whether words with the tag are their own lemmas: names and marks. */
  readonly keepForm: readonly boolean[]
  readonly #indexes: ReadonlyMap<string, number>

  constructor(names: readonly string[]) {
    this.names = names
    this.upos = Uint8Array.from(names, (name) => UPOS_TAGS.indexOf(name.split('/')[0]!))
    this.marks = Int32Array.from(names, (name) => markOf(name))
    this.keepForm = names.map((name) => /^(?:PROPN|X|SYM|PUNCT)\//.test(name))
    this.#indexes = new Map(names.map((name, index) => [name, index]))
  }

  /** The index of a fine tag, or -1. */
  indexOf(name: string): number {
    return this.#indexes.get(name) ?? -1
  }
}

function markOf(name: string): number {
  if (name === 'PUNCT/,') return MARK_COMMA
  if (name.startsWith('CCONJ')) return MARK_CONJUNCTION
  return name.startsWith('VERB') || name.startsWith('AUX') ? MARK_VERB : 0
}
