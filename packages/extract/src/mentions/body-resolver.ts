/** Bodies and groups of people: which one a description means, and of which country or place it is. */
import { capitalOf, type MentionKind } from '@demarche/core'
import { FORCES_NOUNS } from '../lexicon/body-nouns.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { Owners } from './owners.ts'
import type { Phrase } from './phrase.ts'
import { countryNamedBy, isDateline, placeNamedBy } from './phrase-country.ts'
import type { ActorRegistry } from './registry.ts'

/** Whom a phrase means. */
export interface Resolved {
  readonly kind: MentionKind
  readonly actors: readonly ActorDraft[]
  readonly asPlace: boolean
}

/** One actor, found by a mention of this kind. */
export function one(kind: MentionKind, actor: ActorDraft, asPlace = false): Resolved {
  return { kind, actors: [actor], asPlace }
}

/** Nouns for people that stand for those they are of. */
const STAND_INS = new Set([
  'representatives',
  'members',
  'envoys',
  'negotiators',
  'people',
  'citizens',
  'delegation',
])
/** Nouns for those who live in a place; with an ethnic adjective they are one population, whatever the noun. */
const INHABITANTS = new Set([
  'population',
  'residents',
  'people',
  'community',
  'inhabitants',
  'citizens',
  'minority',
  'society',
])
/** Bodies that every state has one of, so that a dispatch from its capital can name them without the country. */
const STATE_BODIES = new Set(['ministry', 'police'])

/** "the Government of Northern Velia": what it governs, where no list knows that. */
const governed = (noun: string, of: Phrase | undefined) =>
  noun === 'government' && of?.naming.as === 'unknown-name' ? of.naming.name : null

