/** Statements of who holds which office from when to when: from clauses that tell of it, and from how persons are called. */
import { officeId, type Statement, type StatementTime } from '@demarche/core'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { modalityOf } from '../events/modality.ts'
import type { ActorDraft, DraftOffice } from '../mentions/actor-draft.ts'
import { officeWithSubject } from '../mentions/office-titles.ts'
import type { DocumentState } from '../stage.ts'
import { chainAround } from '../statements/chains.ts'
import { isDenied, withDeniers } from '../statements/denials.ts'
import type { StatementBuilder } from '../statements/statement-builder.ts'
import type { TokenRange } from '../syntax/tree.ts'
import type { OfficeClause } from './office-clause.ts'
import { type OfficeEnd, officeTime } from './office-time.ts'

const CLAUSE = 'office-in-clause'
const APPOSITION = 'office-in-apposition'

/** How an office is held. `time` left out is what stands beside the office; null is none. */
interface Held {
  readonly chain?: readonly FoundAttribution[]
  readonly auxiliary?: Statement['auxiliary']
  readonly time?: StatementTime | null
  readonly over?: boolean
  readonly denied?: boolean
}

/** Where a statement stands, and what its clause changes. */
interface Told {
  readonly rule: string
  readonly trigger: number
  readonly at: number
  readonly change: OfficeEnd
  readonly past: boolean
  readonly text: TokenRange
  /** The title, with the verb of its clause: what a date must stand beside. */
  readonly near: TokenRange
}

/** States the offices of a document. */
export class OfficeStater {
  readonly #state: DocumentState
  readonly #builder: StatementBuilder
  /** Persons with the titles that a clause says they hold no longer: being called so elsewhere says nothing more. */
  readonly #ended = new Map<ActorDraft, Set<string>>()

  constructor(state: DocumentState, builder: StatementBuilder) {
    this.#state = state
    this.#builder = builder
  }

  statements(): Statement[] {
    const stated: Statement[] = []
    for (const clause of this.#state.officeClauses) stated.push(...this.#ofClause(clause))
    for (const person of this.#state.registry.drafts)
      if (person.offices.length > 0) stated.push(...this.#ofPhrases(person))
    return stated
  }

  #ofClause(clause: OfficeClause): Statement[] {
    const { tree } = this.#state
    const office = this.#officeOf(clause)
    if (!office) return []
    const parts = {
      rule: CLAUSE,
      trigger: clause.trigger,
      text: tree.subtree(clause.trigger),
      near: this.#near(clause),
    }
    const stated: Statement[] = []
    for (const [token, change, past] of [
      [clause.starts, 'start', false],
      [clause.ends, 'end', false],
      [clause.holds, null, clause.past],
    ] as const) {
      const person = this.#person(token)
      if (!person) continue
      stated.push(...this.#told(person, office, { ...parts, at: token!, change, past }))
    }
    return stated
  }

  #near({ trigger, title }: OfficeClause): TokenRange {
    const phrase = title === null ? undefined : this.#state.phrases[title]
    if (!phrase) return { first: trigger, end: trigger + 1 }
    return { first: Math.min(trigger, phrase.range.first), end: Math.max(trigger + 1, phrase.range.end) }
  }

  #person(token: number | null): ActorDraft | undefined {
    const draft = token === null ? undefined : this.#state.mentionIndex.actors(token)[0]
    return draft?.kind === 'person' ? draft : undefined
  }

  /** The office of a clause: the one it names, or the one that the text calls the person by who leaves or enters it. */
  #officeOf(clause: OfficeClause): DraftOffice | undefined {
    const { title, starts, ends, holds, headed } = clause
    if (headed !== null) return this.#headOf(clause.trigger, headed)
    const { phrases, tree } = this.#state
    const persons = [ends, starts, holds].flatMap((token) => this.#person(token) ?? [])
    if (title !== null) {
      const { first, end } = phrases[title]!.range
      return persons.flatMap(({ offices }) => offices).find(({ token }) => first <= token && token < end)
    }
    const person = persons[0]
    const offices = person?.offices.filter(({ former }) => !former) ?? []
    const sentence = tree.sentenceIndex((ends ?? starts ?? holds)!)
    const here = offices.filter(({ token }) => tree.sentenceIndex(token) === sentence)
    return here[0] ?? (new Set(offices.map((office) => office.title)).size === 1 ? offices[0] : undefined)
  }

  /** "chairs the audit board": its chair. */
  #headOf(verb: number, headed: number): DraftOffice | undefined {
    const { tree, mentionIndex, phrases } = this.#state
    const phrase = mentionIndex.phrase(headed)
    const body = mentionIndex.actors(headed)[0] ?? null
    const isBody =
      body !== null && body.kind !== 'person' && body.kind !== 'population' && body.kind !== 'country'
    if (!phrase?.definite || (body !== null && !isBody)) return undefined
    const head = tree.lemma(verb) === 'chair' ? 'Chair' : 'Head'
    const title = isBody ? head : officeWithSubject(tree, phrases, { of: phrase.index }, head)
    return {
      title,
      country: body?.country ?? null,
      body,
      former: false,
      acting: false,
      token: verb,
      inClause: true,
    }
  }

