/** Bodies and groups of people: which one a description means, and of which country or place it is. */
import { type ActorKind, capitalOf, type MentionKind, type Metonym } from '@demarche/core'
import { FORCES_NOUNS } from '../lexicon/body-nouns.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { DisputedAuthorities } from './disputed-authorities.ts'
import { ImpliedCountry } from './implied-country.ts'
import { OrganisationBodies } from './organisation-bodies.ts'
import { OwnedOffices } from './owned-offices.ts'
import type { Owners } from './owners.ts'
import type { Phrase } from './phrase.ts'
import { countryNamedBy, isHeading, placeNamedBy, saysWhose } from './phrase-country.ts'
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
/** Countries whose ministries are departments, beside the United States. */
const DEPARTMENTS_AT_HOME = new Set(['AUS', 'CAN', 'IRL', 'NZL', 'PHL', 'ZAF'])
/** Nouns for those who fight, whoever they are. */
const FIGHTERS = new Set(
  'fighters rebels militants insurgents guerrillas gunmen formations detachments'.split(' '),
)
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
/** "the Government of Northern Velia": what it governs, where no list knows that. */
const governed = (noun: string, of: Phrase | undefined) =>
  noun === 'government' && of?.naming.as === 'unknown-name' ? of.naming.name : null

/** What bodies are resolved from. */
interface BodyReading {
  readonly tree: Tree
  readonly phrases: readonly Phrase[]
  readonly registry: ActorRegistry
  readonly owners: Owners
  readonly resolve: (phrase: Phrase) => Resolved
  /** Year of the document, or null. */
  readonly year: number | null
}

/** Resolves phrases that name a body or a group by a noun. */
export class BodyResolver {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #owners: Owners
  readonly #resolve: (phrase: Phrase) => Resolved
  readonly #implied: ImpliedCountry
  readonly #organisations: OrganisationBodies
  readonly #authorities: DisputedAuthorities
  readonly #offices: OwnedOffices

