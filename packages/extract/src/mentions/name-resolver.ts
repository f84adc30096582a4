/** Persons: full names, surnames, titles without a name, names set apart by commas; and names that no list knows. */
import { governmentName } from '@demarche/core'
import { bodyNoun } from '../lexicon/body-nouns.ts'
import type { Tree } from '../syntax/tree.ts'
import { type ActorDraft, type DraftOffice, recognise } from './actor-draft.ts'
import { capitalised } from './body-words.ts'
import { describeHolder, sectorsOfTitle } from './describe-actor.ts'
import type { LastMentioned } from './last-mentioned.ts'
import type { OfficeHolders } from './office-holders.ts'
import { officeWithSubject, sameOffice } from './office-titles.ts'
import { type OfficeWords, type Phrase, phrasesBefore } from './phrase.ts'
import { countryNamedBy, isBesidePlace, isDateline, wordBefore } from './phrase-country.ts'
import { type ActorRegistry, wordsOfName } from './registry.ts'

/** Last words of the names of papers and agencies. */
const MEDIA_WORDS = new Set(
  'wire,press,courier,review,agency,news,times,post,herald,tribune,gazette,journal,telegraph,guardian,today'.split(
    ',',
  ),
)

/** Resolves the phrases that name a person, by a name or by a title. */
export class NameResolver {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #ownerCountry: (phrase: Phrase) => string | null
  readonly #holders: OfficeHolders
  /** Year of the document: who held office then. */
  readonly #year: number | null
  /** Surnames of all persons that the document names in full or with a title, folded. */
  readonly #surnames: ReadonlySet<string>

  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    registry: ActorRegistry,
    ownerCountry: (phrase: Phrase) => string | null,
    holders: OfficeHolders,
    year: number | null,
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#ownerCountry = ownerCountry
    this.#holders = holders
    this.#year = year
    const surnames = new Set<string>()
    for (const { naming } of phrases)
      if (naming.as === 'person') surnames.add(wordsOfName(naming.name).at(-1)!)
    this.#surnames = surnames
  }

  resolve(phrase: Phrase, mentioned: LastMentioned): ActorDraft | undefined {
    const { naming } = phrase
    if (naming.as === 'person') return this.#person(phrase, naming.name, naming.office)
    if (naming.as === 'title') return this.#title(phrase, naming.office, mentioned)
    return naming.as === 'unknown-name' ? this.#unknown(phrase, naming.name) : undefined
  }

  #person(phrase: Phrase, name: string, office: OfficeWords | null): ActorDraft {
    const apposed = this.#apposedOffice(phrase)
    const country = this.#ownerCountry(phrase) ?? (apposed ? this.#ownerCountry(apposed.phrase) : null)
    const draft = this.#registry.person(name, country, office?.text ?? apposed?.office.text ?? null)
    const known = describeHolder(draft.name, this.#year)
    if (!known) draft.country ??= this.#contextCountry(phrase, office)
    if (office) this.#giveOffice(draft, phrase, office, this.#holders.isTitle(phrase))
    if (apposed) this.#giveOffice(draft, apposed.phrase, apposed.office)
    if (known) recognise(draft, known)
    return draft
  }

  /** Adds an office once; an office without a country of its own is one of the person's country. */
  #giveOffice(draft: ActorDraft, phrase: Phrase, words: OfficeWords, inClause = false): void {
    const { title, text, former, acting, range } = words
    this.#giveSectors(draft, words)
    if (title.office === null && words.body === null) return
    const country = this.#ownerCountry(phrase) ?? draft.country
    const modifier = phrase.modifiers.find(({ organisation }) => organisation !== null)?.organisation
    const owner = phrase.of === null ? undefined : this.#phrases[phrase.of]
    const organisation = modifier ?? (owner?.naming.as === 'organisation' ? owner.naming.organisation : null)
    const body = organisation
      ? this.#registry.organisation(organisation)
      : words.body && country
        ? this.#registry.body({
            ...words.body,
            country,
            place: null,
            definite: true,
            proper: false,
            text: words.body.words,
          })
        : (this.#holders.body(phrase) ?? null)
    const named = body === null ? officeWithSubject(this.#tree, this.#phrases, phrase, text) : text
    const office: DraftOffice = {
      title: named,
      country,
      body,
      former,
      acting,
      token: range.end - 1,
      inClause,
    }
    const known = draft.offices.some(
      (other) => other.title === named && other.country === country && other.former === former,
    )
    if (!known || inClause) draft.offices.push(office)
  }

  /** What the title says of somebody, though it be no office: "lawmaker", "former minister". */
  #giveSectors(draft: ActorDraft, { text, title, body, former }: OfficeWords): void {
    const sectors = sectorsOfTitle(`${former ? 'former ' : ''}${body ? `${body.words} ` : ''}${text}`)
    for (const sector of sectors) draft.sectors.add(sector)
    if (sectors.length === 0 && title.office !== null && !former) draft.sectors.add('GOV')
  }

  /** "Prime Minister Nikol Pashinyan" in a sentence about one country only: of that country. */
  #contextCountry(phrase: Phrase, office: OfficeWords | null): string | null {
    if (
      !office?.title.office ||
      !/^(President|.*Minister|Chancellor|King|Queen)$/.test(office.text) ||
      phrase.modifiers.length > 0
    )
      return null
    const first = this.#phrases[0]
    // a dispatch from a capital calls its own ministers so, too
    const dateline = first && isDateline(this.#tree, first) ? [first] : []
    const before = [...phrasesBefore(this.#phrases, phrase), ...dateline]
    const named = new Set(before.map(countryNamedBy).filter((country) => country !== null))
    return named.size === 1 ? [...named][0]! : null
  }

  /** The title phrase set apart by a comma right behind a name: "Nikol Pashinyan, the prime minister of Armenia,". */
  #apposedOffice({ index, range, sentence }: Phrase): { phrase: Phrase; office: OfficeWords } | undefined {
    const next = this.#phrases[index + 1]
    if (next?.naming.as !== 'title' || next.sentence !== sentence || next.range.first !== range.end + 1)
      return undefined
    if (this.#tree.form(range.end) !== ',') return undefined
    return { phrase: next, office: next.naming.office }
  }

  /** "the head of state", "the Azerbaijani president", "the minister", and titles beside a name. */
  #title(phrase: Phrase, office: OfficeWords, mentioned: LastMentioned): ActorDraft | undefined {
    const told = this.#toldHolder(phrase, office)
    if (told) return told
    const neighbour = this.#neighbour(phrase)
    if (neighbour) return this.#titleBesideName(phrase, office, neighbour)
    const country = this.#ownerCountry(phrase)
    const mayBeKnown = phrase.definite || country !== null
    const known = mayBeKnown ? mentioned.findPerson((draft) => holds(draft, office, country)) : undefined
    if (known) return known
    const titled = `${capitalised(office.text)} of `
    const unnamed =
      phrase.definite && country === null
        ? mentioned.findPerson(({ name }) => name.startsWith(titled))
        : undefined
    if (unnamed) return unnamed
    if (office.title.office === null && !phrase.definite) return this.#anonymous(phrase)
    if (country === null) return this.#anonymous(phrase)
    const draft = this.#registry.unnamed(`${titled}${this.#seatOf(phrase, country)}`, country)
    this.#giveSectors(draft, office)
    return draft
  }

  /** "became finance minister": gives the office to everybody of whom the clause tells, and means who then has it. */
  #toldHolder(phrase: Phrase, office: OfficeWords): ActorDraft | undefined {
    const persons = this.#holders.of(phrase)
    const country = this.#ownerCountry(phrase) ?? this.#holders.country(phrase)
    for (const person of persons) {
      person.country ??= country ?? persons.find((other) => other.country !== null)?.country ?? null
      this.#giveOffice(person, phrase, office, true)
    }
    return persons[0]
  }

  /** Whose holder a title names: a country’s, or a town’s: "the mayor of the port city of Aden". */
  #seatOf(phrase: Phrase, country: string): string {
    const ofPhrase = phrase.of === null ? undefined : this.#phrases[phrase.of]
    const { as } = ofPhrase?.naming ?? {}
    if (!ofPhrase || as === 'country' || as === 'title' || as === 'people')
      return (governmentName(country) ?? country).replace(/^Government of /, '')
    const inner = ofPhrase.of === null ? ofPhrase : (this.#phrases[ofPhrase.of] ?? ofPhrase)
    return this.#tree.line({ first: ofPhrase.range.first, end: inner.range.end })
  }

  /** Somebody without name or country is an actor only where they do or say something, or it is done to them. */
  #anonymous(phrase: Phrase): ActorDraft | undefined {
    const deprel = this.#tree.deprel(phrase.head)
    if (!/^(nsubj|obl:agent|obj|iobj)/.test(deprel)) return undefined
    const words = this.#tree.line(phrase.range).toLowerCase()
    const draft = this.#registry.unnamed(words, this.#ownerCountry(phrase))
    for (const sector of sectorsOfTitle(words)) draft.sectors.add(sector)
    return draft
  }

  /** The person's phrase on the other side of a comma. */
  #neighbour({ index, range, sentence, of }: Phrase): Phrase | undefined {
    const isName = (other: Phrase | undefined) =>
      other !== undefined &&
      other.sentence === sentence &&
      (other.naming.as === 'person' ||
        (other.naming.as === 'unknown-name' && other.naming.name.includes(' ')))
    // "the head of the central bank, Ada Lind,": the name stands behind all of it
    const last = of === null ? index : (this.#phrases[of]?.of ?? of)
    const [before, after] = [this.#phrases[index - 1], this.#phrases[last + 1]]
    const end = this.#phrases[last]!.range.end
    if (isName(before) && before!.range.end + 1 === range.first && this.#tree.form(range.first - 1) === ',')
      return before
    if (isName(after) && after!.range.first === end + 1 && this.#tree.form(end) === ',') return after
    return undefined
  }

  #titleBesideName(phrase: Phrase, office: OfficeWords, neighbour: Phrase): ActorDraft | undefined {
    const { naming } = neighbour
    if (naming.as !== 'person' && naming.as !== 'unknown-name') return undefined
    const draft = this.#registry.person(naming.name, this.#ownerCountry(phrase), office.text)
    this.#giveOffice(draft, phrase, office)
    const known = describeHolder(draft.name, this.#year)
    if (known) recognise(draft, known)
    return draft
  }

  /** A name that no list knows: a person met before, a body by its last word, or a person by what the name does. */
  #unknown(phrase: Phrase, name: string): ActorDraft | undefined {
    const tree = this.#tree
    const words = wordsOfName(name)
    const surname = words.at(-1)!
    if (isDateline(tree, phrase)) return undefined
    const apposed = this.#apposedOffice(phrase)
    const isKnown = this.#holders.isTold(phrase) || describeHolder(name, this.#year) !== undefined
    if (this.#surnames.has(surname) || apposed || isKnown) return this.#person(phrase, name, null)
    const kind = bodyNoun(surname)
    if (kind) {
      return this.#registry.body({
        kind,
        noun: surname,
        words: words.join(' '),
        country: this.#ownerCountry(phrase),
        place: null,
        definite: true,
        proper: true,
        text: name,
      })
    }
    if (/^\p{Lu}{2,6}$/u.test(name)) return this.#acronym(phrase, name)
    if (words.length > 1 && MEDIA_WORDS.has(surname))
      return this.#registry.body({
        kind: 'media',
        noun: surname,
        words: words.join(' '),
        country: null,
        place: null,
        definite: true,
        proper: true,
        text: name,
      })
    if (isBesidePlace(tree, this.#phrases, phrase)) return undefined
    const owned = phrase.possessor !== null
    const placed = /^(in|at|near|of|from|to|outside|around|the|on)$/.test(wordBefore(tree, phrase))
    if (owned || placed || phrase.definite) return undefined
    const acts = /^(nsubj|obj|iobj|obl|conj|appos|nmod|root)/.test(tree.deprel(phrase.head))
    if (!acts || words.length > 4 || !/^\p{Lu}\p{Ll}/u.test(name)) return undefined
    const draft = this.#registry.person(name, this.#ownerCountry(phrase), null)
    // a surname alone, of somebody never introduced, is an actor only where a statement needs one
    if (words.length === 1 && draft.name === name) draft.local = true
    return draft
  }

  /** An acronym that does something is a body of its own, known by these letters. */
  #acronym(phrase: Phrase, name: string): ActorDraft | undefined {
    if (isDateline(this.#tree, phrase)) return undefined
    if (!/^(nsubj|obl:agent|conj)/.test(this.#tree.deprel(phrase.head))) return undefined
    return this.#registry.body({
      kind: 'ngo',
      noun: name.toLowerCase(),
      words: `the ${name.toLowerCase()}`,
      country: null,
      place: null,
      definite: true,
      proper: true,
      text: name,
    })
  }
}

/** Somebody has an office that the words may mean, and is of no other country. */
function holds({ offices, country: own }: ActorDraft, words: OfficeWords, country: string | null): boolean {
  if (country !== null && own !== null && own !== country) return false
  return offices.some(({ title }) => sameOffice(title, words))
}
