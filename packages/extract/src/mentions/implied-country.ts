/** The country of a body that the text names without one, by who speaks to it, where it is, or where the dispatch is from. */
import { isPlaceOnly, parliamentOf } from '@demarche/core'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { describeName } from './describe-actor.ts'
import { type Phrase, phraseByHead } from './phrase.ts'
import { countryNamedBy, isDateline, wordBefore } from './phrase-country.ts'

/** Bodies that every state has one of, so that a dispatch from there can name them without the country. */
const STATE_BODIES = new Set(['ministry', 'police', 'legislature', 'government'])
/** Among governments’ bodies, those whose words leave no doubt that a state’s are meant. */
const OF_A_STATE = /^(presidential administration|.*[’']s office)$/
/** Bodies that are where they work. */
const LOCAL_BODIES = new Set(['police', 'legislature', 'government'])
/** Offices that speak for a state. */
const STATE_OFFICE = /^(President|Vice President|(?:.* )?Minister|Premier|Chancellor|King|Queen|Emir)$/

/** Answers from the document as a whole, and from the clause of a body. */
export class ImpliedCountry {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #actorsOf: (phrase: Phrase) => readonly ActorDraft[]
  readonly #year: number | null
  /** The country in which the document was written, by its dateline. */
  readonly home: string | null
  #officials: string | null | undefined

  /** @param year year of the document, or null */
  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    actorsOf: (phrase: Phrase) => readonly ActorDraft[],
    year: number | null,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#actorsOf = actorsOf
    this.#year = year
    this.home = this.#datelineCountry()
  }

  /** What the clause says: who tells the body something, or where it is. */
  ofClause(phrase: Phrase): string | null {
    if (phrase.naming.as !== 'body' || !this.#meansOne(phrase)) return null
    const { kind } = phrase.naming
    return (
      (kind === 'legislature' ? this.#ofSpeaker(phrase) : null) ??
      (LOCAL_BODIES.has(kind) ? this.#ofPlace(phrase) : null)
    )
  }

  /** The country of the dateline, for a body that states have one of. */
  ofDateline(phrase: Phrase): string | null {
    return this.#isStateBody(phrase) && this.#has(this.home, phrase) ? this.home : null
  }

  /** The country of the officials whom the document introduces without saying of which country they are. */
  ofOfficials(phrase: Phrase): string | null {
    if (!this.#isStateBody(phrase)) return null
    if (this.#officials === undefined) this.#officials = this.#countryOfOfficials()
    return this.#has(this.#officials, phrase) ? this.#officials : null
  }

  /** "The ministry" alone, and peacekeepers, are nobody’s by their words. */
  #isStateBody(phrase: Phrase): boolean {
    const { naming } = phrase
    if (naming.as !== 'body' || !STATE_BODIES.has(naming.kind) || !this.#meansOne(phrase)) return false
    if (naming.kind === 'government') return OF_A_STATE.test(naming.words)
    return !/peacekeep/.test(naming.noun) && naming.words !== 'ministry' && !phrase.plural
  }

  /** Whether the country has such a body: "the National Assembly" is not Russia’s. */
  #has(country: string | null, { naming }: Phrase): boolean {
    if (country === null || naming.as !== 'body') return false
    return naming.kind !== 'legislature' || parliamentOf(country, naming.words) !== undefined
  }

  /** "The ministry", "the Defence Ministry", "parliament", "police": one that is known, not some of them. */
  #meansOne({ naming, definite, range }: Phrase): boolean {
    if (naming.as !== 'body') return false
    const isBare = range.end - range.first === 1 && /^(parliament|congress|police)$/.test(naming.words)
    return definite || naming.proper || isBare
  }

  /** "The prime minister told parliament": it is the parliament of the one who speaks. */
  #ofSpeaker(phrase: Phrase): string | null {
    const tree = this.#tree
    const relation = tree.relation(phrase.head)
    if (!/^(obj|iobj|obl)$/.test(relation)) return null
    const subject = tree.childBy(tree.head(phrase.head), 'nsubj')
    const speaker = subject === undefined ? undefined : phraseByHead(this.#phrases, subject)
    const draft = speaker ? this.#actorsOf(speaker)[0] : undefined
    if (draft?.kind !== 'person') return null
    return draft.offices.some(({ title, former }) => !former && STATE_OFFICE.test(title))
      ? draft.country
      : null
  }

  /** "In the Georgian capital, protesters broke into parliament": it is where the clause says that it happens. */
  #ofPlace(phrase: Phrase): string | null {
    const tree = this.#tree
    const clause = this.#clauseOf(phrase.head)
    const places = this.#inSentence(phrase).filter(
      (other) =>
        other !== phrase &&
        /^(in|at)$/.test(wordBefore(tree, other)) &&
        this.#isPlace(other) &&
        (this.#clauseOf(other.head) === clause || tree.isUnder(other.head, phrase.head)),
    )
    const countries = new Set(places.map(countryNamedBy).filter((country) => country !== null))
    return countries.size === 1 ? [...countries][0]! : null
  }

  #isPlace(phrase: Phrase): boolean {
    const { as } = phrase.naming
    if (as === 'capital' || as === 'country' || as === 'place') return true
    return (
      countryNamedBy(phrase) !== null && /^(capital|city|town)$/.test(this.#tree.lower(phrase.range.end - 1))
    )
  }

  #inSentence({ index, sentence }: Phrase): Phrase[] {
    const found: Phrase[] = []
    for (let at = index; at >= 0 && this.#phrases[at]!.sentence === sentence; at--)
      found.push(this.#phrases[at]!)
    for (let at = index + 1; this.#phrases[at]?.sentence === sentence; at++) found.push(this.#phrases[at]!)
    return found
  }

  /** The verb of the clause in which a token stands; the root of its sentence where there is none. */
  #clauseOf(token: number): number {
    let last = token
    for (const up of this.#tree.ancestors(token)) {
      if (this.#tree.upos(up) === 'VERB') return up
      last = up
    }
    return last
  }

  #datelineCountry(): string | null {
    const first = this.#phrases[0]
    if (!first || !isDateline(this.#tree, first)) return null
    const name = this.#tree.text(first.range)
    const titled = name.charAt(0) + name.slice(1).toLowerCase()
    return isPlaceOnly(name) || isPlaceOnly(titled) || /^new york$/i.test(name) ? null : countryNamedBy(first)
  }

  /**
   * A paper introduces its own president as "President Ada Lind", and another country’s as "Norwegian President Ivo Tas".
   * One country only must be told of in this way, by persons whom the table of office holders knows.
   */
  #countryOfOfficials(): string | null {
    const introduced = new Map<string, boolean>()
    for (const phrase of this.#phrases) {
      const { naming } = phrase
      if (naming.as !== 'person' || naming.office === null || !STATE_OFFICE.test(naming.office.text)) continue
      const isForeign = phrase.modifiers.length > 0 || phrase.possessor !== null || phrase.of !== null
      introduced.set(naming.name, (introduced.get(naming.name) ?? false) || isForeign)
    }
    const countries = new Set<string | null>()
    for (const [name, isForeign] of introduced)
      if (!isForeign) countries.add(describeName(name, { year: this.#year })?.country ?? null)
    return countries.size === 1 ? [...countries][0]! : null
  }
}