  constructor({ tree, phrases, registry, owners, resolve, year }: BodyReading) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#owners = owners
    this.#resolve = resolve
    const actorsOf = (phrase: Phrase) => resolve(phrase).actors
    this.#implied = new ImpliedCountry(tree, phrases, actorsOf, year)
    this.#organisations = new OrganisationBodies(tree, phrases, registry, actorsOf)
    this.#authorities = new DisputedAuthorities(tree, phrases)
    this.#offices = new OwnedOffices(
      tree,
      phrases,
      registry,
      actorsOf,
      (phrase) => owners.ownerCountry(phrase) ?? (phrase.naming.as === 'title' ? this.#implied.home : null),
    )
  }

  resolve(phrase: Phrase): Resolved | undefined {
    const { naming } = phrase
    if (naming.as !== 'body') return undefined
    const ofPhrase = phrase.of === null ? undefined : this.#phrases[phrase.of]
    if (STAND_INS.has(naming.noun) && ofPhrase) {
      const others = this.#resolve(ofPhrase)
      if (others.actors.length > 0 && !others.asPlace) return { ...others, kind: 'common-noun' }
    }
    const known = this.#ofOrganisation(phrase) ?? this.#offices.pressService(phrase)
    if (known) return one('common-noun', known)
    const named = ofPhrase && naming.noun === 'ministry' ? this.#ministryOf(phrase, ofPhrase) : undefined
    if (named) return named
    const announced = this.#announced(phrase)
    if (announced) return announced
    const isPeople = naming.kind === 'population' || naming.kind === 'armed-group'
    const place = isPeople
      ? (this.#placeOf(phrase, ofPhrase) ?? this.#authorities.separatistsIn(phrase))
      : (governed(naming.noun, ofPhrase) ?? this.#authorities.territoryWith(phrase))
    const ethnic = place === null ? undefined : phrase.modifiers.find(({ demonym }) => demonym)
    if (ethnic && place && INHABITANTS.has(naming.noun)) return this.#inhabitants(phrase, ethnic.range, place)
    const own = FORCES_NOUNS.has(naming.noun) ? this.#owners.ofSubject(phrase) : null
    const owner =
      this.#owners.ownerCountry(phrase) ??
      own ??
      (place === null ? (this.#implied.ofClause(phrase) ?? this.#implied.ofDateline(phrase)) : null)
    const country =
      place !== null && naming.kind === 'population' ? this.#countryOfPlace(phrase, place) : owner
    const isOrganisation = naming.proper && naming.kind === 'population' && naming.words.includes(' ')
    const body = {
      kind: isOrganisation ? 'igo' : naming.kind,
      noun: naming.noun,
      words: naming.words,
      country,
      place,
      definite: phrase.definite,
      proper: naming.proper,
      text: this.#text(phrase),
    }
    const met = country === null && place === null ? this.#registry.knownBody(body) : undefined
    const draft =
      met ??
      this.#registry.body(country === null ? { ...body, country: this.#implied.ofOfficials(phrase) } : body)
    return one(naming.proper ? 'name' : 'common-noun', draft)
  }

  /** A body of an organisation, an organisation by its description, the authorities of a disputed territory. */
  #ofOrganisation(phrase: Phrase): ActorDraft | undefined {
    const authority = this.#authorities.of(phrase)
    if (authority) return this.#registry.organisation(authority)
    return this.described(phrase) ?? this.#organisations.mission(phrase) ?? this.#onlyGroup(phrase)
  }

  /** "the Russian-led alliance": an organisation by what it is. */
  described(phrase: Phrase): ActorDraft | undefined {
    return this.#organisations.described(phrase)
  }

  /** "Hamas fighters" are Hamas; "the fighters" are the one armed group of which the text has told. */
  #onlyGroup(phrase: Phrase): ActorDraft | undefined {
    const { naming, modifiers, definite } = phrase
    if (naming.as !== 'body' || !FIGHTERS.has(naming.noun) || naming.words !== naming.noun) return undefined
    const group = modifiers.find(({ organisation }) => organisation?.kind === 'armed-group')?.organisation
    if (group) return this.#registry.organisation(group)
    if (!definite || saysWhose(this.#phrases, phrase)) return undefined
    const [only, ...others] = this.#registry.drafts.filter(({ kind }) => kind === 'armed-group')
    return others.length === 0 ? only : undefined
  }

  /** A heading names by its noun alone the body that the sentence below it names in full: "Parliament wants sanctions". */
  #announced(phrase: Phrase): Resolved | undefined {
    const { naming, sentence } = phrase
    if (naming.as !== 'body' || naming.words !== naming.noun || !isHeading(this.#tree, sentence))
      return undefined
    if (saysWhose(this.#phrases, phrase)) return undefined
    for (let at = phrase.index + 1; at < this.#phrases.length; at++) {
      const other = this.#phrases[at]!
      if (other.sentence > sentence + 1) return undefined
      if (other.sentence > sentence && this.#isFull(other, naming.kind, naming.noun))
        return this.#resolve(other)
    }
    return undefined
  }

  #isFull(phrase: Phrase, kind: ActorKind, noun: string): boolean {
    const { naming } = phrase
    if (naming.as === 'organisation') return naming.organisation.kind === kind
    return naming.as === 'body' && naming.noun === noun && this.#owners.ownerCountry(phrase) !== null
  }

  /** "Armenians", and "the Armenians of Karabakh" or "Karabakh Armenians", who are its population. */
  people(phrase: Phrase, country: string): Resolved {
    const place = this.#placeOf(phrase, phrase.of === null ? undefined : this.#phrases[phrase.of])
    if (place === null) return one('demonym', this.#registry.people(country))
    return this.#inhabitants(phrase, { first: phrase.range.end - 1, end: phrase.range.end }, place)
  }

  /** "the Prosecutor General’s Office", "the president’s administration": the office of a title. */
  officeOf(phrase: Phrase): Resolved | undefined {
    const draft = this.#offices.ofTitle(phrase)
    return draft ? one('name', draft) : undefined
  }

  /** "South Korea’s Defense Department": a name that is one country’s by itself, beside another country. */
  departmentOf(phrase: Phrase, { kind, country }: Metonym): ActorDraft | undefined {
    if (kind !== 'ministry') return undefined
    const words = this.#text(phrase)
      .toLowerCase()
      .replace(/^department of (.+)$/, '$1 department')
    const noun = /(?:department|office)$/.exec(words)?.[0]
    if (noun === undefined) return undefined
    const home = this.#implied.home
    const isAtHome = home !== null && DEPARTMENTS_AT_HOME.has(home) && noun === 'department'
    const owner = this.#owners.ownerCountry(phrase)
    const body = {
      kind,
      noun,
      words: words.split(' ').slice(-2).join(' '),
      country: owner ?? (isAtHome ? home : null),
      place: null,
      definite: true,
      proper: true,
      text: this.#text(phrase),
    }
    if (body.country !== null) return body.country === country ? undefined : this.#registry.body(body)
    const met = this.#registry.knownBody(body)
    return met && [...met.aliases].some((alias) => alias.toLowerCase().endsWith(words)) ? met : undefined
  }

  #text(phrase: Phrase): string {
    return this.#tree.line(phrase.core)
  }

  /** "Ministry of Foreign Affairs of Armenia" is its foreign ministry. */
  #ministryOf(phrase: Phrase, ofPhrase: Phrase): Resolved | undefined {
    if (ofPhrase.naming.as !== 'other' && ofPhrase.naming.as !== 'unknown-name') return undefined
    const subject = this.#text(ofPhrase)
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/^foreign affairs$/, 'foreign')
      .replace(/^internal affairs$/, 'interior')
    const country =
      this.#owners.ownerCountry(phrase) ?? this.#owners.ownerCountry(ofPhrase) ?? this.#implied.home
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

  #placeOf(phrase: Phrase, ofPhrase: Phrase | undefined): string | null {
    const owner = phrase.possessor === null ? undefined : this.#phrases[phrase.possessor]
    return (
      (ofPhrase ? placeNamedBy(this.#tree, ofPhrase) : null) ??
      (owner ? placeNamedBy(this.#tree, owner) : null) ??
      placeNamedBy(this.#tree, phrase)
    )
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
