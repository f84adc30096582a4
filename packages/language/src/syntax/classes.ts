/** The closed sets that a model was trained with: fine tags and labelled moves. */
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from '../tag-sets.ts'
import { LEFT, RIGHT, ROOT, SHIFT } from './arc-hybrid.ts'
import { MARK_COMMA, MARK_CONJUNCTION, MARK_VERB } from './parser-features.ts'

/** Fine tags as `UPOS/XPOS`, with what follows from them. */
export class FineTags {
  readonly names: readonly string[]
  readonly upos: Uint8Array
  /** Count bits for the parser's view of what stands between two words. */
  readonly marks: Int32Array
  readonly #indexes: ReadonlyMap<string, number>

  constructor(names: readonly string[]) {
    this.names = names
    this.upos = Uint8Array.from(names, (name) => UPOS_TAGS.indexOf(name.split('/')[0]!))
    this.marks = Int32Array.from(names, (name) => markOf(name))
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

function moveOf(name: string): number {
  if (name === 'S') return SHIFT
  if (name === 'L:root') return ROOT
  return name.startsWith('L') ? LEFT : RIGHT
}

/** The name of a labelled move. */
export function moveName(move: number, label: number): string {
  if (move === SHIFT) return 'S'
  if (move === ROOT) return 'L:root'
  return `${move === LEFT ? 'L' : 'R'}:${DEPENDENCY_RELATIONS[label]}`
}

/** Labelled moves as `S`, `L:nsubj`, `R:obj`. */
export class Moves {
  readonly names: readonly string[]
  readonly move: Uint8Array
  readonly label: Uint8Array
  readonly #indexes: ReadonlyMap<string, number>

  constructor(names: readonly string[]) {
    this.names = names
    this.move = Uint8Array.from(names, moveOf)
    this.label = Uint8Array.from(names, (name) => Math.max(0, DEPENDENCY_RELATIONS.indexOf(name.slice(2))))
    this.#indexes = new Map(names.map((name, index) => [name, index]))
  }

  /** The index of a move with a label (an index into `DEPENDENCY_RELATIONS`), or -1 where training never saw it. */
  indexOf(move: number, label: number): number {
    return this.#indexes.get(moveName(move, label)) ?? -1
  }
}
