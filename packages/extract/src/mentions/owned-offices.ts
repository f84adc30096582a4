/** Offices and press services, which are of somebody: "the Prosecutor General’s Office", "the ministry’s press service". */
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { capitalised } from './body-words.ts'
import type { Phrase } from './phrase.ts'
import type { ActorRegistry } from './registry.ts'

const OFFICES = /^(office|administration|secretariat)$/
/** Whether a word is a noun for the office of somebody. */
export const isOffice = perWord(({ lower }) => OFFICES.test(lower))
const PRESS = /^press (service|office)$/
/** Seats that stand for a head of state. */
const PRESIDENTIAL_SEATS = new Set('kremlin,white house,élysée,élysée palace,blue house,bankova'.split(','))

/** Resolves them by their owner, so that the services of two bodies stay two. */
export class OwnedOffices {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #actorsOf: (phrase: Phrase) => readonly ActorDraft[]
  readonly #countryOf: (phrase: Phrase) => string | null

  /** @param countryOf the country of the owner of a phrase */
  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    registry: ActorRegistry,
    actorsOf: (phrase: Phrase) => readonly ActorDraft[],
    countryOf: (phrase: Phrase) => string | null,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#actorsOf = actorsOf
    this.#countryOf = countryOf
  }

  /** The office of a title. */
  ofTitle(phrase: Phrase): ActorDraft | undefined {
    const last = this.#tree.word(phrase.range.end - 1)
    const owner = isOffice(last) ? this.#owners(phrase)[0] : undefined
    if (owner?.naming.as !== 'title') return undefined
    const word = last.lower
    const words = `${owner.naming.office.text.toLowerCase()}’s ${word}`
    const country = this.#countryOf(phrase) ?? this.#countryOf(owner)
    return this.#body(word, words, country, null)
  }

  /** The press service of a president, of a ministry, of any other body that the phrase names as its owner. */
  pressService(phrase: Phrase): ActorDraft | undefined {
    const { naming } = phrase
    if (naming.as !== 'body' || !PRESS.test(naming.noun) || naming.words !== naming.noun) return undefined
    for (const owner of this.#owners(phrase)) {
      const [draft] = this.#actorsOf(owner)
      const country = draft?.country ?? this.#countryOf(owner)
      if (this.#isPresident(owner, draft))
        return this.#body(naming.noun, `presidential ${naming.noun}`, country, null)
      if (!draft || draft.kind === 'country' || draft.kind === 'government' || draft.local) continue
      const name = draft.kind === 'person' ? draft.name : `the ${draft.name}`
      return this.#body(naming.noun, naming.noun, country, name)
    }
    return undefined
  }

  #owners({ possessor, of }: Phrase): Phrase[] {
    return [possessor, of].flatMap((at) => (at === null ? [] : (this.#phrases[at] ?? [])))
  }

  #isPresident({ naming, core }: Phrase, draft: ActorDraft | undefined): boolean {
    if (naming.as === 'title') return naming.office.text.toLowerCase() === 'president'
    if (naming.as === 'organisation')
      return PRESIDENTIAL_SEATS.has(this.#tree.text(core).toLowerCase().replace(/^the /, ''))
    return draft?.offices.some(({ title, former }) => title === 'President' && !former) ?? false
  }

  #body(noun: string, words: string, country: string | null, place: string | null): ActorDraft {
    return this.#registry.body({
      kind: 'government',
      noun,
      words,
      country,
      place,
      definite: true,
      proper: true,
      text: capitalised(words),
    })
  }
}
