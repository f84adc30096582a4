/** The actors of one document: finds the one that a mention means, or begins a new one. */
import {
  type ActorKind,
  countryBehindOf,
  countryName,
  foldName,
  governmentName,
  type KnownOrganisation,
  type Metonym,
  ministryOf,
  type Parliament,
  parliamentOf,
  remembered,
} from '@demarche/core'
import { FORCES_NOUNS, IRREGULAR_NOUNS } from '../lexicon/body-nouns.ts'
import type { KnownPlace } from '../lexicon/places.ts'
import { type ActorDraft, newDraft } from './actor-draft.ts'
import {
  adjectiveOf,
  type BodyWords,
  bodyName,
  headNouns,
  inOneWay,
  ownAttributes,
  sameBody,
} from './body-words.ts'
import { describeActor } from './describe-actor.ts'
import { DraftsByKey } from './drafts-by-key.ts'

/** Nouns that, with a country, are that country's government. */
const GOVERNMENT_NOUNS = new Set([
  'government',
  'administration',
  'leadership',
  'authorities',
  'cabinet',
  'regime',
  'officials',
  'authority',
])

/** The words of a name, folded. */
export const wordsOfName = remembered((name): readonly string[] => foldName(name).split(' '))

/** All drafts of a document, in the order of their first mention. */
export class ActorRegistry {
  readonly drafts: ActorDraft[] = []
  readonly #countries = new Map<string, ActorDraft>()
  readonly #governments = new Map<string, ActorDraft>()
  readonly #places = new Map<string, ActorDraft>()
  readonly #known = new Map<string, ActorDraft>()
  readonly #forces = new Map<string, ActorDraft>()
  readonly #byEntry = new Map<KnownOrganisation | Metonym, ActorDraft>()
  readonly #unnamed = new Map<string, ActorDraft>()
  readonly #byKey = new DraftsByKey()

