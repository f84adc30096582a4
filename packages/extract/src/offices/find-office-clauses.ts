/** Clauses that tell who becomes, is, was, replaces or stops being what: "became finance minister", "was replaced by". */
import { objects, subjects } from '../events/roles.ts'
import { type Phrase, phraseAt } from '../mentions/phrase.ts'
import type { Tree } from '../syntax/tree.ts'
import type { OfficeClause } from './office-clause.ts'
import { type OfficeVerb, officeVerb, POSTS } from './office-verbs.ts'

/** A clause with what is known of it; all are made here, with all fields in one order. */
function officeClause(
  trigger: number,
  title: number | null,
  {
    starts = null,
    ends = null,
    holds = null,
    past = false,
    headed = null,
    by = null,
  }: Partial<Omit<OfficeClause, 'trigger' | 'title'>>,
): OfficeClause {
  return { trigger, title, starts, ends, holds, past, headed, by }
}

/** The clauses of a document, in the order of their triggers. */
export function findOfficeClauses(tree: Tree, phrases: readonly Phrase[]): OfficeClause[] {
  return new OfficeClauseFinder(tree, phrases).clauses().sort((a, b) => a.trigger - b.trigger)
}

class OfficeClauseFinder {
  readonly #tree: Tree
  readonly #phrases: readonly Phrase[]

  constructor(tree: Tree, phrases: readonly Phrase[]) {
    this.#tree = tree
    this.#phrases = phrases
  }

  clauses(): OfficeClause[] {
    const tree = this.#tree
    const found: OfficeClause[] = []
    for (let token = 0; token < tree.length; token++) {
      const kind = tree.upos(token) === 'VERB' ? officeVerb(tree, token) : undefined
      const clause = kind ? this.#ofVerb(token, kind) : undefined
      if (clause) found.push(clause)
    }
    for (const phrase of this.#phrases) {
      const clause = phrase.naming.as === 'title' ? this.#ofCopula(phrase) : undefined
      if (clause) found.push(clause)
    }
    return found
  }

  #phraseOf(token: number): Phrase | undefined {
    return phraseAt(this.#phrases, token)
  }

  #ofVerb(verb: number, kind: OfficeVerb): OfficeClause | undefined {
    const tree = this.#tree
    const phrase = this.#titleBehind(verb, kind)
    const title = phrase?.index ?? null
    const needsTitle = kind === 'serves' || (kind === 'begins' && tree.lemma(verb) !== 'take')
    if (needsTitle && title === null) return undefined
    const isOther = (token: number) => this.#phraseOf(token) !== phrase
    const subject = subjects(tree, verb).find(isOther) ?? null
    const object = objects(tree, verb).find(isOther) ?? null
    const known = (parts: Parameters<typeof officeClause>[2], named = title) =>
      this.#known(officeClause(verb, named, parts))
    switch (kind) {
      case 'begins':
        if (tree.lemma(verb) === 'take') return known({ starts: subject, ends: this.#from(verb) })
        return known({ starts: subject })
      case 'enters':
        return known({ starts: subject })
      case 'appoints': {
        const isSworn = /^(swear|inaugurate|crown)$/.test(tree.lemma(verb))
        const named = title ?? this.#titleBehindName(object)
        if (named === null && !isSworn) return undefined
        return known({ starts: object, by: subject }, named)
      }
      case 'succeeds':
        return known({ starts: subject, ends: object })
      case 'resigns':
        return known({ ends: subject })
      case 'dismisses':
        return known({ ends: object, by: subject })
      case 'heads':
        return object === null ? undefined : known({ holds: subject, headed: object })
      case 'serves':
        return known({ holds: subject, past: this.#isPast(verb) })
    }
  }

  /** "elected Eva Mora president": one phrase, with the office last. */
  #titleBehindName(object: number | null): number | null {
    const phrase = object === null ? undefined : this.#phraseOf(object)
    if (phrase?.naming.as !== 'person' || phrase.naming.office === null) return null
    return phrase.naming.office.range.first >= phrase.naming.nameRange.end ? phrase.index : null
  }

  /** A clause about somebody. */
  #known(clause: OfficeClause): OfficeClause | undefined {
    return clause.starts === null && clause.ends === null && clause.holds === null ? undefined : clause
  }

  /** "is", "was", "has been" with a title behind it. */
  #ofCopula(phrase: Phrase): OfficeClause | undefined {
    const tree = this.#tree
    const { head } = phrase
    const copula = tree.childBy(head, 'cop')
    const subject = copula === undefined ? undefined : subjects(tree, head)[0]
    if (copula === undefined || subject === undefined || this.#phraseOf(subject) === phrase) return undefined
    const past = /^(was|were)$/.test(tree.lower(copula)) || this.#isPast(head)
    return officeClause(head, phrase.index, { holds: subject, past })
  }

  #isPast(head: number): boolean {
    const tree = this.#tree
    const auxiliaries = tree.childrenBy(head, 'aux').map((aux) => tree.lower(aux))
    if (auxiliaries.includes('had')) return true
    return auxiliaries.length === 0 && tree.upos(head) === 'VERB' && /ed$/.test(tree.lower(head))
  }

  /** "took over from Lind". */
  #from(verb: number): number | null {
    const tree = this.#tree
    return tree.childrenBy(verb, 'obl').find((child) => tree.prepositions(child).includes('from')) ?? null
  }

  /**
   * The phrase of the office behind a verb and before the next one: behind "as", behind "of" and a word for a post, or
   * right there where the verb takes it as it is.
   */
  #titleBehind(verb: number, kind: OfficeVerb): Phrase | undefined {
    const tree = this.#tree
    const sentence = tree.sentenceIndex(verb)
    const takesBare = kind === 'begins' || kind === 'appoints' || /^(remain|stay)$/.test(tree.lemma(verb))
    for (let token = verb + 1; token < tree.length && tree.sentenceIndex(token) === sentence; token++) {
      if (tree.upos(token) === 'VERB' || /^[;:“”"]$/.test(tree.form(token))) return undefined
      const phrase = this.#phraseOf(token)
      if (!phrase || phrase.range.first < verb) continue
      // "as Norway’s ambassador": the owner stands between
      const owner = phrase.possessor === null ? phrase : this.#phrases[phrase.possessor]!
      const lead = Math.max(owner.range.first, verb + 1)
      const before = tree.lower(lead - 1)
      const isTitle = phrase.naming.as === 'title'
      if (isTitle && (before === 'as' || this.#isOfPost(lead))) return phrase
      const isBare = takesBare && tree.upos(lead - 1) !== 'ADP' && before !== ',' && before !== 'and'
      if (isTitle && (isBare || (takesBare && this.#isIn(verb, lead - 1)))) return phrase
      token = phrase.range.end - 1
    }
    return undefined
  }

  /** "the post of", "to the position of". */
  #isOfPost(first: number): boolean {
    const tree = this.#tree
    return first >= 2 && tree.lower(first - 1) === 'of' && POSTS.has(tree.lemma(first - 2))
  }

  /** "sworn in president": the word is the particle of the verb. */
  #isIn(verb: number, token: number): boolean {
    return this.#tree.head(token) === verb && this.#tree.relation(token) === 'compound'
  }
}
