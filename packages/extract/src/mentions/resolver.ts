/** Finds for every phrase the actors it means, in the order of the text. */
import { countryByCapital, type KnownOrganisation, type Metonym } from '@demarche/core'
import { perWordTest } from '@demarche/language'
import { knownPlace } from '../lexicon/places.ts'
import { VIEWS } from '../lexicon/views.ts'
import type { OfficeClause } from '../offices/office-clause.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { ActorMention } from './actor-mention.ts'
import { BodyResolver, one, type Resolved } from './body-resolver.ts'
import { LastMentioned } from './last-mentioned.ts'
import { NameResolver } from './name-resolver.ts'
import { isBodyNoun, namedBefore } from './named-before.ts'
import { OfficeHolders } from './office-holders.ts'
import { isDescribing } from './organisation-bodies.ts'
import { isOffice } from './owned-offices.ts'
import { Owners } from './owners.ts'
import { Parties } from './parties.ts'
import { type Phrase, phraseByHead } from './phrase.ts'
import { standsAsPlace } from './phrase-country.ts'
import { isOwningPronoun } from './phrase-words.ts'
import { type HistoryEntry, resolvePronoun } from './pronouns.ts'
import type { ActorRegistry } from './registry.ts'
import { isToldBefore, toldBefore } from './told-before.ts'

const NOBODY: Resolved = { kind: 'common-noun', actors: [], asPlace: false }
const QUANTITIES = new Set(
  'thousands,hundreds,dozens,scores,tens,millions,number,group,groups,majority,crowd,crowds,handful,part,most,some,many,all,two,three,four,five,dozen'.split(
    ',',
  ),
)
/** Whether a phrase that is neither name nor body means nobody, by its last word: most are of this kind. */
const meansNobody = perWordTest(
  (word) =>
    !QUANTITIES.has(word.lower) &&
    !isOffice(word) &&
    !isDescribing(word) &&
    !isBodyNoun(word) &&
    !isToldBefore(word),
)

const described = (draft: ActorDraft | undefined) => (draft ? one('common-noun', draft) : undefined)

/** Reads phrases one after another; what it learns of an actor serves the later ones. */
export class Resolver {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #names: NameResolver
  readonly #owners: Owners
  readonly #bodies: BodyResolver
  readonly #holders: OfficeHolders
  readonly #history: HistoryEntry[] = []
  readonly #mentioned = new LastMentioned(this.#history)
  /** By phrase. */
  readonly #resolved: (Resolved | undefined)[]
  readonly #parties: Parties