  #add(draft: ActorDraft): ActorDraft {
    this.drafts.push(draft)
    this.#byKey.number(draft)
    return draft
  }

  country(code: string): ActorDraft {
    return (
      this.#countries.get(code) ??
      keep(this.#countries, code, this.#add(newDraft('country', countryName(code) ?? code, code)))
    )
  }

  government(code: string): ActorDraft {
    const known = this.#governments.get(code)
    if (known) return known
    const name = governmentName(code) ?? `Government of ${code}`
    return keep(this.#governments, code, this.#add(newDraft('government', name, code)))
  }

  organisation(known: KnownOrganisation | Metonym): ActorDraft {
    return this.#byEntry.get(known) ?? keep(this.#byEntry, known, this.#ofEntry(known))
  }

  #ofEntry(known: KnownOrganisation | Metonym): ActorDraft {
    const name = 'actorName' in known ? known.actorName : known.name
    if ('actorName' in known && known.country && name === governmentName(known.country))
      return this.government(known.country)
    const parliament =
      known.kind === 'legislature' && known.country !== null
        ? parliamentOf(known.country, known.name)
        : undefined
    if (parliament) return this.#parliament(parliament)
    const names = 'actorName' in known ? [name] : [name, ...known.aliases]
    return this.#listed({ ...known, name }, names.flatMap(headNouns))
  }

  place({ name, country }: KnownPlace): ActorDraft {
    return this.#places.get(name) ?? keep(this.#places, name, this.#add(newDraft('place', name, country)))
  }

  /** The person of a name: the same surname, given names that do not clash, offices that agree. */
  person(name: string, country: string | null, officeTitle: string | null): ActorDraft {
    const words = wordsOfName(name)
    const surname = words.at(-1)!
    const known = this.#byKey
      .of(surname)
      .findLast((draft) => draft.kind === 'person' && this.#isCalled(draft, words, country, officeTitle))
    const draft = known ?? this.#add(newDraft('person', name, country))
    if (words.length > wordsOfName(draft.name).length) draft.name = name
    draft.country ??= country
    this.#byKey.add(surname, draft)
    return draft
  }

  #isCalled(
    draft: ActorDraft,
    words: readonly string[],
    country: string | null,
    officeTitle: string | null,
  ): boolean {
    if (country !== null && draft.country !== null && country !== draft.country) return false
    const others = wordsOfName(draft.name)
    if (words.length === 1 || others.length === 1 || shareGivenName(words, others)) return true
    return (
      officeTitle !== null &&
      draft.offices.some(({ title }) => title === officeTitle) &&
      draft.country === country
    )
  }

  /** The body of a description: by its own words and country, or the last one with the same noun. */
  body(described: BodyWords): ActorDraft {
    const body = inOneWay(described)
    const { kind, noun, country } = body
    const listed = this.#listedBody(body)
    if (listed) return listed
    if (country && GOVERNMENT_NOUNS.has(noun) && !/ /.test(body.words)) return this.government(country)
    if (country && FORCES_NOUNS.has(noun) && ownAttributes(body.words, noun) === '')
      return this.#forcesOf(country, noun)
    const known = this.#met(body)
    if (known) {
      known.country ??= country
      return known
    }
    const local = country === null && body.place === null && !body.proper
    const draft = this.#add(newDraft(kind, bodyName(body), country, local))
    for (const sector of describeActor(body.words).sectors) draft.sectors.add(sector)
    this.#byKey.add(noun, draft)
    if (body.words !== noun) this.#byKey.add(body.words, draft)
    if (country && kind !== 'population') draft.partOf = this.country(country)
    draft.plural = /s$|people|police|population/.test(noun)
    return draft
  }

  /** The body met before that a description means, if any. */
  knownBody(described: BodyWords): ActorDraft | undefined {
    return this.#met(inOneWay(described))
  }

  #met(body: BodyWords): ActorDraft | undefined {
    const drafts = this.#byKey.of(body.noun)
    for (let at = drafts.length - 1; at >= 0; at--) if (sameBody(drafts[at]!, body)) return drafts[at]
    return undefined
  }

  /** A parliament or a ministry of the tables, whatever it is called: one actor. */
  #listedBody({ kind, words, country }: BodyWords): ActorDraft | undefined {
    if (country === null) return undefined
    if (kind === 'legislature') {
      const parliament = parliamentOf(country, words)
      return parliament ? this.#parliament(parliament) : undefined
    }
    const ministry = kind === 'ministry' ? ministryOf(country, words) : undefined
    return ministry
      ? this.#listed({ kind: 'ministry', ...ministry }, ['ministry', `${ministry.subjects[0]} ministry`])
      : undefined
  }

  #parliament({ name, country, sharedNames }: Parliament): ActorDraft {
    return this.#listed({ kind: 'legislature', name, country, sectors: ['LEG'] }, sharedNames)
  }

  #listed(
    { kind, name, country, sectors }: Pick<KnownOrganisation, 'kind' | 'name' | 'country' | 'sectors'>,
    keys: readonly string[],
  ): ActorDraft {
    const known = this.#known.get(name)
    if (known) return known
    const draft = this.#add(newDraft(kind, name, country))
    for (const sector of sectors) draft.sectors.add(sector)
    for (const key of keys) this.#byKey.add(key, draft)
    return keep(this.#known, name, draft)
  }

  /** The forces of a country, whatever they are called: one actor. */
  #forcesOf(country: string, noun: string): ActorDraft {
    const draft = this.#forces.get(country) ?? keep(this.#forces, country, this.#newForces(country))
    if (IRREGULAR_NOUNS.has(noun)) {
      draft.kind = 'armed-group'
      draft.name = `${adjectiveOf(country)} forces`
    }
    return draft
  }

  #newForces(country: string): ActorDraft {
    const forces = this.#add(newDraft('military', `Armed forces of ${countryBehindOf(country)}`, country))
    forces.partOf = this.country(country)
    for (const key of FORCES_NOUNS) this.#byKey.add(key, forces)
    forces.plural = true
    return forces
  }

  /** Somebody named by nothing but a title: "the minister", "the French president". */
  unnamed(name: string, country: string | null): ActorDraft {
    return this.#withoutName(`${country} ${name}`, 'person', name, country, country === null)
  }

  /** A source that nothing but its words tells of, and only in this document: "the report", "one farmer". */
  unnamedSource(name: string, country: string | null, kind: ActorKind): ActorDraft {
    const known = this.#unnamed.get(`${country} ${name}`)
    if (known?.local) return known
    return this.#withoutName(`source ${country} ${name}`, kind, name, country, true)
  }

  #withoutName(
    key: string,
    kind: ActorKind,
    name: string,
    country: string | null,
    local: boolean,
  ): ActorDraft {
    return this.#unnamed.get(key) ?? keep(this.#unnamed, key, this.#add(newDraft(kind, name, country, local)))
  }

  people(country: string): ActorDraft {
    const name = `People of ${countryBehindOf(country)}`
    return this.#known.get(name) ?? keep(this.#known, name, this.#add(newDraft('population', name, country)))
  }
}

/** Keeps a value in a map, and gives it back. */
function keep<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value)
  return value
}

/** Whether one of the words before the last is the same in both, or the initial of one in the other. */
function shareGivenName(words: readonly string[], others: readonly string[]): boolean {
  const theirs = others.slice(0, -1)
  return words.slice(0, -1).some((word) => theirs.some((other) => other === word || initialOf(word, other)))
}

const initialOf = (a: string, b: string) =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
