/** Those who govern a disputed territory, whatever the text calls them: "the authorities in Sukhumi", "the separatist regime". */
import { authoritiesOf, type KnownOrganisation } from '@demarche/core'
import type { Tree } from '../syntax/tree.ts'
import type { Phrase } from './phrase.ts'
import { countryNamedBy, placeNamedBy, saysWhose } from './phrase-country.ts'

const GOVERNING = /^(authorities|authority|government|leadership|administration|regime|officials|entity)$/
/** Words for a government that its neighbours do not recognise. */
const UNRECOGNISED =
  /\b(separatist|breakaway|secessionist|de facto|self-proclaimed|self-declared|unrecogni[sz]ed)\b/
const isGoverning = (words: string) =>
  GOVERNING.test(words) ||
  (UNRECOGNISED.test(words) && GOVERNING.test(words.replace(UNRECOGNISED, '').trim()))
const SEPARATISTS = /^(separatists|secessionists)$/

/** Resolves them by the place that is named with them, or by the one disputed territory of which the document tells. */
export class DisputedAuthorities {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]
  /** The one territory’s authorities, null where the document tells of none or of several, undefined until it is asked for. */
  #only: KnownOrganisation | null | undefined

  constructor(tree: Tree, phrases: readonly Phrase[]) {
    this.#tree = tree
    this.#phrases = phrases
  }

  /** The authorities that a phrase means; undefined for those of states. */
  of(phrase: Phrase): KnownOrganisation | undefined {
    const { naming } = phrase
    if (naming.as !== 'body' || !isGoverning(naming.words)) return undefined
    const seat = this.#behindIn(phrase)
    const country = countryNamedBy(phrase)
    for (const owner of [...this.#owners(phrase), phrase]) {
      const name = this.#territoryOf(owner)
      const named = name === null ? undefined : authoritiesOf(name)
      if (named) return named
    }
    const name = seat ? this.#territoryOf(seat) : null
    // "Ukrainian authorities in Crimea" are Ukraine’s; only in the seat of others they are those others
    if (name !== null && (country === null || isSeat(name))) {
      const named = authoritiesOf(name)
      if (named) return named
    }
    const isOwned = saysWhose(this.#phrases, phrase) || seat !== undefined
    return !isOwned && UNRECOGNISED.test(naming.words) ? (this.#onlyOne() ?? undefined) : undefined
  }

  /** The territory of "the separatists", where the document tells of one only. */
  separatistsIn(phrase: Phrase): string | null {
    const { naming } = phrase
    if (naming.as !== 'body' || !SEPARATISTS.test(naming.noun) || naming.words !== naming.noun) return null
    if (saysWhose(this.#phrases, phrase)) return null
    return this.#onlyOne()?.name.replace(/ authorities$/, '') ?? null
  }

  /** "the Karabakh parliament", "Abkhazia’s foreign ministry": the territory whose body it is. */
  territoryWith(phrase: Phrase): string | null {
    const { possessor, of } = phrase
    const authorities = this.#ofOwner(possessor) ?? this.#ofOwner(of) ?? this.#governing(phrase)
    return authorities ? authorities.name.replace(/ authorities$/, '') : null
  }

  #ofOwner(index: number | null): KnownOrganisation | undefined {
    const owner = index === null ? undefined : this.#phrases[index]
    return owner?.naming.as === 'place' ? this.#governing(owner) : undefined
  }

  #governing(phrase: Phrase): KnownOrganisation | undefined {
    const name = this.#territoryOf(phrase)
    return name === null ? undefined : authoritiesOf(name)
  }

  #territoryOf(phrase: Phrase): string | null {
    const { naming } = phrase
    return naming.as === 'organisation' ? naming.organisation.name : placeNamedBy(this.#tree, phrase)
  }

  #owners({ possessor, of }: Phrase): Phrase[] {
    return [possessor, of].flatMap((at) => (at === null ? [] : (this.#phrases[at] ?? [])))
  }

  #behindIn({ index, range, sentence }: Phrase): Phrase | undefined {
    const next = this.#phrases[index + 1]
    const follows = next?.sentence === sentence && next.range.first === range.end + 1
    return follows && this.#tree.lower(range.end) === 'in' ? next : undefined
  }

  #onlyOne(): KnownOrganisation | null {
    if (this.#only !== undefined) return this.#only
    const found = new Map<string, KnownOrganisation>()
    for (const phrase of this.#phrases) {
      const names = [this.#territoryOf(phrase), ...phrase.modifiers.map(({ place }) => place?.name ?? null)]
      for (const name of names) {
        const authorities = name === null ? undefined : authoritiesOf(name)
        if (authorities) found.set(authorities.name, authorities)
      }
    }
    this.#only = found.size === 1 ? [...found.values()][0]! : null
    return this.#only
  }
}

/** A seat of authorities is no territory. */
const isSeat = (name: string) => authoritiesOf(name)?.name.replace(/ authorities$/, '') !== name
