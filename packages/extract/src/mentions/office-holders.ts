/** Who holds the office that a phrase names, where a clause says so. */
import type { OfficeClause } from '../offices/office-clause.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { countryNamedBy } from './phrase-country.ts'

/** The clauses about offices, by the phrases in them. */
export class OfficeHolders {
  readonly #tree: Tree
  readonly #actorsOf: (phrase: Phrase) => readonly ActorDraft[]
  readonly #byTitle = new Map<number, OfficeClause>()
  /** Phrases of those of whom a clause tells. */
  readonly #told = new Set<number>()
  readonly #open = new Set<number>()
  readonly #phrases: readonly Phrase[]

  constructor(
    tree: Tree,
    phrases: readonly Phrase[],
    clauses: readonly OfficeClause[],
    actorsOf: (phrase: Phrase) => readonly ActorDraft[],
  ) {
    this.#tree = tree
    this.#actorsOf = actorsOf
    this.#phrases = phrases
    for (const clause of clauses) {
      if (clause.title === null) continue
      this.#byTitle.set(clause.title, clause)
      for (const token of [clause.starts, clause.holds, clause.ends]) {
        const phrase = this.#phraseOf(token)
        if (phrase) this.#told.add(phrase.index)
      }
    }
  }

  #phraseOf(token: number | null): Phrase | undefined {
    return token === null ? undefined : phraseAt(this.#phrases, token)
  }

  /** True for a phrase that names the office in a clause. */
  isTitle({ index }: Phrase): boolean {
    return this.#byTitle.has(index)
  }

  /** The persons of the clause of an office: who has it in the end first. */
  of(title: Phrase): readonly ActorDraft[] {
    const clause = this.#byTitle.get(title.index)
    if (!clause || this.#open.has(title.index)) return []
    this.#open.add(title.index)
    const found = [clause.starts, clause.holds, clause.ends].flatMap((token) => {
      const phrase = this.#phraseOf(token)
      const draft = phrase && phrase !== title ? this.#actorsOf(phrase)[0] : undefined
      return draft?.kind === 'person' ? [draft] : []
    })
    this.#open.delete(title.index)
    return found
  }

  /** The body behind "of": "head of the Norwegian central bank". */
  body(title: Phrase): ActorDraft | undefined {
    const owner = title.of === null ? undefined : this.#phrases[title.of]
    const body = owner?.naming.as === 'body' ? this.#actorsOf(owner)[0] : undefined
    return body && body.kind !== 'person' && body.kind !== 'population' ? body : undefined
  }

  /** The country of whoever gives the office: "Norway’s parliament elected her president". */
  country(title: Phrase): string | null {
    const phrase = this.#phraseOf(this.#byTitle.get(title.index)?.by ?? null)
    return phrase ? (countryNamedBy(phrase) ?? this.#actorsOf(phrase)[0]?.country ?? null) : null
  }

  /** True for the phrase of somebody of whom a clause tells an office. */
  isTold({ index }: Phrase): boolean {
    return this.#told.has(index)
  }

  /** True for one capitalised word, unlike a name by its tag, of which a clause tells an office. */
  isName({ index, range }: Phrase): boolean {
    return (
      this.#told.has(index) &&
      range.end - range.first === 1 &&
      /^\p{Lu}\p{Ll}+$/u.test(this.#tree.form(range.first))
    )
  }
}
