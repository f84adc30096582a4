/** What organisations send or keep ("the EU mission in Georgia"), and organisations that are only described. */
import {
  countryBehindOf,
  describedOrganisation,
  type KnownOrganisation,
  knownOrganisation,
  mayEndDescription,
  missionOf,
} from '@demarche/core'
import { perWord } from '@demarche/language'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { type Phrase, phraseByHead } from './phrase.ts'
import { countryNamedBy, placeNamedBy } from './phrase-country.ts'
import type { ActorRegistry } from './registry.ts'

/** Nouns for those whom an organisation sends to a country. */
const SENT =
  /^(?:(?:monitoring |observer |peacekeeping )?mission|observers|monitors|peacekeepers|peacekeeping forces?|peacekeeping contingent|delegation)$/
/** Names made of letters that are read as words, without an article. */
const WORDS = new Set([
  'NATO',
  'ASEAN',
  'ECOWAS',
  'OPEC',
  'UNICEF',
  'UNESCO',
  'Frontex',
  'Europol',
  'Interpol',
])
/** Verbs by which somebody makes a mission theirs. */
const SENDING = new Set([
  'send',
  'dispatch',
  'deploy',
  'launch',
  'establish',
  'set',
  'withdraw',
  'extend',
  'end',
])

/** Whether a word may end the description of an organisation. */
export const isDescribing = perWord(({ form }) => mayEndDescription(form))

/** Resolves bodies of organisations, by the words of a phrase and around it. */
export class OrganisationBodies {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #registry: ActorRegistry
  readonly #actorsOf: (phrase: Phrase) => readonly ActorDraft[]

  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    registry: ActorRegistry,
    actorsOf: (phrase: Phrase) => readonly ActorDraft[],
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#registry = registry
    this.#actorsOf = actorsOf
  }

  /** "The Russian-led alliance", "the UN nuclear watchdog": the organisation of the table. */
  described(phrase: Phrase): ActorDraft | undefined {
    if (!phrase.definite || !isDescribing(this.#tree.word(phrase.core.end - 1))) return undefined
    const owner = phrase.possessor === null ? undefined : this.#phrases[phrase.possessor]
    const name =
      describedOrganisation(this.#text(phrase.core)) ??
      (owner
        ? describedOrganisation(this.#text({ first: owner.core.first, end: phrase.core.end }))
        : undefined)
    const organisation = name === undefined ? undefined : knownOrganisation(name)
    return organisation ? this.#registry.organisation(organisation) : undefined
  }

  /** A mission with the organisation whose it is, and where it is: of the table, or named by both. */
  mission(phrase: Phrase): ActorDraft | undefined {
    const { naming } = phrase
    if (naming.as !== 'body' || !SENT.test(naming.noun)) return undefined
    const organisation = this.#organisationOf(phrase)
    if (!organisation) return undefined
    const where = this.#whereOf(phrase)
    const listed =
      phrase.definite && where?.country
        ? missionOf(organisation.name, where.country, naming.words)
        : undefined
    if (listed) return this.#registry.organisation(listed)
    const owner = WORDS.has(organisation.name) ? organisation.name : `the ${organisation.name}`
    const known = where === null ? this.#lastOf(phrase, owner) : undefined
    if (known) return known
    const place = where === null ? owner : `${owner} in ${where.name}`
    const { kind, noun, words } = naming
    const draft = this.#registry.body({
      kind: kind === 'population' ? 'igo' : kind,
      noun,
      words,
      country: null,
      place,
      definite: phrase.definite,
      proper: false,
      text: words,
    })
    // "the UN peacekeepers", nobody knows where: those of another document may be others
    if (where === null) draft.local = true
    return draft
  }

  /** "The EU mission", told of before with its place. */
  #lastOf({ naming, definite }: Phrase, owner: string): ActorDraft | undefined {
    if (naming.as !== 'body' || !definite) return undefined
    return this.#registry.drafts.findLast(
      (draft) => draft.keys.has(naming.noun) && draft.name.includes(` of ${owner} in `),
    )
  }

  #organisationOf(phrase: Phrase): Pick<KnownOrganisation, 'name'> | undefined {
    for (const { organisation } of phrase.modifiers)
      if (organisation && !('actorName' in organisation) && organisation.kind === 'igo') return organisation
    const owners = [phrase.possessor, phrase.of].map((at) => (at === null ? undefined : this.#phrases[at]))
    const sender = this.#sender(phrase)
    for (const owner of sender ? [...owners, sender] : owners) {
      const draft = owner ? this.#actorsOf(owner)[0] : undefined
      if (draft?.kind === 'igo' && knownOrganisation(draft.name)) return draft
    }
    return undefined
  }

  /** "The European Union will send a mission": the subject, also that of "decided to send". */
  #sender({ head }: Phrase): Phrase | undefined {
    const tree = this.#tree
    const verb = tree.head(head)
    if (tree.deprel(head) !== 'obj' || verb < 0 || !SENDING.has(tree.lemma(verb))) return undefined
    const controller = tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb
    const subject = tree.childBy(verb, 'nsubj') ?? tree.childBy(controller, 'nsubj')
    return subject === undefined ? undefined : phraseByHead(this.#phrases, subject)
  }

  /** "in Georgia", "to the Armenian side of the border" right behind the phrase or what it is "of". */
  #whereOf(phrase: Phrase): { readonly name: string; readonly country: string | null } | null {
    const tail = phrase.of === null ? phrase : (this.#phrases[phrase.of] ?? phrase)
    const next = this.#phrases[tail.index + 1]
    if (!next || next.sentence !== phrase.sentence || next.range.first !== tail.range.end + 1) return null
    if (!/^(in|to|for|on)$/.test(this.#tree.lower(tail.range.end))) return null
    const country = countryNamedBy(next)
    if (!/^(side|country|place)$/.test(next.naming.as)) return null
    const ofCountry = country === null ? null : countryBehindOf(country)
    const name = next.naming.as === 'place' ? placeNamedBy(this.#tree, next) : ofCountry
    return name === null ? null : { name, country }
  }

  #text(range: TokenRange): string {
    return this.#tree.line(range)
  }
}
