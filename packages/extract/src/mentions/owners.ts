/** Whose a phrase is: the country of its owner. */
import { perWordTest } from '@demarche/language'
import { subjects } from '../events/roles.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { type Phrase, phraseByHead, phrasesBefore } from './phrase.ts'
import { countryBefore, countryNamedBy } from './phrase-country.ts'
import { isOwningPronoun } from './phrase-words.ts'
import { type HistoryEntry, resolvePronoun } from './pronouns.ts'

/** Verbs whose object, where it is forces, are the subject’s own. */
const POSSESSING = new Set([
  'have',
  'keep',
  'maintain',
  'deploy',
  'withdraw',
  'send',
  'pull',
  'mass',
  'mobilise',
  'mobilize',
  'lose',
  'leave',
  'station',
  'retain',
])

/** "the president of the unrecognised republic": it is of no country that the text could mean. */
const UNRECOGNISED = /\b(unrecogni[sz]ed|self-(?:proclaimed|declared)|breakaway|separatist)\b/

/** Kinds of body that are of the country in which they are. */
const AT_HOME = new Set([
  'government',
  'court',
  'police',
  'legislature',
  'party',
  'population',
  'armed-group',
])
/** Among them those who are sent, or pass through. */
const AWAY = new Set(
  'embassy consulate delegation diplomats envoys negotiators ambassadors mercenaries tourists visitors migrants refugees journalists reporters observers hostages captives prisoners mediators nationals pilgrims guests exiles inspectors'.split(
    ' ',
  ),
)

const isCounterpart = perWordTest(({ lower }) => /^counterparts?$/.test(lower))

/** Finds the country that a phrase belongs to. */
export class Owners {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  readonly #history: readonly HistoryEntry[]
  readonly #actorsOf: (phrase: Phrase) => readonly ActorDraft[]

  /** @param history grows while the document is read; the same list throughout */
  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    history: readonly HistoryEntry[],
    actorsOf: (phrase: Phrase) => readonly ActorDraft[],
  ) {
    this.#tree = tree
    this.#phrases = phrases
    this.#history = history
    this.#actorsOf = actorsOf
  }

  /** Country of the owner of a phrase: before the head, by ’s, by "his", or by "of". */
  ownerCountry(phrase: Phrase): string | null {
    const before = countryBefore(phrase)
    if (before) return before
    // "his counterpart" is of another country than he is
    if (this.#isCounterpart(phrase)) return this.#countryOfPlaceBehind(phrase)
    const named =
      this.#namedByOwner(phrase.possessor) ||
      this.#namedByOwner(phrase.of) ||
      this.#countryOfPlaceBehind(phrase)
    if (named) return named
    const whose = this.#antecedentOfWhose(phrase)
    if (whose) return countryNamedBy(whose) ?? this.#actorsOf(whose)[0]?.country ?? null
    const first = this.#tree.word(phrase.range.first)
    if (!isOwningPronoun(first)) return null
    return resolvePronoun(first.lower, phrase.range.first, phrase.sentence, this.#history)[0]?.country ?? null
  }

  #namedByOwner(index: number | null): string | null {
    const owner = index === null ? undefined : this.#phrases[index]
    return owner ? (countryNamedBy(owner) ?? this.#countryOfOwner(owner)) : null
  }

  /** "Armenia, whose forces": the phrase before the pronoun. */
  #antecedentOfWhose({ index, range, sentence }: Phrase): Phrase | undefined {
    if (range.first === 0 || this.#tree.lower(range.first - 1) !== 'whose') return undefined
    const before = this.#phrases[index - 1]
    return before?.sentence === sentence && range.first - before.range.end <= 2 ? before : undefined
  }

  #isCounterpart({ range }: Phrase): boolean {
    for (let token = range.first; token < range.end; token += 1)
      if (isCounterpart(this.#tree.word(token))) return true
    return false
  }

  /** "a court in Guyana", "dissidents from Egypt": of the country where they are at home, not of one where they are sent. */
  #countryOfPlaceBehind({ naming, index, range, head }: Phrase): string | null {
    const tree = this.#tree
    const next = this.#phrases[index + 1]
    if (!next || next.range.first !== range.end + 1 || tree.head(next.head) !== head) return null
    const preposition = tree.lower(range.end)
    const atHome =
      preposition === 'from'
        ? naming.as === 'body' || naming.as === 'title'
        : preposition === 'in' && naming.as === 'body' && AT_HOME.has(naming.kind) && !AWAY.has(naming.noun)
    return atHome ? countryNamedBy(next) : null
  }

  /** "Armenia has no troops there", "it withdrew its forces": the forces are those of the subject. */
  ofSubject(phrase: Phrase): string | null {
    const tree = this.#tree
    const verb = tree.head(phrase.head)
    if (tree.deprel(phrase.head) !== 'obj' || verb < 0 || !POSSESSING.has(tree.lemma(verb))) return null
    const controller = tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb
    const subject =
      tree.childBy(verb, 'nsubj') ?? tree.childBy(controller, 'nsubj') ?? subjects(tree, controller)[0]
    const owner = subject === undefined ? undefined : phraseByHead(this.#phrases, subject)
    return owner ? (countryNamedBy(owner) ?? this.#actorsOf(owner)[0]?.country ?? null) : null
  }

  /** "the country’s leadership", "the president’s office". */
  #countryOfOwner(owner: Phrase): string | null {
    const word = this.#tree.lower(owner.range.end - 1)
    if (UNRECOGNISED.test(this.#tree.text(owner.range).toLowerCase())) return null
    if (word === 'country' || word === 'nation' || word === 'republic' || word === 'state')
      return this.#lastCountry(owner)
    const { as } = owner.naming
    const isSomeone = as === 'title' || as === 'person' || as === 'pronoun' || as === 'unknown-name'
    return isSomeone ? (this.#actorsOf(owner)[0]?.country ?? null) : null
  }

  /** The country of the nearest mention before a phrase, in its sentence first. */
  #lastCountry({ index, range, sentence }: Phrase): string | null {
    const inSentence = phrasesBefore(this.#phrases, { index, range, sentence }).find(
      (phrase) => countryNamedBy(phrase) !== null,
    )
    return (
      (inSentence
        ? countryNamedBy(inSentence)
        : this.#history.findLast(({ draft }) => draft.country)?.draft.country) ?? null
    )
  }
}