  /**
   * @param clauses what the text tells of offices: who is meant by the title in each
   * @param year year of the document, or null
   */
  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    registry: ActorRegistry,
    clauses: readonly OfficeClause[] = [],
    year: number | null = null,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#resolved = new Array(phrases.length)
    this.#parties = new Parties(this.#history, registry)
    this.#owners = new Owners(tree, phrases, this.#history, (phrase) => this.#resolve(phrase).actors)
    this.#bodies = new BodyResolver({
      tree,
      phrases,
      registry,
      owners: this.#owners,
      resolve: (phrase) => this.#resolve(phrase),
      year,
    })
    const countryOf = (phrase: Phrase) => this.#owners.ownerCountry(phrase)
    const holders = new OfficeHolders(tree, phrases, clauses, (phrase) => this.#resolve(phrase).actors)
    this.#names = new NameResolver(tree, phrases, registry, countryOf, holders, year)
    this.#holders = holders
  }

  /** Every mention of an actor, in the order of the text. */
  mentions(): ActorMention[] {
    const mentions: ActorMention[] = []
    for (const phrase of this.#phrases) {
      const { kind, actors, asPlace } = this.#resolve(phrase)
      if (actors.length === 0) {
        this.#addModifiers(phrase, mentions)
        this.#addOwningPronoun(phrase, mentions)
        continue
      }
      this.#remember(phrase, actors)
      mentions.push({
        phrase: phrase.index,
        range: phrase.range,
        full: this.#fullRange(phrase),
        head: phrase.head,
        kind,
        actors,
        asPlace,
      })
    }
    return mentions
  }

  /** "a Council of Europe summit": the organisation is mentioned though the phrase means something else. */
  #addModifiers({ index, modifiers }: Phrase, mentions: ActorMention[]): void {
    for (const { range, organisation } of modifiers) {
      if (!organisation || ('from' in organisation && organisation.from === 'capital')) continue
      const draft = this.#registry.organisation(organisation)
      draft.aliases.add(this.#tree.line(range))
      mentions.push({
        phrase: index,
        range,
        full: range,
        head: range.end - 1,
        kind: 'name',
        actors: [draft],
        asPlace: false,
      })
    }
  }

  /** "in his words": whom the pronoun means, though the phrase means nobody. */
  #addOwningPronoun({ index, range, sentence }: Phrase, mentions: ActorMention[]): void {
    const { first, end } = range
    const word = this.#tree.word(first)
    if (!isOwningPronoun(word) || !VIEWS.test(this.#tree.lower(end - 1))) return
    const actors = resolvePronoun(word.lower, first, sentence, this.#history)
    if (actors.length === 0) return
    const own = { first, end: first + 1 }
    mentions.push({
      phrase: index,
      range: own,
      full: own,
      head: first,
      kind: 'pronoun',
      actors,
      asPlace: false,
    })
  }

  /** A description with whose it is and what follows with "of". */
  #fullRange({ naming, range, possessor, of }: Phrase): TokenRange {
    if (naming.as !== 'body' && naming.as !== 'title') return range
    const owner = possessor === null ? undefined : this.#phrases[possessor]
    const ofPhrase = of === null ? undefined : this.#phrases[of]
    if (!owner && !ofPhrase) return range
    return {
      first: owner?.range.first ?? range.first,
      end: ofPhrase ? this.#fullRange(ofPhrase).end : range.end,
    }
  }

  #resolve(phrase: Phrase): Resolved {
    const known = this.#resolved[phrase.index]
    if (known) return known
    const resolved = this.#read(phrase)
    this.#resolved[phrase.index] = resolved
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
        return this.#organisation(phrase, naming.organisation)
      case 'place':
        return one('name', registry.place(naming.place), true)
      case 'people':
        return this.#bodies.people(phrase, naming.country)
      case 'side':
        return naming.country ? one('demonym', registry.country(naming.country)) : NOBODY
      case 'parties':
        return { kind: 'common-noun', actors: this.#parties.before(phrase), asPlace: false }
      case 'body':
        return this.#bodies.resolve(phrase) ?? NOBODY
      case 'person':
      case 'title':
      case 'unknown-name': {
        const office = naming.as === 'unknown-name' ? this.#bodies.officeOf(phrase) : undefined
        if (office) return office
        const draft = this.#names.resolve(phrase, this.#mentioned)
        return draft ? one(naming.as === 'title' ? 'title' : 'name', draft) : NOBODY
      }
      default:
        if (this.#holders.isName(phrase)) return this.#named(phrase)
        return meansNobody(this.#tree.word(phrase.range.end - 1)) ? NOBODY : this.#other(phrase)
    }
  }

  /** A phrase that names nobody by its words alone. */
  #other(phrase: Phrase): Resolved {
    return (
      this.#counted(phrase) ??
      this.#bodies.officeOf(phrase) ??
      described(this.#bodies.described(phrase) ?? namedBefore(this.#tree, phrase, this.#mentioned)) ??
      toldBefore(this.#tree, phrase, this.#mentioned) ??
      NOBODY
    )
  }

  #pronoun(word: string, { range, sentence, head }: Phrase): Resolved {
    const asObject =
      /^(obj|iobj|obl|nmod)$/.test(this.#tree.deprel(head)) && !isOwningPronoun(this.#tree.word(range.first))
    const actors = resolvePronoun(word, range.first, sentence, this.#history, asObject)
    return { kind: 'pronoun', actors, asPlace: false }
  }

  /** "Lind is finance minister": a capitalised word that only what it becomes shows to be a name. */
  #named(phrase: Phrase): Resolved {
    const draft = this.#registry.person(this.#tree.line(phrase.range), null, null)
    return one('name', draft)
  }

  /** An organisation, or a seat: "talks in Brussels" are in the town, "Brussels called for talks" is who sits there. */
  #organisation(phrase: Phrase, organisation: KnownOrganisation | Metonym): Resolved {
    if (!('from' in organisation)) return one('name', this.#registry.organisation(organisation))
    const other = this.#bodies.departmentOf(phrase, organisation)
    if (other) return one('name', other)
    const { name } = organisation
    const isTown = countryByCapital(name) !== undefined || knownPlace(name) !== undefined
    if (isTown && standsAsPlace(this.#tree, phrase))
      return one(
        'name',
        this.#registry.place(knownPlace(name) ?? { name, country: countryByCapital(name)! }),
        true,
      )
    return one('metonym', this.#registry.organisation(organisation))
  }

  #capital(phrase: Phrase, name: string, country: string | null): Resolved {
    const place = () => one('name', this.#registry.place({ name, country }), true)
    if (country === null || standsAsPlace(this.#tree, phrase)) return place()
    if (phrase.range.end - 1 !== phrase.head && !this.#tree.isNominal(phrase.head)) return place()
    return one('metonym', this.#registry.government(country))
  }

  /** "thousands of protesters": those who are counted. */
  #counted({ range, of }: Phrase): Resolved | undefined {
    const counted = of === null ? undefined : this.#phrases[of]
    return counted && QUANTITIES.has(this.#tree.lower(range.end - 1)) ? this.#resolve(counted) : undefined
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
    if (this.#tree.deprel(phrase.head) !== 'conj') return NOBODY.actors
    const first = phraseByHead(this.#phrases, this.#tree.head(phrase.head))
    const others = first ? this.#resolved[first.index]?.actors : undefined
    return others ? [...others, ...actors] : actors
  }

  /** Names are kept without what stands around them; descriptions with their owner and their "of". */
  #alias(phrase: Phrase, draft: ActorDraft): void {
    const { naming, core } = phrase
    const { as } = naming
    if (as === 'person') draft.aliases.add(this.#tree.line(naming.nameRange))
    else if (as === 'body' || as === 'title') draft.aliases.add(this.#tree.line(this.#fullRange(phrase)))
    draft.aliases.add(this.#tree.line(core))
  }
}
