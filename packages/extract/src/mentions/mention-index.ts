/** Mentions and phrases by token. */
import type { ActorDraft } from './actor-draft.ts'
import type { ActorMention } from './actor-mention.ts'
import type { Phrase } from './phrase.ts'

/** Answers which phrase and which mention a token belongs to. */
export class MentionIndex {
  readonly #phraseOf = new Map<number, Phrase>()
  readonly #mentionOf = new Map<number, ActorMention>()

  constructor(phrases: readonly Phrase[], mentions: readonly ActorMention[]) {
    for (const phrase of phrases) {
      for (let token = phrase.range.first; token < phrase.range.end; token++)
        this.#phraseOf.set(token, phrase)
    }
    const byPhrase = new Map(mentions.map((mention) => [mention.phrase, mention]))
    for (const phrase of phrases) {
      const mention = byPhrase.get(phrase.index)
      if (!mention) continue
      for (let token = phrase.range.first; token < phrase.range.end; token++)
        this.#mentionOf.set(token, mention)
    }
  }

  phrase(token: number): Phrase | undefined {
    return this.#phraseOf.get(token)
  }
  mention(token: number): ActorMention | undefined {
    return this.#mentionOf.get(token)
  }
  /** The actors that a token refers to as someone who acts; a mere place is none. */
  actors(token: number): readonly ActorDraft[] {
    const mention = this.#mentionOf.get(token)
    return mention && !mention.asPlace ? mention.actors : []
  }
}
