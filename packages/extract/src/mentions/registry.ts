/** The actors of one document: finds the one that a mention means, or begins a new one. */
import {
  type ActorKind,
  countryName,
  countryOf,
  foldName,
  governmentName,
  type KnownOrganisation,
  type Metonym,
} from '@demarche/core'
import { FORCES_NOUNS, IRREGULAR_NOUNS } from '../lexicon/body-nouns.ts'
import type { KnownPlace } from '../lexicon/places.ts'
import { type ActorDraft, newDraft } from './actor-draft.ts'
import { describeActor } from './describe-actor.ts'
import { DraftsByKey } from './drafts-by-key.ts'

/** What a body is named by in a phrase. */
export interface BodyWords {
  readonly kind: ActorKind
  /** The noun that makes it a body: "ministry", "press service". */
  readonly noun: string
  /** All words of its own: "foreign ministry", "sabotage and reconnaissance group". */
  readonly words: string
  readonly country: string | null
  /** A name that goes into its own: "of Karabakh", "of Yerevan". */
  readonly place: string | null
  readonly definite: boolean
  /** The words are a name, written with capitals. */
  readonly proper: boolean
  readonly text: string
}

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
    return memo(this.#known, name, () => {
      const draft = this.#add(newDraft(known.kind, name, known.country))
      for (const sector of known.sectors) draft.sectors.add(sector)
      const names = 'actorName' in known ? [name] : [name, ...known.aliases]
      for (const noun of names.flatMap(headNouns)) this.#byKey.add(noun, draft)
      return draft
    })
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
    const body = { ...described, words: oneSpelling(described.words) }
    const { kind, noun, country } = body
    if (country && GOVERNMENT_NOUNS.has(noun) && !/ /.test(body.words)) return this.government(country)
    if (country && FORCES_NOUNS.has(noun) && ownAttributes(body.words, noun) === '')
      return this.#forcesOf(country, noun)
    const known = this.#byKey.of(noun).findLast((draft) => sameBody(draft, body))
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

  /** The forces of a country, whatever they are called: one actor. */
  #forcesOf(country: string, noun: string): ActorDraft {
    const draft = memo(this.#forces, country, () => {
      const forces = this.#add(newDraft('military', `Armed forces of ${articled(country)}`, country))
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
    const name = `People of ${articled(country)}`
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

/** What a name may be called by later: its last word, and the last before "of" or "for": the court, of a Court of Justice. */
function headNouns(name: string): string[] {
  const folded = oneSpelling(foldName(name))
  return [folded, folded.replace(/ (?:of|for) .*$/, '')].map((words) => words.split(' ').at(-1)!)
}
const initialOf = (a: string, b: string) =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
const articled = (country: string) => (governmentName(country) ?? country).replace(/^Government of /, '')
const ownAttributes = (words: string, noun: string) =>
  words
    .replace(noun, '')
    .replace(/\b(the|its|their|local|all|ethnic)\b/g, '')
    .trim()

/** Kinds whose names are written with capitals: "Foreign Ministry of Russia". */
const CAPITALISED_KINDS = new Set<ActorKind>(['ministry', 'legislature', 'court', 'party'])

/** The name of a body, the same for "Russia’s foreign ministry" and "the Russian Foreign Ministry". */
function bodyName({ words, place, country, kind, proper, text }: BodyWords): string {
  const owner = place ?? (country === null ? null : articled(country))
  if (owner === null && proper) return text.replace(/^(the|an?) /i, '')
  const own = words === '' ? text : words
  const shown =
    CAPITALISED_KINDS.has(kind) || (proper && own.includes(' '))
      ? own.replace(/(^|\s)(?!of\b|and\b|the\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
      : capitalised(own)
  return owner === null ? shown : `${shown} of ${owner}`
}

/** American and British spellings of one word are one. */
const oneSpelling = (words: string) =>
  words
    .replace(/\bdefense\b/gi, 'defence')
    .replace(/organiz/gi, 'organis')
    .replace(/\blabor\b/gi, 'labour')

const adjectiveOf = (country: string) =>
  countryOf(country)?.demonyms.find(({ form }) => form !== 'people' && form !== 'person')?.word ??
  articled(country)

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The draft and the description are one body: same country if both are known, and one's words are the other's, or its noun alone. */
function sameBody(
  draft: ActorDraft,
  { kind, noun, words, country, place, definite, proper }: BodyWords,
): boolean {
  if (draft.kind !== kind || !draft.keys.has(noun)) return false
  if (country !== null && draft.country !== null && draft.country !== country) return false
  if (
    place !== null &&
    !draft.name.includes(place) &&
    ![...draft.aliases].some((alias) => alias.includes(place))
  )
    return false
  if (words === noun)
    return definite && (country === null || draft.country === null || draft.country === country)
  if (draft.keys.has(words)) return country === draft.country || country === null || draft.country === null
  const longer = [...draft.keys].filter((key) => key !== noun)
  if (longer.length === 0) return definite && !proper
  return definite && longer.some((key) => key.endsWith(` ${words}`) || words.endsWith(` ${key}`))
}
