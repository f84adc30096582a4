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

  /** @param before an index of the same phrases, with other mentions */
  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    mentions: readonly ActorMention[],
    before?: MentionIndex,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#phraseOf = before ? before.#phraseOf : byToken(tree.length, phrases)
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
    const owner = this.#phraseIn(phrase.sentence, tail.index + 1)
    if (!owner) return undefined
    const { end } = tail.range
    const words = owner.range.first - end
    if (words < 1 || words > 2 || !isJoining(tree.lower(end))) return undefined
    if (words === 2 && !isJoining(tree.lower(end + 1))) return undefined
    const owned = this.#phraseIn(phrase.sentence, tail.index + 2)
    const next = owned?.possessor === owner.index ? owned : owner
    if (!this.#mentionOf[next.head]) return undefined
    if (tree.deprel(next.head).startsWith('nsubj') || isSubjectBehindComma(tree, next.head)) return undefined
    const hasAnd = tree.lower(end) === 'and' || (words === 2 && tree.lower(end + 1) === 'and')
    return hasAnd || this.#listContinues(next) ? next : undefined
  }

  /** The phrase of a number, where it stands in a sentence. */
  #phraseIn(sentence: number, index: number): Phrase | undefined {
    const phrase = this.#phrases[index]
    return phrase?.sentence === sentence ? phrase : undefined
  }

  /** A comma joins only where the list ends with "and". */
  #listContinues({ range: { end } }: Phrase): boolean {
    const word = end < this.#tree.length ? this.#tree.lower(end) : ''
    if (word === 'and') return true
    if (word !== ',') return false
    if (this.#phraseOf[end + 1] !== undefined) return true
    return end + 1 < this.#tree.length && this.#tree.lower(end + 1) === 'and'
  }
}

const isJoining = (word: string) => word === 'and' || word === ',' || word === 'or'
