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

/** All drafts of a document, in the order of their first mention. */
export class ActorRegistry {
  readonly drafts: ActorDraft[] = []
  readonly #countries = new Map<string, ActorDraft>()
  readonly #governments = new Map<string, ActorDraft>()
  readonly #known = new Map<string, ActorDraft>()
  readonly #forces = new Map<string, ActorDraft>()

  readonly #unnamed = new Map<string, ActorDraft>()
  readonly #byKey = new DraftsByKey()

  #add(draft: ActorDraft): ActorDraft {
    this.drafts.push(draft)
    this.#byKey.number(draft)
    return draft
  }

  country(code: string): ActorDraft {
    return memo(this.#countries, code, () => this.#add(newDraft('country', countryName(code) ?? code, code)))
  }

  government(code: string): ActorDraft {
    return memo(this.#governments, code, () => {
      const draft = this.#add(newDraft('government', governmentName(code) ?? `Government of ${code}`, code))
      return draft
    })
  }

  organisation(known: KnownOrganisation | Metonym): ActorDraft {
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
    return memo(this.#known, `place ${name}`, () => this.#add(newDraft('place', name, country)))
  }

  /** The person of a name: the same surname, given names that do not clash, offices that agree. */
  person(name: string, country: string | null, officeTitle: string | null): ActorDraft {
    const words = foldName(name).split(' ')
    const surname = words.at(-1)!
    const given = words.slice(0, -1)
    const known = this.#byKey.of(surname).findLast((draft) => {
      if (draft.kind !== 'person') return false
      const others = foldName(draft.name).split(' ').slice(0, -1)
      if (country !== null && draft.country !== null && country !== draft.country) return false
      if (given.length === 0 || others.length === 0) return true
      const sameGiven = given.some((word) => others.some((other) => other === word || initialOf(word, other)))
      return (
        sameGiven ||
        (officeTitle !== null &&
          draft.offices.some(({ title }) => title === officeTitle) &&
          draft.country === country)
      )
    })
    const draft = known ?? this.#add(newDraft('person', name, country))
    if (words.length > foldName(draft.name).split(' ').length) draft.name = name
    draft.country ??= country
    this.#byKey.add(surname, draft)
    return draft
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
    const known = this.knownBody(body)
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
    const body = inOneWay(described)
    return this.#byKey.of(body.noun).findLast((draft) => sameBody(draft, body))
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
    return memo(this.#known, name, () => {
      const draft = this.#add(newDraft(kind, name, country))
      for (const sector of sectors) draft.sectors.add(sector)
      for (const key of keys) this.#byKey.add(key, draft)
      return draft
    })
  }

  /** The forces of a country, whatever they are called: one actor. */
  #forcesOf(country: string, noun: string): ActorDraft {
    const draft = memo(this.#forces, country, () => {
      const forces = this.#add(newDraft('military', `Armed forces of ${countryBehindOf(country)}`, country))
      forces.partOf = this.country(country)
      return forces
    })
    if (IRREGULAR_NOUNS.has(noun)) {
      draft.kind = 'armed-group'
      draft.name = `${adjectiveOf(country)} forces`
    }
    for (const key of FORCES_NOUNS) this.#byKey.add(key, draft)
    draft.plural = true
    return draft
  }

  /** Somebody named by nothing but a title: "the minister", "the French president". */
  unnamed(name: string, country: string | null): ActorDraft {
    return memo(this.#unnamed, `${country} ${name}`, () =>
      this.#add(newDraft('person', name, country, country === null)),
    )
  }

  /** A source that nothing but its words tells of, and only in this document: "the report", "one farmer". */
  unnamedSource(name: string, country: string | null, kind: ActorKind): ActorDraft {
    const known = this.#unnamed.get(`${country} ${name}`)
    if (known?.local) return known
    return memo(this.#unnamed, `source ${country} ${name}`, () =>
      this.#add(newDraft(kind, name, country, true)),
    )
  }

  people(country: string): ActorDraft {
    const name = `People of ${countryBehindOf(country)}`
    return memo(this.#known, name, () => this.#add(newDraft('population', name, country)))
  }
}

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const initialOf = (a: string, b: string) =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
