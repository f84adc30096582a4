/** Finds for every phrase the actors it means, in the order of the text. */
import { capitalOf, type MentionKind } from '@demarche/core'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { ActorMention } from './actor-mention.ts'
import { NameResolver } from './name-resolver.ts'
import type { Phrase } from './phrase.ts'
import { countryNamedBy, placeNamedBy, standsAsPlace } from './phrase-country.ts'
import { type HistoryEntry, resolvePronoun } from './pronouns.ts'
import type { ActorRegistry } from './registry.ts'

interface Resolved {
  readonly kind: MentionKind
  readonly actors: readonly ActorDraft[]
  readonly asPlace: boolean
}

const NOBODY: Resolved = { kind: 'common-noun', actors: [], asPlace: false }
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
const DOCUMENT_NOUNS = new Set(['statement', 'communique', 'communiqué', 'release', 'message', 'report'])

/** Reads phrases one after another; what it learns of an actor serves the later ones. */
export class Resolver {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #names: NameResolver
  readonly #history: HistoryEntry[] = []
  readonly #resolved = new Map<number, Resolved>()

  constructor(tree: Tree, phrases: readonly Phrase[], registry: ActorRegistry) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#names = new NameResolver(tree, phrases, registry, (phrase) => this.#ownerCountry(phrase))
  }

  /** Every mention of an actor, in the order of the text. */
  mentions(): ActorMention[] {
    const mentions: ActorMention[] = []
    for (const phrase of this.#phrases) {
      const { kind, actors, asPlace } = this.#resolve(phrase)
      if (actors.length === 0) continue
      this.#remember(phrase, actors)
      mentions.push({ phrase: phrase.index, range: phrase.range, head: phrase.head, kind, actors, asPlace })
    }
    return mentions
  }

  #resolve(phrase: Phrase): Resolved {
    const known = this.#resolved.get(phrase.index)
    if (known) return known
    const resolved = this.#read(phrase)
    this.#resolved.set(phrase.index, resolved)
    return resolved
  }

  #read(phrase: Phrase): Resolved {
    const { naming } = phrase
    const registry = this.#registry
    switch (naming.as) {
      case 'pronoun':
        return this.#pronoun(naming.word, phrase)
      case 'country':
        return one('name', registry.country(naming.country), standsAsPlace(this.#tree, phrase))
      case 'capital':
        return this.#capital(phrase, naming.metonym.name, naming.metonym.country)
      case 'organisation':
        return one(
          'from' in naming.organisation ? 'metonym' : 'name',
          registry.organisation(naming.organisation),
        )
      case 'place':
        return one('name', registry.place(naming.place), true)
      case 'people':
        return one('demonym', registry.people(naming.country))
      case 'side':
        return naming.country ? one('demonym', registry.country(naming.country)) : NOBODY
      case 'parties':
        return { kind: 'common-noun', actors: this.#parties(phrase), asPlace: false }
      case 'body':
        return this.#body(phrase)
      case 'person':
      case 'title':
      case 'unknown-name': {
        const draft = this.#names.resolve(phrase, this.#history)
        return draft ? one(naming.as === 'title' ? 'title' : 'name', draft) : NOBODY
      }
      default:
        return this.#document(phrase)
    }
  }

  #pronoun(word: string, { range, sentence }: Phrase): Resolved {
    const actors = resolvePronoun(word, range.first, sentence, this.#history)
    return { kind: 'pronoun', actors, asPlace: false }
  }

  #capital(phrase: Phrase, name: string, country: string | null): Resolved {
    const place = () => one('name', this.#registry.place({ name, country }), true)
    if (country === null || standsAsPlace(this.#tree, phrase)) return place()
    if (phrase.range.end - 1 !== phrase.head && !this.#tree.isNominal(phrase.head)) return place()
    return one('metonym', this.#registry.government(country))
  }

  /** Country of the owner of a phrase: before the head, by ’s, by "his", or by "of". */
  #ownerCountry(phrase: Phrase): string | null {
    const before = phrase.modifiers.find(({ country }) => country !== null)?.country
    if (before) return before
    const owners = [phrase.possessor, phrase.of].map((index) =>
      index === null ? undefined : this.#phrases[index],
    )
    for (const owner of owners) {
      const named = owner ? (countryNamedBy(owner) ?? this.#countryOfOwner(owner)) : null
      if (named) return named
    }
    const pronoun = this.#tree.lower(phrase.range.first)
    if (!/^(his|her|its|their)$/.test(pronoun)) return null
    return resolvePronoun(pronoun, phrase.range.first, phrase.sentence, this.#history)[0]?.country ?? null
  }

  /** "the country’s leadership", "the president’s office". */
  #countryOfOwner(owner: Phrase): string | null {
    const word = this.#tree.lower(owner.range.end - 1)
    if (word === 'country' || word === 'nation' || word === 'republic' || word === 'state')
      return this.#lastCountry(owner)
    return owner.naming.as === 'title' || owner.naming.as === 'person' || owner.naming.as === 'pronoun'
      ? (this.#resolve(owner).actors[0]?.country ?? null)
      : null
  }

  /** The country of the nearest mention before a phrase, in its sentence first. */
  #lastCountry({ range, sentence }: Phrase): string | null {
    const inSentence = this.#phrases.findLast(
      (phrase) =>
        phrase.sentence === sentence && phrase.range.end <= range.first && countryNamedBy(phrase) !== null,
    )
    return (
      (inSentence
        ? countryNamedBy(inSentence)
        : this.#history.findLast(({ draft }) => draft.country)?.draft.country) ?? null
    )
  }

  #body(phrase: Phrase): Resolved {
    const { naming } = phrase
    if (naming.as !== 'body') return NOBODY
    const ofPhrase = phrase.of === null ? undefined : this.#phrases[phrase.of]
    if (STAND_INS.has(naming.noun) && ofPhrase) {
      const others = this.#resolve(ofPhrase)
      if (others.actors.length > 0 && !others.asPlace) return { ...others, kind: 'common-noun' }
    }
    const people = naming.kind === 'population' || naming.kind === 'armed-group'
    const owners = [ofPhrase, phrase.possessor === null ? undefined : this.#phrases[phrase.possessor], phrase]
    const place = people
      ? (owners
          .map((owner) => (owner ? placeNamedBy(this.#tree, owner) : null))
          .find((name) => name !== null) ?? null)
      : null
    const owner = this.#ownerCountry(phrase)
    const country =
      place !== null && naming.kind === 'population' ? this.#countryOfPlace(owners, place) : owner
    const text = this.#tree.text(phrase.core).replace(/\s+/g, ' ')
    const kind = phrase.soCalled && naming.kind === 'population' ? 'armed-group' : naming.kind
    const draft = this.#registry.body({
      kind,
      noun: naming.noun,
      words: naming.words,
      country,
      place,
      definite: phrase.definite,
      text,
    })
    return one(naming.proper ? 'name' : 'common-noun', draft)
  }

  /** A population's country is where it lives, not whose people it is: "the Armenian population of Karabakh". */
  #countryOfPlace(owners: readonly (Phrase | undefined)[], place: string): string | null {
    const owner = owners.find((phrase) => phrase && placeNamedBy(this.#tree, phrase) === place)
    if (!owner) return null
    const { naming } = owner
    if (naming.as === 'place') return naming.place.country
    const modifier = owner.modifiers.find((known) => known.place?.name === place)
    if (modifier) return modifier.country
    const country = countryNamedBy(owner)
    return country && (naming.as === 'country' || naming.as === 'capital' || capitalOf(country) === place)
      ? country
      : null
  }

  /** "the parties": the governments of the two countries named most so far, the speaker's own left out. */
  #parties({ sentence, range }: Phrase): readonly ActorDraft[] {
    const speaking = this.#history.find(
      (entry) => entry.sentence === sentence && entry.subject && entry.token < range.first,
    )?.draft.country
    const counts = new Map<string, number>()
    for (const { draft } of this.#history) {
      if (draft.country && draft.country !== speaking)
        counts.set(draft.country, (counts.get(draft.country) ?? 0) + 1)
    }
    const first = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2)
    return first.length === 2 ? first.map(([country]) => this.#registry.government(country)) : []
  }

  /** "the statement said": whoever issued it, the body that spoke last. */
  #document(phrase: Phrase): Resolved {
    const tree = this.#tree
    if (phrase.definite && tree.lower(phrase.range.end - 1) === 'region') {
      const place = this.#history.findLast(({ draft }) => draft.kind === 'place')
      return place ? one('common-noun', place.draft, true) : NOBODY
    }
    if (
      !DOCUMENT_NOUNS.has(tree.lower(phrase.range.end - 1)) ||
      !tree.deprel(phrase.head).startsWith('nsubj')
    )
      return NOBODY
    const issuer = this.#history.findLast(
      ({ draft, subject }) => subject && draft.kind !== 'person' && draft.kind !== 'country',
    )
    return issuer ? one('common-noun', issuer.draft) : NOBODY
  }

  #remember(phrase: Phrase, actors: readonly ActorDraft[]): void {
    const tree = this.#tree
    const deprel = tree.deprel(phrase.head)
    const before = phrase.range.first > 0 ? tree.lower(phrase.range.first - 1) : ''
    const subject =
      deprel.startsWith('nsubj') ||
      deprel === 'obl:agent' ||
      (before === 'to' && phrase.range.first > 1 && tree.lower(phrase.range.first - 2) === 'according')
    const group = this.#coordinated(phrase, actors)
    for (const draft of actors) {
      if (tree.upos(phrase.head) !== 'PRON') this.#alias(phrase, draft)
      this.#history.push({ token: phrase.range.first, sentence: phrase.sentence, draft, subject, group })
    }
  }

  /** The actors that stand with this phrase under one "and", itself included. */
  #coordinated(phrase: Phrase, actors: readonly ActorDraft[]): readonly ActorDraft[] {
    if (actors.length > 1) return actors
    if (this.#tree.deprel(phrase.head) !== 'conj') return []
    const first = this.#phrases.find(({ head }) => head === this.#tree.head(phrase.head))
    const others = first ? (this.#resolved.get(first.index)?.actors ?? []) : []
    return [...others, ...actors]
  }

  #alias(phrase: Phrase, draft: ActorDraft): void {
    const { naming, range, core } = phrase
    const own = naming.as === 'person' ? naming.nameRange : core
    for (const part of naming.as === 'person'
      ? [own, core]
      : [draft.local || naming.as === 'body' || naming.as === 'title' ? range : core]) {
      draft.aliases.add(this.#tree.text(part).replace(/\s+/g, ' '))
    }
  }
}

function one(kind: MentionKind, actor: ActorDraft, asPlace = false): Resolved {
  return { kind, actors: [actor], asPlace }
}
