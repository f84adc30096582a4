/** Mentions and phrases by token. */
import { isSubjectBehindComma } from '../events/coordinated-clauses.ts'
import { byToken, type Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { ActorMention } from './actor-mention.ts'
import type { Phrase } from './phrase.ts'

/** Answers which phrase and which mention a token belongs to. */
export class MentionIndex {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  /** By token. */
  readonly #phraseOf: (Phrase | undefined)[]
  readonly #mentionOf: (ActorMention | undefined)[]

  constructor(tree: Tree, phrases: readonly Phrase[], mentions: readonly ActorMention[]) {
    this.#tree = tree
    this.#phrases = phrases
    this.#phraseOf = byToken(tree.length, phrases)
    this.#mentionOf = byToken(tree.length, mentions)
  }

  phrase(token: number): Phrase | undefined {
    return this.#phraseOf[token]
  }
  mention(token: number): ActorMention | undefined {
    return this.#mentionOf[token]
  }
  /** The actors that a token refers to as someone who acts; a mere place is none. */
  actors(token: number): readonly ActorDraft[] {
    const mention = this.#mentionOf[token]
    return mention && !mention.asPlace ? mention.actors : []
  }

  /**
   * Heads of the actors that stand beside a token’s phrase under "and" or commas on the surface: "Baku and the Armenian
   * population of Karabakh". The tree often hangs the second one elsewhere; a phrase that is the subject of a clause of
   * its own is left out.
   */
  coordinated(token: number): number[] {
    const found: number[] = []
    let at = this.phrase(token)
    while (at) {
      const next = this.#nextCoordinated(at)
      if (!next) break
      found.push(next.head)
      at = next
    }
    return found
  }

  #nextCoordinated(phrase: Phrase): Phrase | undefined {
    const tail = phrase.of === null ? phrase : (this.#phrases[phrase.of] ?? phrase)
    const tree = this.#tree
    const following = this.#phrases
      .slice(tail.index + 1, tail.index + 3)
      .filter(({ sentence }) => sentence === phrase.sentence)
    const owner = following[0]
    const next = following.find(({ possessor }) => possessor === owner?.index) ?? owner
    if (!owner || !next || !this.#mentionOf[next.head]) return undefined
    if (tree.deprel(next.head).startsWith('nsubj') || isSubjectBehindComma(tree, next.head)) return undefined
    const between = Array.from({ length: owner.range.first - tail.range.end }, (_, index) =>
      tree.lower(tail.range.end + index),
    )
    const joins =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((word) => word === 'and' || word === ',' || word === 'or')
    return joins && (between.includes('and') || this.#listContinues(next)) ? next : undefined
  }

  /** A comma joins only where the list ends with "and". */
  #listContinues(phrase: Phrase): boolean {
    const rest = [phrase.range.end, phrase.range.end + 1].map((token) =>
      token < this.#tree.length ? this.#tree.lower(token) : '',
    )
    return (
      rest[0] === 'and' ||
      (rest[0] === ',' && this.#phraseOf[phrase.range.end + 1] !== undefined) ||
      (rest[0] === ',' && rest[1] === 'and')
    )
  }
}