  /** "Azerbaijani President Ilham Aliyev", "Ada Lind, president since 2018,": what a person is called by. */
  #ofPhrases(person: ActorDraft): Statement[] {
    return person.offices
      .filter(({ inClause, title }) => !inClause && !this.#ended.get(person)?.has(title))
      .flatMap((office) => {
        const { token, former } = office
        const text = this.#state.mentionIndex.phrase(token)?.range ?? { first: token, end: token + 1 }
        const parts = { rule: APPOSITION, trigger: token, at: token, text, near: text, past: former }
        return this.#told(person, office, { ...parts, change: null })
      })
  }

  #told(person: ActorDraft, office: DraftOffice, told: Told): Statement[] {
    const { tree, attributions } = this.#state
    if (told.rule === APPOSITION) return this.#build(person, office, told, { over: office.former })
    const chain = withDeniers(tree, chainAround(attributions, told.trigger))
    const { negated, future, hypothetical, open, obligation } = modalityOf(tree, told.trigger)
    const denied = negated !== isDenied(tree, chain, told.trigger)
    const supposed = hypothetical || open || obligation
    const auxiliary = [
      ...(future ? (['future'] as const) : []),
      ...(supposed ? (['hypothetical'] as const) : []),
    ]
    const time = officeTime(this.#state, told.trigger, told.near, told.change)
    if (told.change !== 'end') {
      const over = office.former || (told.past && time === null && chain.length === 0)
      return this.#build(person, office, told, { chain, auxiliary, time, over, denied })
    }
    // who has not resigned is still there; who may or will some day resign, too, and that is no news of the office
    if (denied && !supposed) return this.#build(person, office, told, { chain })
    if (supposed || (future && time === null)) return []
    if (chain.length === 0 && !future)
      this.#ended.set(person, (this.#ended.get(person) ?? new Set()).add(office.title))
    return this.#build(person, office, told, { chain, auxiliary, time, over: time === null })
  }

  #build(
    person: ActorDraft,
    { title, country, body, acting }: DraftOffice,
    { rule, trigger, at, text, near }: Told,
    { chain = [], auxiliary = [], time, over = false, denied = false }: Held,
  ): Statement[] {
    const builder = this.#builder
    const ofCountry = country ?? person.country
    const owner = body ?? (ofCountry ? this.#state.registry.country(ofCountry) : null)
    // what somebody is called in passing is no office where nobody knows of what; what a clause tells is one
    if (!owner && rule !== CLAUSE) return []
    return [
      builder.build({
        kind: 'relation',
        type: 'HOLDS_OFFICE',
        mode: acting ? 'acting' : null,
        trigger,
        rule,
        actors: [builder.reference(person, this.#spanAround(at))],
        recipients: owner ? [builder.reference(owner, null)] : [],
        office: { id: officeId(title, body?.name ?? ofCountry), title, country: ofCountry },
        negated: denied,
        auxiliary: over ? [...auxiliary, 'historical'] : auxiliary,
        chain,
        time: time === undefined ? officeTime(this.#state, trigger, near, null) : time,
        text,
        confidence: rule === APPOSITION ? 0.9 : 0.8,
      }),
    ]
  }

  #spanAround(token: number) {
    const phrase = this.#state.mentionIndex.phrase(token)
    return phrase ? this.#state.tree.span(phrase.range) : null
  }
}