/** Resolves phrases that name a body or a group by a noun. */
export class BodyResolver {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #owners: Owners
  readonly #resolve: (phrase: Phrase) => Resolved
  /** The country in whose capital the document was written, by its dateline. */
  readonly #home: string | null

  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    registry: ActorRegistry,
    owners: Owners,
    resolve: (phrase: Phrase) => Resolved,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#owners = owners
    this.#resolve = resolve
    const first = phrases[0]
    this.#home = first && isDateline(tree, first) ? countryNamedBy(first) : null
  }

  resolve(phrase: Phrase): Resolved | undefined {
    const { naming } = phrase
    if (naming.as !== 'body') return undefined
    const ofPhrase = phrase.of === null ? undefined : this.#phrases[phrase.of]
    if (STAND_INS.has(naming.noun) && ofPhrase) {
      const others = this.#resolve(ofPhrase)
      if (others.actors.length > 0 && !others.asPlace) return { ...others, kind: 'common-noun' }
    }
    const named = ofPhrase && naming.noun === 'ministry' ? this.#ministryOf(phrase, ofPhrase) : undefined
    if (named) return named
    const isPeople = naming.kind === 'population' || naming.kind === 'armed-group'
    const place = isPeople ? this.#placeOf(phrase, ofPhrase) : governed(naming.noun, ofPhrase)
    const ethnic = place === null ? undefined : phrase.modifiers.find(({ demonym }) => demonym)
    if (ethnic && place && INHABITANTS.has(naming.noun)) return this.#inhabitants(phrase, ethnic.range, place)
    const own = FORCES_NOUNS.has(naming.noun) ? this.#owners.ofSubject(phrase) : null
    const owner = this.#owners.ownerCountry(phrase) ?? own ?? this.#homeCountry(phrase)
    const country =
      place !== null && naming.kind === 'population' ? this.#countryOfPlace(phrase, place) : owner
    const isOrganisation = naming.proper && naming.kind === 'population' && naming.words.includes(' ')
    const draft = this.#registry.body({
      kind: isOrganisation ? 'igo' : naming.kind,
      noun: naming.noun,
      words: naming.words,
      country,
      place,
      definite: phrase.definite,
      proper: naming.proper,
      text: this.#text(phrase),
    })
    return one(naming.proper ? 'name' : 'common-noun', draft)
  }

  /** "Armenians", and "the Armenians of Karabakh" or "Karabakh Armenians", who are its population. */
  people(phrase: Phrase, country: string): Resolved {
    const place = this.#placeOf(phrase, phrase.of === null ? undefined : this.#phrases[phrase.of])
    if (place === null) return one('demonym', this.#registry.people(country))
    return this.#inhabitants(phrase, { first: phrase.range.end - 1, end: phrase.range.end }, place)
  }

  /** "the Prosecutor General’s Office", "the president’s administration": the office of a title. */
  officeOf(phrase: Phrase): Resolved | undefined {
    const owner = phrase.possessor === null ? undefined : this.#phrases[phrase.possessor]
    const word = this.#tree.lower(phrase.range.end - 1)
    if (owner?.naming.as !== 'title' || !/^(office|administration|secretariat)$/.test(word)) return undefined
    const country = this.#owners.ownerCountry(phrase) ?? this.#owners.ownerCountry(owner) ?? this.#home
    const words = `${owner.naming.office.text.toLowerCase()}’s ${word}`
    const draft = this.#registry.body({
      kind: 'government',
      noun: word,
      words,
      country,
      place: null,
      definite: true,
      proper: true,
      text: words,
    })
    return one('name', draft)
  }

  #text(phrase: Phrase): string {
    return this.#tree.text(phrase.core).replace(/\s+/g, ' ')
  }

  /** "Ministry of Foreign Affairs of Armenia" is its foreign ministry. */
  #ministryOf(phrase: Phrase, ofPhrase: Phrase): Resolved | undefined {
    if (ofPhrase.naming.as !== 'other' && ofPhrase.naming.as !== 'unknown-name') return undefined
    const subject = this.#text(ofPhrase)
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/^foreign affairs$/, 'foreign')
      .replace(/^internal affairs$/, 'interior')
    const country = this.#owners.ownerCountry(phrase) ?? this.#owners.ownerCountry(ofPhrase) ?? this.#home
    const draft = this.#registry.body({
      kind: 'ministry',
      noun: 'ministry',
      words: `${subject} ministry`,
      country,
      place: null,
      definite: true,
      proper: true,
      text: this.#text(phrase),
    })
    return one('name', draft)
  }

  /** A state body that the text names without a country, in a dispatch from a capital. */
  #homeCountry({ naming, definite }: Phrase): string | null {
    const isStateBody = naming.as === 'body' && STATE_BODIES.has(naming.kind) && (definite || naming.proper)
    return isStateBody && !/peacekeep/.test(naming.noun) && naming.words !== 'ministry' ? this.#home : null
  }

  #placeOf(phrase: Phrase, ofPhrase: Phrase | undefined): string | null {
    for (const owner of this.#ownersOf(phrase, ofPhrase)) {
      const name = placeNamedBy(this.#tree, owner)
      if (name !== null) return name
    }
    return null
  }

  #ownersOf(phrase: Phrase, ofPhrase: Phrase | undefined): Phrase[] {
    const owner = phrase.possessor === null ? undefined : this.#phrases[phrase.possessor]
    return [ofPhrase, owner, phrase].filter((known) => known !== undefined)
  }

  #inhabitants(phrase: Phrase, ethnic: Phrase['range'], place: string): Resolved {
    const adjective = this.#tree.text(ethnic).replace(/s$/, '')
    const words = `${adjective} population`
    const country = this.#countryOfPlace(phrase, place)
    const draft = this.#registry.body({
      kind: 'population',
      noun: 'population',
      words,
      country,
      place,
      definite: true,
      proper: false,
      text: words,
    })
    return one('common-noun', draft)
  }

  /** A population’s country is where it lives, not whose people it is: "the Armenian population of Karabakh". */
  #countryOfPlace(phrase: Phrase, place: string): string | null {
    const ofPhrase = phrase.of === null ? undefined : this.#phrases[phrase.of]
    const owner = this.#ownersOf(phrase, ofPhrase).find((known) => placeNamedBy(this.#tree, known) === place)
    if (!owner) return null
    const { naming } = owner
    if (naming.as === 'place') return naming.place.country
    const modifier = owner.modifiers.find((known) => known.place?.name === place)
    if (modifier) return modifier.country
    const country = countryNamedBy(owner)
    const isItsOwn =
      naming.as === 'country' || naming.as === 'capital' || (country !== null && capitalOf(country) === place)
    return country && isItsOwn ? country : null
  }
}
